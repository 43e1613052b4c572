import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clientComplaints, clientFaults } from './clientSights.ts';
import { sections } from './fixtures.ts';

const folder = new URL('../../../lab/fixtures/clients/', import.meta.url);
const clients = readdirSync(folder).map((name) => name.replace(/\.txt$/, ''));

describe('what clients of seven languages printed in the lab', () => {
	it.each(clients)('is read right for %s', (client) => {
		const printed = sections(readFileSync(new URL(`${client}.txt`, folder), 'utf8'));
		expect(printed.map(({ situation }) => situation)).toEqual(clientFaults);
		const wrong = printed.flatMap(({ situation, text }) =>
			clientComplaints(client, situation, text).map((problem) => `${situation}: ${problem}`)
		);
		expect(wrong).toEqual([]);
	});
});
