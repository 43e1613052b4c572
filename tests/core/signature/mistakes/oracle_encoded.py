"""The same for texts through helpers for text, keys encoded and grouped, digests in other bases, HMAC and SHA.

X, K and U are body, key and username; x is the body as Latin-1, so that every byte is a character.
"""
import base64
import hashlib
import hmac
import html
import json
import re
import shlex
import urllib.parse


def H(data):
    return hashlib.md5(data).hexdigest().encode()


def latin(change):
    """A change of the text, of which every byte is one character."""
    return lambda X: change(X.decode('latin-1')).encode('latin-1')


def unicode(change):
    return lambda X: change(X.decode('utf-8')).encode('utf-8')


def pieces(data, size):
    return [data[at:at + size] for at in range(0, len(data), size)]


def before(characters, x):
    return ''.join('\\' + c if c in characters else c for c in x)


def ruby(x):
    names = {'\n': '\\n', '\r': '\\r', '\t': '\\t', '\f': '\\f', '\v': '\\v'}
    return ''.join(names.get(c) or ('\\' + c if c in '#$()*+-.?[\\]^{|} ' else c) for c in x)


def mysql(x):
    return x.translate({0: '\\0', 10: '\\n', 13: '\\r', 26: '\\Z', 34: '\\"', 39: "\\'", 92: '\\\\'})


def quote(X, safe, space='%20', lower=False):
    out = urllib.parse.quote(X, safe=safe + ' ').replace(' ', space)
    for kept in '_.-~':
        if kept not in safe:
            out = out.replace(kept, '%%%02X' % ord(kept))
    return re.sub('%..', lambda m: m[0].lower(), out) if lower else out


def form(X):
    return quote(X, '*-._', '+')


def escape(x):
    kept = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789@*_+-./'
    units = [int.from_bytes(u, 'little') for u in pieces(x.encode('utf-16-le'), 2)]
    return ''.join(
        chr(u) if u < 128 and chr(u) in kept else '%%%02X' % u if u < 256 else '%%u%04X' % u for u in units)


def addslashes(x):
    return re.sub('(["\'\\\\])', r'\\\1', x).replace('\0', '\\0')


def pkcs(X, size):
    count = size - len(X) % size
    return X + bytes([count]) * count


def dumps(value, **options):
    return json.dumps(value, **options)


def plain(value):
    return json.dumps(value, ensure_ascii=False, separators=(',', ':'))


def doctype(x):
    head = re.match(r'\A(?:\xef\xbb\xbf)?\s*(?:<\?xml\s.*?\?>)?\s*<!DOCTYPE[^>\[]*>', x, re.S)
    return re.sub(r'<!DOCTYPE[^>\[]*>', '', x, count=1) if head else x


MINUS = {'html-break': '<br>', 'xhtml-break': '<br/>', 'xhtml-break-space': '<br />', 'break-and-newline': '<br>\n',
         'reference': '&#10;', 'hex-reference': '&#xA;', 'literal': '\\n'}

QUOTED = {
    'php-quotemeta': lambda x: before('.\\+*?[]^$()', x),
    'php-preg-quote': lambda x: before('.\\+*?[^]$(){}=!<>|:-#', x),
    'php-preg-quote-slash': lambda x: before('.\\+*?[^]$(){}=!<>|:-#/', x),
    'perl-quotemeta': lambda x: re.sub(r'([^A-Za-z0-9_])', r'\\\1', x),
    'python-re': re.escape,
    'ruby-regexp': ruby,
    'mysql': mysql,
    'mysql-with-quotes': lambda x: "'" + mysql(x) + "'",
    'sql': lambda x: "''".join(x.split("'")),
    'csv': lambda x: '"' + '""'.join(x.split('"')) + '"',
    'basic': lambda x: '""'.join(x.split('"')),
    'double-quotes': lambda x: '\\"'.join(x.split('"')),
    'single-quotes': lambda x: "\\'".join(x.split("'")),
    'shell': lambda x: "'" + "'\\''".join(x.split("'")) + "'",
    'python-shell': lambda x: shlex.quote(x + ' ')[:-2] + "'",
    'php-serialize': lambda x: 's:%d:"%s";' % (len(x), x),
    'php-var-dump': lambda x: 'string(%d) "%s"\n' % (len(x), x),
    'php-print-r': lambda x: 'Array\n(\n    [0] => %s\n)\n' % x,
    'cdata': lambda x: '<![CDATA[' + x + ']]>',
    'preformatted': lambda x: '<pre>' + x + '</pre>',
    'length': lambda x: '%d:%s' % (len(x), x),
    'single-quotes-around': lambda x: "'" + x + "'",
}

TEXT = {
    'newlines-to-literal-cr': lambda x: x.replace('\r', '\\r').replace('\n', '\\n'),
    'carriage-returns-to-decimal-reference': lambda x: x.replace('\r', '&#13;'),
    'carriage-returns-to-hex-reference': lambda x: x.replace('\r', '&#xD;'),
    'spaces-to-plus': lambda x: x.replace(' ', '+'),
    'spaces-to-percent': lambda x: x.replace(' ', '%20'),
    'spaces-to-html': lambda x: x.replace(' ', '&nbsp;'),
    'tags-stripped': lambda x: re.sub('<[^<>]*>', '', x),
    'tags-stripped-and-trimmed': lambda x: re.sub('<[^<>]*>', '', x).strip(' \t\n\r\0\x0b'),
    'html-escaped-twice': lambda x: html.escape(html.escape(x)),
    'html-escaped-twice-without-quotes': lambda x: html.escape(html.escape(x, False), False),
    'html-escaped-twice-php': lambda x: html.escape(html.escape(x)).replace('#x27;', '#039;'),
    'html-escaped-twice-apostrophe-39': lambda x: html.escape(html.escape(x)).replace('#x27;', '#39;'),
    'go-escaped': lambda x: ''.join({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;', '\t': '&#x9;',
                                     '\n': '&#xA;', '\r': '&#xD;'}.get(c, c) for c in x),
    'backslashes-added-twice': lambda x: addslashes(addslashes(x)),
    'in-upper-case-ascii': lambda x: x.encode('latin-1').upper().decode('latin-1'),
    'in-lower-case-ascii': lambda x: x.encode('latin-1').lower().decode('latin-1'),
    'space-runs-squeezed': lambda x: re.sub(' +', ' ', x),
    'spaces-to-tabs': lambda x: x.replace('    ', '\t'),
    'double-quotes-removed': lambda x: x.replace('"', ''),
    'single-quotes-removed': lambda x: x.replace("'", ''),
    'apostrophes-to-entities': lambda x: x.replace("'", '&apos;'),
    'apostrophes-to-references': lambda x: x.replace("'", '&#39;'),
    'double-quotes-to-entities': lambda x: x.replace('"', '&quot;'),
    'first-character-lost': lambda x: x[1:],
    'last-2-characters-lost': lambda x: x[:-2],
    'angle-brackets-trimmed': lambda x: x.strip('<> \t\n\r\f\v'),
    'doctype-missing-newline-kept': doctype,
}

BODY = {
    'encode-uri': lambda X: quote(X, ";/?:@&=+$,#-_.!~*'()"),
    'javascript-escape': lambda X: escape(X.decode('utf-8')),
    'url-encoded-twice': lambda X: quote(quote(X, '-_.~').encode(), '-_.~'),
    'url-encoded-lower-case': lambda X: quote(X, '-_.~', lower=True),
    'form-encoded-lower-case': lambda X: quote(X, '-_.!*()', '+', lower=True),
    'form-field-named-data': lambda X: 'data=' + form(X),
    'form-field-named-body': lambda X: 'body=' + form(X),
    'form-field-named-request': lambda X: 'request=' + form(X),
    'base64-lines-76-crlf': lambda X: base64.encodebytes(X).replace(b'\n', b'\r\n'),
    'base64-lines-76-crlf-between': lambda X: base64.encodebytes(X)[:-1].replace(b'\n', b'\r\n'),
    'base64-lines-60': lambda X: b''.join(p + b'\n' for p in pieces(base64.b64encode(X), 60)),
    'base64-lines-64': lambda X: b'\n'.join(pieces(base64.b64encode(X), 64)),
    'base64-url': base64.urlsafe_b64encode,
    'hex-upper-case': base64.b16encode,
    'reversed': lambda X: X[::-1],
    'hashed-by-md5': H,
    'hashed-by-sha1': lambda X: hashlib.sha1(X).hexdigest(),
    'chunked-76': lambda X: b''.join(p + b'\r\n' for p in pieces(X, 76)),
    'padded-to-8': lambda X: X + bytes(-len(X) % 8),
    'padded-to-16': lambda X: X + bytes(-len(X) % 16),
    'padded-to-64': lambda X: X + bytes(-len(X) % 64),
    'padded-as-pkcs-7-to-8': lambda X: pkcs(X, 8),
    'padded-as-pkcs-7-to-16': lambda X: pkcs(X, 16),
    'in-upper-case': unicode(str.upper),
    'in-lower-case': unicode(str.lower),
    'runs-squeezed': unicode(lambda x: re.sub(r'(.)\1+', r'\1', x, flags=re.S)),
    'quoted-for-swift-optional': unicode(lambda x: 'Optional("%s")' % x),
    'json-string-php-unicode': unicode(lambda x: plain(x).replace('/', '\\/')),
    'json-string-twice': unicode(lambda x: plain(plain(x))),
    'json-string-twice-ascii': unicode(lambda x: dumps(dumps(x))),
    'json-escapes-ascii': unicode(lambda x: dumps(x)[1:-1]),
    'json-list': unicode(lambda x: plain([x])),
}
BODY.update({'quoted-for-' + code: latin(change) for code, change in QUOTED.items()})
BODY.update({code: latin(change) for code, change in TEXT.items()})
BODY.update({'newlines-to-' + code: (lambda X, end=end: X.replace(b'\n', end.encode()))
             for code, end in MINUS.items()})
for name in ('data', 'body', 'request'):
    BODY['json-object-' + name] = unicode(lambda x, name=name: plain({name: x}))
    BODY['json-object-%s-python' % name] = unicode(lambda x, name=name: dumps({name: x}))
BODY = {'body-' + code: change for code, change in BODY.items()}

# ---- keys ----------------------------------------------------------------------------------------


def from_hex(change):
    return lambda K: change(bytes.fromhex(K.decode('ascii'))) if re.fullmatch(rb'([0-9a-fA-F]{2})+', K) else None


def grouped(size, text, end=False):
    return lambda K: None if len(K) <= size else text.join(pieces(K, size)) + (text if end else b'')


def from_base64(K):
    bare = re.fullmatch(rb'([A-Za-z0-9+/]+)={0,2}', K)
    if not bare or len(bare[1]) % 4 == 1:
        return None
    return base64.b64decode(bare[1] + b'=' * (-len(bare[1]) % 4)).hex()


PEM = b'-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----'

KEY = {
    'hashed-upper-case': lambda K: H(K).upper(),
    'hashed-raw': lambda K: hashlib.md5(K).digest(),
    'hashed-twice': lambda K: H(H(K)),
    'and-newline-hashed': lambda K: H(K + b'\n'),
    'decoded-from-hex-and-hashed': from_hex(H),
    'sha1': lambda K: hashlib.sha1(K).hexdigest(),
    'sha1-raw': lambda K: hashlib.sha1(K).digest(),
    'sha256': lambda K: hashlib.sha256(K).hexdigest(),
    'sha256-raw': lambda K: hashlib.sha256(K).digest(),
    'sha512': lambda K: hashlib.sha512(K).hexdigest(),
    'decoded-from-hex-as-utf-8': from_hex(lambda b: b.decode('latin-1')),
    'decoded-from-hex-lossy': from_hex(lambda b: b.decode('utf-8', 'replace')),
    'decoded-from-hex-in-ascii': from_hex(lambda b: bytes(c if c < 128 else 63 for c in b)),
    'in-hex': lambda K: K.hex(),
    'in-hex-upper-case': lambda K: K.hex().upper(),
    'bytes-encoded-to-base64': from_hex(base64.b64encode),
    'encoded-to-base64-unpadded': lambda K: base64.b64encode(K).rstrip(b'='),
    'encoded-to-base64-newline': lambda K: base64.b64encode(K) + b'\n',
    'encoded-to-base64-lines': base64.encodebytes,
    'decoded-from-base64-to-hex': from_base64,
    'utf-16be': lambda K: K.decode('utf-8').encode('utf-16-be'),
    'utf-16-with-mark': lambda K: b'\xff\xfe' + K.decode('utf-8').encode('utf-16-le'),
    'reversed': lambda K: K[::-1],
    'first-letter-capital': lambda K: K[:1].upper() + K[1:],
    'zeros-as-letters': lambda K: K.replace(b'0', b'O'),
    'ones-as-letters': lambda K: K.replace(b'1', b'l'),
    'groups-of-2-spaces': grouped(2, b' '),
    'groups-of-2-colons': grouped(2, b':'),
    'groups-of-4-spaces': grouped(4, b' '),
    'groups-of-4-dashes': grouped(4, b'-'),
    'groups-of-8-spaces': grouped(8, b' '),
    'groups-of-16-spaces': grouped(16, b' '),
    'lines-of-16': grouped(16, b'\n'),
    'lines-of-32': grouped(32, b'\n'),
    'lines-of-56': grouped(56, b'\n'),
    'lines-of-64-crlf': grouped(64, b'\r\n', True),
    'lines-of-76-crlf': grouped(76, b'\r\n', True),
    'line-break-of-76-crlf': grouped(76, b'\r\n'),
    'line-break-of-64-crlf': grouped(64, b'\r\n'),
    'quoted-printable-lines': grouped(75, b'=\r\n'),
    'quoted-printable-lines-lf': grouped(75, b'=\n'),
    'as-json-object': lambda K: b'{"key":"' + K + b'"}',
    'as-json-object-with-space': lambda K: b'{"key": "' + K + b'"}',
    'as-php-serialized': lambda K: b's:%d:"%s";' % (len(K), K),
    'as-php-print-r': lambda K: b'Array\n(\n    [0] => %s\n)\n' % K,
    'as-php-var-dump': lambda K: b'string(%d) "%s"\n' % (len(K), K),
    'as-pem': lambda K: PEM % K,
    'as-pem-newline': lambda K: PEM % K + b'\n',
    'two-newlines-after': lambda K: K + b'\n\n',
    'two-spaces-after': lambda K: K + b'  ',
    'tab-before': lambda K: b'\t' + K,
    'crlf-before': lambda K: b'\r\n' + K,
    'nbsp-before': lambda K: '\u00a0'.encode() + K,
    'left-to-right-mark-after': lambda K: K + '\u200e'.encode(),
    'left-to-right-mark-before': lambda K: '\u200e'.encode() + K,
    'bom-after': lambda K: K + '\ufeff'.encode(),
}
KEY.update({'first-%d-missing' % n: (lambda K, n=n: K[n:] or None) for n in (3, 4, 8)})
KEY.update({'first-%d-only' % n: (lambda K, n=n: K[:n] if len(K) > n else None) for n in (8, 10, 24)})
KEY.update({code: (lambda K, b=b, a=a: b.encode() + K + a.encode()) for code, (b, a) in {
    'after-0x': ('0x', ''), 'after-api-key-setting': ('API_KEY=', ''), 'after-osrs-key-setting': ('OSRS_KEY=', ''),
    'after-private-key-label': ('private_key=', ''), 'after-api-key-label': ('api_key=', ''),
    'after-private-key-colon': ('private_key: ', ''), 'after-key-colon': ('key: ', ''),
    'after-export': ('export OPENSRS_KEY=', ''), 'in-parentheses': ('(', ')'), 'equals-after': ('', '='),
    'dot-after': ('', '.'), 'percent-0d-0a-after': ('', '%0D%0A'), 'html-quotes-around': ('&quot;', '&quot;'),
}.items()})
KEY.update({'word-' + code: (lambda K, word=word: word.encode()) for code, word in {
    'opensrs-api-key': 'OPENSRS_API_KEY', 'opensrs-private-key': 'OPENSRS_PRIVATE_KEY',
    'private-key-upper-case': 'PRIVATE_KEY', 'api-key-upper-case': 'API_KEY', 'osrs-private-key': 'OSRS_PRIVATE_KEY',
    'dollar-opensrs-api-key': '$OPENSRS_API_KEY', 'unexpanded-api-key': '${OPENSRS_API_KEY}',
    'braces-dollar-key': '{$key}', 'key': 'key', 'secret': 'secret', 'password': 'password', 'object': 'Object',
    'zero': '0', 'one': '1', 'not-available': 'N/A',
}.items()})
KEY = {'key-' + code: change for code, change in KEY.items()}

WITH_USER = {
    'bar': b'|', 'comma': b',', 'space': b' ', 'dash': b'-', 'underscore': b'_', 'slash': b'/', 'equals': b'='}
KEY_AND_USER = {'key-after-username-and-' + code: (lambda K, U, text=text: U + text + K)
                for code, text in WITH_USER.items()}
KEY_AND_USER.update({'key-before-username-' + code: (lambda K, U, text=text: K + text + U)
                     for code, text in {'directly': b'', 'colon': b':', 'bar': b'|'}.items()})
KEY_AND_USER['key-basic-authentication'] = lambda K, U: base64.b64encode(U + b':' + K)

# ---- digests -------------------------------------------------------------------------------------


def number(n, alphabet):
    out = ''
    while n:
        n, rest = divmod(n, len(alphabet))
        out = alphabet[rest] + out
    return out


FIGURES = '0123456789'
CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
BIG = lambda d: int.from_bytes(d, 'big')


def grouped_hex(size, text):
    return lambda d: text.join(pieces(d.hex(), size))


DIGEST = {
    'decimal': lambda d: str(BIG(d)),
    'decimal-signed': lambda d: str(int.from_bytes(d, 'big', signed=True)),
    'decimal-little-endian': lambda d: str(int.from_bytes(d, 'little')),
    'decimal-dotnet': lambda d: str(int.from_bytes(d, 'little', signed=True)),
    'base-36': lambda d: number(BIG(d), FIGURES + CAPITALS.lower()),
    'base-36-upper-case': lambda d: number(BIG(d), FIGURES + CAPITALS),
    'base-32': base64.b32encode,
    'base-32-unpadded': lambda d: base64.b32encode(d).rstrip(b'='),
    'base-32-lower-case': lambda d: base64.b32encode(d).rstrip(b'=').lower(),
    'base-58': lambda d: number(BIG(d), '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'),
    'base-62': lambda d: number(BIG(d), FIGURES + CAPITALS + CAPITALS.lower()),
    'binary': lambda d: format(BIG(d), '0128b'),
    'binary-number': lambda d: format(BIG(d), 'b'),
    'groups-of-4': grouped_hex(4, ' '),
    'groups-of-4-dashes': grouped_hex(4, '-'),
    'groups-of-4-colons': grouped_hex(4, ':'),
    'groups-of-8': grouped_hex(8, ' '),
    'groups-of-8-dashes': grouped_hex(8, '-'),
    'colons-upper-case': lambda d: d.hex(':').upper(),
    'spaces-upper-case': lambda d: d.hex(' ').upper(),
    'uuid-upper-case': lambda d: '-'.join((d[:4].hex(), d[4:6].hex(), d[6:8].hex(), d[8:10].hex(), d[10:].hex())).upper(),
    'uuid-braces': lambda d: '{' + '-'.join((d[:4].hex(), d[4:6].hex(), d[6:8].hex(), d[8:10].hex(), d[10:].hex())) + '}',
    'braces': lambda d: '{' + d.hex() + '}',
    '0x-bytes': lambda d: ' '.join('0x%02x' % b for b in d),
    '0x-bytes-with-commas': lambda d: ', '.join('0x%02x' % b for b in d),
    'backslash-x': lambda d: ''.join('\\x%02x' % b for b in d),
    'percent': lambda d: ''.join('%%%02x' % b for b in d),
    'percent-upper-case': lambda d: ''.join('%%%02X' % b for b in d),
    'first-letter-capital': lambda d: d.hex()[0].upper() + d.hex()[1:],
    'digits-reversed': lambda d: d.hex()[::-1],
    'nibbles-swapped': lambda d: bytes((b >> 4) | (b & 15) << 4 for b in d).hex(),
    'twice': lambda d: d.hex() * 2,
    'html-quotes': lambda d: '&quot;' + d.hex() + '&quot;',
    'first-digit-lost': lambda d: d.hex()[1:],
    'last-16-digits': lambda d: d.hex()[16:],
    'base64url-padded': base64.urlsafe_b64encode,
    'raw-bytes-decoded-without-errors': lambda d: d.decode('utf-8', 'ignore'),
    'raw-bytes-in-ascii-only': lambda d: d.decode('ascii', 'ignore'),
    'raw-bytes-as-windows-1252': lambda d: ''.join(
        chr(b) if b in (129, 141, 143, 144, 157) else bytes([b]).decode('cp1252') for b in d),
    'signature-parameter': lambda d: 'signature=' + d.hex(),
    'json-object': lambda d: '{"signature":"' + d.hex() + '"}',
    'semicolon': lambda d: d.hex() + ';',
    'comma': lambda d: d.hex() + ',',
}
DIGEST.update({'first-%d-digits' % n: (lambda d, n=n: d.hex()[:n]) for n in (20, 24, 28, 30)})

# ---- formulas ------------------------------------------------------------------------------------


def formulas_of(name):
    h = lambda data: hashlib.new(name, data).hexdigest().encode()
    raw = lambda data: hashlib.new(name, data).digest()
    mac = lambda key, data: hmac.new(key, data, name).hexdigest().encode()
    return {
        'hmac': lambda X, K: mac(K, X),
        'hmac-twice': lambda X, K: mac(K, mac(K, X)),
        'hmac-of-xml-and-key': lambda X, K: mac(K, X + K),
        'hmac-in-both-rounds': lambda X, K: mac(K, mac(K, X + K) + K),
        'hmac-in-round-two': lambda X, K: mac(K, H(X + K)),
        'hashed-once': lambda X, K: h(X + K),
        'both-rounds': lambda X, K: h(h(X + K) + K),
        'raw-in-both-rounds': lambda X, K: h(raw(X + K) + K),
        'outside': lambda X, K: h(H(X + K) + K),
        'key-first': lambda X, K: h(K + X),
        'xml-only': lambda X, K: h(X),
        'no-key-in-round-two': lambda X, K: h(h(X + K)),
        'of-the-signature': lambda X, K: h(H(H(X + K) + K)),
        'hmac-inside': lambda X, K: H(mac(K, X) + K),
        'hmac-of-xml-and-key-inside': lambda X, K: H(mac(K, X + K) + K),
    }


FORMULA = {'formula-%s-%s' % (name, code): change for name in ('sha1', 'sha224', 'sha256', 'sha384', 'sha512')
           for code, change in formulas_of(name).items()}
MD5 = formulas_of('md5')
MAC = lambda key, data: hmac.new(key, data, 'md5')
FORMULA.update({
    'formula-hmac-in-both-rounds': MD5['hmac-in-both-rounds'],
    'formula-hmac-of-digest-and-key-in-round-two': lambda X, K: MAC(K, H(X + K) + K).hexdigest().encode(),
    'formula-hmac-hashed-again': lambda X, K: H(MD5['hmac'](X, K)),
    'formula-hmac-twice-raw': lambda X, K: MAC(K, MAC(K, X).digest()).hexdigest().encode(),
})
