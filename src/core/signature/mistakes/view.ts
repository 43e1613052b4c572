import { toByteString } from './bytes.ts';
import { readHead, type Head } from './xml/head.ts';
import { readDocument, type XmlDocument } from './xml/document.ts';
import { tokenise, type Token } from './xml/tokens.ts';

/** One body in the forms that mistakes need (string, text, document), each made at most once. */
export class BodyView {
	#string: string | undefined;
	#text: string | null | undefined;
	#ascii: boolean | undefined;
	#head: Head | undefined;
	#tokens: readonly Token[] | null | undefined;
	#document: XmlDocument | null | undefined;

	constructor(readonly bytes: Uint8Array) {}

	/** The body as a byte string. */
	get string(): string {
		return (this.#string ??= toByteString(this.bytes));
	}

	/** The body decoded from UTF-8, including its byte order mark; null if it is not UTF-8. */
	get text(): string | null {
		if (this.#text === undefined) this.#text = decodeUtf8(this.bytes);
		return this.#text;
	}

	get isAscii(): boolean {
		return (this.#ascii ??= !/[\x80-\xff]/.test(this.string));
	}

	get head(): Head {
		return (this.#head ??= readHead(this.string));
	}

	get tokens(): readonly Token[] | null {
		if (this.#tokens === undefined) this.#tokens = tokenise(this.string);
		return this.#tokens;
	}

	/** The body as nested elements; null if it is not well-formed XML in UTF-8. */
	get document(): XmlDocument | null {
		if (this.#document === undefined) {
			this.#document = this.text === null ? null : readDocument(this.string);
		}
		return this.#document;
	}
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text, including a byte order mark; null if the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
	try {
		return decoder.decode(bytes);
	} catch {
		return null;
	}
}

/*
 * The search makes about 200 changes to the same array in a row, and each would decode and parse it
 * again. The map is weak, so a view is freed once the search drops its body. It relies on a rule
 * that all mistakes follow: the bytes of a body are never written to.
 */
const views = new WeakMap<Uint8Array, BodyView>();

export function viewOf(body: Uint8Array): BodyView {
	let view = views.get(body);
	if (view === undefined) views.set(body, (view = new BodyView(body)));
	return view;
}
