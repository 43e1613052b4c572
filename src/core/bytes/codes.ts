import type { FindingOf } from '../finding.ts';

type NoArgs = Record<string, never>;
interface Counted {
	count: number;
}
/** How many, and how many of them stand in a tag outside of quotes, where they break the XML. */
interface InMarkup extends Counted {
	inTags: number;
}

/** What stands before the XML. */
export type BeforeXml = 'blank' | 'http' | 'multipart' | 'markup' | 'text';
/** What stands after the root element; `hex` is what a private key looks like. */
export type AfterRoot = 'hex' | 'markup' | 'text';

/** Every code of this room with the arguments of its words. */
export interface BytesArgs {
	'empty-input': NoArgs;
	gzip: NoArgs;
	'utf-16': { order: 'little-endian' | 'big-endian'; bom: boolean };
	'no-xml': NoArgs;
	'html-escaped': NoArgs;
	/** `escaped` is false for a form field that holds plain XML: `xml=<?xml`. */
	'url-encoded': { field: string | null; escaped: boolean };
	'json-escaped': NoArgs;
	base64: NoArgs;
	'nul-at-end': Counted;
	'nul-inside': Counted;
	/** `byte` is the first one, 1 to 31. */
	'control-character': Counted & { byte: number };
	'unusual-control-character': Counted;
	bom: NoArgs;
	'bytes-before-xml': Counted & { what: BeforeXml; declaration: boolean };
	'possible-private-key': Counted;
	'content-after-root': Counted & { what: AfterRoot };
	'crlf-line-endings': Counted;
	'lone-cr': Counted;
	'mixed-line-endings': { lf: number; crlf: number; cr: number };
	'trailing-newline': Counted & { crlf: boolean };
	'trailing-blanks': Counted;
	'invalid-utf8': Counted & { declared: string | null };
	/** `count` characters in `bytes` bytes of UTF-8. */
	'non-ascii': Counted & { bytes: number };
	'declared-encoding-differs': { declared: string };
	'double-encoded': Counted & { seen: string; meant: string };
	'replacement-character': Counted;
	'no-break-space': InMarkup;
	'zero-width-character': InMarkup;
	'curly-quotes': InMarkup;
}

export type BytesCode = keyof BytesArgs;

/** Its `place` is the first occurrence, in bytes of what was inspected; empty input has none. */
export type BytesFinding = FindingOf<BytesArgs>;
