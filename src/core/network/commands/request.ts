/** The curl call that sends a file as a signed request. */
import { quoteLiteral } from '../shells/powershell.ts';
import { shells } from '../shells/index.ts';
import type { Quoted } from '../shells/shell.ts';
import type { Writer } from './command.ts';

/**
 * `--data-binary @file` sends the bytes of the file; `-d @file` would drop CR, LF and NUL. An empty
 * Expect header keeps curl from waiting a second before a large body. --http0.9 prints a reply
 * without HTTP headers, which OpenSRS has sent to denied addresses in the past.
 * @param signature the header's argument, already quoted
 * @param word quotes an argument
 */
function curlCall(
	curl: string,
	writer: Writer,
	word: (text: string) => string,
	signature: string
): string[] {
	return [
		// PowerShell may cut an unquoted option at its dot.
		`${curl} ${curl === 'curl.exe' ? word('--http0.9') : '--http0.9'} -sS -i --max-time 120`,
		`-H ${word('Content-Type: text/xml')} -H ${word('Expect:')}`,
		`-H ${word(`X-Username: ${writer.username}`)}`,
		`-H ${signature}`,
		`--data-binary ${word(`@${writer.file}`)}`,
		word(`https://${writer.host}:${writer.port}/`)
	];
}

/** @param signature argument of `-H`, quoted for the shell; if absent, uses the writer's signature */
export function posixRequest(writer: Writer, signature?: string): string {
	const header = signature ?? writer.word(`X-Signature: ${writer.signature}`);
	return curlCall('curl', writer, writer.word, header).join(' \\\n  ');
}

/** One statement on one line. */
export function powershellRequest(writer: Writer, signature?: string): string {
	const word = (text: string): string => writer.take(shells.powershell.quote(text));
	const given: Quoted = quoteLiteral(`X-Signature: ${writer.signature}`);
	const header = signature ?? writer.take(given);
	return curlCall('curl.exe', writer, word, header).join(' ');
}

/** One line for the prompt of cmd, with the signature given. */
export function cmdRequest(writer: Writer): string {
	const header = writer.word(`X-Signature: ${writer.signature}`);
	return curlCall('curl', writer, writer.word, header).join(' ');
}
