import { readAddress } from '../address/address.ts';
import { isSignExtended, keyLength, oldKeyLength, shortestKeyShape } from '../bytes/keyShape.ts';
import { codeRow } from '../reply/codes/table.ts';
import type { Plain } from './kinds.ts';

/** An MD5 that lost zeros at its start. */
const shortestDigest = 28;
/** A client that signs with SHA-256 sends so many digits; no key of that length is known. */
const sha256Length = 64;

/**
 * A value with nothing else in the paste: a key, a signature, an address or a response code.
 * @param text without the spaces around it
 */
export function singleValue(text: string): Plain | null {
	if (text.length > 400 || text === '') return null;
	const bare = text.replace(/^["']|["']$/g, '');
	if (/^[0-9a-f]+$/i.test(bare)) {
		const { length } = bare;
		const detail = `${length} hex digits`;
		if (length === keyLength) return { kind: 'key', certainty: 1, detail };
		if (length === oldKeyLength) return { kind: 'key', certainty: 0.7, detail };
		const computed = length === sha256Length || isSignExtended(bare);
		if (length >= shortestKeyShape && !computed) return { kind: 'key', certainty: 0.8, detail };
		if (length >= shortestDigest) return { kind: 'signature', certainty: 0.9, detail };
	}
	if (/^(?:x-signature\s*:|(?:md5\s?)?\([^()\n]*\)\s?=)\s*\S+$/i.test(text)) {
		return { kind: 'signature', certainty: 1, detail: 'a digest with its name' };
	}
	if (/^[0-9a-f]{32}\s+\*?\S+$/i.test(text)) {
		return { kind: 'signature', certainty: 0.9, detail: 'a digest as md5sum prints it' };
	}
	if (/^(?:[0-9a-f]{2}[-: ]){15}[0-9a-f]{2}$/i.test(text)) {
		return { kind: 'signature', certainty: 0.9, detail: '16 bytes in hex' };
	}
	const address = /^[0-9a-f.:]+$/i.test(text) ? readAddress(text) : null;
	if (address) return { kind: 'ip', certainty: 1, detail: `an IPv${address.version} address` };
	if (/^\d{1,4}$/.test(text)) {
		return { kind: 'code', certainty: codeRow(text) ? 1 : 0.6, detail: 'a number alone' };
	}
	return null;
}
