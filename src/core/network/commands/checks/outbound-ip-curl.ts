import { articleIpService as url } from '../../probe/services.ts';
import type { Command } from '../command.ts';
import { article } from '../sources.ts';

/** Also what the other checks of the outbound address may show. */
export const addressReadings = [
	{
		see: 'An address with colons, such as 2001:db8::1',
		means:
			'This host prefers IPv6. OpenSRS documents rules for IPv4 only, so look at the IPv4 address too: add -4 behind curl.'
	},
	{
		see: 'Another address when you run it again',
		means: 'Your calls leave from several addresses, and each of them needs a rule.'
	},
	{
		see: 'A page of HTML, or the name of a proxy',
		means: 'A proxy answers web traffic here. Calls to port 55443 may leave in another way.'
	},
	{
		see: 'Nothing, or a timeout',
		means:
			'This host may not open web pages. That alone says nothing about port 55443: ask your network team for the outbound address.'
	}
] as const;

export const outboundIpCurl: Command = {
	id: 'outbound-ip-curl',
	title: 'Show the outbound IP with curl',
	stage: 'host',
	asInArticle: true,
	forShell: {
		posix: { needs: ['curl'], write: ({ word }) => `curl ${word(url)}` },
		powershell: { needs: ['curl.exe'], write: ({ word }) => `curl.exe ${word(url)}` },
		cmd: { needs: ['curl'], write: ({ word }) => `curl ${word(url)}` }
	},
	tells: 'The public address that other servers see when this host calls them.',
	expect: 'One line with an IPv4 address. On live, an Allow rule must cover it.',
	otherwise: addressReadings,
	notes: ['Run it on the host that calls OpenSRS, not on your desk.'],
	source: article
};
