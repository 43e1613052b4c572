import type { Check } from '../check.ts';
import { article } from '../sources.ts';

/** Response codes, and what the article says to do next. */
export const codesAndNext = [
	{
		id: 'code-and-text',
		section: 'codes',
		what: 'You read the response code together with its text.',
		why: 'The two together usually say what to fix. Some codes mean different things with different texts.',
		how: 'Paste the whole reply, or look the code up.',
		tool: { route: '#/codes', label: 'Look up the code' },
		stage: 'command',
		source: article,
		checked: '2026-11'
	},
	{
		id: 'next-bundle',
		section: 'next',
		what: 'The basics pass and calls still fail: you sent the raw request, the calculated MD5 and the response to OpenSRS Support.',
		why: 'These three are what OpenSRS Support asks for.',
		how: 'Make the report: it contains all three, and private keys are replaced by labels. Send it with the web form at support.opensrs.com.',
		tool: { route: '#/bundle', label: 'Make the report' },
		source: article,
		checked: '2026-11'
	},
	{
		id: 'next-firewall',
		section: 'next',
		what: 'The port tests fail: your firewall, security group and NAT rules allow outbound TCP 55443.',
		why: 'The call ends before it reaches OpenSRS.',
		how: 'Ask your network team for a rule: outbound, TCP, port 55443, to {host}.',
		tool: { route: '#/network/tcp', label: 'Run the port tests' },
		source: article,
		checked: '2026-11'
	},
	{
		id: 'next-command-reference',
		section: 'next',
		what: 'The code points to a business rule, such as the balance or TLD eligibility: you checked the API command reference.',
		why: 'Then the connection works, and the connection guide has no answer.',
		how: 'Read the page of the command in the OpenSRS API guide, domains.opensrs.guide/docs.',
		tool: { route: '#/codes', label: 'What the code means' },
		source: article,
		checked: '2026-11'
	}
] as const satisfies readonly Check[];
