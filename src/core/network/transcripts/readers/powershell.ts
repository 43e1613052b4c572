import { readCertificate } from '../certificate.ts';
import { readReplies } from '../replies.ts';
import type { TranscriptFinding } from '../codes.ts';
import { found, type Reader, type Segment } from '../segment.ts';

/** What the commands and the probe of this page print in PowerShell, by way of .NET. */
export const powershell: Reader = {
	tool: 'powershell',
	rows: [
		{ pattern: /^Port (\d{1,5}) is open$/, code: 'port-open', port: 1 },
		{ pattern: /^Port (\d{1,5}): timed out/, code: 'connect-timeout', port: 1 },
		{ pattern: /^timed out$/, code: 'connect-timeout' },
		{ pattern: /^Protocol: (Tls\w*)/, code: 'tls-agreed', detail: 1 },
		{ pattern: /^Problems: .{0,120}RemoteCertificateNameMismatch/, code: 'tls-name-mismatch' },
		{ pattern: /^Problems: .{0,120}RemoteCertificateChainErrors/, code: 'tls-certificate' }
	],
	clientErrors: true,
	more: (segment, seen) => [
		...addresses(segment),
		...readCertificate(segment, seen),
		...goodCertificate(segment, seen),
		...readReplies(segment)
	],
	source: 'written from src/core/network/commands and src/core/network/probe; not run here',
	checked: '2026-11'
};

/** [Net.Dns]::GetHostAddresses prints addresses, one a line. */
function addresses({ tool, command, lines, target }: Segment): TranscriptFinding[] {
	if (!command?.text.includes('GetHostAddresses')) return [];
	const line = lines.find(({ text }) => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text));
	return line
		? [found(tool, line, 'name-resolved', { host: target.host, address: line.text })]
		: [];
}

function goodCertificate({ tool, lines }: Segment, seen: readonly TranscriptFinding[]) {
	const none = lines.find(({ text }) => text === 'Problems: None');
	return none && seen.some(({ code }) => code === 'tls-agreed')
		? [found(tool, none, 'certificate-good')]
		: [];
}
