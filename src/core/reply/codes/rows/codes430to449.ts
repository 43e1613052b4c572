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
				title: 'OpenSRS does not know this command',
				documented: ['Invalid command.'],
				observed: [],
				proves: 'envelope-refused',
				means:
					'OpenSRS has no command with this action and object. Reports of unknown actions show code 400 “Invalid Command: ...” instead.',
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
				title: 'This registrant profile lacks permission',
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
					'The registrant profile in the command lacks the right. A “sub-user” here is a sub-user of that profile, not a user of the control panel.',
				todo: 'Use the owner profile of the domain, or grant the sub-user this permission.',
				keywords: 'rights forbidden subuser owner'
			},
			{
				id: 'nameserver-unknown',
				title: 'The registry does not know a nameserver',
				documented: [
					"Request failed validation: Name server 'nameserver.tld' is not found at the registry. Please double check the nameserver and re-submit."
				],
				observed: [
					"Request failed validation: Name server 'dns1.example.com' is not found at the registry. Please double check the nameserver and re-submit. Name server 'dns2.example.com' is not found at the registry. ..."
				],
				cue: /name ?server|failed validation/i,
				proves: 'command-refused',
				means:
					'A nameserver in the command does not exist at the registry. A SW_REGISTER reply can carry forced_pending, the number of an order that is now pending.',
				todo: 'Correct or create the nameserver, then process or cancel the pending order (PROCESS_PENDING); do not order again.'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client', 'guide-2026', 'net-dri'],
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
				title: 'The registry sent an unknown answer',
				documented: [],
				observed: [],
				proves: 'behind-opensrs',
				means:
					'OpenSRS did not understand what the registry answered; there is no fixed text for this.',
				todo: 'Send the reply to OpenSRS Support, and check the domain before you repeat a change.'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'guide-2026'],
		checked: '2026-11'
	},
	{
		code: 437,
		title: 'Another request is waiting on this domain',
		category: 'registry',
		services: ['domain'],
		meanings: [
			{
				id: 'waiting',
				title: 'An earlier request is still open',
				documented: [
					'Cannot process command because there is already another request waiting on this domain. (Used for asynchronous registries.)'
				],
				observed: [],
				proves: 'command-refused',
				means:
					'The registry of this domain answers later, and an earlier request is still waiting there.',
				todo: 'Wait for the earlier request to finish, then send this one again.',
				keywords: 'pending asynchronous queue'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client', 'guide-2026'],
		checked: '2026-11'
	},
	{
		code: 440,
		title: 'Over quota, because the balance is too low',
		category: 'quota',
		services: ['domain', 'trust'],
		meanings: [
			{
				id: 'funds',
				title: 'Your account balance is too low',
				documented: ['Registration Failed: over quota.'],
				observed: ['Registration Failed: over quota. Please check for sufficient funds'],
				proves: 'command-refused',
				means:
					'Your balance does not cover the order. SW_REGISTER can keep such an order as pending; forced_pending in the reply is its number.',
				todo: 'Add funds in the environment you call, then process or cancel the pending order (PROCESS_PENDING); do not order again.',
				keywords: 'money funds credit balance insufficient payment premium forced_pending'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client', 'guide-2026', 'official-quotes'],
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
				means: 'You cannot create another nameserver here.',
				todo: 'Delete nameservers that are not used.'
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
				means: 'The registrant profile already has as many sub-users as it may have.',
				todo: 'Delete a sub-user, or use an existing one.',
				keywords: 'subuser'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client'],
		checked: '2026-11'
	}
] as const satisfies readonly CodeRow[];
