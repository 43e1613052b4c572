/** Recognizes a reply of an API that is not OpenSRS's: XML whose root element says that it answers. */
import { quote } from '../../bytes/quote.ts';
import type { ReplyFinding } from '../findings.ts';

/**
 * The root element that begins a line, after an XML declaration or a comment. Names with a prefix
 * are those of SOAP.
 */
const root =
	/(?:^|\n)[ \t\ufeff]{0,200}(?:<\?xml[^>]{0,200}\?>\s{0,40})?(?:<!--[^>]{0,200}-->\s{0,40})?<((?:[\w.-]{1,40}:)?[a-z][\w.-]{0,60})(?=[\s>])/i;
const answers = /(?:respon[sc]e|results?|reply|fault|errors?)$/i;
/** Where such a reply says what failed. */
const errorText =
	/<(?:[\w.-]{1,40}:)?(?:err(?:or)?\d{0,3}|faultstring|message|msg|description|reason)(?:\s[^>]{0,200})?>([^<]{1,300})</i;
/** OpenSRS's own items, in whatever form a client wrote them. */
const ownItems = /OPS_envelope|response_?(?:code|text)|is_success/i;

/** Long enough for a log around the reply. */
const longest = 200_000;

/** @returns null where no root element says that it is a reply, or where items of OpenSRS are in it */
export function foreignReply(whole: string): ReplyFinding | null {
	const text = whole.slice(0, longest);
	const name = root.exec(text)?.[1];
	if (name === undefined || ownItems.test(text)) return null;
	const isFault = /:Envelope$/i.test(name) && /<(?:[\w.-]{1,40}:)?Fault[\s>]/i.test(text);
	if (!answers.test(name) && !isFault) return null;
	const said = errorText.exec(text)?.[1]?.trim() ?? '';
	return {
		code: 'foreign-reply',
		severity: 'warning',
		args: { root: quote(name, 100), text: quote(said) }
	};
}
