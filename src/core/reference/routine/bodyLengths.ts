/** A length that a body would have after a common change. It is a clue, not a proof. */
export interface BodyLength {
	bytes: number;
	/** The change, as a short sentence. */
	happened: string;
}

/**
 * The lengths that a body would have if something had changed it before it was hashed. Its own
 * length is left out; several changes can lead to the same one.
 */
export function bodyLengths(body: Uint8Array): BodyLength[] {
	const { length } = body;
	const { characters, units, lf, crlf } = count(body);
	const last = body.at(-1);
	const ends = last === 0x0a ? (body.at(-2) === 0x0d ? 2 : 1) : last === 0 ? 1 : 0;
	const begins = body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf ? 3 : 0;
	const rows: BodyLength[] = [
		{ bytes: characters, happened: 'Your code counts characters, or the text is in Latin-1.' },
		{ bytes: units, happened: 'Your code counts UTF-16 units, not bytes.' },
		{ bytes: units * 2, happened: 'The text is in UTF-16.' },
		{ bytes: units * 2 + 2, happened: 'The text is in UTF-16 with a byte order mark.' },
		{ bytes: length - ends, happened: 'The final newline or NUL is lost.' },
		{ bytes: length + 1, happened: 'A byte is added, often a newline or a NUL at the end.' },
		{ bytes: length + 2, happened: 'A CRLF is added at the end.' },
		{ bytes: length - begins, happened: 'The byte order mark is lost.' },
		{ bytes: length + 3, happened: 'A UTF-8 byte order mark is added at the start.' },
		{ bytes: length - crlf, happened: 'CRLF became LF.' },
		{ bytes: length + lf - crlf, happened: 'LF became CRLF.' },
		{ bytes: length - lf - crlf, happened: 'The line endings are lost.' },
		{ bytes: 0, happened: 'Nothing is hashed: the body is empty.' }
	];
	return rows.filter(({ bytes }) => bytes !== length);
}

/** Characters and UTF-16 units of UTF-8 text, and its line endings, in one pass. */
function count(body: Uint8Array) {
	let [characters, units, lf, crlf] = [0, 0, 0, 0];
	for (let at = 0; at < body.length; at++) {
		const byte = body[at]!;
		if ((byte & 0xc0) !== 0x80) {
			characters++;
			units += byte >= 0xf0 ? 2 : 1;
		}
		if (byte !== 0x0a) continue;
		lf++;
		if (body[at - 1] === 0x0d) crlf++;
	}
	return { characters, units, lf, crlf };
}
