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
			'curl -d removes every CR, LF and NUL from a file, so your client sends different bytes from those it signed.',
		todo: `Use --data-binary @${file} instead.`
	}),
	'curl-expansion': ({ expansion }) => ({
		seen: `Only your shell can fill in ${expansion}.`,
		means:
			'So this page can’t see what the command really sends. $(cat file) also drops the newlines at the end of the file.',
		todo: 'Run the command with --trace and paste its output.'
	}),
	'curl-headers-elsewhere': ({ from }) => ({
		seen: `The command loads headers from ${from}.`,
		means: 'So this page can’t see whether every header is sent.',
		todo: 'Run the command with --trace and paste its output.'
	}),
	'curl-insecure': () => ({
		seen: 'The command doesn’t check the certificate (-k).',
		means:
			'The private key is never sent, but anyone in between could read the call and answer it.',
		todo: 'Remove -k. If the call then fails, the certificate is the problem.'
	})
};

type CurlFinding = FindingOf<CurlArgs>;

/** Findings on curl options that affect the call but are not visible in the request. */
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
