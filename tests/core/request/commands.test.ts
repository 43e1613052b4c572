import { describe, expect, it } from 'vitest';
import { commands, findCommand, objectsWith } from '../../../src/core/request/commands/index.ts';
import { editDistance, nearest } from '../../../src/core/request/nearest.ts';
import { Random } from './support/random.ts';

describe('commands', () => {
	it('contains each pair once, complete', () => {
		expect(commands).toHaveLength(133);
		expect(new Set(commands.map(({ object, action }) => `${object} ${action}`)).size).toBe(133);
		for (const command of commands) {
			expect(`${command.object ?? 'ANY'} ${command.action}`).toMatch(/^[A-Z_]+ [A-Z0-9_]+$/);
			expect(command.purpose).toMatch(/^[A-Z].*[^.]$/);
			expect(command.source).not.toBe('');
			expect(command.checked).toMatch(/^20\d\d-\d\d$/);
			if (command.probe) expect(command.readOnly).toBe(true);
		}
	});

	it('is found in either case', () => {
		expect(findCommand('domain', ' lookup ')).toMatchObject({
			probe: 'recommended',
			readOnly: true
		});
		expect(findCommand('DOMAIN', 'SW_REGISTER')?.readOnly).toBe(false);
		expect(findCommand('DOMAIN', 'FLY')).toBeUndefined();
		expect(objectsWith('GET_BALANCE')).toEqual(expect.arrayContaining(['DOMAIN', 'BALANCE']));
	});
});

describe('what checking the sources corrected', () => {
	it.each([
		['TRUST_SERVICE', 'RESEND_APPROVE_EMAIL', 'resend_approve_email'],
		['TRUST_SERVICE', 'GET_CAPABILITIES', 'get_capabilities'],
		['DOMAIN', 'GET_TRADE_LOCK_SETTING', 'get_trade_lock_setting'],
		['DOMAIN', 'MODIFY_TRADE_LOCK_SETTING', 'modify_trade_lock_setting'],
		['DOMAIN', 'GET_TRADE_DESIGNATED_AGENT', 'get_trade_designated_agent'],
		['DOMAIN', 'MODIFY_TRADE_DESIGNATED_AGENT', 'modify_trade_designated_agent'],
		['ICANN_TRADE_REGISTRANT', 'ENABLE_DESIGNATED_AGENT', 'enable_designated_agent'],
		['DOMAIN', 'CANCEL_ICANN_TRADE', 'cancel_icann_trade'],
		['DOMAIN', 'GDPR_SEND_CONSENT_REMINDER_EMAIL', 'gdpr_send_consent_reminder_email'],
		['DOMAIN', 'SIMPLE_TRANSFER', 'simple_transfer'],
		['DOMAIN', 'SIMPLE_TRANSFER_STATUS', 'yola/opensrs'],
		['DOMAIN', 'SET_DNSSEC_INFO', 'set_dnssec_info'],
		['PUBLISHING', 'CREATE_ALIAS', 'create_alias'],
		['PUBLISHING', 'DELETE_ALIAS', 'delete_alias'],
		['PUBLISHING', 'GET_ALIAS_LIST', 'get_alias_list'],
		['USERINFO', 'GET_USER_ACCESS_INFO', 'WHMCS-OpenSRSPro-Module'],
		['RESELLER', 'CREATE', 'WHMCS-OpenSRSPro-Module']
	])('%s %s is known, from %s', (object, action, source) => {
		expect(findCommand(object, action)?.source).toContain(source);
	});

	it('accepts any object if no source names one', () => {
		expect(findCommand('DOMAIN', 'AUTH_INFO_CHECK')).toBeDefined();
		expect(findCommand('ANYTHING', 'RESEND_TRADE_APPROVAL_NOTICE')).toBeDefined();
	});

	it('has GET_CAPABILITIES as the smallest test for trust accounts', () => {
		expect(findCommand('TRUST_SERVICE', 'GET_CAPABILITIES')).toMatchObject({
			probe: 'trust-only',
			readOnly: true
		});
	});
});

describe('nearest', () => {
	/** The textbook recursion, without a table or a limit. */
	function slow(a: string, b: string): number {
		if (a === '' || b === '') return a.length + b.length;
		const [x, y] = [a.slice(1), b.slice(1)];
		if (a[0] === b[0]) return slow(x, y);
		const swap = a[0] === b[1] && a[1] === b[0] && a.length > 1 ? slow(a.slice(2), b.slice(2)) : 99;
		return 1 + Math.min(slow(x, b), slow(a, y), slow(x, y), swap);
	}

	it('counts edits as the textbook does', () => {
		const random = new Random(3);
		for (let round = 0; round < 500; round++) {
			const word = (): string =>
				Array.from({ length: random.below(6) }, () => random.pick(['A', 'B', 'C'])).join('');
			const [a, b] = [word(), word()];
			expect(editDistance(a, b, 99)).toBe(slow(a, b));
			expect(editDistance(a, b, 2)).toBe(Math.min(slow(a, b), 3));
		}
	});

	it('finds the nearest or none', () => {
		expect(nearest('lokup', ['LOOKUP', 'RENEW'], 2)).toBe('LOOKUP');
		expect(nearest('xyz', ['LOOKUP', 'RENEW'], 2)).toBeUndefined();
		expect(nearest('a'.repeat(100_000), ['LOOKUP'], 200_000)).toBeUndefined();
	});
});
