import { said } from '../said.ts';
import type { Reader } from '../segment.ts';

/** aria2c. */
export const aria2: Reader = {
	tool: 'aria2',
	rows: [
		...said(
			'dns-failed',
			'Failed to resolve the hostname {host},',
			'Name resolution for {host} failed'
		),
		...said(
			'connect-failed',
			'Failed to establish connection, cause',
			'Failed to connect to the host {host},'
		),
		...said(
			'tls-failed',
			'SSL/TLS handshake failure',
			'SSL initialization failed',
			'SSL I/O error',
			'SSL protocol error'
		),
		...said('proxy-refused', 'Proxy connection failed'),
		...said('http-status', 'The response status is not successful. status={n}'),
		...said(null, 'Download aborted. URI={word}')
	],
	clientErrors: true,
	source: 'https://github.com/aria2/aria2, src/message.h',
	checked: '2026-11'
};
