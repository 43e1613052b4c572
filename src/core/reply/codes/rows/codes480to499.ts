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
				title: 'Not found, not yours, or not supported',
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
					'A domain, profile, sub-user or nameserver in the command does not exist or is not yours, or the TLD cannot do this. A wrong as_subreseller has the same effect.',
				todo: 'Check the name in the text, as_subreseller if you send it, and whether you call live or test.',
				keywords: 'missing unknown exist as_subreseller'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client', 'guide-2026', 'guide-subreseller'],
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
				title: 'It already exists',
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
					'The domain or nameserver already exists. When SW_REGISTER answers this, the attributes can contain the number of a pending order.',
				todo: 'Look the name up first; if the reply names a pending order, use that order.',
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
				title: 'An earlier order is still being processed',
				documented: [],
				observed: [],
				proves: 'command-refused',
				means:
					'The order, usually a registration, exists and is not finished; there is no fixed text for this.',
				todo: 'Try again in a few seconds, for up to a minute.',
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
				means: 'The present state of the domain does not allow a transfer.',
				todo: 'Check with the losing registrar that the domain is unlocked and old enough.',
				keywords: 'transfer locked'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client'],
		checked: '2026-11'
	}
] as const satisfies readonly CodeRow[];
