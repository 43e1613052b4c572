import { startsWithBom } from '../../bytes/utf8.ts';
import { requestLine } from '../wire/head.ts';
import { requestFromWire } from '../wire/request.ts';
import type { Format } from './format.ts';

/** After words of a log, on its line or above it: a request line with a header below. */
const belowWords =
	/^(?:[^\n]{0,200}?[^\w\n])?(?=[A-Z]{3,16} \S{1,2000} HTTP\/\d(?:\.\d)?[ \t]{0,16}\r?\n[A-Za-z][\w-]{0,100}:)/m;

/** The request as it went over the wire: pasted, from a log, or the file that `nc -l` wrote. */
export const rawHttp: Format = {
	id: 'raw-http',
	title: 'Raw HTTP, pasted or captured with nc',
	keepsBody: true,
	recognise: ({ head }) => begin(head).certainty,
	read({ bytes, head }) {
		const from = (startsWithBom(bytes) ? 3 : 0) + begin(head).at;
		return { request: requestFromWire(bytes, 'raw-http', { from, keepPlaces: true }) };
	}
};

/** Where the request may begin, and how sure that is. */
function begin(head: string): { at: number; certainty: number } {
	const lines = head.slice(0, 4096).trimStart().split('\n', 2);
	if (requestLine((lines[0] ?? '').trimEnd())) {
		return { at: 0, certainty: /^[A-Za-z][\w-]*[ \t]*:/.test(lines[1] ?? '') ? 1 : 0.7 };
	}
	const words = belowWords.exec(head);
	return words ? { at: words.index + words[0].length, certainty: 0.6 } : { at: 0, certainty: 0 };
}
