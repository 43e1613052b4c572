// Vectors for a signing routine: node vectors-test.mjs
import { createHash } from 'node:crypto';
import process from 'node:process';

/** Put your own routine in the place of this one. @param {Buffer} xml @param {string} key */
function sign(xml, key) {
	const first = createHash('md5').update(xml).update(key).digest('hex');
	return createHash('md5').update(first).update(key).digest('hex');
}

// Each line: name, body in hex (- if empty), key, expected signature.
const vectors = `
VECTORS
`;

let failed = 0;
for (const line of vectors.trim().split('\n')) {
	const [name = '', body = '', key = '', expected = ''] = line.trim().split(' ');
	const got = sign(Buffer.from(body.replace('-', ''), 'hex'), key);
	const passed = got === expected;
	if (!passed) failed++;
	const result = passed ? `pass ${name}` : `fail ${name}: got ${got}, expected ${expected}`;
	process.stdout.write(`${result}\n`);
}
process.exitCode = failed ? 1 : 0;
