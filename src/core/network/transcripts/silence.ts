/** Findings from what a tool did not print, and from an address alone on a line. */
import { isAddress } from '../../address/address.ts';
import type { TranscriptFinding } from './codes.ts';
import { asksForAddress } from './expected.ts';
import { found, type Segment } from './segment.ts';

/** An address alone on a line, after a command that asks for one. */
export function addresses(segment: Segment): TranscriptFinding[] {
	if (!asksForAddress(segment)) return [];
	const line = segment.lines.find(({ text }) => isAddress(text.trim()));
	if (!line) return [];
	return [found(segment.tool, line, 'outbound-ip', { address: line.text.trim() })];
}

const stopped: ReadonlySet<number> = new Set([124, 130, 137, 143]);

/** What it means if nothing was printed, or if the step was stopped. */
export function silent(segment: Segment, seen: readonly TranscriptFinding[]): TranscriptFinding[] {
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

export function missingTool({ tool, lines }: Segment): TranscriptFinding[] {
	const line = lines.find(({ text }) =>
		/: (?:command )?not found$|command not found: |is not recognized as (?:an internal|the name of)|CommandNotFoundException/.test(
			text
		)
	);
	return line ? [found(tool, line, 'tool-missing', { detail: line.text.trim() })] : [];
}
