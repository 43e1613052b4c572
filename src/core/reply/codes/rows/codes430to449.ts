import { inGuide } from '../sources.ts';
import type { CodeRow } from '../row.ts';

export const codes430to449 = [
	{
		code: 430,
		title: 'Invalid command',
		category: 'command',
		services: ['domain', 'trust'],
		meanings: [
			{
				id: 'invalid-command',
				title: 'The command is not known',
				documented: ['Invalid command.'],
				observed: [],
				proves: 'envelope-refused',
				means:
					'OpenSRS knows no such command. Reports of unknown actions show code 400 with "Invalid Command: ..." instead.',
				todo: 'Compare action and object with the command reference, letter by letter.',
				keywords: 'action object unknown'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client'],
		checked: '2026-11'
	},
	{
		code: 435,
		title: 'Permission denied, or a nameserver not found',
		category: 'permission',
		services: ['domain'],
		meanings: [
			{
				id: 'permission',
				title: 'This profile may not do that',
				documented: [
					'Permission denied, subuser permissions.',
					'Permission Denied for Modify $type, f_owner=xxx #modify_contact_info.',
					'Cannot remove domain owner.',
					'Permission Denied: not owner.'
				],
				observed: [],
				cue: /permission|owner/i,
				proves: 'command-refused',
				means:
					'The registrant profile in the command lacks the right. "Sub-user" means a sub-user of that profile here, not a user of the control panel.',
				todo: 'Use the owner profile of the domain, or give the sub-user the right.',
				keywords: 'rights forbidden subuser owner'
			},
			{
				id: 'nameserver-unknown',
				title: 'The registry does not know a nameserver',
				documented: [
					"Request failed validation: Name server 'nameserver.tld' is not found at the registry. Please double check the nameserver and re-submit."
				],
				observed: [],
				cue: /name ?server|failed validation/i,
				proves: 'command-refused',
				means: 'A nameserver in the command is not registered as a host at the registry.',
				todo: 'Check its spelling, or create the nameserver at the registry first.'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client', 'guide-2026'],
		checked: '2026-11'
	},
	{
		code: 436,
		title: 'The registry answered with an unknown code',
		category: 'registry',
		services: ['domain'],
		meanings: [
			{
				id: 'unknown-answer',
				title: 'OpenSRS could not read the registry',
				documented: [],
				observed: [],
				proves: 'behind-opensrs',
				means:
					'OpenSRS did not understand what the registry answered. There is no fixed text for this.',
				todo: 'Send the reply to OpenSRS support, and check the domain before you repeat a change.'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'guide-2026'],
		checked: '2026-11'
	},
	{
		code: 437,
		title: 'Another request waits on this domain',
		category: 'registry',
		services: ['domain'],
		meanings: [
			{
				id: 'waiting',
				title: 'An earlier request is not finished',
				documented: [
					'Cannot process command because there is already another request waiting on this domain. (Used for asynchronous registries.)'
				],
				observed: [],
				proves: 'command-refused',
				means: 'The registry of this domain answers later, and an earlier request is still open.',
				todo: 'Wait for the earlier request to end, then send this one again.',
				keywords: 'pending asynchronous queue'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client', 'guide-2026'],
		checked: '2026-11'
	},
	{
		code: 440,
		title: 'Over quota or too little balance',
		category: 'quota',
		services: ['domain', 'trust'],
		meanings: [
			{
				id: 'funds',
				title: 'The account cannot pay for this',
				documented: ['Registration Failed: over quota.'],
				observed: [],
				proves: 'command-refused',
				means:
					'The reseller balance does not cover the order. A premium name can cost more than you expect.',
				todo: 'Look at the balance in the environment that you call, live or test, and add funds.',
				keywords: 'money funds credit balance insufficient payment'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client', 'guide-2026'],
		checked: '2026-11'
	},
	{
		code: 445,
		title: 'Nameserver quota exceeded',
		category: 'quota',
		services: ['domain'],
		meanings: [
			{
				id: 'nameservers',
				title: 'Too many nameservers',
				documented: ['Nameserver quota exceeded.'],
				observed: [],
				proves: 'command-refused',
				means: 'No further nameserver can be created here.',
				todo: 'Remove nameservers that are not used.'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client'],
		checked: '2026-11'
	},
	{
		code: 447,
		title: 'Sub-user limit exceeded',
		category: 'quota',
		services: ['domain'],
		meanings: [
			{
				id: 'subusers',
				title: 'Too many sub-users',
				documented: ['Sub-user limit exceeded.'],
				observed: [],
				proves: 'command-refused',
				means: 'The registrant profile has as many sub-users as it may have.',
				todo: 'Remove a sub-user or use the one that exists.',
				keywords: 'subuser'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client'],
		checked: '2026-11'
	}
] as const satisfies readonly CodeRow[];
