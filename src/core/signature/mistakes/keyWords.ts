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
		recognise: 'Your code asks for a name that doesn’t exist: process.env.OPENSRS_KEY.',
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
		recognise: 'The name of the variable is in single quotes, so its value isn’t filled in.',
		typical: 'PHP, Perl and shell single quotes',
		fix: 'Leave the quotes away: $private_key.'
	},
	{
		...placeholder('$key', 'dollar-key'),
		recognise: 'The name of the variable is in single quotes, so its value isn’t filled in.',
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
		recognise: 'The setting names a Windows variable that is not set, so it stays unchanged.',
		typical: 'cmd, batch files, Symfony parameters'
	},
	{
		word: 'System.Byte[]',
		code: 'system-byte-array',
		likelihood: 'medium',
		recognise: 'The key is a byte array, and joining it to a string writes the name of its type.',
		typical: 'C#, PowerShell, VB: $"{xml}{keyBytes}"',
		fix: 'Turn it into text first: Encoding.UTF8.GetString(keyBytes).'
	},
	{
		word: 'System.Char[]',
		code: 'system-char-array',
		likelihood: 'low',
		recognise: 'The key is a char array, and joining it to a string writes the name of its type.',
		typical: 'C#, VB',
		fix: 'Turn it into text first: new string(keyChars).'
	},
	{
		word: 'System.Security.SecureString',
		code: 'secure-string',
		likelihood: 'low',
		recognise: 'The key is a SecureString, which writes only the name of its type.',
		typical: 'PowerShell, C#',
		fix: 'Read its text: [Net.NetworkCredential]::new("", $secure).Password.'
	},
	{
		word: 'System.Management.Automation.PSCredential',
		code: 'ps-credential',
		likelihood: 'low',
		recognise: 'A credential object is joined to the text in place of its password.',
		typical: 'PowerShell Get-Credential',
		fix: 'Read its text: $credential.GetNetworkCredential().Password.'
	},
	{
		word: '[object Object]',
		code: 'object-object',
		likelihood: 'low',
		recognise: 'The setting is an object, and JavaScript turns it into this word.',
		typical: 'JavaScript: settings objects, secret managers',
		fix: 'Take the value out of the object: secret.value.'
	},
	{
		word: '[object Promise]',
		code: 'object-promise',
		likelihood: 'low',
		recognise: 'The function that reads the key is asynchronous, and its result is not awaited.',
		typical: 'JavaScript: missing await',
		fix: 'Wait for it: const key = await getKey().'
	},
	{
		word: 'System.Threading.Tasks.Task`1[System.String]',
		code: 'task',
		likelihood: 'low',
		recognise: 'The method that reads the key is asynchronous, and its result is not awaited.',
		typical: 'C#: missing await',
		fix: 'Wait for it: var key = await GetKeyAsync().'
	},
	{
		word: '<nil>',
		code: 'go-nil',
		likelihood: 'low',
		recognise: 'A nil pointer or interface is formatted with %v or fmt.Sprint.',
		typical: 'Go',
		fix: `${setIt} if key == "" { log.Fatal("OpenSRS key is missing") }.`
	},
	{
		word: '%!s(<nil>)',
		code: 'go-format-nil',
		likelihood: 'low',
		recognise: 'A nil value is formatted with %s.',
		typical: 'Go',
		fix: `${setIt} if key == "" { log.Fatal("OpenSRS key is missing") }.`
	},
	{
		word: '%!s(MISSING)',
		code: 'go-format-missing',
		likelihood: 'low',
		recognise: 'fmt.Sprintf has one %s more than it has arguments.',
		typical: 'Go',
		fix: 'Pass both values: fmt.Sprintf("%s%s", xml, key).'
	},
	{
		word: '(null)',
		code: 'c-null',
		likelihood: 'low',
		recognise: 'A null pointer is formatted with %s or %@.',
		typical: 'C printf, Objective-C',
		fix: `${setIt} if (key == NULL) abort().`
	},
	{
		word: 'NULL',
		code: 'null-upper-case',
		likelihood: 'low',
		recognise: 'The setting is empty, and an export or a database client writes NULL.',
		typical: 'database exports, R'
	},
	{
		word: 'Optional.empty',
		code: 'optional-empty',
		likelihood: 'low',
		recognise: 'An empty Optional is put into a string.',
		typical: 'Java',
		fix: `${setIt} key.orElseThrow().`
	},
	...['***', '********', '[FILTERED]', '[REDACTED]'].map((word, index): Row => ({
		word,
		code: ['three-stars', 'eight-stars', 'filtered', 'redacted'][index]!,
		likelihood: 'low',
		recognise: 'The key was copied from a log or a form that hides it.',
		typical: 'logs, CI output, settings forms that show a mask',
		fix: 'Copy the key again from the control panel: Account settings, API settings.'
	})),
	placeholder('OPENSRS_KEY', 'opensrs-key'),
	placeholder('OPENSRS_API_KEY', 'opensrs-api-key'),
	placeholder('OPENSRS_PRIVATE_KEY', 'opensrs-private-key'),
	placeholder('PRIVATE_KEY', 'private-key-upper-case'),
	placeholder('API_KEY', 'api-key-upper-case'),
	placeholder('OSRS_PRIVATE_KEY', 'osrs-private-key'),
	placeholder('$OPENSRS_API_KEY', 'dollar-opensrs-api-key'),
	placeholder('${OPENSRS_API_KEY}', 'unexpanded-api-key'),
	placeholder('{$key}', 'braces-dollar-key'),
	placeholder('key', 'key'),
	placeholder('secret', 'secret'),
	placeholder('password', 'password'),
	placeholder('Object', 'object'),
	{
		word: 'NaN',
		code: 'nan',
		likelihood: 'low',
		recognise: 'Number(), parseInt() or a plus sign made a number of the key.',
		typical: 'JavaScript'
	},
	placeholder('0', 'zero'),
	placeholder('1', 'one'),
	placeholder('N/A', 'not-available'),
	placeholder('process.env.OPENSRS_KEY', 'process-env'),
	...(
		[
			['${key}', 'template-dollar-braces', 'JavaScript, Kotlin and shell single quotes'],
			['#{key}', 'template-hash-braces', 'Ruby and Elixir single quotes'],
			['{key}', 'template-braces', 'Python without the f, C# without the $'],
			['%s', 'template-percent-s', 'a format without its argument'],
			['{0}', 'template-zero', 'C# and Java formats without their arguments'],
			['$OPENSRS_KEY', 'dollar-opensrs-key', 'shell single quotes, .env files']
		] as const
	).map(([word, code, typical]): Row => ({
		word,
		code,
		likelihood: 'low',
		recognise: 'The string isn’t a template, so the placeholder stayed in it.',
		typical,
		fix: 'Use the form of string that fills placeholders in, or join with + or a dot.'
	})),
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
		happened: `The word “${word}” was used as the key.`,
		change: always(utf8(word))
	}))
];
