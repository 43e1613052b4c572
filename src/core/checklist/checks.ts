import { keysOf } from '../record.ts';
import { sections, type Check, type SectionId } from './check.ts';
import { basics } from './checks/basics.ts';
import { codesAndNext } from './checks/codesAndNext.ts';
import { md5 } from './checks/md5.ts';
import { ports } from './checks/ports.ts';

const all = [...basics, ...md5, ...ports, ...codesAndNext] as const;

export type CheckId = (typeof all)[number]['id'];

/** A check whose id is one of the list. */
export type ListedCheck = Check & { id: CheckId };

/** The support article's checks, complete and in its order. */
export const checks: readonly ListedCheck[] = all;

/** The checks by section, in the article's order. */
export const checksBySection: readonly { section: SectionId; checks: readonly ListedCheck[] }[] =
	keysOf(sections).map((section) => ({
		section,
		checks: checks.filter((check) => check.section === section)
	}));

export function isCheckId(id: string): id is CheckId {
	return checks.some((check) => check.id === id);
}
