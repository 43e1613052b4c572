/*
 * Neighbors of what people post: other clients, languages, libraries and wrappers of the same
 * faults, from issue trackers and the sources of clients, with names and hosts replaced.
 */
import { expect, test } from 'vitest';
import type { StageId } from '../../../src/core/finding.ts';
import { diagnose } from '../../support/diagnose.ts';

const H = 'rr-n1-tor.opensrs.net:55443';

const neighbors: readonly [StageId | 'none', string][] = [
	['credentials', '401 Authentication failed'],
	['credentials', 'code 401'],
	['allow-list', 'Invalid IP Address'],
	['none', 'timeout'],
	['command', 'OpenSRS Error 465: Domain already registered'],
	['credentials', 'XCPError: 401: Authentication Failed'],
	['credentials', 'oSRS Error - 401: Authentication failed'],
	[
		'credentials',
		'array(3) {\n  ["response_code"]=>\n  string(3) "401"\n  ["response_text"]=>\n  string(21) "Authentication Failed"\n  ["is_success"]=>\n  string(1) "0"\n}'
	],
	[
		'credentials',
		'{"response_code"=>"401", "response_text"=>"Authentication Failed", "is_success"=>"0"}'
	],
	['credentials', '{:response_code=>"401", :response_text=>"Authentication Failed"}'],
	[
		'credentials',
		'&amp;lt;item key=&amp;quot;response_code&amp;quot;&amp;gt;401&amp;lt;/item&amp;gt;'
	],
	[
		'allow-list',
		'Hi, since yesterday our billing system says Access denied: invalid IP address when we look up a domain. Thanks'
	],
	['dns', 'getaddrinfo EAI_AGAIN rr-n1-tor.opensrs.net'],
	[
		'dns',
		'java.net.UnknownHostException: rr-n1-tor.opensrs.net: Temporary failure in name resolution'
	],
	['tcp', 'connect ECONNREFUSED 203.0.113.10:55443'],
	['none', '[Errno 110] Connection timed out'],
	[
		'tcp',
		'System.Net.Sockets.SocketException (10060): A connection attempt failed because the connected party did not properly respond after a period of time'
	],
	[
		'tcp',
		'Ein Verbindungsversuch ist fehlgeschlagen, da die Gegenstelle nach einer bestimmten Zeitspanne nicht richtig reagiert hat'
	],
	['tcp', '由于目标计算机积极拒绝，无法连接。 (rr-n1-tor.opensrs.net:55443)'],
	['tcp', 'curl: (7) Failed to connect to rr-n1-tor.opensrs.net port 55443: Connection refused'],
	[
		'tcp',
		'curl: (7) Failed to connect to rr-n1-tor.opensrs.net port 55443: Verbindungsaufbau abgelehnt'
	],
	[
		'tls',
		'curl: (35) OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to rr-n1-tor.opensrs.net:55443'
	],
	['tls', 'curl: (60) SSL certificate problem: certificate has expired'],
	['tls', 'SSL certificate problem: unable to get local issuer certificate'],
	[
		'tls',
		'cURL error 60: SSL certificate problem: self signed certificate in certificate chain (see https://curl.haxx.se/libcurl/c/libcurl-errors.html) for https://rr-n1-tor.opensrs.net:55443/'
	],
	[
		'tls',
		'OpenSSL::SSL::SSLError: SSL_connect returned=1 errno=0 peeraddr=203.0.113.10:55443 state=error: certificate verify failed (unable to get local issuer certificate)'
	],
	[
		'tls',
		'javax.net.ssl.SSLHandshakeException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target'
	],
	['tls', 'remote error: tls: handshake failure'],
	[
		'tls',
		'System.Net.WebException: The request was aborted: Could not create SSL/TLS secure channel.'
	],
	[
		'tls',
		'A call to SSPI failed, see inner exception. ---> System.ComponentModel.Win32Exception: The function requested is not supported'
	],
	['tls', "msxml6.dll error '80072f7d'\nAn error occurred in the secure channel support"],
	[
		'tls',
		'Error: write EPROTO 140:error:1408F10B:SSL routines:ssl3_get_record:wrong version number:../deps/openssl/openssl/ssl/record/ssl3_record.c:332:'
	],
	[
		'tls',
		"Error: unable to verify the first certificate\n    at TLSSocket.onConnectSecure (node:_tls_wrap:1674:34) {\n  code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'\n}"
	],
	[
		'tls',
		"requests.exceptions.SSLError: HTTPSConnectionPool(host='rr-n1-tor.opensrs.net', port=55443): Max retries exceeded with url: / (Caused by SSLError(SSLError(1, '[SSL: TLSV1_ALERT_PROTOCOL_VERSION] tlsv1 alert protocol version (_ssl.c:1002)')))"
	],
	['tls', 'gnutls_handshake() failed: The TLS connection was non-properly terminated.'],
	['tls', 'net::ERR_CERT_DATE_INVALID'],
	['tls', 'net::ERR_SSL_PROTOCOL_ERROR'],
	['tcp', 'net::ERR_CONNECTION_REFUSED'],
	['dns', 'net::ERR_NAME_NOT_RESOLVED'],
	[
		'tls',
		'Error Domain=NSURLErrorDomain Code=-1200 "An SSL error has occurred and a secure connection to the server cannot be made."'
	],
	[
		'dns',
		'Error Domain=NSURLErrorDomain Code=-1003 "A server with the specified hostname could not be found."'
	],
	[
		'tls',
		'HandshakeException: Handshake error in client (OS Error: CERTIFICATE_VERIFY_FAILED: unable to get local issuer certificate(handshake.cc:393))'
	],
	[
		'tcp',
		'SocketException: Connection refused (OS Error: Connection refused, errno = 111), address = rr-n1-tor.opensrs.net, port = 43210'
	],
	[
		'tls',
		'{:error, {:tls_alert, {:handshake_failure, ~c"TLS client: In state hello received SERVER ALERT: Fatal - Handshake Failure"}}}'
	],
	['dns', '{failed_connect,[{to_address,{"rr-n1-tor.opensrs.net",55443}},{inet,[inet],nxdomain}]}'],
	[
		'tcp',
		'{:failed_connect, [{:to_address, {~c"rr-n1-tor.opensrs.net", 55443}}, {:inet, [:inet], :econnrefused}]}'
	],
	[
		'tls',
		'error sending request for url (https://rr-n1-tor.opensrs.net:55443/): error trying to connect: invalid certificate: Expired'
	],
	[
		'tcp',
		'Fatal error: Uncaught Exception: fsockopen(): Unable to connect to ssl://rr-n1-tor.opensrs.net:55443 (Connection refused)'
	],
	[
		'tls',
		'PHP Warning:  fsockopen(): SSL operation failed with code 1. OpenSSL Error messages:\nerror:1416F086:SSL routines:tls_process_server_certificate:certificate verify failed in /srv/osrs/Base.php on line 171'
	],
	[
		'dns',
		'PHP Warning:  fsockopen(): php_network_getaddresses: getaddrinfo for rr-n1-tor.opensrs.net failed: Temporary failure in name resolution'
	],
	['none', 'PHP Fatal error:  Uncaught Error: Call to undefined function curl_init()'],
	[
		'none',
		'Unable to find the wrapper "https" - did you forget to enable it when you configured PHP?'
	],
	['none', 'WP_Error: http_request_not_executed - User has blocked requests through HTTP.'],
	['none', 'LWP will support https URLs if the LWP::Protocol::https module is installed.'],
	['none', 'SQLSTATE[HY000] [2002] Connection refused'],
	['none', 'Error: connect ECONNREFUSED 127.0.0.1:6379'],
	['none', 'Error: getaddrinfo ENOTFOUND api.stripe.com'],
	['none', 'ssh: connect to host rr-n1-tor.opensrs.net port 22: Connection timed out'],
	['none', 'cURL error 7: Failed to connect to api.enom.com port 443: Connection refused'],
	['none', 'connect ECONNREFUSED ::1:55443'],
	[
		'none',
		'psycopg2.OperationalError: could not connect to server: Connection refused\n\tIs the server running on host "db" (10.0.0.5) and accepting\n\tTCP/IP connections on port 5432?'
	],
	['none', 'dial tcp 10.0.0.5:3306: connect: connection refused'],
	['none', "ldap_bind(): Unable to bind to server: Can't contact LDAP server"],
	[
		'none',
		'stream_socket_client(): Unable to connect to smtp.example.com:587 (Connection timed out)'
	],
	['dns', 'curl: (6) Could not resolve host: rr-n1-tor.opensrs.org'],
	['dns', 'getaddrinfo ENOTFOUND rr-n1-tor.opensr.net'],
	[
		'dns',
		'php_network_getaddresses: getaddrinfo for https://rr-n1-tor.opensrs.net failed: Name or service not known'
	],
	['dns', 'dial tcp: lookup https://rr-n1-tor.opensrs.net: no such host'],
	['tcp', 'Failed to connect to rr-n1-tor.opensrs.net port 80: Connection timed out'],
	['none', 'curl: (28) Operation timed out after 30001 milliseconds with 0 bytes received'],
	['none', 'Read timed out. (read timeout=30)'],
	[
		'none',
		'org.apache.http.conn.ConnectTimeoutException: Connect to proxy.corp.example.com:8080 [proxy.corp.example.com/10.1.1.1] failed: connect timed out'
	],
	['tcp', 'curl: (56) Received HTTP code 403 from proxy after CONNECT'],
	['tcp', 'The remote server returned an error: (407) Proxy Authentication Required.'],
	['allow-list', 'Parse Error: Expected HTTP/'],
	[
		'allow-list',
		'http.client.BadStatusLine: <?xml version=\'1.0\' encoding="UTF-8" standalone="no" ?>'
	],
	['none', 'socket hang up'],
	['none', 'EOFError: end of file reached'],
	['tls', 'verify error:num=18:self-signed certificate'],
	[
		'tls',
		'schannel: next InitializeSecurityContext failed: Unknown error (0x80092012) - The revocation function was unable to check revocation for the certificate.'
	],
	[
		'tls',
		'schannel: next InitializeSecurityContext failed: SEC_E_ILLEGAL_MESSAGE (0x80090326) - This error usually occurs when a fatal SSL/TLS alert is received'
	],
	['tls', 'wget: TLS error from peer (alert code 80): internal error'],
	[
		'tls',
		"* SSL: no alternative certificate subject name matches target host name 'rr-n1-tor.opensrs.net'"
	],
	['tls', 'x509: certificate signed by unknown authority'],
	[
		'tls',
		"I/O Exception: Name in certificate `proxy.example.com' does not match host name `rr-n1-tor.opensrs.net'"
	],
	[
		'tls',
		"[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch, certificate is not valid for '203.0.113.10'. (_ssl.c:1129)"
	],
	['tls', 'certificate verify failed: unable to get local issuer certificate (_ssl.c:1000)'],
	[
		'tls',
		'Die zugrunde liegende Verbindung wurde geschlossen: Für den geschützten SSL/TLS-Kanal konnte keine Vertrauensstellung hergestellt werden.'
	],
	['tls', 'La demande a été abandonnée : Impossible de créer un canal sécurisé SSL/TLS.'],
	['tls', 'Anulada la solicitud: No se puede crear un canal seguro SSL/TLS.'],
	['dns', "Impossible de résoudre le nom distant: 'rr-n1-tor.opensrs.net'"],
	['dns', 'Der Remotename konnte nicht aufgelöst werden: "rr-n1-tor.opensrs.net"'],
	['tcp', 'Impossibile effettuare la connessione al server remoto'],
	['dns', 'Could not resolve host: https'],
	[
		'tls',
		"ERROR: cannot verify rr-n1-tor.opensrs.net's certificate, issued by ‘CN=Fortinet’:\n  Unable to locally verify the issuer's authority."
	],
	['dns', 'wget: unable to resolve host address ‘rr-n1-tor.opensrs.net’'],
	['tcp', '* connect to 203.0.113.10 port 55443 failed: No route to host'],
	[
		'none',
		'upstream connect error or disconnect/reset before headers. reset reason: connection timeout'
	],
	[
		'request',
		'<html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head><body><center>nginx</center></body></html>'
	],
	[
		'tls',
		'cURL error: [35] Cannot communicate securely with peer: no common encryption algorithm(s).'
	],
	[
		'tls',
		'cURL error: [35] error:14077410:SSL routines:SSL23_GET_SERVER_HELLO:sslv3 alert handshake failure'
	],
	[
		'tls',
		`cURL error 35: OpenSSL SSL_connect: Connection reset by peer in connection to ${H} (see https://curl.haxx.se/libcurl/c/libcurl-errors.html)`
	],
	[
		'tls',
		`cURL error 35: Unknown SSL protocol error in connection to ${H} (see http://curl.haxx.se/libcurl/c/libcurl-errors.html)`
	],
	['tls', 'Curl error: [35] SSL connect error.'],
	[
		'tls',
		'{\ntype: "error",\nmessage: "cURL error 35: Unsupported SSL protocol version (see http://curl.haxx.se/libcurl/c/libcurl-errors.html)"\n}'
	],
	[
		'tls',
		`cURL error 35: OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to ${H}  (see https://curl.haxx.se/libcurl/c/libcurl-errors.html) for https://${H}/ {"userId":55918,"exception":"[object] (GuzzleHttp\\\\Exception\\\\ConnectException(code: 0): cURL error 35: OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to ${H}"}`
	],
	[
		'none',
		'Warning: stream_socket_client(): unable to connect to ssl://drs.example.nl:700 (Connection timed out) in eppConnection.php on line 386'
	],
	['none', "eppException' with message 'Error connecting to ssl://registry.example:700:  (code 0)"],
	[
		'tls',
		`PHP Warning:  stream_socket_client(): Failed to enable crypto in Connection.php on line 380\nPHP Warning:  stream_socket_client(): unable to connect to ssl://${H} (Unknown error) in Connection.php on line 380`
	],
	[
		'tls',
		'java.util.concurrent.ExecutionException: java.net.ConnectException: Received fatal alert: handshake_failure to <address omitted>'
	],
	[
		'tls',
		'"[javax.net](http://javax.net/).ssl.SSLHandshakeException: Remote host terminated the handshake" error.'
	],
	[
		'tls',
		"Faraday::ConnectionFailed: An existing connection was forcibly closed by the remote host. - SSL_connect from C:/Dev/ruby/Ruby23-x64/lib/ruby/2.3.0/net/http.rb:933:in `connect_nonblock'"
	],
	['tcp', 'Error: Tunneling Socket could not be established, status code=407, code= ECONNRESET'],
	['tcp', 'Uncaught Error: tunneling socket could not be established, cause=read ECONNRESET'],
	[
		'none',
		'System.Net.Http.HttpRequestException: Connection refused (localhost:3262)\nSystem.Net.Sockets.SocketException : Connection refused'
	],
	[
		'tls',
		'Seahorse::Client::NetworkingError: SSL_connect returned=1 errno=0 peeraddr=203.0.113.10:55443 state=error: certificate verify failed (unable to get certificate CRL)'
	],
	[
		'none',
		"Error: Client network socket disconnected before secure TLS connection was established\n    at TLSSocket.onConnectEnd (node:_tls_wrap:1727:19) {\n  code: 'ECONNRESET',\n  path: undefined,\n  host: 'us-pr.example.io',\n  port: 10000\n}"
	],
	[
		'none',
		'urn:ietf:params:acme:error:connection :: The server could not connect to the client to verify the domain :: Timeout during connect (likely firewall problem)'
	],
	[
		'tls',
		"ruby/2.1.0/net/http.rb:920:in `connect': SSL_connect returned=1 errno=0 state=SSLv3 read server certificate B: certificate verify failed (Faraday::SSLError)"
	],
	[
		'tcp',
		'Error in proxy: System.Net.Http.HttpRequestException: A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond ---> System.Net.Sockets.SocketException'
	],
	[
		'tcp',
		'io.netty.channel.AbstractChannel$AnnotatedConnectException: Connection refused: no further information: rr-n1-tor.opensrs.net/203.0.113.10:55443'
	],
	[
		'none',
		"TypeError: fetch failed { [cause]: SocketError: other side closed { code: 'UND_ERR_SOCKET', socket: { remoteAddress: '203.0.113.10', remotePort: 55443, bytesWritten: 1594, bytesRead: 0 } } }"
	],
	['tls', 'msxml3.dll error 80072f0d'],
	['tls', "WinHttp.WinHttpRequest error '80072f8f'\nA security error occurred"],
	[
		'dns',
		"Run-time error '-2147012889 (80072ee7)': The server name or address could not be resolved"
	],
	['tcp', 'Error: -2147012867'],
	['tls', 'ERROR - SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1129)'],
	[
		'tls',
		'requests.exceptions.SSLError: [SSL: UNSAFE_LEGACY_RENEGOTIATION_DISABLED] unsafe legacy renegotiation disabled (_ssl.c:997)'
	],
	['tls', 'ssl.SSLEOFError: EOF occurred in violation of protocol (_ssl.c:2423)'],
	[
		'tls',
		'aiohttp.client_exceptions.ClientConnectorSSLError: Cannot connect to host rr-n1-tor.opensrs.net:55443 ssl:default [[SSL: TLSV1_ALERT_INTERNAL_ERROR] tlsv1 alert internal error (_ssl.c:1000)]'
	],
	[
		'tcp',
		"aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host rr-n1-tor.opensrs.net:55443 ssl:default [Connect call failed ('203.0.113.10', 55443)]"
	],
	[
		'dns',
		'aiohttp.client_exceptions.ClientConnectorDNSError: Cannot connect to host rr-n1-tor.opensrs.net:55443 ssl:default [Name or service not known]'
	],
	[
		'tls',
		'Get "https://rr-n1-tor.opensrs.net:55443/": tls: failed to verify certificate: x509: certificate is valid for fw.example.com, not rr-n1-tor.opensrs.net'
	],
	['tcp', 'Get "https://rr-n1-tor.opensrs.net:55443/": dial tcp 203.0.113.10:55443: i/o timeout'],
	[
		'dns',
		'Get "https://rr-n1-tor.opensrs.net:55443/": dial tcp: lookup rr-n1-tor.opensrs.net on 127.0.0.11:53: server misbehaving'
	],
	[
		'none',
		'Get "https://api.github.com/": dial tcp: lookup api.github.com on 10.0.0.2:53: no such host'
	],
	[
		'none',
		'Post "https://rr-n1-tor.opensrs.net:55443/": read tcp 10.0.0.5:51234->203.0.113.10:55443: read: connection reset by peer'
	],
	[
		'none',
		'** (MatchError) no match of right hand side value: {:error, %Mint.TransportError{reason: :timeout}}'
	],
	[
		'tls',
		'{:error, %Mint.TransportError{reason: {:tls_alert, {:unknown_ca, ~c"TLS client: In state wait_cert at ssl_handshake.erl:2113 generated CLIENT ALERT: Fatal - Unknown CA"}}}}'
	],
	['tcp', '%HTTPoison.Error{id: nil, reason: :econnrefused}'],
	[
		'tls',
		'DioException [unknown]: null\nError: HandshakeException: Connection terminated during handshake'
	],
	[
		'tcp',
		'java.net.SocketTimeoutException: failed to connect to rr-n1-tor.opensrs.net/203.0.113.10 (port 55443) from /10.0.2.16 (port 41234) after 10000ms'
	],
	['tls', 'javax.net.ssl.SSLPeerUnverifiedException: Hostname rr-n1-tor.opensrs.net not verified:'],
	[
		'tls',
		'EIdOSSLUnderlyingCryptoError: Error connecting with SSL.\nerror:1416F086:SSL routines:tls_process_server_certificate:certificate verify failed'
	],
	['tcp', 'EIdSocketError: Socket Error # 10060\nConnection timed out.'],
	['tcp', 'Socket Error # 10061 Connection refused.'],
	['dns', 'Socket Error # 11001 Host not found.'],
	['tls', 'Unable to negotiate TLS: SSL: certificate problem: certificate is not yet valid'],
	['none', 'Maximum execution time of 30 seconds exceeded'],
	['none', 'Allowed memory size of 134217728 bytes exhausted (tried to allocate 20480 bytes)'],
	[
		'none',
		'SMTP Error: Could not connect to SMTP host. Connection failed. stream_socket_client(): SSL operation failed with code 1.'
	],
	['none', 'Could not connect to Redis at 127.0.0.1:6379: Connection refused'],
	['tls', 'error 60 at 0 depth lookup: certificate has expired'],
	['tls', 'SSL_ERROR_BAD_CERT_DOMAIN'],
	['none', 'PR_CONNECT_RESET_ERROR'],
	['tls', 'The certificate for this server is invalid.'],
	['tcp', 'curl: (7) Failed connect to rr-n1-tor.opensrs.net:55443; Connexion refusée'],
	['tcp', "curl: (7) couldn't connect to host"],
	['dns', 'curl: (6) Could not resolve host: rr-n1-tor.opensrs.net; Nom ou service inconnu'],
	['dns', 'rr-n1-tor.opensrs.net: Temporärer Fehler bei der Namensauflösung'],
	[
		'allow-list',
		'malformed HTTP response "<?xml version=\'1.0\' encoding=\\"UTF-8\\" standalone=\\"no\\" ?>"'
	],
	[
		'allow-list',
		'net/http: HTTP/1.x transport connection broken: malformed HTTP status code "version=\'1.0\'"'
	],
	[
		'tls',
		'* NSS error -12273 (SSL_ERROR_BAD_MAC_READ)\ncurl: (35) SSL received a record with an incorrect Message Authentication Code.'
	],
	[
		'tls',
		"* NSS error -8172 (SEC_ERROR_UNTRUSTED_ISSUER)\n* Peer's certificate issuer has been marked as not trusted by the user.\ncurl: (60) Peer's certificate issuer has been marked as not trusted by the user."
	],
	[
		'tls',
		"* NSS error -8179 (SEC_ERROR_UNKNOWN_ISSUER)\ncurl: (60) Peer's Certificate issuer is not recognized."
	],
	[
		'tls',
		"* NSS error -8181 (SEC_ERROR_EXPIRED_CERTIFICATE)\ncurl: (60) Peer's Certificate has expired."
	],
	[
		'tls',
		'* NSS error -12286 (SSL_ERROR_NO_CYPHER_OVERLAP)\ncurl: (35) Cannot communicate securely with peer: no common encryption algorithm(s).'
	],
	['tls', 'curl: (35) gnutls_handshake() failed: Error in the pull function.'],
	['tls', 'curl: (35) gnutls_handshake() failed: A TLS fatal alert has been received.'],
	[
		'tls',
		'curl: (60) server certificate verification failed. CAfile: /etc/ssl/certs/ca-certificates.crt CRLfile: none'
	],
	[
		'tls',
		'curl: (35) schannel: next InitializeSecurityContext failed: SEC_E_UNTRUSTED_ROOT (0x80090325) - The certificate chain was issued by an authority that is not trusted.'
	],
	[
		'tls',
		'curl: (35) schannel: next InitializeSecurityContext failed: CRYPT_E_NO_REVOCATION_CHECK (0x80092012)'
	],
	[
		'tls',
		'curl: (35) schannel: next InitializeSecurityContext failed: SEC_E_INVALID_TOKEN (0x80090308) - The token supplied to the function is invalid'
	],
	[
		'tls',
		'curl: (35) schannel: SNI or certificate check failed: SEC_E_WRONG_PRINCIPAL (0x80090322)'
	],
	[
		'none',
		'curl: (56) OpenSSL SSL_read: error:0A000126:SSL routines::unexpected eof while reading, errno 0'
	],
	['none', 'curl: (56) Recv failure: Connection reset by peer'],
	['none', 'curl: (56) OpenSSL SSL_read: Connection reset by peer, errno 104'],
	['tls', 'curl: (35) Recv failure: Connection reset by peer'],
	['tls', 'curl: (35) error:1414D172:SSL routines:tls12_check_peer_sigalg:wrong signature type'],
	['tls', 'curl: (35) error:0A00018A:SSL routines::dh key too small'],
	['tls', 'curl: (35) error:141A318A:SSL routines:tls_process_ske_dhe:dh key too small'],
	[
		'tls',
		'curl: (35) LibreSSL SSL_connect: SSL_ERROR_SYSCALL in connection to rr-n1-tor.opensrs.net:55443'
	],
	['tls', 'cURL error 60: SSL certificate problem: unable to get local issuer certificate'],
	[
		'tls',
		'cURL error 77: error setting certificate verify locations:  CAfile: /etc/pki/tls/certs/ca-bundle.crt CApath: none'
	],
	['tls', 'curl: (77) Problem with the SSL CA cert (path? access rights?)'],
	['tls', 'curl: (60) SSL certificate problem: Invalid certificate chain'],
	['tcp', 'curl: (97) connection to proxy closed'],
	['tcp', 'curl: (7) Failed to receive SOCKS5 connect request ack.'],
	['tcp', 'curl: (5) Could not resolve proxy: proxy.example.com'],
	['tls', 'Error: SSL connect error'],
	['tcp', "Error: Couldn't connect to server"],
	['none', 'Error: Timeout was reached'],
	['none', 'Error: Server returned nothing (no headers, no data)'],
	['none', 'Error: Failure when receiving data from the peer'],
	['tls', 'Error: Problem with the SSL CA cert (path? access rights?)'],
	['tls', 'Error: Peer certificate cannot be authenticated with given CA certificates'],
	[
		'tls',
		'Error in curl::curl_fetch_memory(url, handle = handle) : \n  SSL certificate problem: unable to get local issuer certificate'
	],
	[
		'dns',
		'Error in curl::curl_fetch_memory(url, handle = handle) : \n  Could not resolve host: rr-n1-tor.opensrs.net'
	],
	[
		'tls',
		'Warning: file_get_contents(): SSL operation failed with code 1. OpenSSL Error messages:\nerror:14090086:SSL routines:ssl3_get_server_certificate:certificate verify failed in /srv/a.php on line 3\nWarning: file_get_contents(): Failed to enable crypto in /srv/a.php on line 3'
	],
	[
		'tcp',
		'Array\n(\n    [is_success] => \n    [response_code] => 400\n    [response_text] => Unable to establish socket: (111) Connection refused\n)'
	],
	['none', 'HostBill: OpenSRS module - Unable to connect to OpenSRS'],
	['credentials', 'OpenSRS Error 401: Authentication failed.'],
	['command', 'OpenSRS Error 465: Invalid state. Required field missing'],
	['credentials', 'Registrar Error: Authentication Failed'],
	['allow-list', 'Registrar Error: Access denied: invalid IP address'],
	['command', 'OpenSRS\\Exception: oSRS Error - Domain taken'],
	['credentials', 'XCPError: 401: Authentication Failed'],
	['command', "('485', 'Domain taken')"],
	[
		'tls',
		'javax.net.ssl.SSLHandshakeException: Remote host terminated the handshake\nCaused by: java.io.EOFException: SSL peer shut down incorrectly'
	],
	[
		'none',
		'java.net.SocketException: Connection reset\n\tat java.base/sun.nio.ch.NioSocketImpl.implRead(NioSocketImpl.java:328)'
	],
	[
		'tcp',
		'org.apache.http.conn.HttpHostConnectException: Connect to rr-n1-tor.opensrs.net:55443 [rr-n1-tor.opensrs.net/203.0.113.10] failed: Connection refused (Connection refused)'
	],
	['none', 'org.apache.http.NoHttpResponseException: The target server failed to respond'],
	[
		'tls',
		'java.security.cert.CertificateException: No subject alternative DNS name matching rr-n1-tor.opensrs.net found.'
	],
	['tls', 'javax.net.ssl.SSLException: Unsupported or unrecognized SSL message'],
	[
		'tls',
		'javax.net.ssl.SSLHandshakeException: No appropriate protocol (protocol is disabled or cipher suites are inappropriate)'
	],
	['dns', 'java.net.UnknownHostException: rr-n1-tor.opensrs.net'],
	['none', 'java.net.SocketTimeoutException: Read timed out'],
	['tls', 'javax.net.ssl.SSLHandshakeException: Chain validation failed'],
	[
		'tls',
		'error sending request for url (https://rr-n1-tor.opensrs.net:55443/): client error (Connect): received fatal alert: HandshakeFailure'
	],
	[
		'tls',
		'error sending request for url (https://rr-n1-tor.opensrs.net:55443/): client error (Connect): invalid peer certificate: certificate not valid for name "rr-n1-tor.opensrs.net"; certificate is only valid for DnsName("fw.example.com")'
	],
	['tls', 'error trying to connect: received corrupt message of type InvalidContentType'],
	[
		'none',
		'error sending request for url (https://rr-n1-tor.opensrs.net:55443/): operation timed out'
	],
	['none', 'error sending request for url (https://rr-n1-tor.opensrs.net:55443/)'],
	[
		'tls',
		'error: unable to verify the first certificate\n code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE"'
	],
	[
		'tcp',
		'error: Uncaught (in promise) TypeError: error sending request for url (https://rr-n1-tor.opensrs.net:55443/): error trying to connect: tcp connect error: Connection refused (os error 111)'
	],
	['tls', 'HandshakeException: Connection terminated during handshake'],
	[
		'dns',
		"SocketException: Failed host lookup: 'rr-n1-tor.opensrs.net' (OS Error: Temporary failure in name resolution, errno = -3)"
	],
	[
		'tls',
		'** (Mint.TransportError) TLS client: In state certify at ssl_handshake.erl:1895 generated CLIENT ALERT: Fatal - Bad Certificate'
	],
	['none', '** (Req.TransportError) timeout'],
	[
		'tls',
		'Post "https://rr-n1-tor.opensrs.net:55443/": remote error: tls: protocol version not supported'
	],
	['tls', 'Post "https://rr-n1-tor.opensrs.net:55443/": net/http: TLS handshake timeout'],
	[
		'none',
		'Post "https://rr-n1-tor.opensrs.net:55443/": context deadline exceeded (Client.Timeout exceeded while awaiting headers)'
	],
	[
		'tcp',
		'Post "https://rr-n1-tor.opensrs.net:55443/": dial tcp 203.0.113.10:55443: connect: no route to host'
	],
	[
		'tcp',
		'Post "https://rr-n1-tor.opensrs.net:55443/": dial tcp 203.0.113.10:55443: connectex: Une tentative de connexion a échoué car le parti connecté n’a pas répondu convenablement au-delà d’une certaine durée'
	],
	['none', 'Post "https://rr-n1-tor.opensrs.net:55443/": EOF'],
	[
		'tls',
		'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Basic Constraints of CA cert not marked critical (_ssl.c:1032)'
	],
	[
		'tls',
		'ssl.SSLError: [SSL: SSLV3_ALERT_HANDSHAKE_FAILURE] sslv3 alert handshake failure (_ssl.c:1007)'
	],
	['tls', 'ssl.SSLError: [SSL] unknown error (_ssl.c:1007)'],
	['tls', 'ssl.SSLError: [SSL: SOME_NEW_REASON] some new reason (_ssl.c:1007)'],
	['none', 'socket.timeout: The read operation timed out'],
	['tls', 'socket.timeout: _ssl.c:1112: The handshake operation timed out'],
	['dns', 'socket.gaierror: [Errno -2] Name or service not known'],
	[
		'tcp',
		'ConnectionRefusedError: [WinError 10061] No connection could be made because the target machine actively refused it'
	],
	['tcp', 'OSError: [Errno 113] No route to host'],
	[
		'tcp',
		'OSError: [WinError 10051] Une opération a été tentée sur un réseau impossible à atteindre'
	],
	[
		'none',
		"Error: read ECONNRESET\n    at TLSWrap.onStreamRead (node:internal/stream_base_commons:217:20) {\n  errno: -104,\n  code: 'ECONNRESET',\n  syscall: 'read'\n}"
	],
	[
		'tcp',
		"AggregateError [ECONNREFUSED]: \n    at internalConnectMultiple (node:net:1122:18) {\n  code: 'ECONNREFUSED',\n  [errors]: []\n}"
	],
	['dns', 'Error: queryA ETIMEOUT rr-n1-tor.opensrs.net'],
	[
		'tls',
		"Error: Hostname/IP does not match certificate's altnames: Host: rr-n1-tor.opensrs.net. is not in the cert's altnames: DNS:fw.example.com"
	],
	['none', 'Could not get response\nError: socket hang up'],
	['tls', 'SSL Error: Self signed certificate in certificate chain'],
	['dns', 'Could not get response\nError: getaddrinfo ENOTFOUND rr-n1-tor.opensrs.net'],
	[
		'tls',
		'System.Security.Authentication.AuthenticationException: The remote certificate is invalid because of errors in the certificate chain: NotTimeValid'
	],
	[
		'tls',
		'System.Security.Authentication.AuthenticationException: Authentication failed, see inner exception.\n ---> System.ComponentModel.Win32Exception (0x80090326): The message received was unexpected or badly formatted.'
	],
	[
		'tls',
		'System.IO.IOException: Unable to read data from the transport connection: An existing connection was forcibly closed by the remote host..\n   at System.Net.Security.SslStream.ForceAuthenticationAsync'
	],
	[
		'none',
		'System.Threading.Tasks.TaskCanceledException: The request was canceled due to the configured HttpClient.Timeout of 100 seconds elapsing.'
	],
	['tls', 'Invoke-WebRequest : The request was aborted: Could not create SSL/TLS secure channel.'],
	[
		'tls',
		'Invoke-RestMethod : The underlying connection was closed: Could not establish trust relationship for the SSL/TLS secure channel.'
	],
	['dns', "Invoke-WebRequest : The remote name could not be resolved: 'rr-n1-tor.opensrs.net'"],
	['tcp', 'Invoke-WebRequest : Unable to connect to the remote server'],
	['none', 'The operation has timed out.'],
	[
		'tls',
		"WinHttp.WinHttpRequest error '80072f0d'\nThe certificate authority is invalid or incorrect"
	],
	['none', "msxml6.dll error '80072ee2'\nThe operation timed out"],
	['tls', 'I/O Exception: sun.security.validator.ValidatorException: PKIX path building failed'],
	['tcp', 'ErrorDetail\tConnect Exception: Connection refused'],
	[
		'tls',
		'OpenSSL::SSL::SSLError (SSL_connect SYSCALL returned=5 errno=0 peeraddr=203.0.113.10:55443 state=SSLv3/TLS write client hello)'
	],
	['none', 'EOFError (end of file reached)'],
	[
		'tcp',
		'Errno::ECONNREFUSED (Failed to open TCP connection to rr-n1-tor.opensrs.net:55443 (Connection refused - connect(2) for "rr-n1-tor.opensrs.net" port 55443))'
	],
	['tcp', 'Errno::EACCES (Permission denied - connect(2) for "rr-n1-tor.opensrs.net" port 55443)'],
	['none', '500 Server closed connection without sending any data back'],
	[
		'none',
		'cURL error 28: Operation timed out after 10001 milliseconds with 0 bytes received (see https://curl.haxx.se/libcurl/c/libcurl-errors.html) for https://rr-n1-tor.opensrs.net:55443/'
	],
	[
		'none',
		'WP_Error: http_request_failed - There are no HTTP transports available which can complete the requested request.'
	],
	[
		'tcp',
		'HTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate: Basic realm="Squid proxy-caching web server"\nServer: squid/5.7'
	],
	['none', 'HTTP/1.1 502 Bad Gateway\nServer: nginx/1.18.0\nContent-Type: text/html'],
	[
		'tcp',
		'upstream connect error or disconnect/reset before headers. reset reason: connection failure, transport failure reason: delayed connect error: 111'
	],
	[
		'tls',
		'upstream connect error or disconnect/reset before headers. reset reason: connection failure, transport failure reason: TLS error: 268435703:SSL routines:OPENSSL_internal:WRONG_VERSION_NUMBER'
	],
	['dns', 'Error: getaddrinfo ENOTFOUND http://horizon.opensrs.net'],
	['dns', "curl: (6) Could not resolve host: rr-n1-tor.opensrs.net:55443'"],
	['dns', 'curl: (6) Could not resolve host: horizon.opensrs.com'],
	['none', 'connect ECONNREFUSED ::1:443'],
	['none', 'Failed to connect to localhost port 55443: Connection refused'],
	['tcp', 'Failed to connect to horizon.opensrs.net port 443: Timed out'],
	['tcp', 'connect ETIMEDOUT 203.0.113.10:55443'],
	['none', 'SQLSTATE[HY000] [2006] MySQL server has gone away'],
	[
		'none',
		'Swift_TransportException: Connection could not be established with host smtp.example.com [Connection timed out #110]'
	],
	['none', '{"result":"error","message":"Authentication Failed"}'],
	[
		'none',
		'ftp_connect(): php_network_getaddresses: getaddrinfo failed: Name or service not known'
	],
	[
		'tcp',
		'fsockopen(): unable to connect to ssl://rr-n1-tor.opensrs.net:55443 (Operation not permitted)'
	],
	[
		'none',
		'Unable to find the socket transport "ssl" - did you forget to enable it when you configured PHP?'
	],
	['none', 'Fatal error: Uncaught Error: Class "SoapClient" not found'],
	[
		'none',
		'file_get_contents(): https:// wrapper is disabled in the server configuration by allow_url_fopen=0'
	],
	// Issue trackers, read 2026-11: pandoc and Haskell, Julia, Lua, Crystal, Nim, R, OkHttp, HTTP::Tiny, Arduino, nginx, n8n.
	[
		'tcp',
		'Connecting: https://rr-n1-tor.opensrs.net:55443/\n[HTTPS] POST... failed, error: connection refused'
	],
	[
		'none',
		'HttpExceptionRequest Request {\n  host                 = "rr-n1-tor.opensrs.net"\n  port                 = 55443\n  secure               = True\n}\n (ConnectionFailure Network.Socket.sendBuf: resource vanished (Broken pipe))'
	],
	['tls', '*** Exception: TlsException (HandshakeFailed Error_EOF)'],
	[
		'tls',
		'TlsExceptionHostPort (HandshakeFailed (Error_Protocol ("expecting server hello, got alert : [(AlertLevel_Fatal,HandshakeFailure)]",True,HandshakeFailure))) "rr-n1-tor.opensrs.net" 55443'
	],
	[
		'tls',
		'*** Exception: TlsException (HandshakeFailed (Error_Protocol ("certificate rejected: [NameMismatch \\"rr-n1-tor.opensrs.net\\"]",True,CertificateUnknown)))'
	],
	[
		'tls',
		'HttpExceptionRequest Request {\n  host                 = "rr-n1-tor.opensrs.net"\n  port                 = 55443\n  secure               = True\n}\n (InternalException (HandshakeFailed (Error_Packet_unexpected "Alert [(AlertLevel_Fatal,BadRecordMac)]" " expected: change cipher")))'
	],
	[
		'tls',
		'*** Exception: HandshakeFailed (Error_Protocol ("version TLS10is not supported",True,ProtocolVersion))'
	],
	[
		'tls',
		'ERROR: IOError(MbedTLS error code -9984: X509 - Certificate verification failed, e.g. CRL, CA or signature check failed during request(https://rr-n1-tor.opensrs.net:55443/))'
	],
	[
		'tls',
		'HTTP.Exceptions.ConnectError("https://rr-n1-tor.opensrs.net:55443/", MbedTLS error code -8576: X509 - The CRT/CRL/CSR format is invalid, e.g. different type expected)'
	],
	[
		'none',
		'ERROR: HTTP.Exceptions.RequestError(HTTP.Messages.Request:\n"""\nPOST / HTTP/1.1\nHost: rr-n1-tor.opensrs.net:55443\n\n""", MbedTLS error code -76: NET - Reading information from the socket failed)'
	],
	[
		'tls',
		'ERROR: IOError(MbedTLS error code -28800: SSL - The requested feature is not available during request(https://rr-n1-tor.opensrs.net:55443/))'
	],
	[
		'tls',
		'ERROR: MbedTLS error code -30592: SSL - A fatal alert message was received from our peer'
	],
	['none', 'ERROR: IOError(EOFError() during request(https://rr-n1-tor.opensrs.net:55443/))'],
	[
		'tls',
		'starttls: error:14090086:SSL routines:ssl3_get_server_certificate:certificate verify failed'
	],
	[
		'tls',
		'lua ssl certificate verify error: (20: unable to get local issuer certificate), host: "rr-n1-tor.opensrs.net:55443"'
	],
	['tls', 'nil\tsslv3 alert handshake failure\tnil\tnil'],
	[
		'tls',
		'[error] 4733#0: *1 peer closed connection in SSL handshake while SSL handshaking to upstream, upstream: "https://203.0.113.10:55443/"'
	],
	[
		'none',
		"AxiosError: read ETIMEDOUT\n    at TLSSocket.emit (node:events:517:28) {\n  syscall: 'read',\n  code: 'ETIMEDOUT',\n  errno: -110\n}"
	],
	[
		'tls',
		'Error in curl::curl_fetch_memory(url, handle = handle) : \n  SSL connect error [rr-n1-tor.opensrs.net]: TLS connect error: error:0BFFF065:x509 certificate routines:CRYPTO_internal:cert already in hash table'
	],
	[
		'tls',
		'Caused by error in `curl::curl_fetch_memory()`:\n! SSL peer certificate or SSH remote key was not OK: [rr-n1-tor.opensrs.net] SSL certificate problem: unable to get local issuer certificate'
	],
	[
		'none',
		'Error in curl::curl_fetch_memory(url, handle = handle): Failure when receiving data from the peer'
	],
	[
		'none',
		"Unhandled exception: SSL_shutdown: I/O error (OpenSSL::SSL::Error)\n  from /usr/share/crystal/src/openssl/ssl/socket.cr:150:11 in 'unbuffered_close'"
	],
	[
		'tls',
		'SSL_connect: error:14090086:SSL routines:ssl3_get_server_certificate:certificate verify failed (OpenSSL::SSL::Error)'
	],
	[
		'tls',
		'error:14077410:SSL routines:SSL23_GET_SERVER_HELLO:sslv3 alert handshake failure [SslError]'
	],
	[
		'none',
		'java.io.IOException: unexpected end of stream on okhttp3.Address@34845fb\nCaused by: java.io.EOFException: \\n not found: size=0 content=…'
	],
	[
		'none',
		'java.io.IOException: unexpected end of stream on Connection{rr-n1-tor.opensrs.net:55443, proxy=DIRECT hostAddress=/203.0.113.10:55443 cipherSuite=none protocol=http/1.1}'
	],
	['tcp', 'httpx.ConnectError: All connection attempts failed'],
	[
		'tls',
		"HTTPSConnectionPool(host='rr-n1-tor.opensrs.net', port=55443): Max retries exceeded with url: / (Caused by SSLError(SSLError(1, '[SSL] record layer failure (_ssl.c:1006)')))"
	],
	[
		'tcp',
		'  File "/usr/lib/python2.5/httplib.py", line 1134, in connect\n    sock.connect((self.host, self.port))\nsocket.error: (111, \'Connection refused\')'
	],
	[
		'tcp',
		'ERROR (MainThread) [hassio.api.proxy] Client error on WebSocket API Cannot connect to host rr-n1-tor.opensrs.net:55443 ssl:True [Connection refused].'
	],
	[
		'none',
		'Shard-0 has stopped receiving: (ETIMEDOUT "Connection timed out") (close code nil) 0.269sec elapsed'
	],
	['none', '500 read failed'],
	['none', 'Timed out while waiting for socket to become ready for reading'],
	['none', 'Searching for example.com...\njava.net.ConnectException'],
	[
		'dns',
		"Couldn't connect with these settings\nSettings are not valid: Error: getaddrinfo ENOTFOUND https"
	],
	[
		'none',
		"RuntimeError: (502, '<html>\\r\\n<head><title>502 Bad Gateway</title></head>\\r\\n<body>\\r\\n<center><h1>502 Bad Gateway</h1></center>')"
	],
	['request', 'curl: (26) Failed to open/read local data from file/application'],
	['request', 'Warning: Couldn\'t read data from file "req.xml", this makes an empty POST.']
];

test.each(neighbors)('%s: %s', (stage, text) => {
	const said = diagnose(text);
	expect(said.codes).not.toEqual([]);
	expect(said.stage).toBe(stage);
});
