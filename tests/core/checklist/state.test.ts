import { describe, expect, test } from 'vitest';
import { checks, type CheckId } from '../../../src/core/checklist/checks.ts';
import {
	basicsNotice,
	checkStatesOf,
	openBasics,
	provedBy,
	withTick,
	type Ticks
} from '../../../src/core/checklist/state.ts';
import { stageIds, type StageClaim } from '../../../src/core/finding.ts';
import { proofs } from '../../../src/core/reply/proof.ts';

const passed = (stage: StageClaim['stage']): StageClaim => ({ stage, state: 'passed' });
const failed = (stage: StageClaim['stage']): StageClaim => ({ stage, state: 'failed' });

describe('what evidence ticks', () => {
	test('nothing without evidence', () => expect(provedBy([])).toEqual({}));
	test('a call that works ticks what it shows, and no more', () => {
		const proved = provedBy(proofs.works.claims);
		for (const id of [
			'api-key-current',
			'primary-username',
			'ip-allowed',
			'port-tls',
			'md5-twice'
		]) {
			expect(proved[id as CheckId], id).toBe('passed');
		}
		for (const id of [
			'no-incident',
			'md5-known-pair',
			'port-outbound-ip',
			'signed-in-as-primary'
		]) {
			expect(proved[id as CheckId], id).toBeUndefined();
		}
	});
	test('a refused signature does not show whether key, username or IP address is right', () => {
		const proved = provedBy(proofs['credentials-refused'].claims);
		expect(proved['api-key-current']).toBeUndefined();
		expect(proved['primary-username']).toBeUndefined();
		expect(proved['ip-allowed']).toBeUndefined();
		expect(Object.keys(proved).filter((id) => id.startsWith('md5'))).toEqual([]);
	});
	test('an address that was refused', () => {
		expect(provedBy(proofs['address-refused'].claims)['ip-allowed']).toBe('failed');
	});
	test('a failure outweighs a pass', () => {
		expect(provedBy([passed('dns'), failed('dns')])['port-ping']).toBe('failed');
	});
	test('a command that OpenSRS declined had its code read', () => {
		expect(provedBy([failed('command')])['code-and-text']).toBe('passed');
	});
	test('each stage that a check names can tick it', () => {
		for (const { id, stage } of checks)
			if (stage) expect(provedBy([passed(stage)])[id]).toBe('passed');
	});
});

describe('own ticks and evidence', () => {
	const states = (ticks: Ticks, claims: StageClaim[] = []) => checkStatesOf(ticks, claims, 'live');
	test('evidence ticks itself and is marked', () => {
		expect(states({}, [passed('dns')])['port-ping']).toEqual({
			state: 'passed',
			proved: 'passed',
			byEvidence: true,
			disagrees: false
		});
	});
	test('your own tick outweighs it, and can be undone', () => {
		const ticks = withTick({}, 'port-ping', 'unchecked');
		expect(states(ticks, [passed('dns')])['port-ping']).toMatchObject({
			state: 'unchecked',
			proved: 'passed',
			byEvidence: false
		});
		expect(
			states(withTick(ticks, 'port-ping', null), [passed('dns')])['port-ping'].byEvidence
		).toBe(true);
	});
	test('a tick against the evidence is said to disagree', () => {
		const ticks: Ticks = { 'ip-allowed': 'passed' };
		expect(states(ticks, [failed('allow-list')])['ip-allowed'].disagrees).toBe(true);
		expect(states(ticks, [passed('allow-list')])['ip-allowed'].disagrees).toBe(false);
	});
	test('withTick does not change its input', () => {
		const ticks: Ticks = { 'no-incident': 'passed' };
		expect(withTick(ticks, 'no-incident', null)).toEqual({});
		expect(ticks).toEqual({ 'no-incident': 'passed' });
	});
	test('the allow list does not apply to test', () => {
		expect(checkStatesOf({}, [], 'test')['ip-allowed'].state).toBe('not-applicable');
		expect(states({})['ip-allowed'].state).toBe('unchecked');
	});
});

describe('advanced checks before the basics are done', () => {
	const all = (claims: StageClaim[], ticks: Ticks) => checkStatesOf(ticks, claims, 'live');
	test('the page says how many are open', () => {
		const states = all([], {});
		expect(openBasics(states)).toHaveLength(7);
		expect(basicsNotice(states)).toMatch(/^7 of the basic checks are still open\. /);
	});
	test('and which failed', () => {
		expect(basicsNotice(all([failed('allow-list')], {}))).toMatch(/open, 1 of them failed/);
	});
	test('nothing once all are passed or do not apply', () => {
		const ticks: Ticks = {
			'signed-in-as-primary': 'not-applicable',
			'public-ip-known': 'passed',
			'shell-on-calling-host': 'passed',
			'no-incident': 'passed'
		};
		expect(basicsNotice(all([passed('credentials'), passed('allow-list')], ticks))).toBeNull();
	});
	test('any claims give a state for every check', () => {
		const claims = stageIds.map((stage) => (stage.length % 2 ? passed(stage) : failed(stage)));
		expect(Object.keys(all(claims, {}))).toEqual(checks.map(({ id }) => id));
	});
});
