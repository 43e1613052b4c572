import type { Layer } from '../layer.ts';

export const system = {
	name: 'the system',
	source: 'errno(3) and gai_strerror(3) of glibc, musl, BSD and macOS',
	checked: '2026-11',
	texts: {
		refused: ['ECONNREFUSED', 'Connection refused'],
		'timeout-on-the-way': ['ETIMEDOUT', 'Connection timed out'],
		reset: [
			'ECONNRESET',
			'Connection reset by peer',
			'EPIPE',
			'Broken pipe',
			'ENETRESET',
			'Network dropped connection on reset',
			'Connection reset by network',
			'ESHUTDOWN',
			'Cannot send after transport endpoint shutdown',
			'Cannot send after socket shutdown',
			"Can't send after socket shutdown"
		],
		unreachable: [
			'EHOSTUNREACH',
			'No route to host',
			'Host is unreachable',
			'ENETUNREACH',
			'Network is unreachable',
			'Network unreachable',
			'EHOSTDOWN'
		],
		offline: ['ENETDOWN', 'Network is down', 'ENONET', 'Machine is not on the network'],
		'aborted-locally': ['ECONNABORTED', 'Software caused connection abort', 'Connection aborted'],
		'local-address': [
			'EADDRNOTAVAIL',
			'Cannot assign requested address',
			'Address not available',
			"Can't assign requested address",
			'EADDRINUSE',
			'Address already in use',
			'Address in use',
			'EAFNOSUPPORT',
			'Address family not supported by protocol'
		],
		'local-denied': [
			'connect: Permission denied',
			'connect failed: Permission denied',
			'Failed to connect to …: Permission denied',
			'Could not connect to …: Permission denied',
			'Connection to … failed: Permission denied',
			'EPERM'
		],
		'local-resources': [
			'Too many open files',
			'No buffer space available',
			'Cannot allocate memory',
			'EAI_MEMORY',
			'Memory allocation failure'
		],
		'connect-failed': ['Connect call failed'],
		'dns-failed': [
			'non-existing domain',
			'non-existent domain',

			'EAI_NONAME',
			'Name or service not known',
			'Name does not resolve',
			'nodename nor servname provided, or not known',
			'hostname nor servname provided, or not known',
			'node or service name not known',
			'Unknown host',
			'Host not found',
			'EAI_FAIL',
			'Non-recoverable failure in name resolution',
			'EAI_NODATA',
			'No address associated with hostname',
			'No address associated with name',
			'Name has no usable address',
			'EAI_ADDRFAMILY',
			'Address family for hostname not supported',
			'ENOTFOUND',
			'Domain name not found',
			'ESERVFAIL',
			'NXDOMAIN',
			'SERVFAIL',
			'connection timed out; no servers could be reached',
			"server can't find",
			'java.net.UnknownHostException',
			'UnresolvedAddressException',
			'no such host',
			'server misbehaving',
			'i/o timeout (lookup)',
			'lookup …: Temporary failure in name resolution',
			'dial tcp: lookup',
			'failed to lookup address information',
			'dns error',
			'resolve call failed',
			'No appropriate name servers or networks for name'
		],
		'dns-later': ['EAI_AGAIN', 'Temporary failure in name resolution', 'Host name lookup failure']
	}
} as const satisfies Layer;
