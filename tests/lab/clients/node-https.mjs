import { readFileSync } from 'node:fs';
import https from 'node:https';

const headers = { 'Content-Type': 'text/xml', 'X-Username': 'lab-reseller', 'X-Signature': '0' };
const request = https.request(
	process.argv[2],
	{ method: 'POST', headers, timeout: 4000 },
	(answer) => {
		console.log(answer.statusCode);
		answer.pipe(process.stdout);
	}
);
request.on('timeout', () => request.destroy(new Error('timeout of 4000ms exceeded')));
request.end(readFileSync(0));
