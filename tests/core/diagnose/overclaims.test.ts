/** What a paste does not show must not be said: each case is one of a kind. */
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../src/core/reply/answer.ts';
import { codeAlone } from '../../../src/core/reply/codeAlone.ts';
import { readTranscript } from '../../../src/core/network/transcripts/read.ts';
import { addUp } from '../../../src/core/path/addUp.ts';
import { verdictWords } from '../../../src/core/path/verdictWords.ts';
import { wordsOf, type Finding } from '../../../src/core/words.ts';

const host = 'rr-n1-tor.opensrs.net';
const bytes = (text: string) => new TextEncoder().encode(text);
const reply = (code: number, text: string) =>
	`<?xml version='1.0'?>
<OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc>
<item key="object">DOMAIN</item><item key="action">REPLY</item>
<item key="response_code">${code}</item><item key="response_text">${text}</item>
<item key="is_success">0</item>
</dt_assoc></data_block></body></OPS_envelope>`;

function verdictOf(source: 'reply' | 'transcript', findings: readonly Finding[]) {
	const path = addUp([{ source, environment: 'live', at: 1, findings }], 'live');
	const dns = path.stages.find(({ stage }) => stage === 'dns')!.state;
	return { ...verdictWords(path), failed: path.verdict.stage, kind: path.verdict.kind, dns };
}
const printed = (text: string) => verdictOf('transcript', readTranscript(text).findings);

describe('a connection that is still waiting', () => {
	it.each([
		'SYN-SENT   0      1      10.0.0.5:43210      203.0.113.10:55443',
		'tcp        0      1 10.0.0.5:43210          203.0.113.10:55443      SYN_SENT',
		'  TCP    10.0.0.5:50123         203.0.113.10:55443      SYN_SENT'
	])('is likely a port that does not answer: %s', (line) => {
		expect(printed(line).about).toBe('Port 55443 · Likely');
	});

	it('says nothing if another connection is open', () => {
		const open = 'ESTAB      0      0      10.0.0.5:43211      203.0.113.10:55443';
		const waits = 'SYN-SENT   0      1      10.0.0.5:43210      203.0.113.10:55443';
		expect(readTranscript(`${open}\n${waits}`).findings.map(({ code }) => code)).toEqual([
			'port-open'
		]);
	});
});

describe('a port test without its reason', () => {
	it.each([
		`PS C:\\> Test-NetConnection ${host} -Port 55443 -InformationLevel Quiet\nFalse`,
		'TcpTestSucceeded : False'
	])('is likely the port, and shows nothing of DNS: %s', (text) => {
		const { about, dns } = printed(text);
		expect(about).toBe('Port 55443 · Likely');
		expect(dns).toBe('unchecked');
	});

	it('gives way to the warning that the same command printed', () => {
		const text = `PS C:\\> tnc ${host} -Port 55443 -InformationLevel Quiet\nWARNING: Name resolution of ${host} failed\nFalse`;
		expect(printed(text).failed).toBe('dns');
	});
});

describe('a response code alone', () => {
	it.each(['401', '400', '465'])('%s claims only stages that the path has', (code) => {
		const found = codeAlone(code);
		expect(found && wordsOf(found).means).not.toMatch(/\bworks?\b|accepted/);
	});
});

describe('another service that refuses', () => {
	it.each([
		'mysql: connection refused',
		'redis-cli: Connection refused',
		'[2026-11-01 10:00:00] psql: error: Connection timed out',
		'ssh: Connection refused',
		'docker: connection refused',
		'mysql connection refused'
	])('fails no stage: %s', (text) => {
		const { findings } = readAnswer(bytes(text));
		expect(findings.map(({ code }) => code)).toContain('about-service');
		expect(verdictOf('reply', findings).kind).toBe('nothing');
	});

	it.each([
		`mysql-user: ${host}:55443: Connection refused`,
		'/var/lib/mysql/opensrs.php: Connection refused',
		'opensrs: connection refused after the ssh login'
	])('is not meant where OpenSRS is named: %s', (text) => {
		expect(verdictOf('reply', readAnswer(bytes(text)).findings).failed).toBe('tcp');
	});
});

describe('an error number of openssl', () => {
	const connect = (errno: number) =>
		printed(`$ openssl s_client -connect ${host}:55443\nconnect:errno=${errno}`);

	it.each([0, 2, 11, 22, 35])('that is left from the lookup shows no connection: %i', (errno) => {
		expect(connect(errno)).toMatchObject({ kind: 'nothing', dns: 'unchecked' });
	});

	it('of the connection shows that the name resolved', () => {
		expect(connect(113)).toMatchObject({ failed: 'tcp', dns: 'passed' });
	});
});

describe('the TLS version', () => {
	it.each(['TLSv1.3', 'TLSv1.2'])('is that of the session: %s', (version) => {
		const text = `New, TLSv1/SSLv3, Cipher is AEAD-AES256-GCM-SHA384\nSSL-Session:\n    Protocol  : ${version}`;
		const [found] = readTranscript(text).findings;
		expect(found?.code).toBe('tls-agreed');
		expect(wordsOf(found!).seen).toContain(version);
		expect(wordsOf(found!).seen).not.toContain('SSLv3');
	});
});

describe('a reply of another company', () => {
	it.each([
		'<?xml version="1.0"?><interface-response><ErrCount>1</ErrCount><errors><Err1>Bad User name or Password</Err1></errors></interface-response>',
		'HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n<?xml version="1.0"?>\n<ApiResponse Status="ERROR"><Errors><Error Number="1">Bad User name or Password</Error></Errors></ApiResponse>',
		'<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault><faultstring>Bad User name or Password</faultstring></soap:Fault></soap:Body></soap:Envelope>'
	])('is called that, and quoted: %s', (text) => {
		const { kind, findings } = readAnswer(bytes(text));
		expect(kind).toBe('other-api');
		const words = wordsOf(findings[0]!);
		expect(words.seen).toBe('This is a reply from another API, not OpenSRS.');
		expect(words.means).toContain('Bad User name or Password');
	});

	it('is likely, not certain, where it is JSON: a program may have put OpenSRS’s words into it', () => {
		const { kind, findings } = readAnswer(
			bytes('{"result":"error","message":"Access denied: invalid IP address"}')
		);
		expect(kind).toBe('other-api');
		expect(wordsOf(findings[0]!).seen).toBe('This looks like a reply from another API.');
	});

	it.each([
		'<result><response_code>401</response_code></result>',
		'<checkRequest><domain>example.com</domain></checkRequest>'
	])('is not seen in %s', (text) => {
		expect(readAnswer(bytes(text)).kind).not.toBe('other-api');
	});
});

describe('a reply inside of curl -v', () => {
	const inCurl = (
		body: string
	) => `$ curl -v https://${host}:55443 -H 'X-Username: shop' -H 'X-Signature: 0' -d @request.xml
* Connected to ${host} (203.0.113.10) port 55443 (#0)
* SSL connection using TLSv1.3 / TLS_AES_256_GCM_SHA384
> POST / HTTP/1.1
> X-Username: shop
>
< HTTP/1.1 200 OK
<
${body}`;

	it.each([
		[401, 'Authentication Error.'],
		[400, 'Access denied: invalid IP address'],
		[465, 'Domain already renewed']
	])('has the verdict of the reply alone: %d %s', (code, text) => {
		const alone = verdictOf('reply', readAnswer(bytes(reply(code, text))).findings);
		expect(alone.kind).toBe('failed');
		const { headline, means, todo, about } = printed(inCurl(reply(code, text)));
		expect({ headline, means, todo, about }).toEqual({
			headline: alone.headline,
			means: alone.means,
			todo: alone.todo,
			about: alone.about
		});
	});
});
