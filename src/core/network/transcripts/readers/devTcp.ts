import { said } from '../said.ts';
import { found, type Reader } from '../segment.ts';

/** bash's /dev/tcp. It prints nothing if the port opens, so only the next prompt shows that. */
export const devTcp: Reader = {
	tool: 'dev-tcp',
	starts: /^bash: (?:line \d+: )?(?:connect: |\/dev\/tcp\/)/,
	rows: [
		...said('connect-failed', 'bash: {text}/dev/tcp/{host}/{port}:', 'bash: connect:'),
		...said(
			'dns-failed',
			'bash: {host}: Name or service not known',
			'bash: {host}: Temporary failure in name resolution',
			'/dev/tcp/{host}/{port}: Invalid argument'
		),
		...said('tool-missing', 'cannot create /dev/tcp/{text}'),
		{
			pattern:
				/\/dev\/tcp\/([\w.-]+)\/(\d+): (?:Connection|Operation) timed out|^bash: connect: (?:Connection|Operation) timed out/,
			code: 'connect-timeout',
			host: 1,
			port: 2
		},
		{ pattern: /^(?:port )?(\d+ )?(?:is )?open$/i, code: 'port-open' }
	],
	clientErrors: true,
	more: ({ tool, exit }, seen) =>
		exit?.code === 0 && seen.length === 0 ? [found(tool, exit.line, 'port-open')] : [],
	source: 'run: bash 5.2',
	checked: '2026-11'
};
