import { inGuide } from '../sources.ts';
import type { CodeRow } from '../row.ts';

export const codes300 = [
	{
		code: 300,
		title: 'Too many commands, pending consent, or privacy refused',
		category: 'rate',
		services: ['domain', 'trust'],
		meanings: [
			{
				id: 'command-rate',
				title: 'Commands are sent too fast',
				documented: ['Exceeded max command rate. Request deferred (for async).'],
				observed: [],
				cue: /command rate|rate limit|too many commands/i,
				proves: 'answered',
				means: 'You sent commands faster than OpenSRS accepts them; it publishes no limit.',
				todo: 'Slow down, wait, and check whether the deferred command was carried out before you repeat it.',
				keywords: 'rate limit throttle throttling'
			},
			{
				id: 'consent-pending',
				title: 'The registration is waiting for consent',
				documented: ['Registration is pending contact agreeing to share information per GDPR.'],
				observed: [],
				cue: /gdpr|pending contact|consent/i,
				proves: 'works',
				means:
					'The registration was accepted and continues once the contact agrees to share their data.',
				todo: 'Ask the contact to answer the consent request (GDPR_SEND_CONSENT_REMINDER_EMAIL sends it again), and do not register again.',
				keywords: 'gdpr consent'
			},
			{
				id: 'privacy-refused',
				title: 'WHOIS privacy was not added',
				documented: [],
				observed: [
					'WHOIS_Privacy service cannot be applied to your account. Please contact xxx for more information.'
				],
				cue: /privacy/i,
				proves: 'command-refused',
				means:
					'The domain itself is registered: this code is nested in a SW_REGISTER reply whose own code is 200. Your account cannot use the WHOIS privacy service.',
				todo: 'Ask OpenSRS Support to enable WHOIS privacy for your account.',
				keywords: 'whois privacy add-on',
				confidence: 'captured-by-others'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client', 'guide-2026', 'guide-consent-reminder', 'net-dri'],
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
				means: 'You have more connections open than OpenSRS allows; it publishes no limit.',
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
				title: 'This connection has reached its command limit',
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
					'The old encrypted (CBC) Perl client writes this code itself when the server closes the connection silently, which was seen with a wrong private key.',
				todo: 'Switch to HTTPS on port 55443; with the old client, check the private key first.',
				keywords: 'empty reply closed legacy'
			}
		],
		confidence: 'toolkit',
		sources: ['perl-cbc'],
		checked: '2026-11'
	}
] as const satisfies readonly CodeRow[];
