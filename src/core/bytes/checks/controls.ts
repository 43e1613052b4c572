import type { BytesFinding } from '../codes.ts';
import type { Scan } from '../scan/scan.ts';

/** NUL, the other characters that XML forbids, and the ones it discourages (XML 1.0, 2.2). */
export function checkControls({ bytes, survey, tail }: Scan): BytesFinding[] {
	const findings: BytesFinding[] = [];
	const end = tail.nulsAt;
	const atEnd = bytes.length - end;
	if (atEnd > 0) {
		const place = { start: end, end: bytes.length };
		findings.push({ code: 'nul-at-end', severity: 'error', place, args: { count: atEnd } });
	}
	const { nuls, controls } = survey;
	if (nuls.count > atEnd && nuls.first) {
		const args = { count: nuls.count - atEnd };
		findings.push({ code: 'nul-inside', severity: 'error', place: nuls.first, args });
	}
	if (controls.first) {
		const args = { count: controls.count, byte: bytes[controls.first.start]! };
		const place = controls.first;
		findings.push({ code: 'control-character', severity: 'error', place, args });
	}
	const unusual = survey.odd['unusual-control'];
	if (unusual.first) {
		findings.push({
			code: 'unusual-control-character',
			severity: 'warning',
			place: unusual.first,
			args: { count: unusual.count }
		});
	}
	return findings;
}
