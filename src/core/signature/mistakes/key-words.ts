import { utf8 } from './bytes.ts';
import type { KeyMistake, Likelihood } from './mistake.ts';

/* A placeholder, or nothing, was used as the key. */

const setIt = 'Set the key, and stop when it is empty or not hex:';
const check = `${setIt} if (!/^[0-9a-f]{16,}$/i.test(key)) throw new Error("OpenSRS key is missing").`;
const javascript = 'JavaScript: a variable or environment variable that is not set';
const notFilled = 'The template or sample still has this word where the key belongs.';
const sample = 'samples and templates whose placeholder was left';

interface Row {
	word: string;
	code: string;
	likelihood: Likelihood;
	recognise: string;
	typical: string;
	fix?: string;
}

const placeholder = (word: string, code: string): Row => ({
	word,
	code,
	likelihood: 'low',
	recognise: notFilled,
	typical: sample
});

const rows: readonly Row[] = [
	{
		word: 'undefined',
		code: 'undefined',
		likelihood: 'medium',
		recognise: 'The setting is read under a name that does not exist: process.env.OPENSRS_KEY.',
		typical: javascript
	},
	{
		word: 'null',
		code: 'null',
		likelihood: 'medium',
		recognise: 'The setting is null, and joining it to the text writes the word.',
		typical: 'JavaScript, Java, Kotlin'
	},
	{
		word: 'None',
		code: 'none',
		likelihood: 'medium',
		recognise: 'os.environ.get() found nothing, and an f-string or str() writes None.',
		typical: 'Python',
		fix: `${setIt} key = os.environ["OPENSRS_KEY"], which fails when it is not set.`
	},
	{
		word: 'nil',
		code: 'nil',
		likelihood: 'low',
		recognise: 'The setting is nil, and inspect or a format writes the word.',
		typical: 'Ruby, Go, Lua, Swift',
		fix: `${setIt} ENV.fetch("OPENSRS_KEY"), which fails when it is not set.`
	},
	{
		word: 'false',
		code: 'false',
		likelihood: 'low',
		recognise: 'Reading the setting failed and returned false.',
		typical: 'JavaScript, settings files read as booleans'
	},
	{
		word: 'true',
		code: 'true',
		likelihood: 'low',
		recognise: 'A setting that says whether there is a key was used as the key.',
		typical: 'YAML and JSON settings'
	},
	{
		word: 'Array',
		code: 'array',
		likelihood: 'low',
		recognise: 'The setting is a list of keys, and PHP writes it as Array.',
		typical: 'PHP',
		fix: 'Take one key out of the list: $config["keys"]["live"].'
	},
	placeholder('YOUR_PRIVATE_KEY', 'your-private-key-upper-case'),
	placeholder('your_private_key', 'your-private-key'),
	placeholder('YOUR_API_KEY', 'your-api-key-upper-case'),
	placeholder('your_api_key', 'your-api-key'),
	placeholder('private_key', 'private-key'),
	placeholder('privateKey', 'private-key-camel-case'),
	placeholder('api_key', 'api-key'),
	placeholder('apiKey', 'api-key-camel-case'),
	{
		word: 'OSRS_KEY',
		code: 'osrs-key',
		likelihood: 'medium',
		recognise:
			'The file that defines OSRS_KEY is not loaded; PHP 5 and 7 then use the name itself.',
		typical: 'PHP 5 and 7: the undefined constant OSRS_KEY',
		fix: 'Load the configuration first: require_once "openSRS_config.php"; and check defined("OSRS_KEY").'
	},
	{
		...placeholder('$private_key', 'dollar-private-key'),
		recognise: 'The name of the variable stands in single quotes, which do not fill it in.',
		typical: 'PHP, Perl and shell single quotes',
		fix: 'Leave the quotes away: $private_key.'
	},
	{
		...placeholder('$key', 'dollar-key'),
		recognise: 'The name of the variable stands in single quotes, which do not fill it in.',
		typical: 'PHP, Perl and shell single quotes',
		fix: 'Leave the quotes away: $key.'
	},
	{
		...placeholder('${OPENSRS_KEY}', 'unexpanded-braces'),
		recognise: 'The setting names an environment variable that nothing filled in.',
		typical: 'Docker Compose, Spring and CI files read without substitution'
	},
	{
		...placeholder('%OPENSRS_KEY%', 'unexpanded-percent'),
		recognise: 'The setting names a Windows variable that is not set, so it stays as it is.',
		typical: 'cmd, batch files, Symfony parameters'
	},
	placeholder('changeme', 'changeme'),
	placeholder('test', 'test'),
	placeholder('xxxx', 'xxxx')
];

const always = (key: Uint8Array) => () => key;

export const keyWords: readonly KeyMistake[] = [
	{
		group: 'key',
		code: 'key-empty',
		likelihood: 'high',
		happened: 'The key was empty.',
		recognise: 'An environment variable or a constant is not set where the program runs.',
		fix: check,
		typical: 'environment variables not set, settings not loaded',
		change: always(new Uint8Array(0))
	},
	...rows.map(({ word, code, ...row }): KeyMistake => ({
		fix: check,
		...row,
		group: 'key',
		code: `key-word-${code}`,
		happened: `The word ${word} was used as the key.`,
		change: always(utf8(word))
	}))
];
