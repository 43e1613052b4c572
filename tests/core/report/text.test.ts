/** The report as text: it announces no more than is in it, and lists what was checked. */
import { describe, expect, it } from 'vitest';
import { emptyReport, type Report } from '../../../src/core/report/report.ts';
import { reportText } from '../../../src/core/report/text.ts';

const text = (given: Partial<Report>) => reportText({ ...emptyReport, ...given });

describe('the first paragraph', () => {
	it.each([
		['Response code: 401\nis_success: 0', 'Below you find the reply.'],
		['Response code: 401\n3 lines not included', 'Below you find what may be sent of the reply.'],
		[
			'80 bytes, read as: an error of the client\n3 lines not included',
			'Below you find how the page read what came back.'
		]
	])('announces of %j no more than is there', (reply, announced) => {
		expect(text({ reply })).toContain(announced);
	});
});

describe('what was not checked', () => {
	const check = (id: string, state: 'unchecked' | 'passed') =>
		({ id, title: `Check ${id}`, state, provedBy: '' }) as const;

	it('is one line, however many checks there are', () => {
		const checks = [
			check('a', 'passed'),
			...Array.from({ length: 20 }, (_, at) => check(`${at}`, 'unchecked'))
		];
		const lines = text({ checks }).split('\n');
		expect(lines.filter((line) => line.includes('not checked'))).toEqual([
			'- not checked: 20 other checks'
		]);
		expect(lines).toContain('- passed: Check a');
	});

	it('is one line of stages too', () => {
		const stages = (['service', 'dns', 'tcp'] as const).map((stage) => ({
			stage,
			state: stage === 'tcp' ? ('failed' as const) : ('unchecked' as const),
			shownBy: ''
		}));
		const lines = text({ stages });
		expect(lines).toContain('- Port 55443: failed\n- not checked: Service, DNS');
	});
});
