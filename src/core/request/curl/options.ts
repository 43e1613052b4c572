/** Options of curl that take a value, as `curl --help all` lists them (7.88, checked 2026-11). */
const longWithValue = new Set(
	(
		'abstract-unix-socket alt-svc aws-sigv4 cacert capath cert cert-type ciphers config ' +
		'connect-timeout connect-to continue-at cookie cookie-jar create-file-mode crlfile curves ' +
		'data data-ascii data-binary data-raw data-urlencode delegation dns-interface ' +
		'dns-ipv4-addr dns-ipv6-addr dns-servers doh-url dump-header egd-file engine etag-compare ' +
		'etag-save expect100-timeout form form-string ftp-account ftp-alternative-to-user ' +
		'ftp-method ftp-port ftp-ssl-ccc-mode happy-eyeballs-timeout-ms header hostpubmd5 ' +
		'hostpubsha256 hsts interface json keepalive-time key key-type krb libcurl limit-rate ' +
		'local-port login-options mail-auth mail-from mail-rcpt max-filesize max-redirs max-time ' +
		'netrc-file noproxy oauth2-bearer output output-dir parallel-max pass pinnedpubkey ' +
		'preproxy proto proto-default proto-redir proxy proxy-cacert proxy-capath proxy-cert ' +
		'proxy-cert-type proxy-ciphers proxy-crlfile proxy-header proxy-key proxy-key-type ' +
		'proxy-pass proxy-pinnedpubkey proxy-service-name proxy-tls13-ciphers proxy-tlsauthtype ' +
		'proxy-tlspassword proxy-tlsuser proxy-user proxy1.0 pubkey quote random-file range rate ' +
		'referer request request-target resolve retry retry-delay retry-max-time sasl-authzid ' +
		'service-name socks4 socks4a socks5 socks5-gssapi-service socks5-hostname speed-limit ' +
		'speed-time stderr telnet-option tftp-blksize time-cond tls-max tls13-ciphers tlsauthtype ' +
		'tlspassword tlsuser trace trace-ascii trace-config unix-socket upload-file url url-query ' +
		'user user-agent variable write-out'
	).split(' ')
);

/** Long names of the short options that matter here, or take a value. */
const short: Readonly<Record<string, string>> = {
	A: 'user-agent',
	C: 'continue-at',
	D: 'dump-header',
	E: 'cert',
	F: 'form',
	G: 'get',
	H: 'header',
	I: 'head',
	K: 'config',
	P: 'ftp-port',
	Q: 'quote',
	T: 'upload-file',
	U: 'proxy-user',
	X: 'request',
	Y: 'speed-limit',
	b: 'cookie',
	c: 'cookie-jar',
	d: 'data',
	e: 'referer',
	k: 'insecure',
	m: 'max-time',
	o: 'output',
	r: 'range',
	t: 'telnet-option',
	u: 'user',
	w: 'write-out',
	x: 'proxy',
	y: 'speed-time',
	z: 'time-cond',
	'0': 'http1.0'
};

export interface Option<Word> {
	/** Long name without dashes; `url` for an address without an option. */
	name: string;
	value?: Word;
}

/** No command that people write has more. */
const most = 1000;

/** Pairs options with their values, as curl does: `-Xput`, `-sSd x`, `--data x`. */
export function optionsOf<Word extends { text: string }>(words: readonly Word[]): Option<Word>[] {
	const options: Option<Word>[] = [];
	for (let i = 0; i < words.length && options.length < most; i++) {
		const word = words[i]!;
		const { text } = word;
		if (text === '--next' || text === '-:') break;
		if (text.startsWith('--') && text.length > 2) {
			const name = text.slice(2);
			if (!longWithValue.has(name)) options.push({ name });
			else if (i + 1 < words.length) options.push({ name, value: words[++i]! });
		} else if (text.startsWith('-') && text.length > 1) {
			for (let at = 1; at < text.length && at < most; at++) {
				const name = short[text[at]!] ?? text[at]!;
				if (!longWithValue.has(name)) options.push({ name });
				else {
					const rest = { ...word, text: text.slice(at + 1) };
					if (rest.text !== '') options.push({ name, value: rest });
					else if (i + 1 < words.length) options.push({ name, value: words[++i]! });
					break;
				}
			}
		} else options.push({ name: 'url', value: word });
	}
	return options;
}
