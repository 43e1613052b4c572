import { inGuide } from '../sources.ts';
import type { CodeRow } from '../row.ts';

export const codes480to499 = [
	{
		code: 480,
		title: 'Not found, not owned, or not supported',
		category: 'data',
		services: ['domain', 'trust'],
		meanings: [
			{
				id: 'not-found',
				title: 'What the command names is not there for you',
				documented: [
					'Domain xxx not owned by user.',
					"Renewals not supported for this TLD. Response text = 'capability is not enabled for domain.ca'.",
					'Subuser not found.',
					'Subuser xxx not found.',
					'Sub-User not found.',
					'User profile for xxx/xxx not found.',
					'Profile based on xxx not found.',
					'Command failed: unable to verify existence of nameserver xxx.',
					"Nameserver doesn't exist.",
					'Unable to locate nameserver in local database.',
					'Unable to find domain in registry.',
					'Nameserver $fqdn not currently mapped to domain.',
					'Nameserver not found.',
					'Non-existent nameserver #(in registry).'
				],
				observed: [],
				proves: 'command-refused',
				means:
					'A domain, profile, sub-user or nameserver in the command does not exist, is not yours, or the TLD cannot do this.',
				todo: 'Check the name in the text, and whether it exists in the environment that you call.',
				keywords: 'missing unknown exist'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client', 'guide-2026'],
		checked: '2026-11'
	},
	{
		code: 485,
		title: 'Already exists or already mapped',
		category: 'business',
		services: ['domain'],
		meanings: [
			{
				id: 'exists',
				title: 'It is taken already',
				documented: [
					'Domain taken.',
					'Nameserver already mapped to domain.',
					'Nameserver $fqdn already exists (as result of request in DB or RRP).',
					'Nameserver in use.',
					'New nameserver hostname already in registry.'
				],
				observed: [],
				proves: 'command-refused',
				means:
					'The domain or nameserver exists already. A registration (SW_REGISTER) of a taken name gives this; the attributes can hold the number of a pending order.',
				todo: 'Look the name up first; for a pending order, use its number.',
				keywords: 'register duplicate sw_register'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client', 'guide-2026'],
		checked: '2026-11'
	},
	{
		code: 486,
		title: 'Still being processed',
		category: 'business',
		services: ['domain'],
		meanings: [
			{
				id: 'processing',
				title: 'An earlier order is not finished',
				documented: [],
				observed: [],
				proves: 'command-refused',
				means:
					'The thing exists, usually a registration, and is still being worked on. There is no fixed text for this.',
				todo: 'Try again after some seconds, up to a minute.',
				keywords: 'processing pending wait'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client', 'guide-2026'],
		checked: '2026-11'
	},
	{
		code: 487,
		title: 'Domain not transferable',
		category: 'business',
		services: ['domain'],
		meanings: [
			{
				id: 'not-transferable',
				title: 'The domain cannot be transferred now',
				documented: ['Domain not transferable.'],
				observed: [],
				proves: 'command-refused',
				means: 'The transfer is not possible in the present state of the domain.',
				todo: 'Check with the losing registrar that the domain is unlocked and old enough.',
				keywords: 'transfer locked'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client'],
		checked: '2026-11'
	}
] as const satisfies readonly CodeRow[];
