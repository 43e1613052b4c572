/** All findings of one segment: its rows, the reply room's error texts, and what limits them. */
import { kindRow } from '../../reply/clientErrors/kind.ts';
import { readClientErrors } from '../../reply/clientErrors/read.ts';
import { isInside, isWholeAddress } from './address.ts';
import { isErrorKind, type TranscriptCode, type TranscriptFinding } from './codes.ts';
import { asksForAddress, dropping, judgeTarget, type Expected } from './expected.ts';
import type { Line } from './lines.ts';
import { readers } from './readers/index.ts';
import { found, type Reader, type Row, type Segment } from './segment.ts';

export interface Options {
	/** Where the calls should go; without it live and test both count. */
	expected?: Expected;
	/** Milliseconds since 1970: tells whether a certificate's dates include today. */
	now?: number;
}

export function readSegment(printed: Segment, { expected, now }: Options): TranscriptFinding[] {
	const reader = readers[printed.tool];
	const segment = { ...tidied(printed, reader.tidy), ...(now === undefined ? {} : { now }) };
	const seen = [...fromRows(reader, segment), ...fromClientErrors(reader, segment)];
	const more = reader.more?.(segment, seen) ?? [];
	const all = exactOnes(firstOfEach([...seen, ...more]));
	const limited = limit(segment, all).flatMap(publicOnly);
	const judged = judgeTarget(segment, limited, expected);
	return [...judged, ...addresses(segment), ...silent(segment, judged), ...missingTool(segment)];
}

function tidied(segment: Segment, tidy: Reader['tidy']): Segment {
	if (!tidy) return segment;
	const lines = segment.lines.map(({ number, text }) => ({ number, text: tidy(text) }));
	return { ...segment, lines };
}

/**
 * A name that resolves to an address of one's own network does not lead to OpenSRS, and what is
 * no address at all (a damaged paste) shows nothing.
 */
function publicOnly(finding: TranscriptFinding): TranscriptFinding[] {
	const { tool, line, text, address, host } = finding.args;
	if (finding.code !== 'name-resolved' || !address) return [finding];
	if (!isWholeAddress(address)) return [];
	if (!isInside(address)) return [finding];
	return [found(tool, { number: line, text }, 'address-private', { address, host })];
}

function fromRows({ rows, tool }: Reader, { lines }: Segment): TranscriptFinding[] {
	const seen: TranscriptFinding[] = [];
	for (const line of lines) {
		for (const row of rows) {
			const match = row.pattern.exec(line.text);
			if (match) seen.push(fromRow(tool, line, row, match));
		}
	}
	return seen;
}

function fromRow(tool: Reader['tool'], line: Line, row: Row, match: RegExpExecArray) {
	const group = (number: number | undefined) =>
		number === undefined ? undefined : match[number]?.slice(0, 253);
	return found(tool, line, row.code, {
		host: group(row.host),
		port: Number(group(row.port)) || undefined,
		address: group(row.address),
		detail: group(row.detail)
	});
}

function fromClientErrors({ clientErrors, tool }: Reader, { lines }: Segment): TranscriptFinding[] {
	if (!clientErrors) return [];
	const text = lines.map((line) => line.text).join('\n');
	return readClientErrors(text).flatMap((finding) => {
		if (finding.code === 'text-cut') return [];
		return [found(tool, lines[finding.args.line - 1]!, finding.code)];
	});
}

/** Each code once; for a code seen twice the first line proves it. */
function firstOfEach(findings: readonly TranscriptFinding[]): TranscriptFinding[] {
	const first = new Map<TranscriptCode, TranscriptFinding>();
	for (const finding of findings) {
		const before = first.get(finding.code);
		if (!before || finding.args.line < before.args.line) first.set(finding.code, finding);
	}
	return [...first.values()].sort((a, b) => a.args.line - b.args.line);
}

/** A more exact code makes these superfluous, besides those that the reply room lists. */
const lessThan: Partial<Record<TranscriptCode, readonly TranscriptCode[]>> = {
	'dns-failed': ['dns-later', 'name-unknown'],
	'timeout-on-the-way': ['connect-timeout', 'handshake-timeout', 'read-timeout'],
	'tls-self-signed': ['certificate-intercepted'],
	'tls-unknown-ca': ['certificate-intercepted'],
	'tls-certificate': ['certificate-intercepted'],
	'bare-xml': ['address-denied'],
	'not-http': ['address-denied'],
	'empty-reply': ['address-denied'],
	reset: ['refused', 'connect-failed'],
	unreachable: ['ping-filtered'],
	'tls-failed': ['handshake-timeout', 'connect-timeout'],
	// Where a cipher was agreed on, what was closed is the connection after the handshake.
	'closed-in-handshake': [
		'tls-agreed',
		'tls-not-spoken',
		'tls-protocol-version',
		'tls-dh-too-small'
	],
	'handshake-timeout': ['connect-timeout']
};

function exactOnes(findings: readonly TranscriptFinding[]): TranscriptFinding[] {
	const codes = new Set<string>(findings.map(({ code }) => code));
	return findings.filter(({ code }) => {
		const inReply = isErrorKind(code) ? (kindRow(code).lessThan ?? []) : [];
		return ![...inReply, ...(lessThan[code] ?? [])].some((exact) => codes.has(exact));
	});
}

/** Claims that do not hold where a proxy is used, the check is off, or something failed before. */
function limit(segment: Segment, findings: readonly TranscriptFinding[]): TranscriptFinding[] {
	const has = (code: TranscriptCode) => findings.some((finding) => finding.code === code);
	let kept = laterSuccess(findings);
	if (segment.target.unverified || has('tls-unverified')) {
		kept = kept.map((finding) => dropping(finding, ['tls']));
		if (!has('tls-unverified')) {
			kept.unshift(found(segment.tool, segment.command!.line, 'tls-unverified'));
		}
	}
	if (has('proxy-used')) kept = throughProxy(kept);
	return kept;
}

const notConnected: ReadonlySet<TranscriptCode> = new Set([
	'refused',
	'unreachable',
	'connect-failed',
	'connect-timeout'
]);

/** A host with several addresses is tried in turn: one that opens makes up for those before it. */
function laterSuccess(findings: readonly TranscriptFinding[]): TranscriptFinding[] {
	const open = findings.find(({ code }) => code === 'port-open')?.args.line ?? 0;
	return findings.filter(({ code, args }) => !notConnected.has(code) || args.line >= open);
}

/** What was resolved and opened is the proxy; only what TLS and the reply show is the host's. */
function throughProxy(findings: readonly TranscriptFinding[]): TranscriptFinding[] {
	const ways: Partial<Record<TranscriptCode, TranscriptCode>> = {
		'dns-failed': 'proxy-unreachable',
		'dns-later': 'proxy-unreachable',
		refused: 'proxy-unreachable',
		unreachable: 'proxy-unreachable',
		'connect-failed': 'proxy-unreachable',
		'connect-timeout': 'proxy-unreachable'
	};
	const turned = findings
		.filter(({ code }) => code !== 'name-resolved' && code !== 'port-open')
		.map((finding) => {
			const instead = ways[finding.code];
			if (!instead) return dropping(finding, ['dns']);
			const { tool, line, text } = finding.args;
			return found(tool, { number: line, text }, instead);
		});
	return exactOnes(firstOfEach(turned));
}

/** An address alone in a line, where one was asked for. */
function addresses(segment: Segment): TranscriptFinding[] {
	if (!asksForAddress(segment)) return [];
	const line = segment.lines.find(({ text }) => isWholeAddress(text.trim()));
	if (!line) return [];
	return [found(segment.tool, line, 'outbound-ip', { address: line.text.trim() })];
}

const stopped: ReadonlySet<number> = new Set([124, 130, 137, 143]);

/** What it means that nothing was printed, or that the step was ended. */
function silent(segment: Segment, seen: readonly TranscriptFinding[]): TranscriptFinding[] {
	const { tool, exit, command, lines } = segment;
	const said = seen.some(({ claims }) => claims && claims.length > 0);
	if (exit && stopped.has(exit.code)) {
		const connects = ['tcp', 'tls', 'allow-list'].includes(segment.step ?? '');
		const code = connects && !said ? 'connect-silent' : 'step-stopped';
		return seen.some((finding) => finding.code === 'handshake-timeout')
			? []
			: [found(tool, exit.line, code)];
	}
	const printed = lines.some(({ text }) => text.trim() !== '');
	if (!command || !segment.ended || printed || seen.length > 0) return [];
	// These say something as soon as the port opens or fails, so they were still waiting.
	const waited =
		tool === 'openssl' || tool === 'telnet' || (tool === 'dev-tcp' && /&& echo/.test(command.text));
	return [found(tool, command.line, waited ? 'connect-silent' : 'printed-nothing')];
}

function missingTool({ tool, lines }: Segment): TranscriptFinding[] {
	const line = lines.find(({ text }) =>
		/: (?:command )?not found$|command not found: |is not recognized as (?:an internal|the name of)|CommandNotFoundException/.test(
			text
		)
	);
	return line ? [found(tool, line, 'tool-missing', { detail: line.text.trim() })] : [];
}
