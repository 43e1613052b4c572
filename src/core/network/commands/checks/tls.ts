import type { Command } from '../command.ts';
import { manual } from '../sources.ts';

/** What the checks of the handshake may show. */
export const handshakeReadings = [
	{
		see: '“CONNECTED” and then nothing',
		means:
			'The port accepts and the handshake gets no answer: a firewall that looks into TLS can do that.'
	},
	{
		see: '“Connection refused”, “timed out”, “No route to host”',
		means: 'There is no connection to speak TLS on: go to the TCP checks.'
	},
	{
		see: '“certificate has expired” or “not yet valid”',
		means: 'Look at the clock of this host first, then at the dates of the certificate.'
	},
	{
		see: '“self-signed certificate”, or an issuer that is your company or a security product',
		means: 'Something on the way opens the connection and shows a certificate of its own.'
	},
	{
		see: '“unable to get local issuer certificate”',
		means:
			'The certificate authorities of this host are missing or old, or the certificate is not that of OpenSRS: look at the issuer.'
	},
	{
		see: '“wrong version number” or “packet length too long”',
		means: 'What answers does not speak TLS: a proxy, or another port.'
	},
	{
		see: '“dh key too small”',
		means: 'This OpenSSL refuses a weak key exchange that the server offered. It was seen in 2021.'
	},
	{
		see: '“handshake failure”, “protocol version”, “unsupported protocol”',
		means: 'The two sides share no version or cipher: this OpenSSL is too old or too strict.'
	},
	{
		see: '“unexpected eof” or “reset by peer”',
		means: 'The connection was cut during the handshake.'
	}
] as const;

export const tls: Command = {
	id: 'tls',
	title: 'Make a TLS handshake with the server name',
	stage: 'tls',
	forShell: {
		posix: {
			needs: ['openssl'],
			write: ({ host, port, word }) =>
				`openssl s_client -connect ${word(`${host}:${port}`)} -servername ${word(host)} </dev/null`
		},
		powershell: {
			needs: ['openssl'],
			write: ({ host, port, word }) =>
				`'' | openssl s_client -connect ${word(`${host}:${port}`)} -servername ${word(host)}`,
			notes: ['Windows comes without openssl; the next command needs none.']
		},
		cmd: {
			needs: ['openssl'],
			write: ({ host, port, word }) =>
				`openssl s_client -connect ${word(`${host}:${port}`)} -servername ${word(host)} <nul`,
			notes: ['Windows comes without openssl; the next command needs none.']
		}
	},
	tells: 'Whether the handshake works as your client makes it, which names it and ends by itself.',
	expect: '“CONNECTED”, a certificate for the host, and “Verify return code: 0 (ok)”.',
	otherwise: handshakeReadings,
	notes: ['openssl does not compare the name by itself: see the names in the certificate below.'],
	source: manual('Manual page of openssl-s_client')
};
