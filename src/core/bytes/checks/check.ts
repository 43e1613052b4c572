import type { Scan } from '../scan/scan.ts';
import type { BytesFinding } from '../codes.ts';

/** Looks at what was read from the bytes; must be quick, because one is one step of the work. */
export type Check = (scan: Scan) => BytesFinding[];
