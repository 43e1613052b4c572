import { quoteLiteral } from '../../shells/powershell.ts';
import type { Checks, Writer } from '../command.ts';
import { windows } from '../programs.ts';
import { article, manual } from '../sources.ts';

const handshake = ({ host, port, word }: Writer): string =>
	`openssl s_client -connect ${word(`${host}:${port}`)}`;
const withName = (writer: Writer): string =>
	`${handshake(writer)} -servername ${writer.word(writer.host)}`;

const needs = ['openssl'];
const gitForWindows = {
	needs,
	write: handshake,
	notes: ['Windows comes without openssl; Git for Windows brings one.']
};
const noOpenssl = ['Windows comes without openssl; the next command needs none.'];

/** What the checks of the handshake may show. */
const handshakeOutcomes = [
	{
		see: '“CONNECTED” and then nothing',
		means:
			'The port is open but the handshake gets no answer: a firewall that inspects TLS can do that.'
	},
	{
		see: '“Connection refused”, “timed out”, “No route to host”',
		means: 'There is no connection yet: run the TCP checks first.'
	},
	{
		see: '“certificate has expired” or “not yet valid”',
		means: 'Check the clock of your server first, then the dates of the certificate.'
	},
	{
		see: '“self-signed certificate”, or an issuer that is your company or a security product',
		means: 'Something on the way intercepts TLS and presents its own certificate.'
	},
	{
		see: '“unable to get local issuer certificate”',
		means:
			'Your server’s certificate authorities are missing or old, or the certificate is not from OpenSRS: check its issuer.'
	},
	{
		see: 'A good certificate here, but your client still rejects it',
		means:
			'Your client may compare it with a pinned copy of a certificate or with its own CA bundle. Possible: OpenSRS has renewed it since, so replace the copy or trust the authorities of your system.'
	},
	{
		see: '“wrong version number” or “packet length too long”',
		means: 'What answers does not speak TLS: a proxy, or another port.'
	},
	{
		see: '“dh key too small”',
		means:
			'This OpenSSL refuses a weak key exchange that the server offered, as reported in February 2021.'
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

/** One statement per line, with single quotes only, so that cmd can pass it on in double quotes. */
function certificate({ host, port, take }: Writer): string[] {
	const name = take(quoteLiteral(host));
	return [
		"$ErrorActionPreference = 'Stop'",
		'$client = New-Object Net.Sockets.TcpClient',
		`if (-not $client.ConnectAsync(${name}, ${port}).Wait(10000)) { throw 'timed out' }`,
		'$client.ReceiveTimeout = 10000',
		'$accept = [Net.Security.RemoteCertificateValidationCallback] { param($from, $shown, $chain, $problems) $script:problems = $problems; $true }',
		'$tls = New-Object Net.Security.SslStream($client.GetStream(), $false, $accept)',
		`$tls.AuthenticateAsClient(${name}, $null, [Security.Authentication.SslProtocols]::Tls12, $false)`,
		'$shown = New-Object Security.Cryptography.X509Certificates.X509Certificate2($tls.RemoteCertificate)',
		'$shown | Format-List Subject, Issuer, NotBefore, NotAfter',
		"$shown.Extensions | Where-Object { $_.Oid.Value -eq '2.5.29.17' } | ForEach-Object { $_.Format($false) }",
		"'Protocol: ' + $tls.SslProtocol",
		"'Problems: ' + $script:problems",
		'$client.Close()'
	];
}

/** Whether the TLS handshake succeeds, and with which certificate. */
export const tlsChecks = {
	'tls-article': {
		title: 'Make a TLS handshake, as in the article',
		asInArticle: true,
		forShell: { posix: { needs, write: handshake }, powershell: gitForWindows, cmd: gitForWindows },
		tells: 'Whether the TLS handshake succeeds, and which certificate the server sends.',
		expect: '“CONNECTED”, a certificate, and “Verify return code: 0 (ok)”. Ctrl-C ends it.',
		otherwise: handshakeOutcomes,
		notes: [
			'It waits for input after the handshake: press Ctrl-C.',
			'OpenSSL before 1.1.1 sends no server name in this form. Where that may matter, use the next command.'
		],
		source: article
	},
	tls: {
		title: 'Make a TLS handshake with the server name',
		forShell: {
			posix: { needs, write: (writer) => `${withName(writer)} </dev/null` },
			powershell: { needs, write: (writer) => `'' | ${withName(writer)}`, notes: noOpenssl },
			cmd: { needs, write: (writer) => `${withName(writer)} <nul`, notes: noOpenssl }
		},
		tells:
			'Whether the handshake works the way your client does it, with the server name. It stops on its own.',
		expect: '“CONNECTED”, a certificate for the host, and “Verify return code: 0 (ok)”.',
		otherwise: handshakeOutcomes,
		notes: [
			'openssl doesn’t compare the name: check the names in the certificate with the next command.'
		],
		source: manual('Manual page of openssl-s_client')
	},
	'tls-certificate': {
		title: 'Show the dates and names of the certificate',
		forShell: {
			posix: {
				needs: ['openssl', 'grep'],
				write: (writer) =>
					`${withName(writer)} </dev/null 2>/dev/null | openssl x509 -noout -text | grep -E 'Subject:|Issuer:|Not Before|Not After|DNS:'`
			},
			...windows(certificate, [
				'It asks for TLS 1.2, accepts any certificate to show it, and sends nothing.'
			])
		},
		tells: 'Who issued the certificate, for which names, and when it is valid.',
		expect:
			'A public issuer, dates around today, and the host name (or *.opensrs.net) among the names.',
		otherwise: [
			{
				see: 'An issuer with the name of your company, a proxy or an antivirus product',
				means: 'TLS is opened on the way. Ask for an exception for this host and port.'
			},
			{
				see: '“Not After” in the past or “Not Before” in the future',
				means: 'If the clock of this host is right, the certificate is the fault.'
			},
			{
				see: 'Other names only',
				means:
					'Something else answers under this address: DNS, a proxy or a hosts file sends you there.'
			},
			{
				see: '“Could not read certificate”, “unable to load certificate”, an exception',
				means: 'There was no handshake: run the command before this one.'
			}
		],
		notes: ['OpenSRS doesn’t document who issues its certificate. Expect a well-known authority.'],
		source: manual('Manual pages of openssl-x509 and System.Net.Security.SslStream')
	}
} satisfies Checks;
