import type { Place } from '../finding.ts';

/** What a request was captured with: one reader each, in `formats/`. */
export type FormatId =
	| 'raw-http'
	| 'curl-verbose'
	| 'curl-trace'
	| 'curl-trace-ascii'
	| 'xxd'
	| 'hexdump'
	| 'od'
	| 'tcpdump'
	| 'wireshark'
	| 'c-array'
	| 'har'
	| 'wire-log'
	| 'headers-beside'
	| 'curl-command';

/** A header as sent, in the order and spelling in which it was sent. */
export interface Header {
	/** Everything before the colon, untrimmed: a space in it is a mistake to report. */
	name: string;
	/** Without the spaces around it; one character for each byte (Latin-1), so nothing is lost. */
	value: string;
	/** Where it is in the evidence, for formats that contain the bytes themselves. */
	place?: Place;
	/** Not in the command line itself: curl adds it when it runs. */
	addedByCurl?: true;
}

/** Why the body is missing, or may differ from what was sent. */
export type InexactReason =
	/** The format never shows the body (`curl -v`). */
	| 'format-without-body'
	/** From XML next to a `curl -v` log, which never shows the body; its length is the one sent. */
	| 'beside-log'
	/** The format shows other bytes as dots (`--trace-ascii`). */
	| 'bytes-replaced'
	/** Bytes are missing from the dump: a packet lost, a packet cut, a line skipped. */
	| 'capture-cut'
	/** The evidence ends with the header, without a blank line after it. */
	| 'no-blank-line'
	/** Line endings are LF alone and Content-Length disagrees: copying may have changed the body. */
	| 'line-ends-changed'
	/** Fewer bytes than Content-Length announces: the client's mistake, or an incomplete capture. */
	| 'shorter-than-announced'
	/** A reply follows, and only its first line shows where the body ends. */
	| 'reply-follows'
	/** The chunk sizes don't match the body. */
	| 'chunks-broken'
	/** The format contains decoded text, and its length does not match what was sent. */
	| 'decoded-text'
	/** The command line names a file, or contains a variable that only the shell knows. */
	| 'outside-command';

export interface CapturedRequest {
	format: FormatId;
	method: string;
	/** What is between method and version, as sent. */
	target: string;
	/** `HTTP/1.1`; empty where the format does not say. */
	version: string;
	headers: Header[];
	/** There may have been more headers than the evidence shows. */
	isPartial?: true;
	/** Without chunk framing; null where the format does not contain it. */
	body: Uint8Array | null;
	/** Whether `body` is byte for byte what was sent, as far as the format can tell. */
	bodyExact: boolean;
	whyNotExact?: InexactReason;
	/** Full address, where the format names one. */
	url?: string;
	host?: string;
	port?: number;
	/** How the header's lines end, for formats that contain the bytes. */
	lineEnds?: 'crlf' | 'lf' | 'mixed';
	/** The XML follows the header with no blank line between. */
	blankLineMissing?: true;
	/** XML next to a log that does not show the body; its length differs from what was sent. */
	besideLog?: { bytes: number; crs: number; lfs: number };
	/** What in the curl command line affects the bytes sent. */
	curl?: CurlUse;
}

/** What matters in a curl command line besides the request that it sends. */
export interface CurlUse {
	/** Quoting rules by which it was read. */
	shell: 'posix' | 'cmd';
	/** `-d @file`: curl removes CR, LF and NUL of the file. */
	stripsFile?: string;
	/** Any file that the body comes from; `-` is standard input. */
	file?: string;
	/** `-k`: the certificate is not checked. */
	insecure?: true;
	/** First part that only the shell can fill in. */
	expansion?: string;
	/** Where headers come from that the command does not contain: a file, or a variable. */
	headersFrom?: string;
}

/** All headers of one name, however it is written. */
export function headersNamed(request: CapturedRequest, name: string): Header[] {
	const wanted = name.toLowerCase();
	return request.headers.filter((header) => header.name.trim().toLowerCase() === wanted);
}

/** The first header's value of that name, or undefined. */
export function headerValue(request: CapturedRequest, name: string): string | undefined {
	return headersNamed(request, name)[0]?.value;
}
