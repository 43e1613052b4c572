import client from '../clients/opensrs-client.mjs?raw';
import vectorTest from '../vectorTests/vectors-test.mjs?raw';
import type { Language } from './language.ts';

export const node: Language = {
	title: 'Node.js, TypeScript',
	client: { fileName: 'opensrs-client.mjs', source: client },
	vectorTest: { fileName: 'vectors-test.mjs', source: vectorTest },
	needs: 'Node.js 18 or later, nothing else. It passes strict TypeScript.',
	run: 'node opensrs-client.mjs',
	trust: 'NODE_EXTRA_CA_CERTS=/path/to/ca.pem node opensrs-client.mjs',
	traps: [
		{
			happens: 'Content-Length from xml.length counts UTF-16 units; fetch may then send nothing.',
			instead: 'Buffer.byteLength(xml), or leave the header to fetch.'
		},
		{
			happens: 'digest() + key turns raw bytes into text, with � for what isn’t UTF-8.',
			instead: 'digest("hex") in both rounds.'
		},
		{
			happens: 'update(xml, "latin1") or "binary" hashes other bytes than are sent.',
			instead: 'update(xml): a string goes in as UTF-8.'
		},
		{
			happens: 'A missing await signs or sends “[object Promise]”.',
			instead: 'await what builds the XML before you sign it.'
		},
		{
			happens: 'readFileSync(path, "utf8") keeps a final newline and a byte order mark in a key.',
			instead: 'readFileSync(path, "utf8").trim(), which removes both.'
		},
		{
			happens: 'fetch says only “fetch failed” for a reply without a status line.',
			instead: 'Look at error.cause.'
		}
	],
	checked: { ran: true, version: 'Node.js 20', linter: 'tsc --checkJs --strict', date: '2026-11' },
	sources: ['https://nodejs.org/api/crypto.html', 'https://nodejs.org/api/https.html']
};
