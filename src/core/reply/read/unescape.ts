/** Undoes what a log, a debugger or a web page did to a piece of XML. */

export type Escape = 'html' | 'json' | 'percent' | 'joined';

interface Unescaped {
	xml: string;
	/** What was undone, in order. */
	escapes: readonly Escape[];
}

/** A reply is rarely escaped more than twice (JSON in JSON); more rounds would only cost time. */
const mostRounds = 4;

/** @param region text that contains an envelope in some form; returned as it is where nothing fits */
export function unescapeXml(region: string): Unescaped {
	const escapes: Escape[] = [];
	let xml = region;
	for (let round = 0; round < mostRounds; round++) {
		const escape = escapeOf(xml);
		if (!escape) break;
		xml = undo[escape](xml);
		escapes.push(escape);
	}
	return { xml, escapes };
}

function escapeOf(xml: string): Escape | null {
	// Node.js prints a long string in pieces: "...\n" + "..."
	if (/["'`] \+\r?\n\s{0,20}["'`]/.test(xml)) return 'joined';
	if (/\\u003c|\\x3c/i.test(xml)) return 'json';
	if (!/<\/?OPS_envelope/i.test(xml)) {
		if (/&(?:amp;)?(?:lt|#60|#x3c);/i.test(xml)) return 'html';
		if (/%3c/i.test(xml)) return 'percent';
	}
	// Only inside or between tags: a backslash in a text is left alone.
	return /=\\{1,8}["']|>\\{1,8}[nrt]/.test(xml) ? 'json' : null;
}

const undo: Record<Escape, (xml: string) => string> = {
	joined: (xml) => xml.replace(/["'`] \+\r?\n\s{0,20}["'`]/g, ''),
	html: decodeEntities,
	json: decodeBackslashes,
	percent: (xml) =>
		xml.replace(/(?:%[0-9a-f]{2}){1,400}/gi, (run) => {
			try {
				return decodeURIComponent(run);
			} catch {
				return run;
			}
		})
};

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The five entities of XML and character references; anything else stays as it is. */
export function decodeEntities(text: string): string {
	return text.replace(
		/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi,
		(whole, ten, hex, name) => {
			if (name) return named[String(name).toLowerCase()] ?? whole;
			const point = ten ? Number(ten) : parseInt(String(hex), 16);
			return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
		}
	);
}

const letters: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function decodeBackslashes(text: string): string {
	return text.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([^]))/gi, (_whole, four, two, letter) =>
		letter
			? (letters[String(letter)] ?? String(letter))
			: String.fromCharCode(parseInt(String(four ?? two), 16))
	);
}
