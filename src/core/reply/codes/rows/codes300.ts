import { inGuide } from '../sources.ts';
import type { CodeRow } from '../row.ts';

export const codes300 = [
	{
		code: 300,
		title: 'Too many commands, or consent is awaited',
		category: 'rate',
		services: ['domain', 'trust'],
		meanings: [
			{
				id: 'command-rate',
				title: 'Commands come too fast',
				documented: ['Exceeded max command rate. Request deferred (for async).'],
				observed: [],
				cue: /command rate|rate limit|too many commands/i,
				proves: 'answered',
				means: 'You sent commands faster than OpenSRS takes them. It publishes no number for this.',
				todo: 'Slow down, wait, and look whether the deferred command was carried out before you repeat it.',
				keywords: 'rate limit throttle throttling'
			},
			{
				id: 'consent-pending',
				title: 'The registration waits for a consent',
				documented: ['Registration is pending contact agreeing to share information per GDPR.'],
				observed: [],
				cue: /gdpr|pending contact|consent/i,
				proves: 'works',
				means:
					'The registration was accepted. It goes on when the contact agrees to the sharing of their data.',
				todo: 'Ask the contact to answer the consent request; do not register again.',
				keywords: 'gdpr consent privacy'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client', 'guide-2026'],
		checked: '2026-11'
	},
	{
		code: 310,
		title: 'Too many connections at once',
		category: 'rate',
		services: ['domain', 'trust'],
		meanings: [
			{
				id: 'connections',
				title: 'Too many connections are open',
				documented: ['Exceeded max simultaneous connections.'],
				observed: [],
				proves: 'answered',
				means:
					'More connections are open from your side than OpenSRS allows. The number is not published.',
				todo: 'Close connections after use, run fewer in parallel, and try again later.',
				keywords: 'parallel concurrency throttle'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client', 'guide-2026'],
		checked: '2026-11'
	},
	{
		code: 350,
		title: 'Too many commands on one connection',
		category: 'rate',
		services: ['domain', 'trust'],
		meanings: [
			{
				id: 'commands',
				title: 'The connection is used up',
				documented: [
					'Number of command per connection exceeded limit. Client must re-authenticate with server.'
				],
				observed: [],
				proves: 'answered',
				means: 'One connection carries at most 100 commands; then OpenSRS closes it.',
				todo: 'Open a new connection after 100 commands, or one for each command.',
				keywords: 'keep-alive limit 100'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'guide-2026'],
		checked: '2026-11'
	},
	{
		code: 351,
		title: 'No response from server (written by the client)',
		category: 'connection',
		services: ['domain'],
		meanings: [
			{
				id: 'no-response',
				title: 'The old Perl client got no answer',
				documented: [],
				observed: ['No response from server'],
				proves: 'made-by-client',
				means:
					'The old encrypted (CBC) Perl client makes this code itself when the server closes the connection in silence, which happened with a wrong private key.',
				todo: 'Move to the HTTPS interface on port 55443; with the old client, check the private key first.',
				keywords: 'empty reply closed legacy'
			}
		],
		confidence: 'toolkit',
		sources: ['perl-cbc'],
		checked: '2026-11'
	}
] as const satisfies readonly CodeRow[];
