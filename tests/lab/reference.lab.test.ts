import { Buffer } from 'node:buffer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, vectors, vectorTestFile } from '../../src/core/reference/index.ts';
import { itemsOf } from './reference/items.ts';
import { startReplyServer } from './reference/replyServer.ts';
import { runLanguages, runners, type RunLanguage } from './reference/runners.ts';
import { versionOf, Workshop, type Built } from './reference/workshop.ts';
import { reseller } from './server/answer.ts';
import type { Fault } from './server/faults.ts';
import { startServer, type LabServer } from './server/serve.ts';
import { expectedSignature } from './server/signature.ts';

/*
 * Every line of reference code that the page shows is run here, against a TLS server that checks
 * the signature with node:crypto over the bytes that arrived.
 */

const versions = new Map(runLanguages.map((language) => [language, versionOf(language)]));
const missing = runLanguages.filter((language) => versions.get(language) === null);
const strict = process.env.LAB_STRICT === '1';

test('every language is installed', ({ skip }) => {
	for (const [language, version] of versions) console.log(`${language}: ${version ?? 'MISSING'}`);
	console.log('powershell: not run, there is none here');
	if (missing.length === 0) return;
	const packages = missing.flatMap((language) => runners[language].packages).join(' ');
	const message = `NOT RUN: ${missing.join(', ')}. apt-get install ${packages}`;
	console.error(message);
	if (strict) throw new Error(message);
	skip(message);
});

let workshop: Workshop;
beforeAll(() => {
	workshop = new Workshop(runLanguages.filter((language) => !missing.includes(language)));
});
afterAll(() => workshop.close());

const awkward = 'Zoë & Söhne <日本>';
const contact = Buffer.from(
	'<?xml version="1.0" encoding="UTF-8"?>\r\n<OPS_envelope>\r\n' +
		'<item key="first_name">Zoë</item>\n<item key="org_name">Müller &amp; Söhne 💶</item>\n' +
		'</OPS_envelope>\n\n'
);
const large = Buffer.concat([
	contact,
	Buffer.alloc(300_000, '<item>日本 &amp; é</item>\n'),
	contact
]);

describe.each(runLanguages.filter((language) => !missing.includes(language)))('%s', (language) => {
	const { client, vectorTest } = languages[language];
	const build = (source = client.source) => workshop.build(language, client.fileName, source);
	let right: Built;
	beforeAll(async () => {
		right = await build();
	}, 300_000);

	test('its own tools have nothing to say', { timeout: 300_000 }, async () => {
		expect(await workshop.lint(language, client.fileName, client.source)).toBe('');
		const vectorSource = vectorTestFile(vectorTest.source, vectors);
		expect(await workshop.lint(language, vectorTest.fileName, vectorSource)).toBe('');
	});

	test('is accepted with the right key', async () => {
		await withServer('signed', async (server, env) => {
			expect(await right.run(env)).toEqual({
				status: 0,
				stdout: '200 Command successful\n',
				stderr: ''
			});
			const { head, headers, body } = server.received[0]!;
			expect(head).toMatch(/^POST \/ HTTP\/1\.[01]\r\n/);
			expect(headers).toMatchObject({
				'content-type': 'text/xml',
				'content-length': String(body.length),
				'x-username': reseller.username,
				'x-signature': expectedSignature(body, reseller.key)
			});
			expect(headers).not.toHaveProperty('expect');
			expect(headers).not.toHaveProperty('transfer-encoding');
			expect(itemsOf(body)).toEqual({
				protocol: 'XCP',
				action: 'LOOKUP',
				object: 'DOMAIN',
				domain: 'example.com'
			});
		});
	});

	test('prints 401 with a wrong key, and with a wrong username', async () => {
		await withServer('signed', async (_server, env) => {
			for (const wrong of [
				{ OPENSRS_KEY: `${reseller.key}0` },
				{ OPENSRS_USERNAME: 'somebody-else' }
			]) {
				const outcome = await right.run({ ...env, ...wrong });
				expect(outcome).toEqual({ status: 0, stdout: '401 Authentication Failed\n', stderr: '' });
			}
		});
	});

	test('escapes a value once and sends it in UTF-8', async () => {
		const changed = await build(replaceOnce(client.source, /example\.com/, awkward));
		await withServer('signed', async (server, env) => {
			expect((await changed.run(env)).stdout).toBe('200 Command successful\n');
			expect(itemsOf(server.received[0]!.body).domain).toBe(awkward);
		});
	});

	test.each([
		['a contact with accents, CRLF and newlines at the end', contact],
		['300 kB', large],
		['NULs and bytes that are no UTF-8', Buffer.from([60, 0, 0xff, 0xfe, 0xc3, 13, 10, 0])]
	])('signs and sends a file byte for byte: %s', async (_name, body) => {
		const path = workshop.file(body);
		await withServer('signed', async (server, env) => {
			expect((await right.run(env, path)).stdout).toBe('200 Command successful\n');
			expect(server.received[0]!.body.equals(body)).toBe(true);
		});
	});

	test('reads a reply in other quotes, in another order, with entities', async () => {
		const reply = `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope><body><data_block><dt_assoc><item key='response_text'>Zo\u00eb &amp;lt; &lt;a&gt; &quot;b&quot; &apos;c&apos;</item>
<item key='response_code'>211</item></dt_assoc></data_block></body></OPS_envelope>`;
		const server = await startReplyServer(workshop.certificates, reply);
		const outcome = await right.run(envFor(server.port));
		await server.close();
		expect(outcome).toEqual({ status: 0, stdout: `211 Zoë &lt; <a> "b" 'c'\n`, stderr: '' });
	});

	test.each(['unknown-ca', 'wrong-name', 'expired', 'self-signed'] as const)(
		'sends nothing where the certificate is not good: %s',
		async (fault) => {
			await withServer(fault, async (server, env) => {
				const outcome = await right.run(env);
				expect(server.received).toEqual([]);
				expect(outcome.status).not.toBe(0);
				expect(outcome.stdout).toBe('');
				expect(outcome.stderr).toMatch(/cert|SSL/i);
			});
		}
	);

	test('explains a denial sent as bare XML', async () => {
		await withServer('bare-xml', async (_server, env) => {
			const { stdout, stderr, status } = await right.run(env);
			expect(stderr).toContain('Is this IP address on the IP allow list?');
			const reads = runners[language].readsBareXml;
			expect(stdout).toBe(reads ? '400 Access denied: invalid IP address\n' : '');
			expect(status === 0).toBe(reads === true);
		});
	});

	test('fails if the reply is a gateway’s page', async () => {
		await withServer('html', async (_server, env) => {
			const { stdout, stderr, status } = await right.run(env);
			expect(status).not.toBe(0);
			expect(stdout).toBe('');
			expect(stderr).toContain('No OPS reply');
		});
	});

	test('gives up if no reply comes', async () => {
		const impatient = await build(replaceOnce(client.source, /\b100(?=\b|_000\b)/g, '1'));
		await withServer('stall-after-handshake', async (_server, env) => {
			const started = Date.now();
			const { stdout, status } = await impatient.run(env);
			expect(status).not.toBe(0);
			expect(stdout).toBe('');
			expect(Date.now() - started).toBeLessThan(30_000);
		});
	});

	test.each(['OPENSRS_KEY', 'OPENSRS_USERNAME'])('asks for %s', async (name) => {
		await withServer('signed', async (server, env) => {
			const { status, stdout, stderr } = await right.run({ ...env, [name]: '' });
			expect(status).not.toBe(0);
			expect(stdout).toBe('');
			expect(stderr).toContain(`Set ${name}.`);
			expect(server.received).toEqual([]);
		});
	});

	test('without its second round it is refused', async () => {
		const broken = await build(withoutSecondRound(language, client.source));
		await withServer('signed', async (_server, env) => {
			expect((await broken.run(env)).stdout).toBe('401 Authentication Failed\n');
		});
	});

	test('the vectors pass, and fail without the second round', async () => {
		const source = vectorTestFile(vectorTest.source, vectors);
		const good = await workshop.build(language, vectorTest.fileName, source);
		const passes = vectors.map(({ name }) => `pass ${name}\n`).join('');
		expect(await good.run()).toEqual({ status: 0, stdout: passes, stderr: '' });

		const brokenSource = withoutSecondRound(language, source);
		const broken = await workshop.build(language, vectorTest.fileName, brokenSource);
		const fails = vectors.map(
			({ name, first, expected }) => `fail ${name}: got ${first}, expected ${expected}\n`
		);
		expect(await broken.run()).toEqual({ status: 1, stdout: fails.join(''), stderr: '' });
	});

	test('one wrong vector is found among the right ones', async () => {
		const changed = vectors.map((vector) =>
			vector.name === 'nul' ? { ...vector, expected: vector.expected.toUpperCase() } : vector
		);
		const source = vectorTestFile(vectorTest.source, changed);
		const { status, stdout } = await (
			await workshop.build(language, vectorTest.fileName, source)
		).run();
		expect(status).toBe(1);
		expect(stdout.match(/^fail .*/gm)).toHaveLength(1);
		expect(stdout.match(/^pass .*/gm)).toHaveLength(vectors.length - 1);
	});
});

async function withServer(
	fault: Fault,
	use: (server: LabServer, env: Record<string, string>) => Promise<void>
): Promise<void> {
	const server = await startServer(fault, workshop.certificates);
	try {
		await use(server, envFor(server.port));
	} finally {
		await server.close();
	}
}

const envFor = (port: number) => ({
	OPENSRS_HOST: 'localhost',
	OPENSRS_PORT: String(port),
	OPENSRS_USERNAME: reseller.username,
	OPENSRS_KEY: reseller.key
});

function withoutSecondRound(language: RunLanguage, source: string): string {
	return replaceOnce(source, ...runners[language].withoutSecondRound);
}

/** A mutation that finds nothing to change would prove nothing. */
function replaceOnce(source: string, pattern: RegExp, by: string): string {
	const changed = source.replace(pattern, () => by);
	expect(changed).not.toBe(source);
	return changed;
}
