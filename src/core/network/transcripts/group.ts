import type { TranscriptReading } from './read.ts';

type Found = TranscriptReading['findings'][number];

/** Findings that say the same of several lines. */
export interface Group {
	/** The first of them. */
	finding: Found;
	/** The lines that they are about, each once. */
	lines: readonly string[];
}

/** Makes one group of all findings with the same code, in the order in which they were found. */
export function groupByCode(findings: readonly Found[]): Group[] {
	const groups = new Map<string, { finding: Found; lines: string[] }>();
	for (const finding of findings) {
		const group = groups.get(finding.code) ?? { finding, lines: [] };
		const { text } = finding.args;
		if (text && !group.lines.includes(text)) group.lines.push(text);
		groups.set(finding.code, group);
	}
	return [...groups.values()];
}
