/** Whether this is the long run, which leaves nothing out (`vitest.config.ts` sets it). */
export const whole = process.env.WHOLE === '1';

/** All of a list in the long run, and every n-th of it in `npm test`. */
export function partOf<T>(list: readonly T[], every: number, first = 0): readonly T[] {
	return whole ? list : list.filter((_, at) => at % every === first % every);
}
