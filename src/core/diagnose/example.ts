import { refusal } from '../reply/example.ts';

const reply = refusal(400, 'Access denied: invalid IP address');

/** What a client logged, with the reply in it. Nothing in it is real. */
export const exampleEvidence = `2026-11-20 09:14:02 ERROR OpenSRS call failed
HTTP/1.1 200 OK
Content-Type: text/xml
Content-Length: ${reply.length}

${reply}`;
