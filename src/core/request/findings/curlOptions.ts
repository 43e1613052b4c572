import { quote, type Quoted } from '../../bytes/quote.ts';
import type { FindingOf, WordsTable } from '../../finding.ts';
import type { CapturedRequest } from '../captured.ts';

export interface CurlArgs {
	'curl-strips-file': { file: Quoted };
	'curl-expansion': { expansion: Quoted };
	'curl-headers-elsewhere': { from: Quoted };
	'curl-insecure': Record<string, never>;
}

export const curlWords: WordsTable<CurlArgs> = {
	'curl-strips-file': ({ file }) => ({
		seen: `The command sends ${file === '-' ? 'its input' : file} with -d.`,
		means:
			'curl takes every CR, LF and NUL out of a file sent that way, so other bytes are sent than signed.',
		todo: `Use --data-binary @${file} instead.`
	}),
	'curl-expansion': ({ expansion }) => ({
		seen: `The command holds ${expansion}, which only your shell can fill in.`,
		means: '$(cat file) also drops the newlines at the end of the file.',
		todo: 'Run the command with --trace and bring its output, to see what is really sent.'
	}),
	'curl-headers-elsewhere': ({ from }) => ({
		seen: `The command takes headers from ${from}, which is not part of it.`,
		means: 'So it cannot be seen here whether every header is sent.',
		todo: 'Run the command with --trace and bring its output, to see what is really sent.'
	}),
	'curl-insecure': () => ({
		seen: 'The command runs with -k: the certificate is not checked.',
		means: 'The private key is not sent, but anyone on the way could read the call and answer it.',
		todo: 'Leave -k out; if the call then fails, it is the certificate that needs care.'
	})
};

type CurlFinding = FindingOf<CurlArgs>;

/** What a curl command does beside the request that can be seen in it. */
export function checkCurl({ curl }: CapturedRequest): CurlFinding[] {
	const findings: CurlFinding[] = [];
	if (curl?.stripsFile !== undefined) {
		const args = { file: quote(curl.stripsFile) };
		findings.push({ code: 'curl-strips-file', severity: 'error', args });
	}
	if (curl?.expansion !== undefined) {
		const args = { expansion: quote(curl.expansion, 100) };
		findings.push({ code: 'curl-expansion', severity: 'note', args });
	}
	if (curl?.headersFrom !== undefined) {
		const args = { from: quote(curl.headersFrom) };
		findings.push({ code: 'curl-headers-elsewhere', severity: 'note', args });
	}
	if (curl?.insecure) findings.push({ code: 'curl-insecure', severity: 'warning', args: {} });
	return findings;
}
