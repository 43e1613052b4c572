import { utf8 } from './bytes.ts';
import type { FormulaMistake, Part } from './mistake.ts';

/* What is hashed, in which order and how often. */

type Row = Omit<FormulaMistake, 'group'>;

const rounds = (...list: readonly (readonly Part[])[]) => list;
const right: readonly Part[] = ['body', 'key'];
const twice = 'Hash twice: inner = md5(xml + key); signature = md5(inner + key).';
const anyLanguage = 'any language';
const leaveUserOut =
	'Leave the username out of the hash; it goes into the header X-Username and nowhere else.';

const rows: readonly Row[] = [
	{
		code: 'formula-hashed-once',
		covers: ['formula.single'],
		likelihood: 'high',
		happened: 'XML and key were hashed once; the second round is missing.',
		recognise: 'Your code calls MD5 once. The value is md5(xml + key).',
		fix: twice,
		typical: anyLanguage,
		rounds: rounds(right)
	},
	{
		code: 'formula-no-key-in-round-two',
		covers: ['formula.nokey2'],
		likelihood: 'high',
		happened: 'The second round hashed the first digest without the key.',
		recognise: 'Your code has md5(md5(xml + key)).',
		fix: 'Append the key again before the second hash: md5(md5(xml + key) + key).',
		typical: 'any language; "hash it twice" read literally',
		rounds: rounds(right, ['inner'])
	},
	{
		code: 'formula-no-key-in-round-one',
		covers: ['formula.nokey1'],
		likelihood: 'medium',
		happened: 'The first round hashed the XML without the key.',
		recognise: 'Your code has md5(md5(xml) + key).',
		fix: 'Append the key to the XML before the first hash: md5(md5(xml + key) + key).',
		typical: anyLanguage,
		rounds: rounds(['body'], ['inner', 'key'])
	},
	{
		code: 'formula-key-never-used',
		covers: ['formula.nokey'],
		likelihood: 'medium',
		happened: 'The XML was hashed twice, without the key in either round.',
		recognise: 'Your code has md5(md5(xml)), or the key is empty when it runs.',
		fix: 'Append the key in both rounds, and stop when it is empty: if (!key) throw ...',
		typical: 'any language; an environment variable that is not set',
		rounds: rounds(['body'], ['inner'])
	},
	{
		code: 'formula-xml-only',
		covers: ['formula.xmlonly'],
		likelihood: 'medium',
		happened: 'The signature is the plain MD5 of the XML, hashed once and without the key.',
		recognise: 'Look for a comma where a dot belongs: md5($xml, $key) ignores the key.',
		fix: 'Join with dots: md5(md5($xml . $key) . $key).',
		typical: 'PHP, where the second argument of md5() is not the key',
		rounds: rounds(['body'])
	},
	{
		code: 'formula-key-first',
		covers: ['formula.keyfirst.both'],
		likelihood: 'high',
		happened: 'The key stood before the text in both rounds.',
		recognise: 'Your code has md5(key + md5(key + xml)).',
		fix: 'The key comes last in both rounds: md5(md5(xml + key) + key).',
		typical: 'any language; habit from salted hashes',
		rounds: rounds(['key', 'body'], ['key', 'inner'])
	},
	{
		code: 'formula-key-first-in-round-one',
		covers: ['formula.keyfirst.1'],
		likelihood: 'medium',
		happened: 'The key stood before the XML in the first round.',
		recognise: 'Your code has md5(md5(key + xml) + key).',
		fix: 'First the XML, then the key: md5(xml + key).',
		typical: anyLanguage,
		rounds: rounds(['key', 'body'], ['inner', 'key'])
	},
	{
		code: 'formula-key-first-in-round-two',
		covers: ['formula.keyfirst.2'],
		likelihood: 'medium',
		happened: 'The key stood before the first digest in the second round.',
		recognise: 'Your code has md5(key + md5(xml + key)).',
		fix: 'First the inner digest, then the key: md5(inner + key).',
		typical: anyLanguage,
		rounds: rounds(right, ['key', 'inner'])
	},
	{
		code: 'formula-key-first-hashed-once',
		covers: ['formula.keyfirst.single'],
		likelihood: 'low',
		happened: 'Key and XML were hashed once, with the key first.',
		recognise: 'Your code has md5(key + xml).',
		fix: `Two rounds, and the key last in both. ${twice}`,
		typical: anyLanguage,
		rounds: rounds(['key', 'body'])
	},
	{
		code: 'formula-xml-again-in-round-two',
		covers: ['formula.xmlagain'],
		likelihood: 'medium',
		happened: 'The second round hashed the first digest, the XML once more, and the key.',
		recognise: 'Your code has md5(inner + xml + key).',
		fix: 'The second round takes only the inner digest and the key: md5(inner + key).',
		typical: anyLanguage,
		rounds: rounds(right, ['inner', 'body', 'key'])
	},
	{
		code: 'formula-digest-not-reset',
		covers: ['formula.noreset'],
		likelihood: 'medium',
		happened: 'One digest object served for both rounds, so the second still held the first.',
		recognise: 'update() is called for round two on the object of round one.',
		fix: 'Make a new object for round two: hashlib.md5((inner + key).encode()).hexdigest().',
		typical: 'Python hashlib, Ruby Digest::MD5.new, PHP hash_init(), C EVP',
		rounds: rounds(right, ['body', 'key', 'inner', 'key'])
	},
	{
		code: 'formula-digest-not-reset-no-key',
		covers: ['formula.noreset.nokey'],
		likelihood: 'low',
		happened:
			'One digest object served for both rounds, and round two added only the first digest.',
		recognise: 'update(inner) is called on the object of round one, and no key after it.',
		fix: 'Make a new object for round two, and add the key: Digest::MD5.hexdigest(inner + key).',
		typical: 'Python, Ruby',
		rounds: rounds(right, ['body', 'key', 'inner'])
	},
	{
		code: 'formula-xml-and-key-twice-in-one-hash',
		covers: ['formula.xmlkey.twice'],
		likelihood: 'low',
		happened: 'XML and key went into one hash twice over.',
		recognise: 'update(xml + key) is called twice on the same object.',
		fix: `Round two takes the hex digest of round one. ${twice}`,
		typical: 'Python, Ruby',
		rounds: rounds(['body', 'key', 'body', 'key'])
	},
	{
		code: 'formula-key-on-both-sides',
		covers: ['formula.kxk'],
		likelihood: 'low',
		happened: 'The key stood before and after the XML, hashed once.',
		recognise: 'Your code has md5(key + xml + key).',
		fix: twice,
		typical: 'habit from the APIs of other registrars',
		rounds: rounds(['key', 'body', 'key'])
	},
	{
		code: 'formula-three-rounds',
		covers: ['formula.three'],
		likelihood: 'low',
		happened: 'There were three rounds with the key in place of two.',
		recognise: 'A wrapper signs a value that is signed already.',
		fix: `Sign in one place only. ${twice}`,
		typical: 'wrappers around a client that signs itself',
		rounds: rounds(right, ['inner', 'key'], ['inner', 'key'])
	},
	{
		code: 'formula-signature-hashed-again',
		covers: ['formula.hash3'],
		likelihood: 'low',
		happened: 'The right signature was hashed once more before it was sent.',
		recognise: 'Your own signature is right, and the header shows another one.',
		fix: 'Send the second hash unchanged in X-Signature.',
		typical: 'HTTP wrappers that hash fields for you',
		rounds: rounds(right, ['inner', 'key'], ['inner'])
	},
	{
		code: 'formula-username-before-key',
		covers: ['formula.user.mid'],
		likelihood: 'low',
		happened: 'The username stood between XML and key in the first round.',
		recognise: 'Your code has md5(xml + username + key).',
		fix: leaveUserOut,
		typical: anyLanguage,
		rounds: rounds(['body', 'username', 'key'], ['inner', 'key'])
	},
	{
		code: 'formula-username-first',
		covers: ['formula.user.first'],
		likelihood: 'low',
		happened: 'The username stood before the XML in the first round.',
		recognise: 'Your code has md5(username + xml + key).',
		fix: leaveUserOut,
		typical: anyLanguage,
		rounds: rounds(['username', 'body', 'key'], ['inner', 'key'])
	},
	{
		code: 'formula-username-and-key-joined',
		covers: ['formula.user.key'],
		likelihood: 'low',
		happened: 'Username and key were used together as the key in both rounds.',
		recognise: 'Your code has a secret = username + key.',
		fix: leaveUserOut,
		typical: anyLanguage,
		rounds: rounds(['body', 'username', 'key'], ['inner', 'username', 'key'])
	},
	{
		code: 'formula-newline-after-key-in-round-one',
		covers: ['key.lf.1'],
		likelihood: 'medium',
		happened: 'A newline stood after the key in the first round only.',
		recognise: 'Look for echo "$xml$key" | md5sum.',
		fix: 'printf %s "$xml$key" | md5sum',
		typical: 'sh, bash: echo in round one',
		rounds: rounds(['body', 'key', utf8('\n')], ['inner', 'key'])
	},
	{
		code: 'formula-newline-after-key-in-round-two',
		covers: ['key.lf.2'],
		likelihood: 'medium',
		happened: 'A newline stood after the key in the second round only.',
		recognise: 'Look for echo "$inner$key" | md5sum.',
		fix: 'printf %s "$inner$key" | md5sum',
		typical: 'sh, bash: echo in round two',
		rounds: rounds(right, ['inner', 'key', utf8('\n')])
	}
];

export const formulas: readonly FormulaMistake[] = rows.map((row) => ({
	group: 'formula',
	...row
}));
