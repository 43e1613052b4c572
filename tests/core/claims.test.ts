/**
 * Statements that a check of the sources put right: each is made as the source makes it, and what
 * claims more is nowhere.
 */
import { describe, expect, it } from 'vitest';
import { readClientErrors } from '../../src/core/messages/read.ts';
import { commands as networkCommands } from '../../src/core/network/commands/index.ts';
import { canRun } from '../../src/core/network/commands/command.ts';
import { endpoints } from '../../src/core/network/endpoints.ts';
import { writeCommand } from '../../src/core/network/commands/write.ts';
import { probes } from '../../src/core/network/probe/index.ts';
import { checks } from '../../src/core/checklist/checks.ts';
import { codeRow } from '../../src/core/reply/codes/table.ts';
import { proofs } from '../../src/core/reply/proof.ts';
import { findCommand } from '../../src/core/request/commands/index.ts';
import { wordsOf } from '../../src/core/words.ts';
import { quote } from '../../src/core/bytes/quote.ts';
import { everyLine } from './words/lines.ts';

const said = everyLine().map(({ text }) => text);
const meaningOf = (code: number, id: string) =>
	codeRow(code)!.meanings.find((meaning) => meaning.id === id)!;

describe('a refused login', () => {
	it('proves DNS, port and TLS, and no more', () => {
		expect(proofs['credentials-refused'].claims).toEqual([
			{ stage: 'dns', state: 'passed' },
			{ stage: 'tcp', state: 'passed' },
			{ stage: 'tls', state: 'passed' },
			{ stage: 'credentials', state: 'failed' }
		]);
	});

	it.each([401, 410])('with code %i asks to check the IP address', (code) => {
		const [meaning] = codeRow(code)!.meanings;
		expect(meaning.proves).toBe('credentials-refused');
		expect(meaning.todo).toMatch(/key.*username.*IP address.*signature/);
	});

	it('in a client’s words claims nothing about the allow list either', () => {
		for (const text of [
			'oSRS Error - Reseller username or OSRS_KEY is incorrect',
			'Invalid Username'
		])
			for (const { claims = [] } of readClientErrors(text))
				expect(claims.map(({ stage }) => stage)).not.toContain('allow-list');
	});
});

describe('code 400 about authentication', () => {
	it('is a refused login, and only the text about a socket is a client’s own', () => {
		expect(meaningOf(400, 'login-refused').observed).toContain('Authentication Error');
		expect(meaningOf(400, 'login-refused').proves).toBe('credentials-refused');
		const own = codeRow(400)!.meanings.filter(({ proves }) => proves === 'made-by-client');
		expect(own.flatMap(({ observed }) => observed)).toEqual(['Unable to establish socket']);
	});
});

describe('what was claimed wrongly', () => {
	it('RESEND_APPROVE_EMAIL is the official spelling and the other the rare one', () => {
		expect(findCommand('TRUST_SERVICE', 'RESEND_APPROVE_EMAIL')?.note).toMatch(/official spelling/);
		expect(findCommand('TRUST_SERVICE', 'RESEND_APPROVER_EMAIL')?.note).toMatch(/one file .* only/);
	});

	it('HRS and ResellOne are other live systems, not only names in old manuals', () => {
		const port = wordsOf({ code: 'port-of-others', severity: 'error', args: { port: 52000 } });
		const args = { host: quote('resellers.resellone.net') };
		const host = wordsOf({ code: 'host-of-others', severity: 'error', args });
		for (const { means } of [port, host]) {
			expect(means).toMatch(/other live systems?|another live system/);
			expect(means).not.toMatch(/old/);
		}
	});

	it('some builds of busybox nc lack -z and -v, not every one', () => {
		const nc = networkCommands['tcp-nc'].forShell.posix;
		expect(canRun(nc) && nc.notes?.join(' ')).toMatch(/^Some builds of busybox nc /);
		for (const text of said) expect(text).not.toMatch(/(?<!Some builds of )busybox nc/i);
	});

	it('support is written to with the web form', () => {
		expect(said.join('\n')).toContain('web form at support.opensrs.com');
		for (const text of said)
			expect(text).not.toMatch(/\b(?:e-?mail|mailed?)\b[^.]{0,40}\bOpenSRS Support\b/i);
	});

	it('465 for a renewed domain is official, not a quirk of the test system', () => {
		const { title, means } = meaningOf(465, 'already-renewed');
		expect(codeRow(465)!.sources).toContain('official-quotes');
		expect(title).toMatch(/already renewed/);
		expect(means).not.toMatch(/test|sandbox/i);
	});

	it('MODIFY_TRADE_LOCK_SETTING is of the object DOMAIN, without a doubt', () => {
		const command = findCommand('DOMAIN', 'MODIFY_TRADE_LOCK_SETTING')!;
		expect(command.source).toContain('/modify_trade_lock_setting');
		expect(command).not.toHaveProperty('note');
	});

	it('no version of TLS is said to work', () => {
		for (const text of said)
			expect(text).not.toMatch(/TLS ?v?1\.\d[^.]{0,40}\b(?:seen|known|shown|proved) to work/i);
	});

	it('an IPv4 address is asked for where one is meant', () => {
		const written = writeCommand(networkCommands['dns-system'], 'posix', endpoints.live);
		expect(written).toMatchObject({ ok: true, text: 'getent ahostsv4 rr-n1-tor.opensrs.net' });
		expect(probes.posix.write(endpoints.live)).toMatch(/^step dns getent ahostsv4 "\$host"$/m);
	});
});

describe('what was missing', () => {
	it('a pinned copy of a renewed certificate is a possible cause of a failure in TLS', () => {
		for (const id of ['tls', 'tls-article'] as const) {
			const named = networkCommands[id].otherwise.filter(({ means }) => /pinned copy/.test(means));
			expect(named).toHaveLength(1);
			expect(named[0]!.means).toMatch(/Possible: OpenSRS has renewed it/);
		}
		expect(checks.find(({ stage }) => stage === 'tls')!.why).toMatch(
			/pinned copy of a certificate that was renewed/
		);
		const [found] = readClientErrors('curl: (90) SSL: public key does not match pinned public key');
		expect(found).toMatchObject({
			code: 'tls-pin-mismatch',
			claims: expect.arrayContaining([{ stage: 'tls', state: 'failed' }]) as unknown
		});
		expect(wordsOf(found!).means).toMatch(/renewed/);
	});

	it('GET_CAPABILITIES is offered as the smallest request of a trust account', () => {
		for (const id of ['signed-request', 'signed-request-signature'] as const)
			expect(networkCommands[id].notes.join(' ')).toMatch(
				/trust \(SSL\) account GET_CAPABILITIES of TRUST_SERVICE, which needs no attributes/
			);
	});

	it.each([
		[300, 'privacy-refused', /domain itself is registered/, /Ask OpenSRS Support/],
		[260, 'claims-notice', /48 hours.*Trademark Clearinghouse/, /do not register again/],
		[211, 'taken', /premium domain also looks taken.*no_cache/, /response_code/],
		[435, 'nameserver-unknown', /forced_pending/, /process or cancel .*do not order again/],
		[440, 'funds', /forced_pending/, /process or cancel .*do not order again/],
		[480, 'not-found', /as_subreseller/, /as_subreseller/]
	])('code %i, %s, says what it means and what to do', (code, id, means, todo) => {
		expect(meaningOf(code, id).means).toMatch(means);
		expect(meaningOf(code, id).todo).toMatch(todo);
	});

	it.each([
		['DOMAIN', 'SIMPLE_TRANSFER', /Deprecated since 2018-05-25: use SW_REGISTER/],
		['DOMAIN', 'SIMPLE_TRANSFER_STATUS', /SIMPLE_TRANSFER|[Dd]eprecated/],
		['DOMAIN', 'SET_DNSSEC_INFO', /GET with type dnssec.*MODIFY with data dnssec/],
		['DOMAIN', 'GDPR_SEND_CONSENT_REMINDER_EMAIL', /code 300/],
		['TRUST_SERVICE', 'GET_CAPABILITIES', /no attributes.*GET_CAPABILITIES:REPLY/],
		['PUBLISHING', 'CREATE_ALIAS', /old service/i],
		['ANY', 'AUTH_INFO_CHECK', /object was not read/],
		['ANY', 'RESEND_TRADE_APPROVAL_NOTICE', /object was not read/]
	])('%s %s has its note', (object, action, note) => {
		expect(findCommand(object, action)?.note).toMatch(note);
	});

	it('every command that only reads is marked so, and no other', () => {
		const reads = ['GET_CAPABILITIES', 'GET_TRADE_LOCK_SETTING', 'GET_TRADE_DESIGNATED_AGENT'];
		const changes = ['MODIFY_TRADE_LOCK_SETTING', 'CANCEL_ICANN_TRADE', 'SIMPLE_TRANSFER'];
		const one = (action: string) =>
			findCommand(action === 'GET_CAPABILITIES' ? 'TRUST_SERVICE' : 'DOMAIN', action)!;
		expect(reads.map((action) => one(action).readOnly)).toEqual([true, true, true]);
		expect(changes.map((action) => one(action).readOnly)).toEqual([false, false, false]);
	});
});
