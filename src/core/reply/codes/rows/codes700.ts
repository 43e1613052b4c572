import { inGuide } from '../sources.ts';
import type { CodeRow } from '../row.ts';

export const codes700 = [
	{
		code: 701,
		title: 'No TLD found, or TLD not served',
		category: 'data',
		services: ['domain'],
		meanings: [
			{
				id: 'no-tld',
				title: 'The domain in the command has no usable TLD',
				documented: [],
				observed: ['Could not extract a TLD, or TLD not serviced by OpenSRS.'],
				proves: 'command-refused',
				means:
					'A LOOKUP without a domain, or with one that OpenSRS cannot serve, ends so. As a test of the connection this is a good result.',
				todo: 'Put a full domain name into the item "domain" of the attributes.',
				keywords: 'lookup extension unknown tld'
			}
		],
		confidence: 'documented-newer',
		sources: ['guide', 'guide-2026', 'e-noise-tests', 'fast-lookup-perl'],
		checked: '2026-11'
	},
	{
		code: 702,
		title: 'OpenSRS could not talk to the registry',
		category: 'registry',
		services: ['domain', 'trust'],
		meanings: [
			{
				id: 'communication',
				title: 'A fault between OpenSRS and the registry',
				documented: [],
				observed: [],
				proves: 'behind-opensrs',
				means:
					'The codes from 700 are about OpenSRS and the registry or supplier behind it, and 702 is the general one. There is no fixed text for it.',
				todo: 'Try again later; for a change, first look whether it took place.',
				keywords: 'communication error vendor'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'guide-2026'],
		checked: '2026-11'
	},
	{
		code: 703,
		title: 'The command did not reach the registry',
		category: 'registry',
		services: ['domain', 'trust'],
		meanings: [
			{
				id: 'not-sent',
				title: 'OpenSRS could not send it on',
				documented: ['Could not send command.'],
				observed: [],
				proves: 'behind-opensrs',
				means: 'OpenSRS took your command and could not pass it to the registry or supplier.',
				todo: 'Try again later.'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'guide-2026'],
		checked: '2026-11'
	},
	{
		code: 704,
		title: 'The registry sent an empty message',
		category: 'registry',
		services: ['domain', 'trust'],
		meanings: [
			{
				id: 'empty',
				title: 'An empty answer from behind OpenSRS',
				documented: ['Read empty message on the socket.'],
				observed: [],
				proves: 'behind-opensrs',
				means:
					'The empty message came to OpenSRS from the registry or supplier, not from your side.',
				todo: 'Try again later; for a change, first look whether it took place.'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'guide-2026'],
		checked: '2026-11'
	},
	{
		code: 705,
		title: 'The registry took too long',
		category: 'registry',
		services: ['domain', 'trust'],
		meanings: [
			{
				id: 'timed-out',
				title: 'OpenSRS gave up waiting',
				documented: ['Timed out, resubmit request.'],
				observed: [],
				proves: 'behind-opensrs',
				means:
					'OpenSRS waited for the registry and gave up. For a registration, renewal or change the outcome is unknown.',
				todo: 'For a change, first look whether it took place, and only then send it again.',
				keywords: 'timeout'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'guide-2026', 'yola-tests'],
		checked: '2026-11'
	},
	{
		code: 720,
		title: 'Supplier unavailable',
		category: 'registry',
		services: ['domain'],
		meanings: [
			{
				id: 'unavailable',
				title: 'The supplier behind OpenSRS is down for now',
				documented: [],
				observed: ['Supplier unavailable'],
				proves: 'behind-opensrs',
				means: 'The registry or supplier for this command cannot be reached at the moment.',
				todo: 'Try again later.',
				keywords: 'maintenance down'
			}
		],
		confidence: 'documented-newer',
		sources: ['guide', 'guide-2026', 'dyanet'],
		checked: '2026-11'
	}
] as const satisfies readonly CodeRow[];
