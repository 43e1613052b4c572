import type { Mistake } from './mistake.ts';

/** Stub until the families land. */
export const mistakes: readonly Mistake[] = [];
