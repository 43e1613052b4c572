/** What several checks of the bytes share. */
export type NoArgs = Record<string, never>;
export interface Counted {
	count: number;
}

export const sameBytes = 'This is harmless as long as you send the same bytes that you sign.';
