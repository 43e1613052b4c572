/** Each row of the failure table, and each trap, that the collected facts name. */
import { describe, expect, it } from 'vitest';
import { stageIds, type StageId } from '../../../src/core/finding.ts';
import { wordsOf } from '../../../src/core/words.ts';
import { readReply } from '../../../src/core/reply/readReply.ts';
import { envelope, http, reply } from './replies.ts';

function stages(input: string) {
	const reading = readReply(input);
	const claims = reading.findings.flatMap((finding) => finding.claims ?? []);
	const of = (state: 'passed' | 'failed') =>
		stageIds.filter((stage) =>
			claims.some((claim) => claim.stage === stage && claim.state === state)
		);
	return { reading, passed: of('passed'), failed: of('failed') };
}
const words = (input: string) =>
	readReply(input)
		.findings.map((finding) => Object.values(wordsOf(finding)).join(' '))
		.join('\n');

const network: StageId[] = ['dns', 'tcp', 'tls'];
const upToAddress: StageId[] = [...network, 'allow-list'];
const upToCredentials: StageId[] = [...upToAddress, 'request', 'credentials'];

describe('a denied IP address', () => {
	it.each(['Access denied: invalid IP address', 'Access denied: invalid ip address.'])(
		'400 "%s" fails the allow list, in HTTP or without',
		(text) => {
			for (const input of [reply(400, text), http(reply(400, text))]) {
				const { passed, failed, reading } = stages(input);
				expect([passed, failed]).toEqual([network, ['allow-list']]);
				expect(reading.replies[0]!.meaning?.id).toBe('ip-denied');
			}
			expect(words(reply(400, text))).toMatch(/IP access rules/);
		}
	);

	it('distinguishes a pasted body from XML that is proved to have come without headers', () => {
		const bare = reply(400, 'Access denied: invalid IP address');
		const codesOf = (input: string) => readReply(input).findings.map((finding) => finding.code);
		expect(codesOf(bare)).toContain('reply-bare-denial');
		expect(readReply(bare).replies[0]!.framing).toBe('body');
		const verbose = `* Connected\n> POST / HTTP/1.1\n> Host: a\n>\n${bare}\n* Closing connection 0`;
		expect(readReply(verbose).replies[0]!.framing).toBe('bare');
		const handshake = `CONNECTED(00000003)\nVerify return code: 0 (ok)\n---\nread R BLOCK\n${bare}`;
		expect(readReply(handshake).findings).toContainEqual(
			expect.objectContaining({ code: 'reply-bare-denial', args: { proved: true } })
		);
		expect(codesOf(http(bare))).not.toContain('reply-bare-denial');
	});

	it('555 is a denial with an IP text, and a renewal without', () => {
		const denied = stages(reply(555, 'Connection refused: invalid ip address'));
		expect([denied.passed, denied.failed]).toEqual([network, ['allow-list']]);
		const renewed = stages(reply(555, 'Domain Already Renewed'));
		expect([renewed.passed, renewed.failed]).toEqual([upToCredentials, ['command']]);
		const unclear = stages(reply(555, ''));
		expect([unclear.passed, unclear.failed]).toEqual([network, []]);
		expect(unclear.reading.findings[0]!.code).toBe('reply-code-ambiguous');
	});

	it('is recognized by its text, under an unknown code and alone', () => {
		expect(stages(reply(999, 'invalid ip address')).failed).toEqual(['allow-list']);
		expect(stages('Access denied: invalid IP address').failed).toEqual(['allow-list']);
		expect(stages('Invalid IP address: 10.0.0.300').failed).toEqual([]);
		expect(stages(reply(465, 'Invalid IP address: 10.0.0.300')).failed).toEqual(['command']);
	});
});

describe('400 without an IP text', () => {
	it.each<[string, StageId[], StageId[], string]>([
		['Invalid Command: get_records', [...upToAddress, 'request'], ['command'], 'invalid-command'],
		['Internal server error.', network, [], 'server-error'],
		[
			'Domain shop.example does not exist with OpenSRS',
			upToCredentials,
			['command'],
			'domain-unknown'
		],
		[
			"Domain is already in 'renewal applied' state",
			upToCredentials,
			['command'],
			'renewal-running'
		],
		['Unable to establish socket', [], [], 'made-by-perl-client']
	])('"%s"', (text, passed, failed, meaning) => {
		const seen = stages(reply(400, text));
		expect([seen.passed, seen.failed]).toEqual([passed, failed]);
		expect(seen.reading.replies[0]!.meaning?.id).toBe(meaning);
	});

	it('shows every meaning if the text selects none, and claims nothing', () => {
		const { reading, passed, failed } = stages(reply(400, 'Something new'));
		expect([passed, failed]).toEqual([[], []]);
		const [finding] = reading.findings;
		expect(finding!.code).toBe('reply-code-ambiguous');
		expect(words(reply(400, 'Something new'))).toMatch(
			/IP address is not on the allow list.*does not know this action/
		);
	});
});

describe('refused credentials', () => {
	it.each([
		[401, 'Authentication Failed'],
		[401, 'Authentication Error'],
		[400, 'Authentication Error'],
		[400, 'Authentication Failed'],
		[410, 'Reseller authentication error.']
	])('%i "%s" fails the credentials', (code, text) => {
		const { passed, failed } = stages(http(reply(code, text)));
		// Not the request: a body that changed on its way is refused in just this way. Not the allow
		// list: the official list for a 401 has the IP address among its first checks.
		expect([passed, failed]).toEqual([network, ['credentials']]);
		expect(words(reply(code, text))).toMatch(/IP address/);
	});

	it('415 is not about the API key', () => {
		const { passed, failed } = stages(reply(415, 'Authentication Error.'));
		expect([passed, failed]).toEqual([upToCredentials, ['command']]);
		expect(words(reply(415, 'Authentication Error.'))).toMatch(/not about your API key/);
	});
});

describe('a missing X-Username header', () => {
	const input = http(
		envelope({
			protocol: 'XCP',
			is_success: '1',
			response_code: '404',
			response_text: 'Missing X-Username: header'
		})
	);

	it('fails the request although is_success is 1', () => {
		const { passed, failed, reading } = stages(input);
		expect([passed, failed]).toEqual([upToAddress, ['request']]);
		const codes = reading.findings.map(({ code }) => code);
		expect(codes).toEqual(['reply-code', 'reply-flag-misleads', 'reply-object-missing']);
	});

	it('is not a server error, although 404 can also mean that', () => {
		const { passed, failed } = stages(reply(404, 'Internal Server Error.'));
		expect([passed, failed]).toEqual([network, []]);
	});
});

describe('a refused envelope', () => {
	it.each([
		[500, 'Unrecognized protocol'],
		[430, 'Invalid command.']
	])('%i "%s" fails the command and leaves the signature open', (code, text) => {
		const { passed, failed } = stages(reply(code, text));
		expect([passed, failed]).toEqual([[...upToAddress, 'request'], ['command']]);
	});
});

describe('replies that prove the connection and the signature', () => {
	it.each([200, 210, 211, 221, 250, 415, 435, 460, 465, 480, 485, 701])('%i', (code) => {
		const text = code === 435 ? 'Permission Denied: not owner.' : 'some text';
		const { passed } = stages(reply(code, text));
		expect(passed.slice(0, 6)).toEqual(upToCredentials);
	});

	it('211 is a success and says so although the name is taken', () => {
		const input = reply(211, 'Domain taken.', { is_success: '1' });
		const { passed, failed, reading } = stages(input);
		expect([passed, failed]).toEqual([[...upToCredentials, 'command'], []]);
		expect(reading.findings.map(({ code }) => code)).toContain('reply-flag-misleads');
	});

	it('a failure at the registry is not a failure of the call', () => {
		const { passed, failed } = stages(reply(705, 'Timed out, resubmit request.'));
		expect([passed, failed]).toEqual([upToCredentials, []]);
	});

	it('a rate limit says nothing about the signature', () => {
		expect(stages(reply(310, 'Exceeded max simultaneous connections.'))).toMatchObject({
			passed: network,
			failed: []
		});
	});
});

describe('what a reply lacks', () => {
	it('a missing object is what the official tester takes for refused credentials', () => {
		const codes = readReply(envelope({ protocol: 'XCP', is_success: '0' })).findings;
		expect(codes.map(({ code }) => code)).toEqual(['reply-code-missing', 'reply-object-missing']);
		expect(codes.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
	});

	it('an unknown code is called unknown, with what its hundred is about', () => {
		const { reading, passed, failed } = stages(reply(499, 'Strange'));
		expect(reading.findings[0]).toMatchObject({
			code: 'reply-code-unknown',
			args: { code: '499', hundred: expect.stringContaining('from 400 to 499') as string }
		});
		expect([passed, failed]).toEqual([network, []]);
	});

	it('the code of a nested block is not the code of the reply', () => {
		const nested =
			'<dt_assoc><item key="lookup"><dt_assoc><item key="response_code">500</item><item key="is_success">0</item></dt_assoc></item></dt_assoc>';
		const input = envelope(
			{ action: 'REPLY', object: 'DOMAIN', is_success: '1', response_text: 'Command Successful.' },
			'"',
			nested
		).replace('<item key="response_text">', '<item key="response_code">200</item>$&');
		expect(readReply(input).replies[0]!.code).toBe('200');
		// The same by the scan that reads what no parser accepts, the nested block first.
		const cut = envelope({}, "'", nested).replace(
			' </dt_assoc></data_block>',
			"<item key='response_code'>200</item></oops>"
		);
		expect(readReply(cut).replies[0]).toMatchObject({ code: '200', isSuccess: null });
	});
});
