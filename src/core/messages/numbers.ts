/**
 * Numbers that say what failed, whatever the language around them. A number counts only in a form
 * that shows which table it is from.
 */
import type { ErrorKind } from './kind.ts';

type Numbers = Readonly<Partial<Record<ErrorKind, string>>>;

/** errno(3) of Linux, then of macOS and the BSDs. */
const errno: Numbers = {
	refused: '111 61',
	'timeout-on-the-way': '110 60',
	unreachable: '113 101 65 51 112',
	reset: '104 54',
	'local-address': '99 49'
};
/** Of a connect call only: elsewhere these are usually about files. */
const connectErrno: Numbers = { ...errno, 'connect-timeout': '110 60', 'local-denied': '13 1' };

/** https://learn.microsoft.com/windows/win32/winsock/windows-sockets-error-codes-2 */
const winsock: Numbers = {
	'local-denied': '10013',
	'local-address': '10047 10048 10049',
	'local-socket': '10022 10038 10042 10043 10044 10045 10046 10093',
	'local-resources': '10024 10055',
	offline: '10050 10091',
	unreachable: '10051 10064 10065',
	'aborted-locally': '10053',
	reset: '10054',
	'connect-timeout': '10060',
	refused: '10061 1225',
	'dns-failed': '11001 11003 11004',
	'dns-later': '11002'
};

/** https://learn.microsoft.com/windows/win32/winhttp/error-messages */
const winHttp: Numbers = {
	timeout: '12002 121 1460',
	'bad-url': '12005 12006',
	'dns-failed': '12007',
	'connect-failed': '12029',
	reset: '12030 12031 64',
	'tls-expired': '12037',
	'tls-name-mismatch': '12038',
	'tls-client-certificate': '12044 12185 12186',
	'tls-unknown-ca': '12045',
	'tls-revocation': '12057 12056',
	'not-http': '12151',
	'bad-status-line': '12152',
	'tls-failed': '12157 12175',
	offline: '12159 12163',
	'proxy-unreachable': '12165',
	'proxy-failed': '12166 12167 12178 12180',
	'tls-certificate': '12169 12055',
	'tls-revoked': '12170'
};

/** The low byte of 0x800C00xx, in hex, of urlmon.h: INET_E_*. */
const urlMoniker: Numbers = {
	'bad-url': '02 0d',
	'connect-failed': '04',
	'cause-unsaid': '05 08',
	timeout: '0b',
	'tls-certificate': '0e 19'
};

/** The low half of 0x8009xxxx, in hex: https://learn.microsoft.com/windows/win32/com/com-error-codes-10 */
const security: Numbers = {
	'tls-expired': '0328',
	'tls-unknown-ca': '0325',
	'tls-name-mismatch': '0322 0303',
	'tls-not-spoken': '0308',
	'tls-cipher': '0331',
	'tls-protocol-version': '0302',
	'tls-handshake': '0326',
	'tls-failed': '0304 0367',
	'tls-certificate': '0327',
	'tls-revocation': '2012 2013',
	'tls-revoked': '2010',
	'tls-damaged': '030f 0330'
};

/** https://curl.se/libcurl/c/libcurl-errors.html */
const curl: Numbers = {
	'bad-url': '3',
	'client-broken': '2 4 43',
	'local-resources': '27',
	'local-address': '45',
	'other-answer': '47',
	'tls-local': '53 54 58 66',
	'tls-revocation': '91',
	'body-unread': '26',
	'proxy-unreachable': '5',
	'dns-failed': '6',
	'connect-failed': '7',
	'bad-status-line': '8',
	'reply-cut': '18',
	'http-status': '22',
	timeout: '28',
	'tls-failed': '35',
	'empty-reply': '52',
	reset: '16 55 56 92',
	'tls-name-mismatch': '51',
	'tls-cipher': '59',
	'tls-certificate': '60',
	'tls-ca-file': '77 82',
	'tls-unknown-ca': '83',
	'tls-pin-mismatch': '90',
	'proxy-failed': '97',
	'tls-client-certificate': '98'
};

/** RFC 8446, section 6. */
const alerts: Numbers = {
	'tls-handshake': '10 40 47 50 51 109 110',
	'tls-damaged': '20 21 22',
	'tls-client-certificate': '41 42 43 44 45 46 48 49 116',
	'tls-protocol-version': '70 86',
	'tls-policy': '71',
	'tls-far-internal': '80',
	'tls-name-not-served': '112',
	'tls-cipher': '120'
};

/** X509_V_ERR_* of OpenSSL, include/openssl/x509_vfy.h.in. */
const verification: Numbers = {
	'tls-unknown-ca': '2 19 20 21 27',
	'tls-revocation': '3 11 12',
	'tls-certificate': '7 22 26',
	'tls-not-yet-valid': '9',
	'tls-expired': '10',
	'tls-self-signed': '18',
	'tls-revoked': '23',
	'tls-name-mismatch': '62 64',
	'tls-weak-certificate': '66 67 68'
};

/** NSURLError.h */
const apple: Numbers = {
	timeout: '-1001',
	'dns-failed': '-1003 -1006',
	'connect-failed': '-1004',
	reset: '-1005',
	offline: '-1009',
	'bad-status-line': '-1011 -1017',
	'tls-failed': '-1200',
	'tls-expired': '-1201',
	'tls-certificate': '-1202',
	'tls-unknown-ca': '-1203',
	'tls-not-yet-valid': '-1204'
};

/** CFNetworkErrors.h */
const coreNetwork: Numbers = {
	'dns-failed': '1',
	reset: '302',
	'not-http': '303',
	'bad-url': '305',
	'proxy-unreachable': '306 310',
	'proxy-login': '307',
	'proxy-failed': '308 309',
	'proxy-refused': '311'
};

/** Secure Transport, SecBase.h: errSSL*. */
const secureTransport: Numbers = {
	'tls-closed': '-9805 -9806 -9816',
	'tls-handshake': '-9801 -9824 -9825',
	'tls-unknown-ca': '-9807 -9808 -9812 -9813',
	'tls-expired': '-9814',
	'tls-not-yet-valid': '-9815',
	'tls-protocol-version': '-9836',
	'tls-name-mismatch': '-9843',
	'closed-in-handshake': '-9844'
};

/** mbedTLS, in hex, 2.0 to 4.0: include/mbedtls/ssl.h, net_sockets.h and x509.h. */
const mbedTls: Numbers = {
	'local-socket': '0042 0045 0047',
	'connect-failed': '0044',
	reset: '004c 004e 0050',
	'dns-failed': '0052',
	'tls-certificate': '2080 2180 2400 2480 2500 2600 2680 2700 3000 7a00',
	'tls-ca-file': '2780 2900 7680',
	'tls-protocol-version': '5f00 6e80',
	'tls-name-not-served': '7800',
	'handshake-timeout': '6800',
	'tls-failed': '6600 6700 7080 7180 7300 7500 7580 7700 7780',
	'tls-handshake': '6e00 7980',
	'tls-cipher': '7380',
	'tls-dh-too-small': '7b00',
	'tls-not-spoken': '7200',
	'closed-in-handshake': '7280 7880',
	'tls-client-certificate': '7480 7600'
};

/** https://docs.oracle.com/en/error-help/db/: what UTL_HTTP says of TLS and HTTP. */
const oracle: Numbers = {
	'tls-certificate': '29024',
	'tls-name-mismatch': '24263',
	'platform-blocked': '24247',
	'tls-local': '28750 28759 28791 29106 29248',
	'tls-failed': '28857 28858 28860 28862',
	'tls-handshake': '28859',
	'handshake-timeout': '28861',
	'tls-closed': '28864 28865',
	'read-timeout': '29276',
	'bad-status-line': '29263',
	'empty-reply': '29259',
	'bad-url': '29261 29262',
	'http-status': '29268 29269',
	'local-resources': '29270',
	'cause-unsaid': '29273'
};

/** Error statuses but those of gateways, with those that products have made up. */
const statuses =
	'400 401 403 404 405 406 407 408 409 411 413 415 421 422 426 429 500 501 505 511 520 521 522 523 524 525 526 527 530 599';

interface Form {
	/** Who prints numbers so. */
	name: string;
	/** The number is the first group. */
	pattern: RegExp;
	of: ReadonlyMap<string, ErrorKind>;
}

const form = (name: string, pattern: RegExp, ...tables: Numbers[]): Form => ({
	name,
	pattern,
	of: new Map(
		tables.flatMap((table) =>
			Object.entries(table).flatMap(([kind, numbers]) =>
				numbers.split(' ').map((number) => [number, kind as ErrorKind] as const)
			)
		)
	)
});

const inRadix = (table: Numbers, write: (number: string) => string): Numbers =>
	Object.fromEntries(
		Object.entries(table).map(([kind, numbers]) => [kind, numbers.split(' ').map(write).join(' ')])
	);

/** A number of four hex digits instead of a decimal one: 0x80072EFD is 12029. */
const inHex = (table: Numbers): Numbers =>
	inRadix(table, (number) => Number(number).toString(16).padStart(4, '0'));

/** The same in decimal: -0x7780 is -30592. */
const inDecimal = (table: Numbers): Numbers =>
	inRadix(table, (number) => String(Number.parseInt(number, 16)));

/** The same as a signed number of 32 bits: 0x80072EFD is -2147012867. */
const asSigned = (facility: number, radix: number, table: Numbers): Numbers =>
	inRadix(table, (number) => String((facility + Number.parseInt(number, radix)) | 0));

/** All are searched in the plain text: lower case, single spaces. */
export const forms: readonly Form[] = [
	form(
		'the system',
		/\b(?:os error |os ?\{ ?code: |delayed connect error: |errno(?:: ?-|[ =:#]{0,3}|\] ?=> ?)?|errno["']? ?(?:=>|:) ?|failed \((?=\d{1,3}: ))(\d{1,5})\b/g,
		errno,
		winsock
	),
	form('the system', /\bunable to establish socket: \((\d{1,5})\)/g, connectErrno, winsock),
	form(
		'Windows',
		/\b(?:winerror|wsagetlasterror|wsa error|socketexception|socket error|error|exception|code|failed|hresult)\b[^\w\n]{0,6}(?:code[^\w\n]{0,4})?(?:# ?)?(1[012]\d{3}|1225)\b/g,
		winsock,
		winHttp
	),
	form('Windows', /\((1[012]\d{3})\)/g, winsock, winHttp),
	form('Windows', /\b(?:0x)?8007([0-9a-f]{4})\b/g, inHex(winsock), inHex(winHttp)),
	form(
		'Windows',
		/(-2147\d{6})\b/g,
		asSigned(0x80070000, 10, winsock),
		asSigned(0x80070000, 10, winHttp)
	),
	form('Windows', /\b0x0000([0-9a-f]{4})\b/g, inHex(winsock), inHex(winHttp)),
	form('Windows', /\b(?:0x)?800c00([0-9a-f]{2})\b/g, urlMoniker),
	form('Windows', /(-2146697\d{3})\b/g, asSigned(0x800c0000, 16, urlMoniker)),
	form('Schannel', /(-2146[89]\d{5})\b/g, asSigned(0x80090000, 16, security)),
	form('Schannel', /\b(?:0x)?8009([0-9a-f]{4})\b/g, security),
	form(
		'curl',
		/\b(?:curl(?: error)?\]?|curlcode|curl e?code|curl errno|curl failed with error|libcurl error)(?: code)?[: #=(]{1,3}(\d{1,3})\b(?!\.)/g,
		curl
	),
	form(
		'HTTP',
		/\b(?:http(?:\/[\d.]{1,3})?(?: error| status| response)?(?: code)?|status(?: ?code)?)["']?[: =(]{1,3}(50[234])\b/g,
		{ 'gateway-status': '502 503 504' }
	),
	form(
		'HTTP',
		/\b(?:http(?:\/[\d.]{1,3})?(?: error| status| response)?(?: code)?|status ?code)["']?[: =(]{1,3}(40[0134578]|4[12]\d|5[0-3]\d|599)\b/g,
		{ 'http-status': statuses }
	),
	form(
		'HTTP',
		/\b(40[013-9]|41[135]|422|429|500)\)?[ :-]{1,3}\(?(?:bad request|unauthorized|forbidden|not found|method not allowed|not acceptable|request time-?out|conflict|length required|payload too large|unsupported media type|unprocessable|too many requests|internal server error)\b/g,
		{ 'http-status': statuses }
	),
	form(
		'HTTP',
		/\b(?:received|returned|returns|got|gave|responded with|answered with|replied with|failed with status|status of)(?: an?)?(?: http)?(?: error)? \(?(4\d\d|5\d\d)\b\)?(?=,| ?(?:code|status|error|response|from|calling|for|when|on|at|http|bad|unauthorized|forbidden|not found|internal|service|gateway))/g,
		{ 'http-status': statuses, 'gateway-status': '502 503 504' }
	),
	form('Oracle', /\bora-(\d{5})\b/g, oracle),
	// The whole body of what it answers to programs, and its pages.
	form('Cloudflare', /\berror (1\d{3}) ?[•|-]? ?ray id/g, {
		'other-answer': '1000 1001 1003 1014 1016 1018 1033 1101 1102 1200',
		'proxy-refused': '1005 1006 1007 1008 1009 1010 1012 1015 1020'
	}),
	form('Cloudflare', /\berror code:? (52[0-7]|530|10\d\d)\b/g, {
		'gateway-status': '520 521 522 523 524 525 526 527 530',
		'proxy-refused': '1005 1006 1007 1008 1009 1010 1012 1020'
	}),
	form(
		'TLS',
		/\b(?:ssl alert number |alert code |received alert \[|tls: alert\(|alert level ?= ?fatal, description ?= ?)(\d{1,3})\b/g,
		alerts
	),
	form(
		'OpenSSL',
		/\b(?:verify error: ?num ?= ?|verify return code: |verify result: ?|x509 v err |verify error )(\d{1,2})\b/g,
		verification
	),
	form(
		'Swift',
		/\b(?:nsurlerrordomain[^\n]{0,4}(?:code ?=|error)|(?:load failed|finished with error)[^\n]{0,24}?(?:code:?|\[)) ?(-1\d{3})\b/g,
		apple
	),
	form(
		'Swift',
		/\bkcferrordomaincfnetwork[^\n]{0,10}?(?:code ?=|error) ?(-?\d{1,4})\b/g,
		apple,
		coreNetwork
	),
	form('Swift', /\bnsposixerrordomain[^\n]{0,4}(?:code ?=|error) ?(\d{1,3})\b/g, connectErrno),
	form('mbedTLS', /\b(?:mbedtls|polarssl|handshake)\b[^\n]{0,60}?-0x([0-9a-f]{4})\b/g, mbedTls),
	form('mbedTLS', /\bmbedtls\b[^\n]{0,30}?-(\d{2,5})\b/g, inDecimal(mbedTls)),
	// 3.0 and later: the low half is the system's number, in hex.
	form('OpenSSL', /\berror:8000([0-9a-f]{4}):system library/g, inHex(connectErrno), inHex(winsock)),
	form(
		'macOS',
		/(?:osstatus|error|code|key ?=|returned?|err|\[3|failed|\b3)[ :=(]{0,3}(-98\d\d)\b/g,
		secureTransport
	)
];
