import { apiHosts } from '../../core/hosts.ts';
import type { Family } from './family.ts';

const host = apiHosts.live;

/** A name that is not found, a port that does not open, and waiting in vain. */
export const connection: Family = {
	title: 'DNS, the port and timeouts',
	says: 'The system or a client prints this text when no connection was made, or when it broke.',
	texts: [
		['getaddrinfo ENOTFOUND https', 'getaddrinfo EAI_AGAIN https'],
		[`getaddrinfo ENOTFOUND ${host}`, 'queryA ENOTFOUND'],
		[
			`getaddrinfo EAI_AGAIN ${host}`,
			'Temporary failure in name resolution',
			'[Errno -3] Temporary failure in name resolution'
		],
		[
			'Name or service not known',
			'[Errno -2] Name or service not known',
			'php_network_getaddresses: getaddrinfo failed: Name or service not known'
		],
		[
			'nodename nor servname provided, or not known',
			'[Errno 8] nodename nor servname provided, or not known'
		],
		[`java.net.UnknownHostException: ${host}`],
		[`dial tcp: lookup ${host}: no such host`, 'no such host'],
		['The remote name could not be resolved', `The remote name could not be resolved: '${host}'`],
		['No such host is known.', '[Errno 11001] getaddrinfo failed'],
		[
			'Connection refused',
			'[Errno 111] Connection refused',
			'ConnectionRefusedError: [Errno 111] Connection refused'
		],
		['connect ECONNREFUSED 203.0.113.10:55443', 'ECONNREFUSED'],
		['java.net.ConnectException: Connection refused'],
		[
			'No connection could be made because the target machine actively refused it',
			'[WinError 10061] No connection could be made because the target machine actively refused it'
		],
		['Connection timed out', '[Errno 110] Connection timed out'],
		['connect ETIMEDOUT'],
		[
			'A connection attempt failed because the connected party did not properly respond after a period of time',
			'[WinError 10060] A connection attempt failed because the connected party did not properly respond after a period of time'
		],
		[
			'java.net.SocketTimeoutException: Connect timed out',
			'java.net.SocketTimeoutException: connect timed out'
		],
		['java.net.http.HttpConnectTimeoutException: HTTP connect timed out', 'HTTP connect timed out'],
		['java.net.SocketTimeoutException: Read timed out'],
		[
			'dial tcp 203.0.113.10:55443: i/o timeout',
			'dial tcp 203.0.113.10:55443: connect: connection timed out'
		],
		['context deadline exceeded (Client.Timeout exceeded while awaiting headers)'],
		['Net::OpenTimeout: execution expired', 'Net::OpenTimeout'],
		['Net::ReadTimeout'],
		['Failed to establish a new connection: [Errno 111] Connection refused'],
		['Failed to establish a new connection: [Errno -2] Name or service not known'],
		['Failed to establish a new connection: [Errno 110] Connection timed out'],
		[`HTTPSConnectionPool(host='${host}', port=55443): Read timed out. (read timeout=`],
		['The handshake operation timed out', '_ssl.c:975: The handshake operation timed out'],
		['No route to host', '[Errno 113] No route to host', 'connect EHOSTUNREACH'],
		['Network is unreachable', '[Errno 101] Network is unreachable', 'connect ENETUNREACH'],
		['Connection reset by peer', '[Errno 104] Connection reset by peer', 'read ECONNRESET'],
		['socket hang up', 'Error: socket hang up'],
		[
			'An existing connection was forcibly closed by the remote host',
			'[WinError 10054] An existing connection was forcibly closed by the remote host'
		],
		[
			'Remote end closed connection without response',
			'http.client.RemoteDisconnected: Remote end closed connection without response',
			"('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))"
		],
		['end of file reached', 'EOFError: end of file reached'],
		['org.apache.http.NoHttpResponseException: The target server failed to respond'],
		['The underlying connection was closed: The connection was closed unexpectedly.'],
		[
			'Unable to connect to the remote server',
			'System.Net.WebException: Unable to connect to the remote server'
		],
		['A socket operation was attempted to an unreachable host'],
		['An attempt was made to access a socket in a way forbidden by its access permissions'],
		['fsockopen(): unable to connect to ssl://rr-n1-tor.opensrs.net:55443 (Connection timed out)'],
		['fsockopen(): unable to connect to ssl://rr-n1-tor.opensrs.net:55443 (Connection refused)'],
		['failed to open stream: HTTP request failed!', 'Failed to open stream: HTTP request failed!'],
		['failed to open stream: Connection timed out'],
		['failed to open stream: Connection refused'],
		['stream_socket_client(): unable to connect to'],
		[
			'stream_socket_client(): unable to connect to ssl://rr-n1-tor.opensrs.net:55443 (Connection timed out)'
		],
		["500 Can't connect to rr-n1-tor.opensrs.net:55443 (Connection refused)"],
		["500 Can't connect to rr-n1-tor.opensrs.net:55443 (certificate verify failed)"],
		[`Could not connect to '${host}:55443': Connection refused`],
		['A valid URL was not provided.', 'cURL error: A valid URL was not provided.'],
		[
			'TypeError: Failed to fetch',
			'TypeError: NetworkError when attempting to fetch resource.',
			'TypeError: Load failed'
		],
		['407 Proxy Authentication Required'],
		['Tunnel connection failed: 403 Forbidden'],
		['Tunnel connection failed: 407 Proxy Authentication Required'],
		[
			'HTTP 400: The plain HTTP request was sent to HTTPS port',
			'The plain HTTP request was sent to HTTPS port'
		],
		['502 Bad Gateway', '504 Gateway Time-out', '503 Service Unavailable'],
		['Unicode-objects must be encoded before hashing', 'Strings must be encoded before hashing'],
		['Wide character in subroutine entry'],
		['Request body length does not match content-length header']
	]
};
