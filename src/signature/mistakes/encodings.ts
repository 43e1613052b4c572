/* Ways of writing bytes as text. All take byte strings; results are ASCII. */

const upperHex = Array.from({ length: 256 }, (_, byte) =>
	byte.toString(16).toUpperCase().padStart(2, '0')
);

/** One table a set of unreserved characters: what each byte is written as. */
const percentTables = new Map<string, readonly string[]>();

function percentTable(unreserved: string, space: string): readonly string[] {
	const id = unreserved + space;
	let table = percentTables.get(id);
	if (table === undefined) {
		table = upperHex.map((hex, byte) => {
			const character = String.fromCharCode(byte);
			if (character === ' ') return space;
			return /[0-9A-Za-z]/.test(character) || unreserved.includes(character)
				? character
				: '%' + hex;
		});
		percentTables.set(id, table);
	}
	return table;
}

/** Letters, digits and the given characters stay, everything else becomes %XX. */
export function percentEncode(bytes: string, unreserved: string, space = '%20'): string {
	const table = percentTable(unreserved, space);
	let out = '';
	for (let i = 0; i < bytes.length; i++) out += table[bytes.charCodeAt(i)]!;
	return out;
}

/** Base64 with padding, RFC 4648 section 4, on one line. */
export const base64Of = (bytes: string) => btoa(bytes);

/** The bytes of Base64, with or without padding; null where the text is none. */
export function base64Decode(text: string): string | null {
	const bare = /^([A-Za-z0-9+/]+)={0,2}$/.exec(text)?.[1];
	return bare === undefined || bare.length % 4 === 1 ? null : atob(bare);
}

const pythonNames: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** What Python prints for a bytes object: `b'...'`, or `b"..."` where only ' stands inside. */
export function pythonRepr(bytes: string): string {
	const quote = bytes.includes("'") && !bytes.includes('"') ? '"' : "'";
	const inside = bytes.replace(/[\\'"]|[^\x20-\x7e]/g, (found) => {
		if (found === '"' || found === "'") return found === quote ? '\\' + found : found;
		return pythonNames[found] ?? '\\x' + found.charCodeAt(0).toString(16).padStart(2, '0');
	});
	return `b${quote}${inside}${quote}`;
}
