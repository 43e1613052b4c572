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
		.filter((file) => file.endsWith('.txt'))
		.map((file) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8'));

const posted = filesIn('posted').flatMap((text) => text.split(/^=== .*\n/m).slice(1));
const texts = [...filesIn('field'), ...posted];

const eachLine = (change: (line: string) => string) => (text: string) =>
	text.trimEnd().split('\n').map(change).join('\n');

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

/** No PHP prints a prompt. */
const isTyped = (text: string) =>
	/^(?:PS |[A-Z]:\\|\$ |\S+@\S+[#$] |(?:wget|Invoke-\w+) )/.test(text);

/** A dump whose indentation says what belongs together. */
const byIndent = (text: string) => text.startsWith('array(');

describe.each(Object.entries(frames))('in %s', (name, frame) => {
	const part = partOf(
		texts.filter(
			(text) => !byIndent(text) && !(name === 'the error log of nginx' && isTyped(text))
		),
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

test('a color within a word does not part it', () => {
	const text = (color: string, off: string) =>
		`${color}Error${off}: connect ${color}ECONN${off}REFUSED 216.40.33.9:55443`;
	const plain = diagnose(text('', ''));
	expect(plain.stage).toBe('tcp');
	expect(diagnose(text('\u001b[1;31m', '\u001b[0m'))).toEqual(plain);
});
