/**
 * Clients in the languages that people call OpenSRS from, against the faulty server: what they
 * print is read by the reply room, and must name the fault and the stage.
 */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientComplaints, clientFaults } from '../core/network/transcripts/clientSights.ts';
import { clientRow, clients, type Client, type Workshop } from './net/clients.ts';
import { saveFixtures, saving, type Printed } from './net/fixtures.ts';
import { onlyInstalled, sayMissing } from './net/installed.ts';
import { apiPort, liveHost, openLab, type Lab } from './net/lab.ts';
import { inSituation, type Situation } from './net/situations.ts';
import { whyNoNamespaces } from './net/topology.ts';

const fixtures = fileURLToPath(new URL('./fixtures/clients/', import.meta.url));
const body =
	'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">\n<OPS_envelope/>\n';
const why = whyNoNamespaces();
if (why) sayMissing(`The clients are NOT RUN: ${why}`);

describe.skipIf(why !== null)('clients against faults', () => {
	const here = onlyInstalled('the clients', clients) as Client[];
	const printed = new Map<Client, Printed[]>();
	let lab: Lab;
	let shop: Workshop;

	beforeAll(async () => {
		lab = await openLab();
		shop = { folder: lab.folder, trusted: lab.trusted };
		for (const client of here) clientRow(client).make?.(shop);
	}, 300_000);
	afterAll(async () => {
		await lab.close();
		const languages = new Set(here.map((client) => clientRow(client).language));
		console.log(`Clients run: ${here.join(', ')} (${[...languages].join(', ')}).`);
		if (!saving) return;
		for (const [client, all] of printed) saveFixtures(`${fixtures}${client}.txt`, all);
	});

	it.each(clientFaults)('%s', async (situation) => {
		const problems: string[] = [];
		await inSituation(lab, situation as Situation, (env) =>
			Promise.all(
				here.map(async (client) => {
					const text = await call(lab, shop, client, env);
					const all = printed.get(client) ?? [];
					all.push({ situation, text });
					printed.set(client, all);
					problems.push(...clientComplaints(client, situation, text).map((p) => `${p}\n${text}`));
				})
			)
		);
		expect(problems).toEqual([]);
	});
});

async function call(lab: Lab, shop: Workshop, client: Client, env: Record<string, string>) {
	const row = clientRow(client);
	const [program, ...args] = row.call(shop);
	const url = `https://${liveHost}:${apiPort}/`;
	const { output } = await lab.run(program!, [...args, url], {
		env: { ...env, ...row.env?.(shop) },
		input: body,
		seconds: 30
	});
	// Where the program lies on this machine is nobody's business.
	const home = fileURLToPath(new URL('.', import.meta.url));
	const plain = output.replaceAll(home, '/srv/').replaceAll(lab.folder, '/srv');
	return plain.endsWith('\n') ? plain : `${plain}\n`;
}
