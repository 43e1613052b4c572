import type { Checks } from '../command.ts';
import { windows } from '../programs.ts';
import { cmdRequest, posixRequest, powershellRequest } from '../request.ts';
import { posixSigning, powershellSigning } from '../signing.ts';
import { guide } from '../sources.ts';

const fileAndName = ['file', 'username'] as const;
const all = [...fileAndName, 'signature'] as const;

const harmless =
	'OpenSRS really runs the command. Use one that changes nothing, such as LOOKUP or GET_BALANCE; for a trust (SSL) account GET_CAPABILITIES of TRUST_SERVICE, which needs no attributes.';

/** What the reply to a signed request may be. */
const replyOutcomes = [
	{
		see: 'response_code 401 or 410',
		means:
			'OpenSRS rejected your login: the key, the username or the signature is wrong, or your IP address has no Allow rule. The key of the other environment causes the same error.'
	},
	{
		see: '“invalid IP address” (code 400 or 555), perhaps without HTTP headers',
		means: 'The outbound IP has no Allow rule. OpenSRS did not check the signature.'
	},
	{ see: '404, “Missing X-Username: header”', means: 'The header got lost on the way.' },
	{
		see: '“Could not resolve”, “Failed to connect”, “timed out”, an SSL error',
		means: 'The request was never sent: run the network checks first.'
	},
	{
		see: 'curl: option --http0.9: is unknown',
		means: 'This curl is older than 7.64 and needs no such option: leave it out.'
	},
	{ see: 'A page of HTML, or 407', means: 'A proxy answered, not OpenSRS.' }
] as const;

const onWindows = windows((writer) => [
	...powershellSigning(writer),
	powershellRequest(writer, "('X-Signature: ' + $signature)")
]);

/** Whether username, key and signature match, with a request that your code never touched. */
export const credentialsChecks = {
	'signed-request': {
		title: 'Sign a file and send it',
		forShell: {
			posix: {
				uses: fileAndName,
				needs: ['curl', 'openssl or md5sum'],
				write: (writer) =>
					[
						'(',
						...[
							'unset file key saved first signature',
							`file=${writer.word(writer.file)}`,
							...posixSigning(),
							...posixRequest(writer, '"X-Signature: $signature"').split('\n')
						].map((line) => `  ${line}`),
						')'
					].join('\n'),
				notes: [
					'It asks for the key and doesn’t show it. You can also set the environment variable OPENSRS_KEY, but keep it out of your shell history.',
					'The parentheses keep the key out of your shell: it is gone when the command ends.'
				]
			},
			powershell: {
				...onWindows.powershell,
				uses: fileAndName,
				needs: ['curl.exe'],
				notes: [
					'It asks for the key and doesn’t show it, unless the environment variable OPENSRS_KEY is set.',
					'If curl.exe says that it does not know --http0.9, leave that option out.'
				]
			},
			cmd: {
				...onWindows.cmd,
				uses: fileAndName,
				needs: ['powershell', 'curl'],
				notes: [
					'cmd cannot join the file and the key without writing the key to a file, so this starts PowerShell.'
				]
			}
		},
		tells: 'Whether the username, key and signature are right, without using your code.',
		expect:
			'“Signature:” with the same 32 digits as on this page, then a reply with a response_code such as 200, 210 or 211.',
		otherwise: replyOutcomes,
		notes: [
			harmless,
			'If it prints a different signature from this page, the file or the key differs from what you entered here: look for a newline at the end.'
		],
		source: guide
	},
	'signed-request-signature': {
		title: 'Send a file with the signature from this page',
		forShell: {
			posix: { uses: all, needs: ['curl'], write: (writer) => posixRequest(writer) },
			powershell: { uses: all, needs: ['curl.exe'], write: (writer) => powershellRequest(writer) },
			cmd: { uses: all, needs: ['curl'], write: cmdRequest }
		},
		tells: 'The same as the command before, on a host where you do not want to enter the key.',
		expect: 'A reply with a response_code such as 200, 210 or 211.',
		otherwise: replyOutcomes,
		notes: [
			'The signature is valid only for these bytes and this key. Copy the file instead of pasting its text, so that it contains exactly the bytes this page signed.',
			harmless,
			'Anyone with the file, this signature and an allowed address can send this request again, until you change the key.'
		],
		source: guide
	}
} satisfies Checks;
