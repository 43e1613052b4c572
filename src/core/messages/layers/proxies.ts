import type { Layer } from '../layer.ts';

/** What any proxy or gateway may write; those that name themselves are in proxyProducts.ts. */
export const proxies = {
	name: 'proxy',
	source: 'RFC 9110; nginx, Apache, Envoy, OpenSSL and Go; public pages of web filters',
	checked: '2026-11',
	texts: {
		// Envoy; the reason follows.
		frame: ['upstream connect error or disconnect/reset before headers'],
		// RFC 9110, sections 15.6.3 to 15.6.5, and the reasons of nginx.
		'gateway-status': [
			'502 Bad Gateway',
			'502 Proxy Error',
			'503 Service Unavailable',
			'503 Service Temporarily Unavailable',
			'504 Gateway Time-out',
			'504 Gateway Timeout'
		],
		'http-status': ['500 Internal Server Error'],
		'proxy-refused': ['Web Page Blocked', 'HTTP CONNECT failed, reason'],
		// nginx, where it is the gateway through which your calls go.
		'closed-in-handshake': [
			'peer closed connection in SSL handshake…while SSL handshaking to upstream'
		],
		'plain-http': [
			'plain HTTP request was sent to HTTPS port',
			'speaking plain HTTP to an SSL-enabled server port',
			'Client sent an HTTP request to an HTTPS server',
			'This combination of host and port requires TLS'
		]
	}
} as const satisfies Layer;
