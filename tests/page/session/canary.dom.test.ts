import { fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, test } from 'vitest';
import App from '../../../src/page/App.svelte';
import { fieldNames, OtherRequest } from '../../../src/page/session/fields.svelte.ts';
import { EvidenceField } from '../../../src/page/session/evidenceField.svelte.ts';
import { KeyField } from '../../../src/page/session/keyField.svelte.ts';
import { Session } from '../../../src/page/session/session.svelte.ts';
import { stepIds } from '../../../src/core/reference/routine/steps.ts';
import { checks } from '../../../src/core/checklist/checks.ts';
import { emptyReport, reportJson } from '../../../src/core/report/report.ts';
import { recordOf } from '../../../src/core/record.ts';
import { readRequest } from '../../../src/core/request/read.ts';
import { leaksOf, lookAround, partsOf, settled } from './support/lookAround.ts';

/* A key wherever a person can put one, and every view: the page must show and keep none of it. */

/** The shape of OpenSRS's keys, and one that only its being entered tells from ordinary words. */
const canaries = [
	'218e0cd8a37fd519406252b2092b5115588f547312f04f45166fa2eca2fa0a7a59a31ec8be042c88cc3c18eb2ef06e9a3ea5346f2eb1c190',
	'Quiet-Harbor/Lantern.Walnut+Orbit_2026'
] as const;

const bytesOf = (text: string) => new TextEncoder().encode(text);
const xml = (key: string) =>
	`<?xml version="1.0"?>\n<OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc><item key="protocol">XCP</item><item key="action">${key}</item><item key="object">DOMAIN</item><item key="${key}">1</item><item key="attributes"><dt_assoc><item key="domain">${key}</item><item key="period">${key}</item></dt_assoc></item></dt_assoc></data_block></body></OPS_envelope>`;

/** Each kind of evidence, with the key where a client or a person may have put it. */
const evidence: Readonly<Record<string, (key: string) => string>> = {
	key: (key) => key,
	'a key above a reply': (key) => `${key}\n401 Authentication Failed`,
	signature: (key) => `X-Signature: ${key}`,
	ip: (key) => `203.0.113.9 ${key}`,
	code: (key) => `401 ${key}`,
	capture: (key) =>
		`POST /${key} HTTP/1.1\r\nHost: ${key}:55443\r\nX-Username: ${key}\r\nX-Signature: ${key}\r\nX-${key.replace(/[^\w-]/g, '')}: 1\r\nContent-Type: ${key}\r\nContent-Length: ${key}\r\n\r\n${xml(key)}`,
	'a curl command': (key) =>
		`curl -v -H 'X-Username: ${key}' -H 'X-Signature: ${key}' -u me:${key} --data '${xml(key)}' https://rr-n1-tor.opensrs.net:55443/${key}`,
	request: xml,
	'a broken request': (key) => `<OPS_envelope><item key="${key}">${key}<${key}`,
	'a request in place of its start': (key) => `${key} ${xml(key)}`,
	reply: (key) =>
		`<OPS_envelope><body><data_block><dt_assoc><item key="is_success">${key}</item><item key="response_code">${key}</item><item key="response_text">${key}</item></dt_assoc></data_block></body></OPS_envelope>`,
	'a reply of code 401': (key) =>
		`HTTP/1.1 200 ${key}\r\nServer: ${key}\r\n\r\n<OPS_envelope><item key="response_code">401</item><item key="response_text">Authentication Failed ${key}</item><item key="${key}">${key}</item></OPS_envelope>`,
	'an error of a client': (key) =>
		`PHP Fatal error: Uncaught Exception: cURL error 60: SSL certificate problem: ${key} (see ${key}) in /srv/${key}.php:12\nStack trace:\n#0 call('me', '${key}')`,
	'a source file': (key) =>
		`<?php\n$key = '${key}';\n$signature = md5(md5($xml . $key) . $key);\ncurl_init();`,
	'output of curl': (key) =>
		`$ curl -v https://${key}:55443/\n* Could not resolve host: ${key}\n* Trying 203.0.113.5:55443...\n* Connected to ${key} (203.0.113.5) port 55443\n* subject: CN=${key}\n* issuer: CN=${key}\n* SSL certificate problem: ${key}\ncurl: (60) SSL certificate problem: ${key}`,
	'output of dig and openssl': (key) =>
		`$ dig ${key}.example\n;; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 1\n;; QUESTION SECTION:\n;${key}.example. IN A\n;; SERVER: ${key}#53\n$ openssl s_client -connect ${key}:55443\nCONNECTED(00000003)\ndepth=0 CN = ${key}\nverify error:num=18:self signed certificate\nProtocol  : ${key}\nVerify return code: 18 (${key})`
};

/** Puts something into every field, whichever there are. */
function fill(session: Session, key: string): void {
	const bytes = bytesOf(key);
	const request = { bytes: bytesOf(xml(key)), origin: 'file', fileName: `${key}.xml` } as const;
	for (const name of fieldNames()) {
		const field = session[name];
		if (field instanceof KeyField) field.bytes = bytes;
		else if (field instanceof EvidenceField) field.set(request);
		else if (name === 'md5File') session.md5File = new File([bytes], `${key}.bin`);
		else if (name === 'routineValues') {
			session.routineValues = recordOf(stepIds, () => key);
		} else if (name === 'otherKeys') {
			session.otherKeys = [new KeyField()];
			session.otherKeys[0]!.bytes = bytes;
		} else if (name === 'otherRequests') {
			session.otherRequests = [new OtherRequest()];
			session.otherRequests[0]!.body.set(request);
			session.otherRequests[0]!.sent = key;
		} else if (name === 'capture') {
			session.capture = readRequest(bytesOf(evidence['capture']!(key))).request!;
		} else if (typeof field === 'string') Object.assign(session, { [name]: key });
	}
	session.progress.notes = Object.fromEntries(checks.map(({ id }) => [id, key]));
}

test.each(canaries)('a key in every field: %s', async (key) => {
	const session = new Session();
	render(App, { session });
	fill(session, key);
	expect(await lookAround(key)).toEqual([]);
});

test.each(Object.entries(evidence))('a key in %s', async (_, text) => {
	const [, key] = canaries;
	const session = new Session();
	session.key.bytes = bytesOf(key);
	render(App, { session });
	await tick();
	session.evidence.setText(text(key), 'pasted');
	await settled();
	expect(await lookAround(key)).toEqual([]);
});

test.each(canaries)('a key in a saved report: %s', async (key) => {
	const session = new Session();
	session.key.bytes = bytesOf(key);
	render(App, { session });
	const text = JSON.stringify(
		JSON.parse(reportJson({ ...emptyReport, environment: 'live' })),
		(_, value: unknown) => (value === '' ? key : value)
	);
	for (const saved of [text, text.replace('"version":2', `"version":"${key}"`), `{"${key}":`]) {
		location.hash = '#/bundle';
		window.dispatchEvent(new HashChangeEvent('hashchange'));
		await settled();
		const field = screen.getByRole('textbox', { name: 'Saved report (JSON)' });
		await fireEvent.paste(field, { clipboardData: { getData: () => saved, files: [], items: [] } });
		await settled();
		expect(leaksOf(partsOf(key))).toEqual([]);
	}
	expect(session.username).toBe(key);
	expect(await lookAround(key)).toEqual([]);
});
