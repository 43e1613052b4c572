import { readFileSync } from 'node:fs';

const headers = { 'Content-Type': 'text/xml', 'X-Username': 'lab-reseller', 'X-Signature': '0' };
const answer = await fetch(process.argv[2], {
	method: 'POST',
	headers,
	body: readFileSync(0),
	signal: AbortSignal.timeout(4000)
});
console.log(answer.status);
console.log(await answer.text());
