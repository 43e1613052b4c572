import type { Layer } from '../layer.ts';

export const sap = {
	name: 'SAP',
	source:
		'https://help.sap.com/docs, ICM and SAPSSL error codes; https://docs.abapgit.org/user-guide/setup/ssl-setup.html',
	checked: '2026-11',
	texts: {
		'tls-unknown-ca': ['PEER_CERT_UNTRUSTED'],
		'tls-name-mismatch': ['SSSLERR_SERVER_CERT_MISMATCH'],
		'closed-in-handshake': ['SSSLERR_CONN_CLOSED', 'SSSLRC_CONN_CLOSED'],
		'tls-failed': ['ICM_HTTP_SSL', 'ICM_HTTP_SSL_ERROR', 'SSSLERR', 'SapSSLSessionStart'],
		'connect-failed': ['ICM_HTTP_CONNECTION_FAILED'],
		reset: ['ICM_HTTP_CONNECTION_BROKEN'],
		timeout: ['ICM_HTTP_TIMEOUT'],
		'dns-failed': ['NIEHOST_UNKNOWN'],
		refused: ['NIECONN_REFUSED'],
		frame: ['HTTP_COMMUNICATION_FAILURE']
	}
} as const satisfies Layer;
