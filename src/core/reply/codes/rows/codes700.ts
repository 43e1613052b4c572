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
				title: 'The domain has no usable TLD',
				documented: [],
				observed: ['Could not extract a TLD, or TLD not serviced by OpenSRS.'],
				proves: 'command-refused',
				means: 'LOOKUP got no domain, or one with a TLD that OpenSRS does not serve.',
				todo: 'Send a full domain name in the attribute “domain”.',
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
				title: 'OpenSRS could not talk to the registry',
				documented: [],
				observed: [],
				proves: 'behind-opensrs',
				means:
					'Something failed between OpenSRS and the registry or supplier; there is no fixed text for this.',
				todo: 'Try again later; before you repeat a change, check whether it happened.',
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
				title: 'OpenSRS could not pass on your command',
				documented: ['Could not send command.'],
				observed: [],
				proves: 'behind-opensrs',
				means: 'The command did not reach the registry or supplier.',
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
				title: 'The registry sent an empty message',
				documented: ['Read empty message on the socket.'],
				observed: [],
				proves: 'behind-opensrs',
				means: 'The registry or supplier sent OpenSRS the empty message; you didn’t.',
				todo: 'Try again later; before you repeat a change, check whether it happened.'
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
				title: 'The registry took too long',
				documented: ['Timed out, resubmit request.'],
				observed: [],
				proves: 'behind-opensrs',
				means:
					'OpenSRS stopped waiting for the registry, so the result of a registration, renewal or change is unknown.',
				todo: 'Check whether the change happened, and only then send it again.',
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
				title: 'The supplier is unavailable',
				documented: [],
				observed: ['Supplier unavailable'],
				proves: 'behind-opensrs',
				means: 'OpenSRS cannot reach the registry or supplier for this command at the moment.',
				todo: 'Try again later.',
				keywords: 'maintenance down'
			}
		],
		confidence: 'documented-newer',
		sources: ['guide', 'guide-2026', 'dyanet'],
		checked: '2026-11'
	}
] as const satisfies readonly CodeRow[];
