import { inGuide } from '../sources.ts';
import type { CodeRow } from '../row.ts';

export const codesOther = [
	{
		code: 3001,
		title: 'Over quota, in one client',
		category: 'quota',
		services: ['domain'],
		meanings: [
			{
				id: 'quota',
				title: 'Over quota, in one client',
				documented: [],
				observed: [],
				proves: 'answered',
				means:
					'One client uses this number for over quota; no document and no recorded reply shows it.',
				todo: 'Read the response_text, and check the balance in the environment you call.',
				keywords: 'balance funds'
			}
		],
		confidence: 'constant-only',
		sources: ['yola-client'],
		checked: '2026-11'
	},
	{
		code: 5050,
		title: 'Invalid FastLookup command',
		category: 'command',
		services: ['domain'],
		meanings: [
			{
				id: 'fast-lookup',
				title: 'FastLookup did not know the command',
				documented: [],
				observed: [],
				proves: 'nothing',
				means:
					'This code comes from the plain-text FastLookup service on port 51000; the XML API does not send it.',
				todo: 'For the XML API, call port 55443 over HTTPS.',
				keywords: '51000 fastlookup'
			}
		],
		confidence: 'third-party',
		sources: ['fast-lookup-php'],
		checked: '2026-11'
	},
	{
		code: 'unnumbered',
		title: 'Timeout while OpenSRS read the request',
		category: 'connection',
		services: ['domain', 'trust'],
		meanings: [
			{
				id: 'request-timeout',
				title: 'The request did not arrive in time',
				documented: [
					'Domain: sampledomainname Registration attempt failed: Timeout reading client request. Client must re-authenticate with server.'
				],
				observed: [],
				cue: /timeout reading client request/i,
				proves: 'request-refused',
				means:
					'A connection lasts 60 seconds at most. A Content-Length above the real length makes the server wait for bytes that never come.',
				todo: 'Send the whole request at once, with a Content-Length that counts the bytes of the body.',
				keywords: 'timeout slow 60 seconds'
			}
		],
		confidence: 'documented',
		sources: [...inGuide],
		checked: '2026-11'
	}
] as const satisfies readonly CodeRow[];
