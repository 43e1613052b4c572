import type { Layer } from '../layer.ts';

export const platforms = {
	name: 'platform',
	source: 'documents of AWS Lambda, Google Cloud, Heroku and Docker; bash, PowerShell and cmd',
	checked: '2026-11',
	texts: {
		// What shells say of XML outside quotes: bash, PowerShell and cmd.
		'quote-lost': [
			"syntax error near unexpected token `newline'",
			"The '<' operator is reserved for future use",
			'< was unexpected at this time',
			': OPS_envelope: No such file or directory'
		],
		timeout: [
			'Task timed out after … seconds',
			'Function execution took … ms, finished with status',
			'Error R… (Request timeout)',
			'Error: Function terminated. Recommended action'
		],
		'other-service': [
			'Error response from daemon',
			'Cannot connect to the Docker daemon at …. Is the',
			'Failed to pull image',
			'Back-off pulling image',
			'Liveness probe failed',
			'Readiness probe failed'
		],
		'platform-blocked': [
			'Unauthorized endpoint, please check Setup',
			'You do not have permission to call UrlFetchApp',
			'network access denied by access control list',
			'BlackHoleCluster',
			'PassthroughCluster'
		],
		'local-denied': [
			'[UFW BLOCK] … DPT=55443',
			'DROP … DPT=55443',
			'REJECT … DPT=55443',
			'DROP TCP … 55443',
			'denied { name_connect }'
		],
		frame: ['Exception: Address unavailable']
	}
} as const satisfies Layer;
