/** .NET and PowerShell: from their resource texts; the fixtures do not cover them yet. */
import type { FamilyTable } from './pattern.ts';

const http = 'https://github.com/dotnet/runtime, System.Net.Http/src/Resources/Strings.resx';
const security =
	'https://github.com/dotnet/runtime, System.Net.Security/src/Resources/Strings.resx';
const framework = 'https://learn.microsoft.com/dotnet/api/system.net.webexceptionstatus';
const winsock = 'https://learn.microsoft.com/windows/win32/winsock/windows-sockets-error-codes-2';

export const dotnet = {
	family: 'dotnet',
	checked: '2026-11',
	patterns: [
		{
			pattern: /The remote name could not be resolved(?!: '[^'\n]{1,200}proxy)/,
			kind: 'dns-failed',
			source: framework
		},
		{
			pattern: /because the target machine actively refused it/,
			kind: 'refused',
			source: winsock
		},
		{
			pattern: /connected party did not properly respond after a period of time/,
			kind: 'connect-timeout',
			source: winsock
		},
		{
			pattern: /A socket operation was attempted to an unreachable/,
			kind: 'unreachable',
			source: winsock
		},
		{
			pattern: /Unable to connect to the remote server/,
			kind: 'connect-failed',
			source: framework
		},
		{
			pattern:
				/request was canceled due to the configured HttpClient\.Timeout|The operation has timed out/,
			kind: 'timeout',
			source: http
		},
		{
			pattern: /existing connection was forcibly closed by the remote host/,
			kind: 'reset',
			source: winsock
		},
		{
			pattern: /Received an invalid status line: '<\?xml/,
			kind: 'bare-xml',
			source: http
		},
		{
			pattern: /Received an invalid status line: '(?!<\?xml)/,
			kind: 'bad-status-line',
			source: http
		},
		{
			pattern: /The server committed a protocol violation/,
			kind: 'not-http',
			source: framework
		},
		{
			pattern:
				/The response ended prematurely|The underlying connection was closed: The connection was closed unexpectedly/,
			kind: 'empty-reply',
			source: http
		},
		{ pattern: /RemoteCertificateNameMismatch/, kind: 'tls-name-mismatch', source: security },
		{
			pattern:
				/RemoteCertificateChainErrors[^\n]{0,80}NotTimeValid|errors in the certificate chain: NotTimeValid/,
			kind: 'tls-expired',
			source: security
		},
		{
			pattern: /errors in the certificate chain: (?:PartialChain|UntrustedRoot)/,
			kind: 'tls-unknown-ca',
			source: security
		},
		{
			pattern:
				/remote certificate (?:is|was) (?:invalid|rejected)|Could not establish trust relationship/,
			kind: 'tls-certificate',
			source: security
		},
		{
			pattern:
				/The client and server cannot communicate, because they do not possess a common algorithm/,
			kind: 'tls-protocol-version',
			source: 'https://learn.microsoft.com/windows/win32/secauthn/schannel-error-codes'
		},
		{
			pattern: /Cannot determine the frame size or a corrupted frame was received/,
			kind: 'tls-not-spoken',
			source: security
		},
		{
			pattern:
				/The SSL connection could not be established|Could not create SSL\/TLS secure channel/,
			kind: 'tls-failed',
			source: http
		},
		{
			pattern:
				/\(407\) Proxy Authentication Required|proxy tunnel request [^\n]{1,200} failed with status code '407'/,
			kind: 'proxy-login',
			source: http
		},
		{
			pattern: /proxy tunnel request [^\n]{1,200} failed with status code '(?!407)\d{3}'/,
			kind: 'proxy-refused',
			source: http
		},
		{
			pattern:
				/The remote server returned an error: \((?!407)\d{3}\)|Response status code does not indicate success: (?!407)\d{3}/,
			kind: 'http-status',
			source: http
		},
		{
			pattern:
				/Bytes to be written to the stream exceed the Content-Length|bytes to the output that exceeds the Content-Length|Sent \d+ request content bytes, but Content-Length promised/,
			kind: 'length-mismatch',
			source: http
		}
	]
} as const satisfies FamilyTable;
