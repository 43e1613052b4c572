import type { Layer } from '../layer.ts';

/** What proxies, gateways and web filters write into their pages and headers. */
export const proxies = {
	name: 'proxy',
	source:
		'https://github.com/squid-cache/squid, errors/templates; public pages of Blue Coat, Fortinet, Zscaler, Palo Alto, Sophos, Umbrella and ISA Server; nginx, Apache and Go for plain HTTP',
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
		'proxy-failed': [
			'The following error was encountered while trying to retrieve the URL',
			'Generated … by … (squid/',

			'ERR_CONNECT_FAIL',
			'ERR_DNS_FAIL',
			'ERR_SECURE_CONNECT_FAIL',
			'ERR_READ_TIMEOUT',
			'ERR_ZERO_SIZE_OBJECT',
			'ERR_CANNOT_FORWARD',
			'ERR_GATEWAY_FAILURE',
			'The requested URL could not be retrieved',
			'Network Error (tcp_error)',
			'Network Error (dns_unresolved_hostname)',
			'Network Error (dns_server_failure)',
			'Network Error (ssl_error)',
			'Network Error (gateway_error)',
			'503 Backend fetch failed',
			'Guru Meditation',
			'No server is available to handle this request',
			'no healthy upstream'
		],
		'proxy-refused': [
			'Access control configuration prevents your request',
			'HTTP CONNECT failed, reason',

			'ERR_ACCESS_DENIED',
			'TCP_DENIED/403',
			'Access Denied (policy_denied)',
			'Access Denied (content_filter_denied)',
			'Your system policy has denied access',
			'Web Page Blocked',
			'FortiGuard Intrusion Prevention',
			'FortiGuard Web Filtering',
			'gateway.zscaler',
			'Internet Security by Zscaler',
			'Blocked by Sophos',
			'Sophos Web Appliance',
			'This site is blocked due to',
			'block.opendns.com',
			'The ISA Server denied',
			'Forefront TMG denied',
			'Secure Sockets Layer (SSL) port is not allowed'
		],
		// nginx, where it is the gateway through which your calls go.
		'closed-in-handshake': [
			'peer closed connection in SSL handshake…while SSL handshaking to upstream'
		],
		'proxy-login': [
			'ERR_CACHE_ACCESS_DENIED',
			'Cache Access Denied',
			'Access Denied (authentication_failed)',
			'TCP_DENIED/407',
			'requires authorization to fulfill the request. Access to the Web Proxy'
		],
		'plain-http': [
			'plain HTTP request was sent to HTTPS port',
			'speaking plain HTTP to an SSL-enabled server port',
			'Client sent an HTTP request to an HTTPS server',
			'This combination of host and port requires TLS'
		]
	}
} as const satisfies Layer;
