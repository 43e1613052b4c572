// Signs a request to the OpenSRS API and sends it: node opensrs-client.mjs [request.xml]
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import https from 'node:https';
import process from 'node:process';

/** Escapes a value for XML, once. @param {string} value */
const escape = (value) =>
	value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The XML of a LOOKUP, as the bytes that are signed and sent. @param {string} domain */
const lookup = (domain) =>
	Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">LOOKUP</item>
    <item key="object">DOMAIN</item>
    <item key="attributes"><dt_assoc><item key="domain">${escape(domain)}</item></dt_assoc></item>
  </dt_assoc></data_block></body>
</OPS_envelope>
`);

/** Two rounds of MD5 over bytes. @param {Buffer} xml @param {string} key */
function sign(xml, key) {
	const first = createHash('md5').update(xml).update(key).digest('hex');
	return createHash('md5').update(first).update(key).digest('hex');
}

/** @param {Buffer} xml @returns {Promise<string>} */
function post(xml) {
	const host = process.env.OPENSRS_HOST || 'horizon.opensrs.net';
	const port = process.env.OPENSRS_PORT || '55443';
	const username = process.env.OPENSRS_USERNAME || fail('Set OPENSRS_USERNAME.');
	const key = process.env.OPENSRS_KEY || fail('Set OPENSRS_KEY.');
	const headers = {
		'Content-Type': 'text/xml',
		'Content-Length': xml.length,
		'X-Username': username,
		'X-Signature': sign(xml, key)
	};
	return new Promise((resolve, reject) => {
		const signal = AbortSignal.timeout(100_000);
		const request = https.request({ host, port, method: 'POST', headers, signal }, (response) => {
			/** @type {Buffer[]} */
			const chunks = [];
			response.on('data', (chunk) => chunks.push(chunk));
			response.on('end', () => resolve(Buffer.concat(chunks).toString()));
			response.on('error', reject);
		});
		request.on('error', reject);
		request.end(xml);
	});
}

/** The text of an item of the reply. @param {string} reply @param {string} key */
function item(reply, key) {
	const text = new RegExp(`<item key=["']${key}["']>([^<]*)`).exec(reply)?.[1];
	/** @type {Record<string, string>} */
	const characters = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
	return text?.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => characters[name] ?? '');
}

/** @param {string} message @returns {never} */
function fail(message) {
	process.stderr.write(`${message}\n`);
	process.exit(1);
}

const [, , path] = process.argv;
const reply = await post(path ? readFileSync(path) : lookup('example.com')).catch((error) =>
	// OpenSRS has refused IP addresses by XML without HTTP, which the parser of Node refuses.
	error.code === 'HPE_INVALID_CONSTANT'
		? fail(`No HTTP status line. Is this IP address on the IP allow list? ${error.rawPacket}`)
		: fail(`No reply: ${error.cause ?? error}`)
);
const code = item(reply, 'response_code') ?? fail(`No OPS reply: ${reply.slice(0, 200)}`);
process.stdout.write(`${code} ${item(reply, 'response_text')}\n`);
