/** What to do next: no step asks for what another one asks for, nor for what was just pasted. */
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../src/core/reply/answer.ts';
import { readTranscript } from '../../../src/core/network/transcripts/read.ts';
import { addUp } from '../../../src/core/path/addUp.ts';
import { conclude } from '../../../src/core/path/conclusion.ts';
import { nextSteps } from '../../../src/core/path/nextSteps.ts';
import type { Finding } from '../../../src/core/words.ts';

const host = 'rr-n1-tor.opensrs.net';

function stepsOf(source: 'reply' | 'transcript', findings: readonly Finding[]) {
	const path = addUp([{ source, environment: 'live', at: 1, findings }], 'live');
	return nextSteps(path, conclude(path, findings, null).todo);
}
const printed = (text: string) => stepsOf('transcript', readTranscript(text).findings);
const replied = (text: string) =>
	stepsOf('reply', readAnswer(new TextEncoder().encode(text)).findings);

describe('the steps', () => {
	it.each([443, 80, 55000])('begin with the right port where port %i was tested', (port) => {
		const failed = `nc: connect to ${host} port ${port} (tcp) failed: Connection timed out`;
		for (const text of [failed, `$ nc -vz ${host} ${port}\n${failed}`]) {
			const steps = printed(text);
			expect(steps[0]?.says).toBe('Run it again with port 55443.');
			expect(steps[0]?.route).toBe('#/network/tcp');
			expect(steps.map(({ says }) => says).join(' ')).not.toContain('Allow outbound');
		}
	});

	it('are about the right port where that was tested too', () => {
		const text = `$ nc -vz ${host} 443\nnc: connect to ${host} port 443 (tcp) failed: Connection timed out\n$ nc -vz ${host} 55443\nConnection to ${host} 55443 port [tcp/*] succeeded!`;
		expect(printed(text).map(({ route }) => route)).toEqual(['#/network/tls']);
	});

	it.each([
		['DNS', `getaddrinfo ENOTFOUND ${host}`, '#/network/dns'],
		[
			'TLS',
			`curl: (60) SSL certificate problem: self signed certificate (${host}:55443)`,
			'#/network/tls'
		]
	])('say once what to do about %s, with its place', (_, text, route) => {
		expect(replied(text).map((step) => step.route)).toEqual([route, undefined]);
	});

	it.each([
		[
			'nc',
			`$ nc -vz ${host} 55443\nnc: connect to ${host} port 55443 (tcp) timed out: Operation now in progress`
		],
		['dig', `$ nslookup ${host}\n** server can't find ${host}: NXDOMAIN`],
		[
			'openssl',
			`$ openssl s_client -connect ${host}:55443\nCONNECTED(00000003)\ndepth=0 CN = proxy\nverify error:num=18:self-signed certificate`
		]
	])('do not ask for the output of %s again', (_, text) => {
		const steps = printed(text);
		expect(steps.map(({ route }) => route)).toEqual([undefined, undefined]);
		expect(steps[0]!.says).not.toMatch(/^Run openssl/);
	});

	it.each(['live', 'test'] as const)(
		'ask to look at the certificate pasted from %s',
		(environment) => {
			const called = environment === 'live' ? host : 'horizon.opensrs.net';
			const text = `$ openssl s_client -connect ${called}:55443\nCONNECTED(00000003)\ndepth=0 CN = proxy\nverify error:num=18:self-signed certificate`;
			const { findings } = readTranscript(text);
			const path = addUp([{ source: 'transcript', environment, at: 1, findings }], environment);
			const [first] = nextSteps(path, conclude(path, findings, null).todo);
			expect(first?.says).toMatch(/^Look at the certificate that you pasted/);
		}
	);
});
