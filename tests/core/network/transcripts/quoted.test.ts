import { describe, expect, it } from 'vitest';
import { stageIds } from '../../../../src/core/finding.ts';
import { readTranscript } from '../../../../src/core/network/transcripts/read.ts';
import { quoted, quotedNames, savedAt } from './fixtures.ts';
import { stagesIn } from './stages.ts';

const options = { expected: { host: 'rr-n1-tor.opensrs.net', port: 55443 }, now: savedAt };

/** By file: what is read of the stages (`+` passed, `-` failed), and codes that must be there. */
const table: Record<string, readonly [stages: string, ...codes: string[]]> = {
	'tnc-open': ['dns+ tcp+', 'port-open'],
	'tnc-closed': ['dns+ tcp-', 'connect-failed', 'ping-silent'],
	'tnc-closed-pt': ['dns+ tcp-', 'connect-failed'],
	'tnc-name': ['dns-', 'dns-failed'],
	'resolve-ok': ['dns+', 'name-resolved'],
	'resolve-nxdomain': ['dns-', 'name-unknown'],
	'resolve-servfail-es': ['dns-', 'dns-servfail'],
	'windows-ping-ok': ['dns+', 'ping-answered'],
	'windows-ping-silent-de': ['dns+', 'ping-silent'],
	'windows-ping-ok-fr': ['dns+', 'ping-answered'],
	'windows-ping-unreachable': ['dns+ tcp-', 'unreachable'],
	'windows-ping-name': ['dns-', 'dns-failed'],
	'windows-ping-name-de': ['dns-', 'dns-failed'],
	'windows-ping-name-es': ['dns-', 'dns-failed'],
	'windows-tracert-ok': ['dns+', 'route-complete'],
	'windows-tracert-silent-de': ['dns+', 'route-silent'],
	'windows-nslookup-ok': ['dns+', 'name-resolved'],
	'windows-nslookup-nxdomain': ['dns-', 'name-unknown'],
	'windows-nslookup-timeout': ['dns-', 'dns-silent'],
	'windows-telnet-failed': ['dns+ tcp-', 'connect-failed'],
	'schannel-untrusted': ['dns+ tcp+ tls-', 'tls-unknown-ca'],
	'schannel-revocation-de': ['dns+ tcp+ tls-', 'tls-revocation'],
	'macos-ping-silent': ['dns+', 'ping-silent'],
	'macos-ping-name': ['dns-', 'dns-failed'],
	'macos-ping-no-route': ['dns+ tcp-', 'unreachable'],
	'macos-nc-open': ['dns+ tcp+', 'port-open'],
	'macos-nc-refused': ['dns+ tcp-', 'refused'],
	'macos-nc-timeout': ['dns+ tcp-', 'connect-timeout'],
	'macos-nc-name': ['dns-', 'dns-failed'],
	'telnet-refused': ['dns+ tcp-', 'refused'],
	'telnet-second-address': ['dns+ tcp+', 'port-open'],
	'libressl-ok': ['dns+ tcp+ tls+', 'certificate-good'],
	'libressl-untrusted': ['dns+ tcp+ tls-', 'certificate-intercepted'],
	'libressl-reset': ['dns+ tcp+ tls-', 'closed-in-handshake'],
	'openssl-1.1-plain-text': ['dns+ tcp+ tls-', 'tls-not-spoken'],
	'openssl-1.1-expired': ['dns+ tcp+ tls-', 'tls-expired'],
	'openssl-1.0-refused': ['dns+ tcp-', 'refused'],
	'openssl-1.0-timeout': ['dns+ tcp-', 'connect-timeout'],
	'curl-8.18': ['dns+ tcp+ tls+', 'certificate-good', 'http-answered'],
	'curl-insecure': ['dns+ tcp+ allow-list+', 'tls-unverified', 'opensrs-answered'],
	'curl-went-on': ['dns+ tcp+ allow-list+', 'tls-accepted-anyway', 'opensrs-answered'],
	'wget-went-on': ['dns+ tcp+ allow-list+', 'tls-accepted-anyway', 'opensrs-answered'],
	'traditional-nc': ['dns+ tcp+', 'port-open', 'other-port'],
	'powershell-probe': [
		'dns+ tcp+ tls+ allow-list-',
		'outbound-ip',
		'certificate-good',
		'address-denied',
		'tool-missing'
	],
	'powershell-probe-filtered': ['dns+ tcp-', 'connect-timeout', 'cut-off'],
	'scrollback-colours': [
		'dns+',
		'outbound-ip',
		'other-port',
		'other-environment',
		'other-host',
		'tool-missing'
	],
	'private-address': ['', 'address-private'],
	differing: ['dns+ tcp-', 'refused', 'port-open', 'stage-differs']
};

const read = (name: string) => readTranscript(quoted(name), options);

describe('texts of tools that cannot be run here', () => {
	it('has an expectation for each', () => {
		expect(Object.keys(table).sort()).toEqual(quotedNames().sort());
	});

	it.each(Object.keys(table))('%s', (name) => {
		const [stages, ...codes] = table[name]!;
		const reading = read(name);
		const seen = stageIds
			.filter((stage) => stagesIn(reading)[stage].state !== 'unchecked')
			.map((stage) => stage + (stagesIn(reading)[stage].state === 'passed' ? '+' : '-'));
		expect(seen.join(' '), JSON.stringify(reading.findings, null, 1)).toBe(stages);
		expect(reading.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
	});

	it('gives every outbound address once, with its line', () => {
		expect(read('powershell-probe').outboundIps).toEqual([
			{ address: '198.51.100.2', line: 7 },
			{ address: '198.51.100.77', line: 10 }
		]);
		expect(read('scrollback-colours').outboundIps).toEqual([{ address: '198.51.100.2', line: 2 }]);
	});

	it('keeps the line numbers of a coloured scrollback, and shows the line without colours', () => {
		const { findings } = read('scrollback-colours');
		const ports = findings.filter(({ code }) => code === 'other-port');
		expect(ports.map(({ args }) => [args.line, args.text])).toEqual([
			[5, 'ops@web1:~$ nc -vz -w 5 rr-n1-tor.opensrs.net 443']
		]);
	});

	it('says that a silent ping is no failure, and why', () => {
		for (const name of ['macos-ping-silent', 'windows-ping-silent-de']) {
			const silent = read(name).findings.find(({ code }) => code === 'ping-silent')!;
			expect(silent.severity).toBe('note');
			expect(silent.claims).toEqual([]);
		}
	});

	it('reads a reply however its items are written, as the reply room does', () => {
		const call = '$ curl -H "X-Username: me" https://rr-n1-tor.opensrs.net:55443/';
		const items = `<OPS_envelope><dt_assoc>\n<item key = 'response_code'>\n415\n</item>\n<item key="response_text"><![CDATA[Authentication Error.]]></item>\n</dt_assoc></OPS_envelope>`;
		const reading = readTranscript(`${call}\n${items}\n`, options);
		const { findings } = reading;
		const stages = stagesIn(reading);
		expect(findings.find(({ code }) => code === 'opensrs-answered')?.args.detail).toBe(
			'415 Authentication Error.'
		);
		expect(stages.credentials.state).toBe('passed');
		expect(stages.command.state).toBe('failed');
	});

	it('reports a call to the test host only if live is meant', () => {
		const text = quoted('tnc-open').replaceAll('rr-n1-tor', 'horizon');
		expect(stagesIn(readTranscript(text)).tcp.state).toBe('passed');
		const live = readTranscript(text, options);
		expect(stagesIn(live).tcp.state).toBe('unchecked');
		expect(live.findings.map(({ code }) => code)).toContain('other-environment');
	});
});
