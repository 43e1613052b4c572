/** Names, dates and issuer of a certificate, as s_client, x509 and curl -v print them. */
import { endpoints } from '../endpoints.ts';
import type { TranscriptFinding } from './codes.ts';
import type { Line } from './lines.ts';
import { found, type Segment } from './segment.ts';
import { isAddress } from '../../address/address.ts';

const subjectLine = /^\s*(?:(?:\*\s+)?subject\s*[=:]\s?|0 s:|depth=0 )(.{1,500})/i;
const issuerLine = /^\s*(?:(?:\*\s+)?issuer\s*[=:]|i:)\s?(.{1,500})/i;
const commonName = /\bCN\s?=\s?([^,;/\s]{1,253})/;
/** OpenSSL writes `DNS:a, DNS:b`; Windows `DNS Name=a, DNS Name=b`, in its own language. */
const alternatives = /^\s*(?:Names: )?DNS(?:[:=]|[ -]\w{1,12}=)(\S.{0,1500})/;
const until = /^\s*(?:notAfter|Not ?After)\s*[=:]|^\*\s+expire date: /;
const from = /^\s*(?:notBefore|Not ?Before)\s*[=:]|^\*\s+start date: /;

/** Makers of devices and programs that open TLS, and words that their issuers use. */
const inspects =
	/\b(?:prox(?:y|ies)|firewall|gateway|inspect(?:ion)?|intercept\w*|decrypt\w*|web filter|zscaler|forti(?:net|gate)\w*|palo ?alto|blue ?coat|sophos|netskope|forcepoint|websense|umbrella|barracuda|watchguard|check ?point|sonicwall|mikrotik|squid|untangle|smoothwall|kaspersky|avast|eset|bitdefender|avg|charles|fiddler|mitmproxy|burp|portswigger)\b/i;

/** @param seen what else the segment shows, as an issuer alone is no fault */
export function readCertificate(
	segment: Segment,
	seen: readonly TranscriptFinding[]
): TranscriptFinding[] {
	const { tool, lines, target } = segment;
	const subject = lines.find(({ text }) => subjectLine.test(text) && commonName.test(text));
	const issuer = lines.find(({ text }) => issuerLine.test(text));
	const names = lines.find(({ text }) => alternatives.test(text));
	const notAfter = lines.find(({ text }) => until.test(text));
	const notBefore = lines.find(({ text }) => from.test(text));
	const all: TranscriptFinding[] = [];
	if (notAfter && notBefore) {
		const detail = [notBefore, notAfter]
			.map(({ text }) => text.replace(/^[^=:]+[=:]\s*/, ''))
			.join(' – ');
		all.push(
			found(tool, notAfter, 'certificate-dates', { detail }),
			...outOfDate(segment, notBefore, notAfter, seen)
		);
	}
	const curl = tool === 'curl';
	const failed = seen.some(({ claims }) => claims?.some(({ state }) => state === 'failed'));
	if (issuer && inspects.test(issuer.text)) {
		const detail = issuerLine.exec(issuer.text)![1]!;
		const code = failed ? 'certificate-intercepted' : 'certificate-inspected';
		all.push(found(tool, issuer, code, { detail }));
	}
	// curl compares the names itself and says so.
	if (!curl) all.push(...compareNames(subject, names, target.host, tool));
	return all;
}

const dateIn = ({ text }: Line) => Date.parse(text.replace(/^[^=:]+[=:]\s*/, ''));

function outOfDate(
	{ tool, now, target }: Segment,
	notBefore: Line,
	notAfter: Line,
	seen: readonly TranscriptFinding[]
): TranscriptFinding[] {
	if (now === undefined) return [];
	// A call that continued did not fail here; one that checks would.
	const wentOn = target.unverified || seen.some(({ code }) => code === 'tls-accepted-anyway');
	const claims = wentOn ? { claims: [] } : {};
	if (dateIn(notAfter) < now) return [found(tool, notAfter, 'tls-expired', claims)];
	return dateIn(notBefore) > now ? [found(tool, notBefore, 'tls-not-yet-valid', claims)] : [];
}

function compareNames(
	subject: Line | undefined,
	names: Line | undefined,
	asked: string | undefined,
	tool: Segment['tool']
): TranscriptFinding[] {
	const wanted = asked && !isAddress(asked) ? [asked] : Object.values(endpoints).map((e) => e.host);
	const fits = (name: string) => wanted.some((host) => covers(name.toLowerCase(), host));
	if (names) {
		const listed = alternatives
			.exec(names.text)![1]!
			.split(/,\s*(?:DNS[:=]|DNS[ -]\w{1,12}=)?/)
			.map((n) => n.trim());
		const detail = listed.join(', ');
		return [
			found(tool, names, listed.some(fits) ? 'certificate-names' : 'tls-name-mismatch', { detail })
		];
	}
	const name = subject && commonName.exec(subject.text)?.[1];
	if (!name || fits(name)) return [];
	return [found(tool, subject, 'certificate-other-subject', { detail: name, host: wanted[0] })];
}

/** RFC 6125: a star stands for one label, the first. */
function covers(pattern: string, host: string): boolean {
	if (!pattern.startsWith('*.')) return pattern === host;
	const dot = host.indexOf('.');
	return dot > 0 && host.slice(dot) === pattern.slice(1);
}
