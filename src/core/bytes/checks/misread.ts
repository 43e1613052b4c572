import type { BytesFinding } from '../codes.ts';
import { toEditorText } from '../editorText.ts';
import type { Scan } from '../scan/scan.ts';

/** Text that an earlier step read in the wrong encoding: doubly encoded, or lost. */
export function checkMisread({ bytes, survey }: Scan): BytesFinding[] {
	const findings: BytesFinding[] = [];
	const { doubleEncoding: twice, nonAscii, odd } = survey;
	// What might be meant (`É»`) counts only if nearly all of the text decodes again.
	const most = twice.parts >= 6 && twice.parts >= nonAscii.count * 0.9;
	const hit = most ? twice.all : twice.certain;
	if (hit.first) {
		const seen = toEditorText(bytes.subarray(hit.first.start, hit.first.end));
		const args = { count: hit.count, seen, meant: String.fromCodePoint(hit.meant) };
		findings.push({ code: 'double-encoded', severity: 'warning', place: hit.first, args });
	}
	const { count, first } = odd.replacement;
	if (first) {
		findings.push({
			code: 'replacement-character',
			severity: 'warning',
			place: first,
			args: { count }
		});
	}
	return findings;
}
