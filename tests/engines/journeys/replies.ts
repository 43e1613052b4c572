/** A reply is read, in its own view and in Diagnose. */
import { expect } from 'vitest';
import type { Journey } from '../support/visit.ts';

const reply = (code: string, text: string) =>
	`<?xml version='1.0'?>\r\n<OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc><item key="protocol">XCP</item><item key="action">REPLY</item><item key="object">DOMAIN</item><item key="is_success">0</item><item key="response_code">${code}</item><item key="response_text">${text}</item></dt_assoc></data_block></body></OPS_envelope>`;

const stage = (code: string) => `[aria-label="Connection path"] [data-code="${code}"]`;

export const replies: Journey[] = [
	{
		title: 'a 415 is read as no affair of the API key',
		async run(visit) {
			await visit.open('#/codes');
			await visit.paste('Reply', reply('415', 'Authentication Error.'));
			await visit.eventually(() => visit.text('main')).toContain('not about your API key');
			expect(await visit.attribute(stage('credentials'), 'data-state')).toBe('passed');
			expect(await visit.attribute(stage('command'), 'data-state')).toBe('failed');
		}
	},
	{
		title: 'a 401 pasted into Diagnose shows where it breaks',
		async run(visit) {
			await visit.open('#/');
			await visit.paste('Evidence', reply('401', 'Authentication Failed'));
			await visit
				.eventually(() => visit.attribute(stage('credentials'), 'data-state'))
				.toBe('failed');
			await visit.eventually(() => visit.said('Verdict')).toContain('401');
			// What stands before it is shown by reaching it.
			expect(await visit.attribute(stage('tls'), 'data-state')).toBe('passed');
		}
	}
];
