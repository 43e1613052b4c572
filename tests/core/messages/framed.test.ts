/*
 * What people posted, with what a log, a mail or a web page puts around it: that is another text,
 * and the same failure. A fifth of them in `npm test`, all in the long run.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../support/diagnose.ts';
import { partOf } from '../../support/part.ts';

const folder = new URL('./fixtures/', import.meta.url);
const filesIn = (name: string) =>
	readdirSync(new URL(name, folder))
		// Outputs of commands, which are not all read in each frame yet.
		.filter((file) => file.endsWith('.txt') && file !== 'typed.txt')
		.map((file) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8'));

const posted = filesIn('posted').flatMap((text) => text.split(/^=== .*\n/m).slice(1));
const texts = [...filesIn('field'), ...posted];

const eachLine = (change: (line: string, at: number) => string) => (text: string) =>
	text.trimEnd().split('\n').map(change).join('\n');

const escapeHtml = (text: string) =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;');

const frames: Readonly<Record<string, (text: string) => string>> = {
	'a syslog': eachLine((line) => `Nov 28 09:12:33 web01 php-fpm[2211]: ${line}`),
	'a log with dates': eachLine((line) => `[2026-11-28 09:12:33] production.ERROR: ${line}`),
	'the error log of Apache': eachLine(
		(line) =>
			`[Sat Nov 28 09:12:33.412345 2026] [php:error] [pid 2211] [client 203.0.113.9:1234] ${line}`
	),
	'the error log of nginx': (text) =>
		`2026/11/28 09:12:33 [error] 22#22: *17 FastCGI sent in stderr: "PHP message: ${text.trim()}" while reading response header from upstream, client: 203.0.113.9, server: shop.example.com, request: "POST /register HTTP/1.1", upstream: "fastcgi://unix:/run/php-fpm.sock:", host: "shop.example.com"`,
	Heroku: eachLine((line) => `2026-11-28T09:12:33.412345+00:00 app[web.1]: ${line}`),
	Log4j: eachLine((line) => `2026-11-28 09:12:33,412 ERROR [main] com.example.Api - ${line}`),
	'Python’s logging': eachLine((line) => `2026-11-28 09:12:33,412 - api.client - ERROR - ${line}`),
	'Docker Compose': eachLine((line) => `app-1  | ${line}`),
	'Docker Compose with dates': eachLine(
		(line) => `app-1  | 2026-11-28T09:12:33.412Z ERROR ${line}`
	),
	colors: eachLine((line) => `\u001b[31m${line}\u001b[0m`),
	'a quoted mail': eachLine((line) => `> ${line}`),
	'an indented block': eachLine((line) => `    ${line}`),
	'a table': eachLine((line) => `| ${line} |`),
	'lines of HTML': eachLine((line) => `${line}<br>`),
	CRLF: eachLine((line) => `${line}\r`),
	'a letter': (text) =>
		`Hi,\nwe get this error since Monday:\n\n${text}\n\nAny idea? Thanks, Bob\n`,
	'a fenced block': (text) => `\`\`\`\n${text}\n\`\`\`\n`
};

/** Beside the frames above, in which even JSON of another API is read. */
const framesOfPosts: typeof frames = {
	'a block of a forum': (text) => `[quote=bob]\n[code]${text.trim()}[/code]\n[/quote]\n`,
	'a block of Jira': (text) => `{code:bash}\n${text.trim()}\n{code}\n`,
	'seconds since 1970': eachLine((line) => `1732785153.412345 ${line}`),
	'milliseconds since 1970': eachLine((line) => `[1732785153412] ${line}`),
	'a journal with seconds': eachLine((line) => `1732785153.412345 web01 curl[2211]: ${line}`),
	ts: eachLine((line) => `Nov 28 09:12:33 ${line}`),
	'the log of PHP': eachLine((line) => `[28-Nov-2026 09:12:33 UTC] ${line}`),
	'dates as in the United States': eachLine((line) => `11/28/2026 9:12:33 AM ${line}`),
	'dates as in Germany': eachLine((line) => `28.11.2026 09:12:33 ${line}`),
	'dates as in Brazil': eachLine((line) => `28/11/2026 09:12:33 - ${line}`),
	klog: eachLine((line) => `E1128 09:12:33.412345    1234 client.go:123] ${line}`),
	'GitHub Actions': eachLine((line) => `2026-11-28T09:12:33.4123456Z ##[error]${line}`),
	'escapes of HTML': escapeHtml,
	'an escaped block of HTML': (text) => `<pre><code>${escapeHtml(text)}</code></pre>`
};

/** A single line has no number, and may be a string by itself. */
const framesOfLines: typeof frames = {
	'line numbers': eachLine((line, at) => `${String(at + 1).padStart(4)}  ${line}`),
	'cat -n': eachLine((line, at) => `${String(at + 1).padStart(6)}\t${line}`),
	'grep -n': eachLine((line, at) => `${at + 118}:${line}`),
	'lines added': eachLine((line) => `+${line}`),
	'a diff': (text) =>
		`diff --git a/log b/log\n--- a/log\n+++ b/log\n@@ -0,0 +1,2 @@\n${eachLine((line) => `+${line}`)(text)}`,
	'comments of C': eachLine((line) => `// ${line}`),
	'comments of a shell': eachLine((line) => `# ${line}`),
	'items of a list': eachLine((line) => `• ${line}`),
	'the name of the stream': eachLine((line) => `stderr: ${line}`),
	'the name of the pod': eachLine((line) => `[pod/api-7d9f8b6c5-x2x4z/api] ${line}`),
	'code in each line': eachLine((line) => `\`${line}\``),
	'bold lines': eachLine((line) => `**${line.trim()}**`),
	'quotes around it': (text) => `"${text.trim()}"`
};

/** Of XML in a string the readers of replies take care. */
const framesOfStrings: typeof frames = {
	'a field of JSON': (text) => `{"level":"error","message":${JSON.stringify(text.trim())}}`,
	'a field of JSON as PHP writes it': (text) =>
		`{"level":"error","message":${JSON.stringify(text.trim()).replaceAll('/', '\\/')}}`,
	'a string of JSON': (text) => JSON.stringify(text.trim()),
	'bytes of Python': (text) =>
		`b'${text.trim().replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll("'", "\\'")}'`,
	'the log of Ansible': (text) =>
		`fatal: [web01]: FAILED! => {"changed": true, "rc": 1, "stderr": ${JSON.stringify(text.trim())}, "stdout": ""}`,
	'the log of Docker': eachLine((line) =>
		JSON.stringify({ log: `${line}\n`, stream: 'stderr', time: '2026-11-28T09:12:33.412Z' })
	),
	logfmt: eachLine((line) => `time="2026-11-28T09:12:33Z" level=error msg=${JSON.stringify(line)}`)
};

/** No PHP prints a prompt. */
const isTyped = (text: string) =>
	/^(?:PS |[A-Z]:\\|\$ |\S+@\S+[#$] |(?:wget|Invoke-\w+) )/.test(text);

/** Read alone; between other sentences these words may say anything. */
const isOnlyWords = (text: string) => /^\S+: Access Denied\./.test(text);

/** A dump whose indentation says what belongs together. */
const byIndent = (text: string) => text.startsWith('array(');

/** Of another API: its own syntax says what belongs together. */
const isForeign = (text: string) => diagnose(text).codes[0] === 'foreign-json';
const severalLines = (text: string) => text.trim().includes('\n');

const sets = [
	...Object.entries(frames).map(([name, frame]) => ({
		name,
		frame,
		fits: (text: string) =>
			!(name === 'the error log of nginx' && isTyped(text)) &&
			!(name === 'a letter' && isOnlyWords(text))
	})),
	...Object.entries(framesOfPosts).map(([name, frame]) => ({
		name,
		frame,
		fits: (text: string) => !isForeign(text)
	})),
	...Object.entries(framesOfLines).map(([name, frame]) => ({
		name,
		frame,
		fits: (text: string) => severalLines(text) && !isForeign(text)
	})),
	...Object.entries(framesOfStrings).map(([name, frame]) => ({
		name,
		frame,
		fits: (text: string) => severalLines(text) && !text.includes('</') && !isForeign(text)
	}))
];

describe.each(sets)('in $name', ({ frame, fits }) => {
	const part = partOf(
		texts.filter((text) => !byIndent(text) && fits(text)),
		5
	);
	test.each(part.map((text) => ({ text, line: text.trim().split('\n')[0]!.slice(0, 60) })))(
		'$line',
		({ text }) => {
			const [alone, framed] = [diagnose(text), diagnose(frame(text))];
			expect(framed.stage).toBe(alone.stage);
			if (alone.codes.length > 0) expect(framed.codes).toContain(alone.codes[0]);
		}
	);
});

test('a color code in a word does not split it', () => {
	const text = (color: string, off: string) =>
		`${color}Error${off}: connect ${color}ECONN${off}REFUSED 216.40.33.9:55443`;
	const plain = diagnose(text('', ''));
	expect(plain.stage).toBe('tcp');
	expect(diagnose(text('\u001b[1;31m', '\u001b[0m'))).toEqual(plain);
});
