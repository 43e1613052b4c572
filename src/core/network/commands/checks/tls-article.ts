import type { Command, Writer } from '../command.ts';
import { article } from '../sources.ts';
import { handshakeReadings } from './tls.ts';

const form = {
	needs: ['openssl'],
	write: ({ host, port, word }: Writer) => `openssl s_client -connect ${word(`${host}:${port}`)}`
};
const windows = { ...form, notes: ['Windows comes without openssl; Git for Windows brings one.'] };

export const tlsArticle: Command = {
	id: 'tls-article',
	title: 'Make a TLS handshake, as in the article',
	stage: 'tls',
	asInArticle: true,
	forShell: { posix: form, powershell: windows, cmd: windows },
	tells: 'Whether a TLS connection comes about, and which certificate the server shows.',
	expect: '“CONNECTED”, a certificate, and “Verify return code: 0 (ok)”. Ctrl-C ends it.',
	otherwise: handshakeReadings,
	notes: [
		'It waits for input after the handshake: press Ctrl-C.',
		'OpenSSL before 1.1.1 sends no server name in this form. Where that may matter, use the next command.'
	],
	source: article
};
