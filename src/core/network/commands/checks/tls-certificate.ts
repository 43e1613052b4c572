import { powershellLine } from '../../shells/cmd.ts';
import { quoteLiteral } from '../../shells/powershell.ts';
import type { Command, Writer } from '../command.ts';
import { manual } from '../sources.ts';

/** One statement a line; single quotes only, so that cmd can hand it on. */
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

export const tlsCertificate: Command = {
	id: 'tls-certificate',
	title: 'Show the dates and names of the certificate',
	stage: 'tls',
	forShell: {
		posix: {
			needs: ['openssl', 'grep'],
			write: ({ host, port, word }) =>
				`openssl s_client -connect ${word(`${host}:${port}`)} -servername ${word(host)} </dev/null 2>/dev/null | openssl x509 -noout -text | grep -E 'Subject:|Issuer:|Not Before|Not After|DNS:'`
		},
		powershell: {
			needs: [],
			write: (writer) => `& {\n  ${certificate(writer).join('\n  ')}\n}`,
			notes: ['It asks for TLS 1.2, accepts any certificate to show it, and sends nothing.']
		},
		cmd: {
			needs: ['powershell'],
			write: (writer) => writer.take(powershellLine(certificate(writer).join('; '))),
			notes: ['It asks for TLS 1.2, accepts any certificate to show it, and sends nothing.']
		}
	},
	tells: 'Who issued the certificate, for which names, and from when until when it is valid.',
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
	notes: [
		'Who issues the certificate of OpenSRS is not documented; a well-known name is to be expected.'
	],
	source: manual('Manual pages of openssl-x509 and System.Net.Security.SslStream')
};
