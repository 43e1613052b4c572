/** Words for what stands before or after the XML, which depend on what it looks like. */
import type { Words } from '../finding.ts';
import type { AfterRoot, BeforeXml } from './codes.ts';

const firstPart: Record<BeforeXml, string> = {
	blank: 'of white space',
	http: 'that look like HTTP headers',
	multipart: 'that look like a part of a multipart form',
	markup: 'of other markup',
	text: 'of text'
};

/** @param bytes the count in words: `3 bytes` */
export function beforeXmlWords(bytes: string, what: BeforeXml, declaration: boolean): Words {
	const mark = declaration ? '<?xml' : 'the first <';
	const seen = `Before ${mark} stand ${bytes} ${firstPart[what]}.`;
	if (what === 'http') {
		return {
			seen,
			means: 'Only the body is signed: what follows the first blank line.',
			todo: 'Give only the XML here.'
		};
	}
	if (what === 'multipart') {
		return {
			seen,
			means: 'OpenSRS expects the XML itself as the body, not a form with parts.',
			todo: 'Send the XML as the raw body. With curl, --data-binary instead of -F.'
		};
	}
	if (what === 'blank' && !declaration) {
		return {
			seen,
			means: 'XML allows it. It is signed like all other bytes, and some tools trim it.',
			todo: 'Start the body with < to be safe.'
		};
	}
	return {
		seen,
		means: declaration
			? 'XML allows nothing before its declaration, not even a blank.'
			: 'XML allows only white space there.',
		todo: 'Remove it before you sign. Often it is printed by a script, or a line too many after the headers.'
	};
}

/** @param bytes the count in words: `112 bytes` */
export function afterRootWords(bytes: string, what: AfterRoot): Words {
	if (what === 'hex') {
		return {
			seen: `After the root element stand ${bytes} of hex digits, which may be your private key.`,
			means: 'The key is joined to the XML only to compute the signature. It is never sent.',
			todo: 'Give and send the XML alone. If a key was ever sent or logged this way, create a new one, which ends the old one at once.'
		};
	}
	return {
		seen: `After the root element stand ${bytes} of ${what === 'markup' ? 'more markup' : 'text'}.`,
		means: 'XML allows only comments, instructions and white space there.',
		todo: 'Send one document only. Look for a second request, a log line or a rest of an old buffer.'
	};
}
