import type { BytesFinding } from '../codes.ts';
import type { Scan } from '../scan/scan.ts';

/** CRLF and CR do no harm where the bytes signed are the bytes sent, but many tools change them. */
export function checkLineEndings({ survey }: Scan): BytesFinding[] {
	const { lf, crlf, cr } = survey;
	const kinds = [lf, crlf, cr].filter(({ count }) => count > 0);
	if (kinds.length > 1) {
		// The place is the first of the rarest kind: that one came in by accident.
		const place = kinds.reduce((rare, kind) => (kind.count < rare.count ? kind : rare)).first!;
		const args = { lf: lf.count, crlf: crlf.count, cr: cr.count };
		return [{ code: 'mixed-line-endings', severity: 'warning', place, args }];
	}
	if (crlf.first) {
		const args = { count: crlf.count };
		return [{ code: 'crlf-line-endings', severity: 'note', place: crlf.first, args }];
	}
	if (cr.first) {
		const args = { count: cr.count };
		return [{ code: 'lone-cr', severity: 'warning', place: cr.first, args }];
	}
	return [];
}
