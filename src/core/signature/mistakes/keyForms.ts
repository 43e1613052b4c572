import { md5Hex } from '../hash.ts';
import { fromByteString, joinBytes, utf8 } from './bytes.ts';
import { utf16 } from './charsetEncode.ts';
import { base64Decode, base64Of, percentEncoder } from './encodings.ts';
import { asText, onKeyString } from './keyChange.ts';
import type { KeyMistake } from './mistake.ts';
import { decodeUtf8, viewOf } from './view.ts';
import { resolveEntities } from './xml/entities.ts';

/* The key was used in another form, or something else was used instead. */

type Row = Omit<KeyMistake, 'group'>;

/** Leaves the same characters unescaped as encodeURIComponent(). */
const keyInUrl = percentEncoder("-_.!~*'()");

function unhex(key: string): string | null {
	if (!/^(?:[0-9a-fA-F]{2})+$/.test(key)) return null;
	return key.replace(/../g, (digits) => String.fromCharCode(parseInt(digits, 16)));
}

const passwordItem = /<item\s+key\s*=\s*(?:"reg_password"|'reg_password')\s*>([^<]+)<\/item>/;

const rows: readonly Row[] = [
	{
		code: 'key-in-upper-case',
		likelihood: 'medium',
		happened: 'The key was used in upper case.',
		recognise: 'A form, a style sheet or ToUpper() on the joined text changes it.',
		fix: 'Use the key as the control panel shows it, in lower-case hex.',
		typical: 'forms, CSS text-transform, ToUpper() on the joined text',
		change: onKeyString((key) => key.replace(/[a-z]/g, (letter) => letter.toUpperCase()))
	},
	{
		code: 'key-in-lower-case',
		likelihood: 'low',
		happened: 'The key was used in lower case.',
		recognise: 'The key here has upper-case letters, and a form or a database changes them.',
		fix: 'Use the key as the control panel shows it.',
		typical: 'forms, case-insensitive settings',
		change: onKeyString((key) => key.replace(/[A-Z]/g, (letter) => letter.toLowerCase()))
	},
	{
		code: 'key-decoded-from-hex',
		likelihood: 'medium',
		happened: 'The key was decoded from hex to raw bytes.',
		recognise: "Look for pack('H*', $key), bytes.fromhex(key), hexStringToByteArray(key).",
		fix: asText,
		typical: "PHP and Ruby pack('H*'), code for the old Blowfish channel, Java hex helpers",
		change: onKeyString(unhex)
	},
	{
		code: 'key-decoded-from-base64',
		likelihood: 'low',
		happened: 'The key was decoded from Base64.',
		recognise: 'Look for base64_decode($key), Buffer.from(key, "base64").',
		fix: asText,
		typical: 'habit from cloud APIs, whose keys are Base64',
		change: onKeyString(base64Decode)
	},
	{
		code: 'key-encoded-to-base64',
		likelihood: 'low',
		happened: 'The key was used in Base64.',
		recognise: 'The value in use is longer than the key and has letters beyond f.',
		fix: 'Decode the secret: kubectl get secret ... -o jsonpath=... | base64 -d.',
		typical: 'Kubernetes secrets used undecoded',
		change: onKeyString(base64Of)
	},
	{
		code: 'key-and-newline-encoded-to-base64',
		likelihood: 'low',
		happened: 'The key and a newline were used in Base64.',
		recognise: 'The secret was made with echo "$key" | base64.',
		fix: 'Make it with printf %s "$key" | base64, and decode it before use.',
		typical: 'echo key | base64',
		change: onKeyString((key) => base64Of(key + '\n'))
	},
	{
		code: 'key-hashed',
		likelihood: 'low',
		happened: 'The key’s MD5 was used as the key.',
		recognise: 'The stored value has 32 digits: a password field keeps hashes.',
		fix: 'Store the key itself, encrypted if need be, and not its hash.',
		typical: 'password fields, settings that store hashes',
		change: (key) => utf8(md5Hex(key))
	},
	{
		code: 'key-url-encoded',
		likelihood: 'low',
		happened: 'The key was used URL-encoded.',
		recognise:
			'The value in use has a % in it. This shows only for a key with characters beyond hex.',
		fix: 'Decode the setting before use: new URL(setting).password goes through decodeURIComponent().',
		typical: 'settings kept in a URL',
		change: keyInUrl
	},
	{
		code: 'key-pasted-with-extra-characters',
		likelihood: 'medium',
		happened: 'The key you entered has extra characters.',
		means: 'Your client used only its hex digits.',
		recognise: 'Only the paste is at fault: the client has the clean key.',
		fix: 'Paste the key again, without quotes, spaces or line breaks. The client needs no change for this.',
		typical: 'keys pasted with their quotes, spaces or line breaks',
		change: onKeyString((key) => key.replace(/[^0-9a-fA-F]/g, '') || null)
	},
	{
		code: 'key-twice',
		likelihood: 'low',
		happened: 'Your client used the key twice in a row.',
		recognise: 'The value in use is twice as long as the key.',
		fix: 'Empty the field, and paste the key once.',
		typical: 'paste into a field that was not empty',
		change: (key) => joinBytes(key, key)
	},
	{
		code: 'key-utf-16le',
		likelihood: 'low',
		happened: 'The key was used in UTF-16LE.',
		recognise: 'XML and key are encoded each for itself, and the key with Encoding.Unicode.',
		fix: 'Use Encoding.UTF8.GetBytes(key), or join the texts first and encode once.',
		typical: 'C# and PowerShell byte arrays joined',
		change: (key) => {
			const text = decodeUtf8(key);
			return text === null ? null : utf16(text, 'utf-16le');
		}
	},
	{
		code: 'key-replaced-by-username',
		likelihood: 'low',
		happened: 'The reseller username was used as the key.',
		recognise: 'Username and key are passed in the wrong order.',
		fix: 'Swap the two arguments, or name them: client(username=..., key=...).',
		typical: 'arguments in the wrong order',
		change: (_, { username }) => (username.length === 0 ? null : username)
	},
	{
		code: 'key-replaced-by-username-and-key',
		likelihood: 'low',
		happened: '“username:key” was used as the key.',
		recognise: 'Look for username + ":" + key in the code.',
		fix: asText,
		typical: 'habit from Basic authentication',
		change: (key, { username }) =>
			username.length === 0 ? null : joinBytes(username, utf8(':'), key)
	},
	{
		code: 'key-replaced-by-password',
		likelihood: 'medium',
		happened: 'The request’s reg_password was used as the key.',
		recognise: 'The setting for the key contains a password; a key has only hex digits.',
		fix: 'Use the API key: control panel, Account settings, API settings.',
		typical: 'first-time set-up',
		change: (_, { body }) => {
			const found = passwordItem.exec(viewOf(body).string)?.[1];
			return found === undefined ? null : fromByteString(resolveEntities(found));
		}
	}
];

export const keyForms: readonly KeyMistake[] = rows.map((row) => ({ group: 'key', ...row }));
