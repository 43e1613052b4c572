/** The signature is judged, and a wrong one is explained by workers. */
import { expect } from 'vitest';
import { opensslMd5, opensslSignature } from '../../support/openssl.ts';
import type { Journey } from '../support/visit.ts';

const key = '0bad'.repeat(28);
const xml =
	'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">\n' +
	'<OPS_envelope>\n\t<header><version>0.9</version></header>\n</OPS_envelope>';

const firstExplanation = '[aria-label="Explanations"] > [data-code]';
const sent = 'Signature your client sent';

export const signature: Journey[] = [
	{
		title: 'the public pair matches',
		async run(visit) {
			await visit.open('#/signature');
			await visit.type('Request XML', '<test/>');
			await visit.type('Private key', 'key');
			await visit.paste(sent, '48ed6e2bb03a40a5c9a7d4b5957d7663');
			await visit.eventually(() => visit.said('Verdict')).toContain('Match');
			expect(await visit.attribute('[aria-label=Verdict]', 'data-state')).toBe('passed');
		}
	},
	{
		title: 'a newline after the key is found by workers',
		async run(visit) {
			await visit.open('#/signature');
			await visit.paste('Request XML', xml);
			await visit.paste('Private key', key);
			await visit.paste(sent, opensslSignature(xml, `${key}\n`).expected);
			await visit
				.eventually(() => visit.attribute(firstExplanation, 'data-code'))
				.toBe('key-newline-after');
			expect(await visit.said('Verdict')).toContain('Confirmed');
			expect(await visit.jobsOfWorkers()).toContain('explainJob');
		}
	},
	{
		title: 'two mistakes together are found, and the page answers while it looks',
		async run(visit) {
			const crlf = xml.replaceAll('\n', '\r\n');
			await visit.open('#/signature');
			await visit.paste('Request XML', xml);
			await visit.paste('Private key', key);
			await visit.paste(sent, opensslMd5(opensslMd5(crlf, key).toUpperCase(), key));
			await visit.type('Username', 'somebody');
			await visit
				.eventually(() => visit.attribute(firstExplanation, 'data-code'))
				.toMatch(/^\S+ \S+$/);
		}
	}
];
