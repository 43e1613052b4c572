import { addAddress } from '../../../messages/advice.ts';
import { inGuide } from '../sources.ts';
import type { CodeRow } from '../row.ts';

export const codes500 = [
	{
		code: 500,
		title: 'Unrecognized protocol, or a lookup that failed for now',
		category: 'command',
		services: ['domain', 'trust'],
		meanings: [
			{
				id: 'protocol',
				title: 'The protocol item is missing or wrong',
				documented: [],
				observed: ['Unrecognized protocol'],
				cue: /protocol/i,
				proves: 'envelope-refused',
				means: 'The envelope has no item “protocol” with the value XCP.',
				todo: 'Add <item key="protocol">XCP</item> next to action and object.',
				keywords: 'xcp envelope'
			},
			{
				id: 'nested-failure',
				title: 'One section of NAME_SUGGEST failed',
				documented: [],
				observed: [],
				proves: 'nothing',
				means:
					'A section inside a NAME_SUGGEST reply can carry 500. One client found that it goes away on its own.',
				todo: 'Read the response_code at the top of the reply, and request that section again later.',
				confidence: 'third-party'
			}
		],
		confidence: 'single-mention',
		sources: ['protocol-note', 'yola-client'],
		checked: '2026-11'
	},
	{
		code: 541,
		title: 'The expiry year does not match',
		category: 'business',
		services: ['domain'],
		meanings: [
			{
				id: 'expiry-year',
				title: 'The expiry year does not match',
				documented: [
					"Domain's current expiration year in registry doesn't match the year provided by user."
				],
				observed: [],
				proves: 'command-refused',
				means: 'The year in your command is not the expiry year at the registry.',
				todo: 'Read the expiry date of the domain and send that year.',
				keywords: 'renew expiration'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'guide-2026'],
		checked: '2026-11'
	},
	{
		code: 552,
		title: 'Too young to transfer, or blocked',
		category: 'business',
		services: ['domain'],
		meanings: [
			{
				id: 'too-young',
				title: 'The domain cannot be transferred yet',
				documented: ['Domain is less than 60 days old.'],
				observed: [],
				proves: 'command-refused',
				means:
					'The domain is younger than 60 days, locked by the losing registrar, disputed or deleted.',
				todo: 'Check the age and the lock of the domain, then try again when both allow it.',
				keywords: 'transfer lock locked dispute'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'guide-2026'],
		checked: '2026-11'
	},
	{
		code: 555,
		title: 'Already renewed, or the IP address is refused',
		category: 'business',
		services: ['domain'],
		meanings: [
			{
				id: 'renewed',
				title: 'The domain is already renewed',
				documented: [
					'Domain has already been successfully renewed, with the current expiration year matching the year provided by the user.'
				],
				observed: ['Domain Already Renewed'],
				cue: /renew/i,
				proves: 'command-refused',
				means: 'The renewal you ask for has already happened.',
				todo: 'Check the expiry date; there is nothing to repeat.',
				keywords: 'renew twice'
			},
			{
				id: 'ip-denied',
				title: 'Your IP address is not on the allow list',
				documented: [],
				observed: ['Connection refused: invalid ip address'],
				cue: /\bip address|invalid ip|connection refused/i,
				proves: 'address-refused',
				means:
					'As the first message of a connection, 555 means that OpenSRS does not accept your IP address. Official client code knows it; whether HTTPS still answers this way is unknown.',
				todo: addAddress,
				keywords: 'whitelist allow list allowlist firewall denied blocked',
				confidence: 'toolkit'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'guide-2026', 'dyanet', 'perl-cbc', 'fast-lookup-php'],
		checked: '2026-11'
	},
	{
		code: 557,
		title: 'Nameserver locked',
		category: 'business',
		services: ['domain'],
		meanings: [
			{
				id: 'locked',
				title: 'The nameserver is locked',
				documented: ['Nameserver locked.'],
				observed: [],
				proves: 'command-refused',
				means:
					'The nameserver serves a TLD in the root zone, so a change needs the registry and IANA.',
				todo: 'Ask OpenSRS Support how to have it changed.'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'guide-2026'],
		checked: '2026-11'
	},
	{
		code: 599,
		title: 'The contact was not created for this TLD',
		category: 'data',
		services: ['domain'],
		meanings: [
			{
				id: 'contact',
				title: 'A contact field is invalid for this TLD',
				documented: [
					'Failed to create contact for this TLD. Parameter value range error\\r\\nInvalid telephone number format.'
				],
				observed: [],
				proves: 'command-refused',
				means:
					'This TLD refused a field of the contact, such as the telephone number. (The Perl client HTTP::Tiny uses 599 as an HTTP status for its own errors.)',
				todo: 'Correct the field that the text names and send the command again.',
				keywords: 'phone telephone contact format'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'guide-2026'],
		checked: '2026-11'
	}
] as const satisfies readonly CodeRow[];
