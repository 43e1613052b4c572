import { describe, expect, test } from 'vitest';
import { gather } from '../../../src/page/session/gather.ts';
import { give } from '../../../src/page/session/give.ts';
import { recognise } from '../../../src/core/diagnose/recognise.ts';
import { exampleReply } from '../../../src/core/reply/example.ts';
import { Session } from '../../../src/page/session/session.svelte.ts';

/** As the first view takes a paste: everything that it may be. */
function pasted(...pastes: (string | Uint8Array)[]): Session {
	const session = new Session();
	for (const paste of pastes) {
		const bytes = typeof paste === 'string' ? new TextEncoder().encode(paste) : paste;
		for (const each of recognise(bytes)) give(session, bytes, each);
	}
	return session;
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const refused =
	"$ curl https://rr-n1-tor.opensrs.net:55443/\ncurl: (7) Failed to connect to rr-n1-tor.opensrs.net port 55443 after 2 ms: Couldn't connect to server\n";

describe('what goes into the report', () => {
	test('contains a terminal with an error once, as output', () => {
		const { reply, output } = gather(pasted(refused), 'test');
		expect(reply).toHaveLength(0);
		expect(output).toBe(refused);
	});

	test('contains a terminal with a reply once, as the reply', () => {
		const text = `$ curl -i https://rr-n1-tor.opensrs.net:55443/\nHTTP/1.1 200 OK\n\n${exampleReply}`;
		const { reply, output } = gather(pasted(text), 'test');
		expect(textOf(reply)).toBe(text);
		expect(output).toBe('');
	});

	test('contains both if they are separate', () => {
		const { reply, output } = gather(pasted(exampleReply, refused), 'test');
		expect(textOf(reply)).toBe(exampleReply);
		expect(output).toBe(refused);
	});

	test('does not blame OpenSRS for a failure of another host', () => {
		const other =
			'$ curl http://icanhazip.com/s/\ncurl: (6) Could not resolve host: icanhazip.com\n';
		expect(pasted(other).path.verdict.kind).toBe('nothing');
	});

	test('decodes a UTF-16 file that Windows PowerShell wrote', () => {
		const bytes = new Uint8Array(Buffer.from(`\ufeff${refused}`, 'utf16le'));
		const { output } = gather(pasted(bytes), 'test');
		expect(output).toContain('curl: (7) Failed to connect');
	});
});
