import type { Layer } from '../layer.ts';

/** Proxies and web filters that their own pages and headers name. */
export const proxyProducts: readonly Layer[] = [
	{
		name: 'Squid',
		source: 'https://github.com/squid-cache/squid, errors/templates',
		checked: '2026-11',
		texts: {
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
			'proxy-login': ['Cache Access Denied', 'TCP_DENIED/407']
		}
	},
	{
		name: 'Blue Coat',
		source: 'public pages of Blue Coat ProxySG',
		checked: '2026-11',
		texts: {
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
		}
	},
	{
		name: 'FortiGate',
		source: 'public pages of Fortinet',
		checked: '2026-11',
		texts: {
			'proxy-refused': ['FortiGuard Intrusion Prevention', 'FortiGuard Web Filtering']
		}
	},
	{
		name: 'Zscaler',
		source: 'public pages of Zscaler',
		checked: '2026-11',
		texts: {
			'proxy-refused': [
				'gateway.zscaler',
				'Internet Security by Zscaler',
				'blocked by Zscaler',
				'Not allowed to browse',
				"don't have permission to visit this site"
			]
		}
	},
	{
		name: 'Sophos',
		source: 'public pages of Sophos',
		checked: '2026-11',
		texts: {
			'proxy-refused': ['Blocked by Sophos', 'Sophos Web Appliance']
		}
	},
	{
		name: 'Cisco Umbrella',
		source: 'public pages of Umbrella',
		checked: '2026-11',
		texts: {
			'proxy-refused': ['This site is blocked due to', 'block.opendns.com']
		}
	},
	{
		name: 'Microsoft ISA Server',
		source: 'public pages of ISA Server and Forefront TMG',
		checked: '2026-11',
		texts: {
			'proxy-refused': [
				'The ISA Server denied',
				'Forefront TMG denied',
				'Secure Sockets Layer (SSL) port is not allowed'
			],
			'proxy-login': ['requires authorization to fulfill the request. Access to the Web Proxy']
		}
	},
	{
		name: 'Varnish',
		source: 'https://github.com/varnishcache/varnish-cache, builtin.vcl',
		checked: '2026-11',
		texts: {
			'proxy-failed': ['503 Backend fetch failed', 'Guru Meditation']
		}
	},
	{
		name: 'Envoy',
		source: 'https://github.com/envoyproxy/envoy',
		checked: '2026-11',
		texts: {
			'proxy-failed': ['no healthy upstream']
		}
	}
];

/** Their names, as a headline can say them. */
export const proxyNames: ReadonlySet<string> = new Set(proxyProducts.map(({ name }) => name));
