/** The HTTP head in front of a reply, as a capture, curl or a log shows it. */

export interface Status {
	/** `1.0`, `1.1`, `2`. */
	version: string;
	code: number;
	reason: string;
}

export interface Head {
	status: Status;
	headers: readonly (readonly [name: string, value: string])[];
}

/** Not only at the start of a line: curl puts `< ` before it, and logs put words. */
const statusLine = /(?:^|[\s"'`:=([|<])HTTP\/(\d(?:\.\d)?) {1,3}(\d{3})(?!\d)([^\r\n\\"]{0,200})/gm;
const headerLine = /^(?:< ?)?([A-Za-z0-9!#$%&'*+.^_`|~-]{1,80}):[ \t]{0,8}([^\r\n]{0,4000})$/;

/**
 * The last final status in a text and its headers. `100 Continue` and the answer of a proxy to
 * CONNECT are skipped: they are not the reply.
 */
export function lastHead(text: string): Head | null {
	let last: RegExpExecArray | null = null;
	statusLine.lastIndex = 0;
	for (let match = statusLine.exec(text); match; match = statusLine.exec(text)) {
		const interim = match[2]!.startsWith('1') || /connection established/i.test(match[3]!);
		if (!interim) last = match;
	}
	if (!last) return null;
	const status = { version: last[1]!, code: Number(last[2]), reason: last[3]!.trim() };
	return { status, headers: headersAfter(text, last.index + last[0].length) };
}

function headersAfter(text: string, from: number): [string, string][] {
	const lines = text
		.slice(from, from + 20_000)
		.split(/\r\n|\n|\r/)
		.slice(1, 101);
	const headers: [string, string][] = [];
	for (const line of lines) {
		const header = headerLine.exec(line);
		// curl -v mixes its own lines ("* ...", "{ [5 bytes data]") into the head.
		if (header) headers.push([header[1]!, header[2]!.trim()]);
		else if (!/^[*{}]/.test(line)) break;
	}
	return headers;
}

/** What shows that nothing but the XML came: the text of a client, or of a TLS tool, around it. */
const bareSigns =
	/HTTP\/0\.9|^200 Assumed OK|BadStatusLine|illegal status line|Malformed Status-Line|(?:wrong|[Ii]nvalid) status line|malformed HTTP response|HPE_INVALID_CONSTANT|Expected HTTP\/|read R BLOCK|Verify return code: |^> (?:POST|GET) /m;

/** Whether the surroundings of a reply prove that it came without an HTTP head. */
export function provesBare(around: string): boolean {
	return bareSigns.test(around);
}
