import type { StageId } from '../finding.ts';
import { apiHosts, panelHosts, type Environment } from '../hosts.ts';

/** The parts of the support article, in its order. */
export const sections = {
	status: { title: 'Service status', basic: true },
	before: { title: 'Before you begin', basic: true },
	basic: { title: 'Basic checks', basic: true },
	md5: { title: 'Advanced checks: MD5 signature', basic: false },
	ports: { title: 'Advanced checks: port access', basic: false },
	codes: { title: 'Advanced checks: response codes', basic: false },
	next: { title: 'Next steps', basic: false }
} as const;
export type SectionId = keyof typeof sections;

export interface Check {
	/** Stable: progress is stored by it. Never reused for another check. */
	id: string;
	section: SectionId;
	/** What should be true, as one sentence to tick. */
	what: string;
	/** Why it matters for the call. */
	why: string;
	/** How to check: a click path, or what to run; `{host}` and `{panel}` as in `howTo`. */
	how: string;
	/** Where on the page this is done; absent where the page cannot help. */
	tool?: { route: string; label: string };
	/** The stage whose proof ticks this; absent where no evidence can prove it. */
	stage?: StageId;
	/** Whether it matters in one environment only. */
	only?: 'live' | 'test';
	source: { label: string; url: string };
	/** When the source was read, year and month. */
	checked: '2026-11';
}

/** How to do a check in one environment: its API host and its control panel are filled in. */
export function howTo({ how }: Pick<Check, 'how'>, environment: Environment): string {
	return how
		.replaceAll('{host}', apiHosts[environment])
		.replaceAll('{panel}', panelHosts[environment]);
}
