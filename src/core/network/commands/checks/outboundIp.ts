import { alternativeIpService, articleIpService } from '../../probe/services.ts';
import type { Checks } from '../command.ts';
import { curl } from '../programs.ts';
import { article, manual } from '../sources.ts';

/** What any check of the outbound address may show. */
const addressOutcomes = [
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

/** The address that your calls come from, as other servers see it. */
export const outboundIpChecks = {
	'outbound-ip-curl': {
		title: 'Show the outbound IP with curl',
		asInArticle: true,
		forShell: curl(({ word }) => word(articleIpService)),
		tells: 'The public address that other servers see when this host calls them.',
		expect: 'One line with an IPv4 address. On live, an Allow rule must cover it.',
		otherwise: addressOutcomes,
		notes: ['Run it on the server that calls OpenSRS, not on your own computer.'],
		source: article
	},
	'outbound-ip-wget': {
		title: 'Show the outbound IP with wget',
		asInArticle: true,
		forShell: {
			posix: { needs: ['wget'], write: ({ word }) => `wget -q -O - ${word(articleIpService)}` },
			powershell: {
				needs: [],
				write: ({ word }) =>
					`(Invoke-WebRequest -UseBasicParsing -Uri ${word(articleIpService)}).Content`,
				notes: ['PowerShell has no wget: in 5.1 the name is an alias for Invoke-WebRequest.']
			},
			cmd: { why: 'Windows comes without wget. Use the curl command.', instead: 'outbound-ip-curl' }
		},
		tells: 'The same as the curl command, for hosts without curl.',
		expect: 'One line with an IPv4 address. On live, an Allow rule must cover it.',
		otherwise: addressOutcomes,
		notes: ['With -q wget says nothing when it fails: leave it out to see why.'],
		source: article
	},
	'outbound-ip-other': {
		title: 'Ask another service for the outbound IP',
		forShell: curl(({ word }) => `-4 -sS ${word(alternativeIpService)}`),
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
		source: manual('A public service of Amazon Web Services', alternativeIpService)
	}
} satisfies Checks;
