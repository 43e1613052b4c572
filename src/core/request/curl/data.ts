import { hexByte } from '../../bytes/hex.ts';
import type { CurlUse } from '../captured.ts';
import type { Option } from './options.ts';
import type { CommandLine, ShellWord } from './words.ts';

interface CommandBody {
	/** A byte string; null if only a file or the shell contains it. */
	text: string | null;
	/** Type that curl sends unless a header says otherwise. */
	contentType: string;
}

const dataOptions = ['data', 'data-ascii', 'data-binary', 'data-raw', 'data-urlencode', 'json'];

/**
 * What the data options send, joined with `&` as curl does it; null if there are none. Notes in `use`
 * what comes from outside the command. (curl's manual, checked 2026-11.)
 */
export function commandBody(
	options: readonly Option<ShellWord>[],
	line: CommandLine,
	use: CurlUse
): CommandBody | null {
	if (options.some(({ name }) => name === 'form' || name === 'form-string')) {
		return { text: null, contentType: 'multipart/form-data' };
	}
	const upload = options.find(({ name }) => name === 'upload-file');
	if (upload) {
		use.file ??= upload.value!.text;
		return { text: null, contentType: '' };
	}
	const given = options.filter(({ name }) => dataOptions.includes(name));
	if (given.length === 0) return null;
	const json = given.some(({ name }) => name === 'json');
	const parts = given.map(({ name, value }) => dataPart(name, value!, line, use));
	return {
		text: parts.includes(null) ? null : parts.join(json ? '' : '&'),
		contentType: json ? 'application/json' : 'application/x-www-form-urlencoded'
	};
}

function dataPart(name: string, word: ShellWord, line: CommandLine, use: CurlUse): string | null {
	if (word.expansion !== undefined) {
		use.expansion ??= word.expansion;
		return null;
	}
	if (name === 'data-urlencode') return urlEncoded(word.text, use);
	if (name === 'data-raw' || !word.text.startsWith('@')) return word.text;
	const file = word.text.slice(1);
	use.file ??= file;
	const strips = name === 'data' || name === 'data-ascii';
	if (strips) use.stripsFile ??= file;
	if (file !== '-' || line.hereDocument === undefined) return null;
	return strips ? line.hereDocument.replace(/[\r\n]/g, '') : line.hereDocument;
}

/** `content`, `=content`, `name=content`; with `@` the content is in a file. As curl 7.88 does. */
function urlEncoded(text: string, use: CurlUse): string | null {
	const mark = /[=@]/.exec(text);
	if (mark && mark[0] === '@') {
		use.file ??= text.slice(mark.index + 1);
		return null;
	}
	const name = mark && mark.index > 0 ? `${text.slice(0, mark.index)}=` : '';
	const content = mark ? text.slice(mark.index + 1) : text;
	const encoded = content.replace(/[^A-Za-z0-9._~-]/g, (char) =>
		char === ' ' ? '+' : `%${hexByte(char.charCodeAt(0)).toUpperCase()}`
	);
	return name + encoded;
}
