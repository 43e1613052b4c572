import type { Check } from '../check.ts';
import { article } from '../sources.ts';

/** Response codes, and what the article says to do next. */
export const codesAndNext = [
	{
		id: 'code-and-text',
		section: 'codes',
		what: 'You read the response code together with its text.',
		why: 'The two together usually say what to fix. Several codes mean different things by their text.',
		how: 'Paste the whole reply, or look the code up.',
		tool: { route: '#/codes', label: 'Look up the code' },
		stage: 'command',
		source: article,
		checked: '2026-11'
	},
	{
		id: 'next-bundle',
		section: 'next',
		what: 'The basics pass and calls still fail: the raw request, the calculated MD5 and the response went to support.',
		why: 'These three are what support asks for.',
		how: 'Make the report. It holds all three, and private keys are taken out of it.',
		tool: { route: '#/bundle', label: 'Make the report' },
		source: article,
		checked: '2026-11'
	},
	{
		id: 'next-firewall',
		section: 'next',
		what: 'The port tests fail: firewall, security group and NAT rules let outbound TCP 55443 through.',
		why: 'The call ends on the way, before OpenSRS can answer it.',
		how: 'Ask whoever runs the network for a rule: outbound, TCP, port 55443, to rr-n1-tor.opensrs.net.',
		tool: { route: '#/network/tcp', label: 'Run the port tests' },
		source: article,
		checked: '2026-11'
	},
	{
		id: 'next-command-reference',
		section: 'next',
		what: 'The code points at a business rule, such as the balance or who may register in a TLD: you looked in the API command reference.',
		why: 'The connection is fine then, and the connection guide has no answer.',
		how: 'Read the page of the command in the OpenSRS API guide, domains.opensrs.guide/docs.',
		tool: { route: '#/codes', label: 'What the code means' },
		source: article,
		checked: '2026-11'
	}
] as const satisfies readonly Check[];
