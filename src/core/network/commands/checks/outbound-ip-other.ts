import { alternativeIpService as url } from '../../probe/services.ts';
import type { Command } from '../command.ts';
import { manual } from '../sources.ts';

export const outboundIpOther: Command = {
	id: 'outbound-ip-other',
	title: 'Ask another service for the outbound IP',
	stage: 'host',
	forShell: {
		posix: { needs: ['curl'], write: ({ word }) => `curl -4 -sS ${word(url)}` },
		powershell: { needs: ['curl.exe'], write: ({ word }) => `curl.exe -4 -sS ${word(url)}` },
		cmd: { needs: ['curl'], write: ({ word }) => `curl -4 -sS ${word(url)}` }
	},
	tells: 'Whether a second service, over IPv4 and TLS, sees the same address.',
	expect: 'The same IPv4 address as before.',
	otherwise: [
		{
			see: 'Another IPv4 address',
			means:
				'Your traffic leaves from several addresses, or a proxy handles one of the two ways. Every address that calls OpenSRS needs a rule.'
		},
		{
			see: '“Couldn’t connect”, “unreachable” or a timeout',
			means: 'This host has no way out over IPv4, or none to the web. OpenSRS documents no IPv6.'
		},
		{
			see: 'An error about the certificate',
			means: 'Something on the way may open TLS connections: look at the TLS checks below.'
		}
	],
	notes: [
		'This service is not part of the OpenSRS article. It learns your address and nothing else.'
	],
	source: manual('A public service of Amazon Web Services', url)
};
