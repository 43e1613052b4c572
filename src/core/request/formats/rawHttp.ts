import { startsWithBom } from '../../bytes/utf8.ts';
import { requestLine } from '../wire/head.ts';
import { requestFromWire } from '../wire/request.ts';
import type { Format } from './format.ts';

/** The request as it went over the wire: pasted, or the file that `nc -l` wrote. */
export const rawHttp: Format = {
	id: 'raw-http',
	title: 'Raw HTTP, pasted or captured with nc',
	keepsBody: true,
	recognise({ head }) {
		const lines = head.slice(0, 4096).trimStart().split('\n', 2);
		const first = requestLine((lines[0] ?? '').trimEnd());
		if (!first) return 0;
		return /^[A-Za-z][\w-]*[ \t]*:/.test(lines[1] ?? '') ? 1 : 0.7;
	},
	read({ bytes }) {
		const from = startsWithBom(bytes) ? 3 : 0;
		return { request: requestFromWire(bytes, 'raw-http', { from, keepPlaces: true }) };
	}
};
