import { utf8 } from './bytes.ts';
import { anyLanguage, type FormulaMistake, type Part } from './mistake.ts';

/* What is hashed, in which order and how often. */

type Row = Omit<FormulaMistake, 'group'>;

const rounds = (...list: readonly (readonly Part[])[]) => list;
const right: readonly Part[] = ['body', 'key'];
const twice = 'Hash twice: inner = md5(xml + key); signature = md5(inner + key).';
const leaveUserOut =
	'Leave the username out of the hash; it goes into the header X-Username and nowhere else.';

const rows: readonly Row[] = [
	{
		code: 'formula-hashed-once',
		likelihood: 'high',
		happened: 'XML and key were hashed only once.',
		means: 'The second round is missing.',
		recognise: 'Your code calls MD5 once. The value is md5(xml + key).',
		fix: twice,
		typical: anyLanguage,
		rounds: rounds(right)
	},
	{
		code: 'formula-no-key-in-round-two',
		likelihood: 'high',
		happened: 'The key was missing in round two.',
		recognise: 'Your code has md5(md5(xml + key)).',
		fix: 'Append the key again before the second hash: md5(md5(xml + key) + key).',
		typical: 'any language; "hash it twice" read literally',
		rounds: rounds(right, ['inner'])
	},
	{
		code: 'formula-no-key-in-round-one',
		likelihood: 'medium',
		happened: 'The key was missing in round one.',
		recognise: 'Your code has md5(md5(xml) + key).',
		fix: 'Append the key to the XML before the first hash: md5(md5(xml + key) + key).',
		typical: anyLanguage,
		rounds: rounds(['body'], ['inner', 'key'])
	},
	{
		code: 'formula-key-never-used',
		likelihood: 'medium',
		happened: 'The key was missing in both rounds.',
		recognise: 'Your code has md5(md5(xml)), or the key is empty when it runs.',
		fix: 'Append the key in both rounds, and stop when it is empty: if (!key) throw ...',
		typical: 'any language; an environment variable that is not set',
		rounds: rounds(['body'], ['inner'])
	},
	{
		code: 'formula-xml-only',
		likelihood: 'medium',
		happened: 'The signature is the plain MD5 of the XML.',
		means: 'It was hashed once, without the key.',
		recognise: 'Look for a comma where a dot belongs: md5($xml, $key) ignores the key.',
		fix: 'Join with dots: md5(md5($xml . $key) . $key).',
		typical: 'PHP, where the second argument of md5() is not the key',
		rounds: rounds(['body'])
	},
	{
		code: 'formula-key-first',
		likelihood: 'high',
		happened: 'Both rounds put the key before the text.',
		recognise: 'Your code has md5(key + md5(key + xml)).',
		fix: 'Put the key last in both rounds: md5(md5(xml + key) + key).',
		typical: 'any language; habit from salted hashes',
		rounds: rounds(['key', 'body'], ['key', 'inner'])
	},
	{
		code: 'formula-key-first-in-round-one',
		likelihood: 'medium',
		happened: 'Round one put the key before the XML.',
		recognise: 'Your code has md5(md5(key + xml) + key).',
		fix: 'Put the XML first, then the key: md5(xml + key).',
		typical: anyLanguage,
		rounds: rounds(['key', 'body'], ['inner', 'key'])
	},
	{
		code: 'formula-key-first-in-round-two',
		likelihood: 'medium',
		happened: 'Round two put the key before the digest.',
		recognise: 'Your code has md5(key + md5(xml + key)).',
		fix: 'Put the first digest first, then the key: md5(inner + key).',
		typical: anyLanguage,
		rounds: rounds(right, ['key', 'inner'])
	},
	{
		code: 'formula-key-first-hashed-once',
		likelihood: 'low',
		happened: 'Key and XML were hashed once, in that order.',
		recognise: 'Your code has md5(key + xml).',
		fix: `Put the key last in both rounds. ${twice}`,
		typical: anyLanguage,
		rounds: rounds(['key', 'body'])
	},
	{
		code: 'formula-xml-again-in-round-two',
		likelihood: 'medium',
		happened: 'Round two hashed the XML again.',
		recognise: 'Your code has md5(inner + xml + key).',
		fix: 'Hash only the first digest and the key in round two: md5(inner + key).',
		typical: anyLanguage,
		rounds: rounds(right, ['inner', 'body', 'key'])
	},
	{
		code: 'formula-digest-not-reset',
		likelihood: 'medium',
		happened: 'One digest object was used for both rounds.',
		means: 'Round two still contained the text of round one.',
		recognise: 'update() is called for round two on the object of round one.',
		fix: 'Make a new object for round two: hashlib.md5((inner + key).encode()).hexdigest().',
		typical: 'Python hashlib, Ruby Digest::MD5.new, PHP hash_init(), C EVP',
		rounds: rounds(right, ['body', 'key', 'inner', 'key'])
	},
	{
		code: 'formula-digest-not-reset-no-key',
		likelihood: 'low',
		happened: 'The digest object was not reset for round two.',
		means: 'Only the first digest was added to it, without the key.',
		recognise: 'update(inner) is called on the object of round one, and no key after it.',
		fix: 'Make a new object for round two, and add the key: Digest::MD5.hexdigest(inner + key).',
		typical: 'Python, Ruby',
		rounds: rounds(right, ['body', 'key', 'inner'])
	},
	{
		code: 'formula-xml-and-key-twice-in-one-hash',
		likelihood: 'low',
		happened: 'XML and key went into one hash twice.',
		recognise: 'update(xml + key) is called twice on the same object.',
		fix: `Use the hex digest of round one in round two. ${twice}`,
		typical: 'Python, Ruby',
		rounds: rounds(['body', 'key', 'body', 'key'])
	},
	{
		code: 'formula-key-on-both-sides',
		likelihood: 'low',
		happened: 'The key was hashed before and after the XML.',
		means: 'There was only one round.',
		recognise: 'Your code has md5(key + xml + key).',
		fix: twice,
		typical: 'habit from the APIs of other registrars',
		rounds: rounds(['key', 'body', 'key'])
	},
	{
		code: 'formula-three-rounds',
		likelihood: 'low',
		happened: 'The key was hashed in three rounds, not two.',
		recognise: 'A wrapper signs a value that is signed already.',
		fix: `Sign in one place only. ${twice}`,
		typical: 'wrappers around a client that signs itself',
		rounds: rounds(right, ['inner', 'key'], ['inner', 'key'])
	},
	{
		code: 'formula-signature-hashed-again',
		likelihood: 'low',
		happened: 'The right signature was hashed once more.',
		recognise: 'Your own signature is right, and the header shows another one.',
		fix: 'Send the second hash unchanged in X-Signature.',
		typical: 'HTTP wrappers that hash fields for you',
		rounds: rounds(right, ['inner', 'key'], ['inner'])
	},
	{
		code: 'formula-username-before-key',
		likelihood: 'low',
		happened: 'Round one hashed the username before the key.',
		recognise: 'Your code has md5(xml + username + key).',
		fix: leaveUserOut,
		typical: anyLanguage,
		rounds: rounds(['body', 'username', 'key'], ['inner', 'key'])
	},
	{
		code: 'formula-username-first',
		likelihood: 'low',
		happened: 'Round one started with the username.',
		recognise: 'Your code has md5(username + xml + key).',
		fix: leaveUserOut,
		typical: anyLanguage,
		rounds: rounds(['username', 'body', 'key'], ['inner', 'key'])
	},
	{
		code: 'formula-username-and-key-joined',
		likelihood: 'low',
		happened: 'Username and key together were used as the key.',
		recognise: 'Your code has a secret = username + key.',
		fix: leaveUserOut,
		typical: anyLanguage,
		rounds: rounds(['body', 'username', 'key'], ['inner', 'username', 'key'])
	},
	{
		code: 'formula-shell-echo-n',
		likelihood: 'medium',
		happened: 'The shell’s echo added “-n ” and a newline.',
		means: 'This happened in both rounds.',
		recognise: 'The script runs with sh on macOS or Unix, where echo does not know -n.',
		fix: 'Use printf, which is the same in every shell: printf %s "$xml$key" | md5sum | cut -c1-32.',
		typical: 'sh on macOS and some Unix systems',
		rounds: rounds(
			[utf8('-n '), 'body', 'key', utf8('\n')],
			[utf8('-n '), 'inner', 'key', utf8('\n')]
		)
	}
];

export const formulas: readonly FormulaMistake[] = rows.map((row) => ({
	group: 'formula',
	...row
}));
