import { inGuide } from '../sources.ts';
import type { CodeRow } from '../row.ts';

export const codes000to299 = [
	{
		code: 0,
		title: 'Success of a block inside NAME_SUGGEST',
		category: 'success',
		services: ['domain'],
		meanings: [
			{
				id: 'nested-success',
				title: 'A nested block succeeded',
				documented: [],
				observed: [''],
				proves: 'nothing',
				means:
					'Lookup and suggestion blocks inside a NAME_SUGGEST reply carry their own response_code, and 0 with an empty text is their success. It has not been seen as the code of a whole reply.',
				todo: 'Read the response_code next to is_success at the top of the reply.'
			}
		],
		confidence: 'third-party',
		sources: ['yola-tests'],
		checked: '2026-11'
	},
	{
		code: 200,
		title: 'Command successful',
		category: 'success',
		services: ['domain', 'trust'],
		meanings: [
			{
				id: 'done',
				title: 'The command was carried out',
				documented: [
					'Command Successful.',
					'Authentication Successful.',
					'Closing Connection.',
					'Registration Successful.',
					'Modification Successful.',
					'Nameserver Update Successful.',
					'Nameserver Added.',
					'Nameserver Created.',
					'Nameserver deleted.',
					'No nameserver changes necessary.',
					'Query Successful.',
					'Registration successful.'
				],
				observed: [],
				proves: 'works',
				means: 'OpenSRS did what you asked. Trust (SSL) commands answer with the same code.',
				todo: '',
				keywords: 'ok success working fine'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client'],
		checked: '2026-11'
	},
	{
		code: 210,
		title: 'Domain available',
		category: 'success',
		services: ['domain'],
		meanings: [
			{
				id: 'available',
				title: 'The name can be registered',
				documented: ['Domain available.'],
				observed: [],
				proves: 'works',
				means: 'A LOOKUP found the name free.',
				todo: '',
				keywords: 'lookup free'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client'],
		checked: '2026-11'
	},
	{
		code: 211,
		title: 'Domain taken',
		category: 'success',
		services: ['domain'],
		meanings: [
			{
				id: 'taken',
				title: 'A LOOKUP found the name registered',
				documented: ['Domain taken.'],
				observed: [],
				proves: 'works',
				means:
					'The lookup itself succeeded, so is_success is 1 although the name cannot be registered. As a test of the connection this is a perfectly good result.',
				todo: 'Decide by response_code, not by is_success, whether a name is free.',
				keywords: 'lookup unavailable registered'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client'],
		checked: '2026-11'
	},
	{
		code: 221,
		title: 'Domain taken, a registration is waiting',
		category: 'success',
		services: ['domain'],
		meanings: [
			{
				id: 'waiting',
				title: 'A registration of this name waits in OpenSRS',
				documented: ['Domain taken (a waiting registration exists in OpenSRS).'],
				observed: [],
				proves: 'works',
				means: 'Only registries that answer later (asynchronous ones) lead to this code.',
				todo: 'Treat the name as taken until the waiting registration has ended.',
				keywords: 'lookup asynchronous pending'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client'],
		checked: '2026-11'
	},
	{
		code: 250,
		title: 'Handed to an asynchronous registry',
		category: 'success',
		services: ['domain'],
		meanings: [
			{
				id: 'submitted',
				title: 'Accepted, the result comes later',
				documented: ['Action submitted successfully for processing to asynchronous registry.'],
				observed: [],
				proves: 'works',
				means: 'OpenSRS accepted the command and passed it on. The registry has not decided yet.',
				todo: 'Look at the order later instead of sending the command again.',
				keywords: 'pending queued'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client'],
		checked: '2026-11'
	}
] as const satisfies readonly CodeRow[];
