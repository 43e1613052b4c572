import type { Layer } from '../layer.ts';

const product = (name: string, source: string, texts: Layer['texts']): Layer => ({
	name,
	source,
	checked: '2026-11',
	texts
});

/** Proxies and web filters that their own pages and headers name. */
export const proxyProducts: readonly Layer[] = [
	product('Squid', 'https://github.com/squid-cache/squid, errors/templates', {
		'proxy-failed': [
			'ERR_CONNECT_FAIL',
			'ERR_DNS_FAIL',
			'ERR_SECURE_CONNECT_FAIL',
			'ERR_READ_TIMEOUT',
			'ERR_ZERO_SIZE_OBJECT',
			'ERR_CANNOT_FORWARD',
			'ERR_GATEWAY_FAILURE',
			'The requested URL could not be retrieved',
			'The following error was encountered while trying to retrieve the URL',
			'Generated … by … (squid/'
		],
		'proxy-refused': [
			'ERR_ACCESS_DENIED',
			'TCP_DENIED/403',
			'Access control configuration prevents your request'
		],
		'proxy-login': ['ERR_CACHE_ACCESS_DENIED', 'Cache Access Denied', 'TCP_DENIED/407']
	}),
	product('Blue Coat', 'public pages of Blue Coat ProxySG', {
		'proxy-failed': [
			'Network Error (tcp_error)',
			'Network Error (dns_unresolved_hostname)',
			'Network Error (dns_server_failure)',
			'Network Error (ssl_error)',
			'Network Error (gateway_error)'
		],
		'proxy-refused': [
			'Access Denied (policy_denied)',
			'Access Denied (content_filter_denied)',
			'Your system policy has denied access'
		],
		'proxy-login': ['Access Denied (authentication_failed)']
	}),
	product('FortiGate', 'public pages of Fortinet', {
		'proxy-refused': ['FortiGuard Intrusion Prevention', 'FortiGuard Web Filtering']
	}),
	product('Zscaler', 'public pages of Zscaler', {
		'proxy-refused': ['gateway.zscaler', 'Internet Security by Zscaler']
	}),
	product('Sophos', 'public pages of Sophos', {
		'proxy-refused': ['Blocked by Sophos', 'Sophos Web Appliance']
	}),
	product('Cisco Umbrella', 'public pages of Umbrella', {
		'proxy-refused': ['This site is blocked due to', 'block.opendns.com']
	}),
	product('Microsoft ISA Server', 'public pages of ISA Server and Forefront TMG', {
		'proxy-refused': [
			'The ISA Server denied',
			'Forefront TMG denied',
			'Secure Sockets Layer (SSL) port is not allowed'
		],
		'proxy-login': ['requires authorization to fulfill the request. Access to the Web Proxy']
	}),
	product('Varnish', 'https://github.com/varnishcache/varnish-cache, builtin.vcl', {
		'proxy-failed': ['503 Backend fetch failed', 'Guru Meditation']
	}),
	product('HAProxy', 'https://github.com/haproxy/haproxy, http.c', {
		'proxy-failed': ['No server is available to handle this request']
	}),
	product('Envoy', 'https://github.com/envoyproxy/envoy', {
		'proxy-failed': ['no healthy upstream']
	})
];

/** Their names, as a headline can say them. */
export const proxyNames: ReadonlySet<string> = new Set(proxyProducts.map(({ name }) => name));
