import type { StageId } from '../finding.ts';

/** What each stage is called in a list or a sentence. */
export const stageNames: Record<StageId, string> = {
	service: 'Service',
	dns: 'DNS',
	tcp: 'Port',
	tls: 'TLS',
	'allow-list': 'IP allow list',
	request: 'Request',
	credentials: 'Credentials',
	command: 'Command'
};
