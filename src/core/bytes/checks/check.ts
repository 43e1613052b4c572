/** What several checks of the bytes share. */
export type NoArgs = Record<string, never>;
export interface Counted {
	count: number;
}

export const sameBytes = 'It does no harm as long as the bytes you sign are the bytes you send.';
