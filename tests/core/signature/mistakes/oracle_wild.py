"""What wrong programs were seen to do, each written again in Python: code -> value.

X, K and U are body, key and username. One line each, so that it reads as its formula.
"""
import ast
import base64
import email
import email.policy
import hashlib
import hmac
import html
import html.entities
import json
import re
import unicodedata
import urllib.parse
import uuid
import xml.etree.ElementTree as ElementTree
import xml.parsers.expat

import oracle_encoded as encoded


def D(data):
    return hashlib.md5(data).digest()


def H(data):
    return hashlib.md5(data).hexdigest().encode()


def S(X, K):
    """The right signature."""
    return H(H(X + K) + K)


def text(value):
    return value if isinstance(value, bytes) else value.encode()


# ---- keys ----------------------------------------------------------------------------------------

AROUND_KEY = {
    'key-in-backticks': '`%s`',
    'key-in-angle-brackets': '<%s>',
    'key-in-square-brackets': '[%s]',
    'key-in-braces': '{%s}',
    'key-in-guillemets': '«%s»',
    'key-in-curly-quotes': '“%s”',
    'key-in-curly-single-quotes': '‘%s’',
    'key-in-low-quotes': '„%s“',
    'key-in-escaped-quotes': '\\"%s\\"',
    'key-quoted-with-comma': '"%s",',
    'key-quoted-with-semicolon': '"%s";',
    'key-single-quoted-with-comma': "'%s',",
    'key-single-quoted-with-semicolon': "'%s';",
    'key-as-json-array': '["%s"]',
    'key-as-python-list': "['%s']",
    'key-as-python-tuple': "('%s',)",
    'key-as-swift-optional': 'Optional("%s")',
    'key-as-java-optional': 'Optional[%s]',
    'key-as-rust-some': 'Some("%s")',
    'key-as-rust-ok': 'Ok("%s")',
    'key-as-scala-some': 'Some(%s)',
    'key-as-haskell-just': 'Just "%s"',
    'key-as-python-bytearray': "bytearray(b'%s')",
    'key-as-setting-line': 'OPENSRS_KEY=%s',
    'key-after-key-label': 'key=%s',
    'key-after-bearer': 'Bearer %s',
    'key-double-quote-before': '"%s',
    'key-double-quote-after': '%s"',
    'key-single-quote-before': "'%s",
    'key-single-quote-after': "%s'",
    'key-backslash-n-after': '%s\\n',
    'key-backslash-r-n-after': '%s\\r\\n',
    'key-percent-0a-after': '%s%%0A',
}

KEY_WORDS = {
    'nan': 'NaN',
    'system-byte-array': 'System.Byte[]',
    'system-char-array': 'System.Char[]',
    'secure-string': 'System.Security.SecureString',
    'ps-credential': 'System.Management.Automation.PSCredential',
    'object-object': '[object Object]',
    'object-promise': '[object Promise]',
    'task': 'System.Threading.Tasks.Task`1[System.String]',
    'go-nil': '<nil>',
    'go-format-nil': '%!s(<nil>)',
    'go-format-missing': '%!s(MISSING)',
    'c-null': '(null)',
    'null-upper-case': 'NULL',
    'optional-empty': 'Optional.empty',
    'three-stars': '***',
    'eight-stars': '********',
    'filtered': '[FILTERED]',
    'redacted': '[REDACTED]',
    'opensrs-key': 'OPENSRS_KEY',
    'process-env': 'process.env.OPENSRS_KEY',
    'template-dollar-braces': '${key}',
    'template-hash-braces': '#{key}',
    'template-braces': '{key}',
    'template-percent-s': '%s',
    'template-zero': '{0}',
    'dollar-opensrs-key': '$OPENSRS_KEY',
}


def node_buffer(K):
    shown = ' '.join('%02x' % b for b in K[:50])
    more = len(K) - 50
    return '<Buffer %s%s>' % (shown, ' ... %d more byte%s' % (more, 's' if more > 1 else '')
                              if more > 0 else '')


def ljust(K, width, fill):
    return K.ljust(width, fill) if len(K) < width else None


KEY = {
    'key-as-python-bytes': lambda K: str(K),
    'key-padded-to-128-with-spaces': lambda K: ljust(K, 128, b' '),
    'key-padded-to-255-with-spaces': lambda K: ljust(K, 255, b' '),
    'key-padded-to-128-with-nuls': lambda K: ljust(K, 128, b'\0'),
    'key-padded-to-256-with-nuls': lambda K: ljust(K, 256, b'\0'),
    'key-as-numbers-with-commas': lambda K: ','.join(map(str, K)),
    'key-as-numbers-with-spaces': lambda K: ' '.join(map(str, K)),
    'key-as-number-list': lambda K: str(list(K)),
    'key-as-go-number-list': lambda K: str(list(K)).replace(',', ''),
    'key-as-node-buffer': node_buffer,
    'key-first-15-only': lambda K: K[:15] if len(K) > 15 else None,
    'key-first-31-only': lambda K: K[:31] if len(K) > 31 else None,
    'key-first-63-only': lambda K: K[:63] if len(K) > 63 else None,
}
KEY.update({code: (lambda K, form=form: form.encode().replace(b'%s', K).replace(b'%%', b'%'))
            for code, form in AROUND_KEY.items()})
KEY.update({'key-word-' + code: (lambda K, word=word: word) for code, word in KEY_WORDS.items()})

# ---- digests -------------------------------------------------------------------------------------


def signed(b):
    return b - 256 if b > 127 else b


def radix16(n):
    return '%x' % n if n >= 0 else '-%x' % -n


HEX_AROUND = {
    'python-hex-bytes': "b'%s'",
    'json-array': '["%s"]',
    'python-list': "['%s']",
    'brackets': '[%s]',
    'swift-description': 'MD5 digest: %s',
    'ruby-inspect': '#<Digest::MD5: %s>',
    'swift-optional': 'Optional("%s")',
    'java-optional': 'Optional[%s]',
    'rust-some': 'Some("%s")',
    'scala-some': 'Some(%s)',
    'single-quotes': "'%s'",
    'postgres-bytea': '\\x%s',
    'md5-colon-label': 'md5:%s',
    'md5-equals-label': 'md5=%s',
    'md5-label': 'MD5: %s',
    'bearer': 'Bearer %s',
    'percent-0a': '%s%%0A',
    'backslash-n': '%s\\n',
    'crlf': '%s\r\n',
    'header-name': 'X-Signature: %s',
}

DIGEST = {
    'numbers-with-spaces': lambda d: ' '.join(map(str, d)),
    'numbers-with-commas': lambda d: ','.join(map(str, d)),
    'number-list': lambda d: str(list(d)),
    'go-number-list': lambda d: str(list(d)).replace(',', ''),
    'json-number-list': lambda d: json.dumps(list(d), separators=(',', ':')),
    'signed-number-list': lambda d: str([signed(b) for b in d]),
    'numbers-joined': lambda d: ''.join(map(str, d)),
    'elixir-bitstring': lambda d: '<<' + str(list(d))[1:-1] + '>>',
    'signed-hex-bytes': lambda d: ''.join(radix16(signed(b)) for b in d),
    'hex-with-comma-space': lambda d: d.hex(',').replace(',', ', '),
    'hex-with-commas': lambda d: d.hex(','),
    'uuid': lambda d: str(uuid.UUID(bytes=d)),
    'java-uuid': lambda d: uuid.UUID(bytes=d, version=3).hex,
    'java-uuid-dashes': lambda d: str(uuid.UUID(bytes=d, version=3)),
    'dotnet-guid': lambda d: uuid.UUID(bytes_le=d).hex,
    'dotnet-guid-dashes': lambda d: str(uuid.UUID(bytes_le=d)),
    'apple-data': lambda d: '<' + d.hex(' ', 4) + '>',
    'pairs-swapped': lambda d: b''.join(d[i:i + 2][::-1] for i in range(0, 16, 2)).hex(),
    'bytes-reversed': lambda d: d[::-1].hex(),
    'base64-newline': lambda d: base64.encodebytes(d),
    'base64-of-hex-and-newline': lambda d: base64.b64encode(d.hex().encode() + b'\n'),
}
DIGEST['md5sum-line'] = lambda d: d.hex() + '  -'
DIGEST['openssl-r-line'] = lambda d: d.hex() + ' *stdin'
DIGEST.update({code: (lambda d, form=form: form % d.hex()) for code, form in HEX_AROUND.items()})


def digest_value(code, X, K):
    name, where = code[len('digest-'):], 'both'
    for end in ('inner', 'outer'):
        if name.endswith('-' + end):
            name, where = name[:-len(end) - 1], end
    form = DIGEST[name]
    inner = text(form(D(X + K))) if where != 'outer' else H(X + K)
    return text(form(D(inner + K))) if where != 'inner' else H(inner + K)


# ---- formulas ------------------------------------------------------------------------------------

BETWEEN = {
    'tab': '\t', 'semicolon': ';', 'dash': '-', 'underscore': '_', 'slash': '/',
    'two-colons': '::', 'two-pipes': '||', 'dot-in-spaces': ' . ', 'plus-in-spaces': ' + ',
    'key-parameter': '&key=', 'newline-and-2-spaces': '\n  ', 'newline-and-4-spaces': '\n    ',
    'newline-and-8-spaces': '\n' + ' ' * 8, 'newline-and-tab': '\n\t',
}

INNER_WORDS = {
    'system-byte-array': 'System.Byte[]',
    'array-buffer': '[object ArrayBuffer]',
    'object': '[object Object]',
    'promise': '[object Promise]',
    'task': 'System.Threading.Tasks.Task`1[System.String]',
    'task-of-bytes': 'System.Threading.Tasks.Task`1[System.Byte[]]',
    'md5-provider': 'System.Security.Cryptography.MD5CryptoServiceProvider',
    'md5-implementation': 'System.Security.Cryptography.MD5+Implementation',
    'undefined': 'undefined', 'null': 'null', 'none': 'None', 'false': 'false', 'array': 'Array',
}

TEMPLATES = {
    'dollar': '$xml$key', 'dollar-dot': '$xml.$key', 'dollar-braces': '${xml}${key}',
    'hash-braces': '#{xml}#{key}', 'braces': '{xml}{key}', 'percent-s': '%s%s',
    'zero-one': '{0}{1}', 'names': 'xml + key', 'dollar-body': '$body$key',
    'braces-body': '${body}${key}',
}


def hexed(name, data):
    return hashlib.new(name, data).hexdigest().encode()


def mac(key, data, name='md5'):
    return hmac.new(key, data, name).hexdigest().encode()


def utf16_both(X, K):
    def enc(data):
        return b'\xfe\xff' + data.decode('utf-8').encode('utf-16-be')
    return H(enc(H(enc(X + K)) + K))


FORMULA = {
    'formula-arguments-swapped': lambda X, K: S(K, X),
    'formula-xml-for-key-in-round-two': lambda X, K: H(H(X + K) + X),
    'formula-signed-twice': lambda X, K: S(S(X, K), K),
    'formula-xml-twice': lambda X, K: H(H(X + X + K) + K),
    'formula-first-argument-twice': lambda X, K: H(H(X + X) * 2),
    'formula-first-argument-twice-in-round-one': lambda X, K: H(H(X + X) + K),
    'formula-key-twice-in-both-rounds': lambda X, K: S(X, K + K),
    'formula-key-label-in-round-two': lambda X, K: H(H(X + K) + b'&key=' + K),
    'formula-sha1-inside': lambda X, K: H(hexed('sha1', X + K) + K),
    'formula-sha512-inside': lambda X, K: H(hexed('sha512', X + K) + K),
    'formula-sha1-outside': lambda X, K: hexed('sha1', H(X + K) + K),
    'formula-sha256-outside': lambda X, K: hexed('sha256', H(X + K) + K),
    'formula-sha1-hashed-once': lambda X, K: hexed('sha1', X + K),
    'formula-sha256-hashed-once': lambda X, K: hexed('sha256', X + K),
    'formula-sha512-hashed-once': lambda X, K: hexed('sha512', X + K),
    'formula-hmac-sha1': lambda X, K: mac(K, X, 'sha1'),
    'formula-hmac-inside': lambda X, K: H(mac(K, X) + K),
    'formula-hmac-of-xml-and-key-inside': lambda X, K: H(mac(K, X + K) + K),
    'formula-go-sum-of-data': lambda X, K: H((X + K).hex().encode() + H(b'') + K),
    'formula-go-sum-of-key': lambda X, K: H((K + D(X)).hex().encode() + K),
    'formula-go-sum-of-key-no-key-in-round-two': lambda X, K: H((K + D(X)).hex().encode()),
    'formula-joined-utf-16be-bom-both-rounds': utf16_both,
}
for _name, _text in BETWEEN.items():
    FORMULA['formula-%s-between-in-both-rounds' % _name] = (
        lambda X, K, s=_text.encode(): H(H(X + s + K) + s + K))
    FORMULA['formula-%s-between-in-round-one' % _name] = (
        lambda X, K, s=_text.encode(): H(H(X + s + K) + K))
for _name, _text in INNER_WORDS.items():
    FORMULA['formula-word-%s-in-round-two' % _name] = lambda X, K, s=_text.encode(): H(s + K)
for _name, _text in TEMPLATES.items():
    FORMULA['formula-template-' + _name] = lambda X, K, s=_text.encode(): H(H(s) + K)
    FORMULA['formula-template-%s-in-both-rounds' % _name] = lambda X, K, s=_text.encode(): H(s)

# ---- bodies --------------------------------------------------------------------------------------

BODY_WORDS = {
    'task': 'System.Threading.Tasks.Task`1[System.String]',
    'xelement': 'System.Xml.XmlElement',
    'memory-stream': 'System.IO.MemoryStream',
    'string-content': 'System.Net.Http.StringContent',
    'stream-reader': 'System.IO.StreamReader',
    'system-byte-array': 'System.Byte[]',
    'system-object-array': 'System.Object[]',
    'array-buffer': '[object ArrayBuffer]',
    'xml-document': '[object XMLDocument]',
    'document': '[object Document]',
    'readable-stream': '[object ReadableStream]',
    'blob': '[object Blob]',
    'java-document': '[#document: null]',
    'java-root': '[OPS_envelope: null]',
    'go-nil': '<nil>',
    'nil': 'nil',
    'true': 'true',
    'zero': '0',
    'template-dollar': '$xml',
    'template-dollar-braces': '${xml}',
    'template-hash-braces': '#{xml}',
    'template-braces': '{xml}',
    'name': 'xml',
    'file-name': 'request.xml',
    'at-file-name': '@request.xml',
}


def between(X, start, end):
    found = re.search(start + b'.*' + end, X, re.S)
    return found.group() if found else None


def pad(X, size):
    return X.ljust(size, b'\0') if len(X) * 2 <= size else None


def root_of(X):
    try:
        return ElementTree.fromstring(X)
    except ElementTree.ParseError:
        return None


def root_text(X, read):
    root = root_of(X)
    return None if root is None else read(root)


def own_text(root):
    return (root.text or '') + ''.join(child.tail or '' for child in root)


DECLARATION = re.compile(rb'\A((?:\xef\xbb\xbf)?\s*)(<\?xml\s.*?\?>)', re.S)


def declaration(X, change):
    return DECLARATION.sub(lambda m: m.group(1) + change(m.group(2)), X, count=1)


def own(X, name, value):
    return declaration(X, lambda d: re.sub(
        name + rb'=(["\'])[^"\']*', lambda m: name + b'=' + m.group(1) + value, d, count=1))


def lines_with(X, indent, first):
    lines = X.split(b'\n')
    return b'\n'.join(indent + line if i >= first and line.strip(b'\r') else line
                      for i, line in enumerate(lines))


def urlencode(X, safe, space=b'%20'):
    return urllib.parse.quote(X, safe=safe).encode().replace(b'%20', space)


def keep(X, letters):
    """quote() always keeps - and _ and . and ~; what is not among the letters is encoded too."""
    out = urllib.parse.quote(X, safe=letters)
    for c in '_.-~':
        if c not in letters:
            out = out.replace(c, '%%%02X' % ord(c))
    return out.encode()


def go_json(X):
    out = json.dumps(X.decode('utf-8'), ensure_ascii=False)
    for c in '<>&\u2028\u2029':
        out = out.replace(c, '\\u%04x' % ord(c))
    return out


def dotnet_json(X):
    out = ''
    for c in X.decode('utf-8'):
        if c in '<>&\'+`"' or ord(c) > 126:
            units = c.encode('utf-16-be')
            out += ''.join('\\u%02X%02X' % pair for pair in zip(units[::2], units[1::2]))
        else:
            out += json.dumps(c)[1:-1]
    return '"' + out + '"'


def ruby_inspect(X):
    names = {10: '\\n', 13: '\\r', 9: '\\t', 12: '\\f', 11: '\\v', 8: '\\b', 7: '\\a', 27: '\\e'}
    out = re.sub(r'(["\\]|#(?=[{$@]))', r'\\\1', X.decode('utf-8'))
    return '"%s"' % ''.join(
        names.get(ord(c)) or ('\\x%02X' if ord(c) < 128 else '\\u%04X') % ord(c)
        if unicodedata.category(c) == 'Cc' else c for c in out)


def free_text(X, change):
    """Changes the text between tags and nothing else; not where a < begins nothing."""
    parts = re.split(rb'(<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|<!DOCTYPE(?:[^>\[]|\[[^\]]*\])*>'
                     rb'|</[^<>]*>|<[^!?/<>\s](?:[^"\'<>]|"[^"]*"|\'[^\']*\')*>)', X, flags=re.S)
    if any(b'<' in part for part in parts[::2]):
        return None
    return b''.join(part if i % 2 else change(part) for i, part in enumerate(parts))


def empty_tags(X, end):
    return re.sub(rb'<([^\s/>!?"\'=<]+(?:\s+[^\s=/>"\'<]+\s*=\s*(?:"[^"]*"|\'[^\']*\'))*)\s*/>',
                  rb'<\1' + end, X)


def astral(X, written):
    return ''.join(written if ord(c) > 0xffff else c for c in X.decode('utf-8'))


CURLY = dict.fromkeys(map(ord, '\u201c\u201d\u201e\u201f'), '"')
CURLY.update(dict.fromkeys(map(ord, '\u2018\u2019\u201a\u201b'), "'"))
TYPOGRAPHY = dict(CURLY)
TYPOGRAPHY.update(dict.fromkeys([0xab, 0xbb], '"'))
TYPOGRAPHY.update(dict.fromkeys([0x2013, 0x2014, 0x2010, 0x2011, 0x2212], '-'))
TYPOGRAPHY.update({0x2026: '...', 0xa0: ' '})


def named(c):
    name = html.entities.codepoint2name.get(ord(c)) if ord(c) > 127 else None
    return '&%s;' % name if name else c


# glibc: locale/C-translit.h.in and the decomposition of each letter
TRANSLIT = {
    'ß': 'ss', 'Æ': 'AE', 'æ': 'ae', 'Œ': 'OE', 'œ': 'oe', 'Ø': 'O', 'ø': 'o', 'Ł': 'L', 'ł': 'l',
    'Đ': 'D', 'đ': 'd', 'Þ': 'TH', 'þ': 'th', 'Ð': 'D', 'ð': 'd', 'ı': 'i', '€': 'EUR', '„': ',,',
    '‚': ',', '“': '"', '”': '"', '‘': "'", '’': "'", '–': '-', '—': '--', '«': '<<', '»': '>>',
    '…': '...', '\xa0': ' ', '‛': "'", '‟': '"', '‐': '-', '‑': '-', '−': '-', '£': 'GBP',
    '©': '(C)', '®': '(R)', '™': '(TM)', '•': 'o', '×': 'x', '¢': 'c', '¥': 'JPY', '·': '.',
    '÷': '/', '‹': '<', '›': '>', '¡': '!',
}


def translit(c):
    if ord(c) < 128:
        return c
    bare = ''.join(d for d in unicodedata.normalize('NFKD', c)
                   if not unicodedata.category(d).startswith('M'))
    return TRANSLIT.get(c) or (bare if bare and bare.isascii() else '?')


def chunked(X, size):
    if len(X) <= size:
        return None
    X.decode('utf-8')
    return ''.join(X[i:i + size].decode('utf-8', 'replace') for i in range(0, len(X), size))


def ruby_dump(X):
    X.decode('utf-8')
    return None if X.isascii() else ''.join(
        c if ord(c) < 128 else '\\u%04X' % ord(c) if ord(c) < 0x10000 else '\\u{%X}' % ord(c)
        for c in ruby_inspect(X))


def ruby_binary(X):
    X.decode('utf-8')
    if X.isascii():
        return None
    high = {b: '\\x%02X' % b for b in range(128, 256)}
    marked = X.decode('latin-1').translate({b: 0xe000 + b for b in range(128, 256)})
    return ruby_inspect(marked.encode()).translate({0xe000 + b: text for b, text in high.items()})


def joined_again(X):
    lines = X.decode('latin-1').replace('\r\n', '\n')
    return lines.removesuffix('\n').encode('latin-1') if b'\r\n' in X else None


def joined_by_crlf(X):
    lines = X.replace(b'\r\n', b'\n').split(b'\n')
    if lines[-1] == b'':
        lines.pop()
    bare = re.search(rb'(?<!\r)(?<!\A)\n(?!\Z)', X)
    return b'\r\n'.join(lines) if bare else None


def root_on(X):
    before = re.match(rb'(?:\xef\xbb\xbf)?\s*(<\?xml\s.*?\?>)?\s*(<!DOCTYPE(?:[^>\[]|\[[^\]]*\])*>)?\s*', X, re.S)
    root = X[before.end():]
    return None if before.groups() == (None, None) or root == root.rstrip() else root


def with_tabs(change):
    return lambda X: change(X) if b'\t' in X else None


TEMPLATES = {'2': '\n  %s\n', '2-2': '\n  %s\n  ', '4': '\n    %s\n', '4-2': '\n    %s\n  ', '4-4': '\n    %s\n    ',
             '8': '\n        %s\n', '8-4': '\n        %s\n    ', '8-8': '\n        %s\n        ',
             'tab': '\n\t%s\n', 'tab-tab': '\n\t%s\n\t'}


def upto_emoji(X):
    found = re.search('[\U00010000-\U0010ffff]', X.decode('utf-8'))
    return X.decode('utf-8')[:found.start()] if found else None


SPACE = rb'[\t\n\v\f\r ]'

BODY = {
    'body-only-body-element': lambda X: between(X, b'<body>', b'</body>'),
    'body-only-data-block': lambda X: between(X, b'<data_block>', b'</data_block>'),
    'body-only-dt-assoc': lambda X: between(X, b'<dt_assoc>', b'</dt_assoc>'),
    'body-only-root-text': lambda X: root_text(X, own_text),
    'body-only-first-text': lambda X: root_text(X, lambda root: root.text or ''),
    'body-only-text': lambda X: root_text(X, lambda root: ''.join(root.itertext())),
    'body-lines-joined-by-commas': lambda X: X.replace(b'\n', b','),
    'body-lines-joined-by-commas-without-cr': lambda X: re.sub(rb'\r?\n', b',', X) if b'\r\n' in X else None,
    'body-lines-joined-by-comma-space': lambda X: re.sub(rb'\r?\n', b', ', X),
    'body-lines-in-list': lambda X: b'[' + re.sub(rb'\r?\n', b', ', X) + b']' if b'\n' in X else None,
    'body-space-before-lines': lambda X: b' '.join(re.findall(rb'[^\n]*\n|[^\n]+', X)),
    'body-crlf-to-space': lambda X: re.sub(rb'\r?\n', b' ', X) if b'\r\n' in X else None,
    'body-lines-joined-by-newlines': joined_again,
    'body-line-ends-and-tabs-removed': with_tabs(lambda X: X.translate(None, b'\r\n\t')),
    'body-line-ends-and-tabs-to-spaces': with_tabs(lambda X: X.translate(bytes.maketrans(b'\r\n\t', b'   '))),
    'body-line-ends-and-tabs-to-one-space': with_tabs(lambda X: re.sub(rb'[\r\n\t]+', b' ', X)),
    'body-lines-joined-by-crlf': joined_by_crlf,
    'body-newline-after-lines': lambda X: b'\n'.join(re.findall(rb'[^\n]*\n|[^\n]+', X)),
    'body-as-numbers-with-commas': lambda X: ','.join(map(str, X)),
    'body-as-numbers-with-spaces': lambda X: ' '.join(map(str, X)),
    'body-as-numbers-in-go-list': lambda X: str(list(X)).replace(',', ''),
    'body-as-numbers-in-java-list': lambda X: str([(b ^ 128) - 128 for b in X]),
    'body-head-missing-end-kept': root_on,
    'body-own-declaration-iso-8859-1': lambda X: own(X, b'encoding', b'ISO-8859-1'),
    'body-json-buffer': lambda X: json.dumps({'type': 'Buffer', 'data': list(X.decode('utf-8').encode())}, separators=(',', ':')),
    'body-ruby-inspect-binary': ruby_binary,
    'body-ruby-dump': ruby_dump,
    'body-python-tuple': lambda X: str((X.decode('utf-8'),)),
    'body-python-list': lambda X: str([X.decode('utf-8')]),
    'body-html-escaped-php-filter': lambda X: ''.join('&#%d;' % b if b < 32 or b in b'"\'&<>' else chr(b) for b in X).encode('latin-1'),
    'body-url-path-escaped': lambda X: urllib.parse.quote(X, '-_.~$&+=:@'),
    'body-first-newline-removed': lambda X: X.replace(b'\n', b'', 1),
    'body-first-crlf-removed': lambda X: X.replace(b'\r\n', b'', 1),
    'body-final-newline-to-crlf': lambda X: re.sub(rb'(?<!\r)\n\Z', b'\r\n', X),
    'body-lines-indented-2-spaces': lambda X: lines_with(X, b'  ', 0),
    'body-lines-indented-4-spaces': lambda X: lines_with(X, b'    ', 0),
    'body-lines-indented-8-spaces': lambda X: lines_with(X, b' ' * 8, 0),
    'body-lines-indented-tab': lambda X: lines_with(X, b'\t', 0),
    'body-lines-after-first-indented-2-spaces': lambda X: lines_with(X, b'  ', 1),
    'body-lines-after-first-indented-4-spaces': lambda X: lines_with(X, b'    ', 1),
    'body-lines-after-first-indented-8-spaces': lambda X: lines_with(X, b' ' * 8, 1),
    'body-lines-after-first-indented-tab': lambda X: lines_with(X, b'\t', 1),
    'body-white-space-removed': lambda X: re.sub(SPACE, b'', X),
    'body-white-space-runs-removed': lambda X: re.sub(SPACE + b'{2,}', b'', X),
    'body-words-joined-by-spaces': lambda X: b' '.join(X.split()),
    'body-white-space-to-one-space': lambda X: re.sub(SPACE + b'+', b' ', X),
    'body-spaces-removed': lambda X: X.replace(b' ', b''),
    'body-tabs-removed': lambda X: X.replace(b'\t', b''),
    'body-spaces-between-tags-removed': lambda X: re.sub(rb'(?<=>)[ \t]+(?=<)', b'', X),
    'body-nul-padded-to-2048': lambda X: pad(X, 2048),
    'body-nul-padded-to-4096': lambda X: pad(X, 4096),
    'body-nul-padded-to-8192': lambda X: pad(X, 8192),
    'body-nul-padded-to-16384': lambda X: pad(X, 16384),
    'body-nul-padded-to-65536': lambda X: pad(X, 65536),
    'body-nuls-before': lambda X: bytes(len(X)) + X,
    'body-own-declaration-utf-16': lambda X: own(X, b'encoding', b'utf-16'),
    'body-own-declaration-lower-case-utf-8': lambda X: own(X, b'encoding', b'utf-8'),
    'body-own-declaration-upper-case-utf-8': lambda X: own(X, b'encoding', b'UTF-8'),
    'body-own-declaration-standalone-yes': lambda X: own(X, b'standalone', b'yes'),
    'body-own-declaration-standalone-no': lambda X: own(X, b'standalone', b'no'),
    'body-own-declaration-no-encoding': lambda X: declaration(X, lambda d: re.sub(rb' encoding=("[^"]*"|\'[^\']*\')', b'', d)),
    'body-own-declaration-no-standalone': lambda X: declaration(X, lambda d: re.sub(rb' standalone=("[^"]*"|\'[^\']*\')', b'', d)),
    'body-declaration-space-before-end': lambda X: declaration(X, lambda d: re.sub(rb'(?<! )\?>\Z', b' ?>', d)),
    'body-declaration-no-space-before-end': lambda X: declaration(X, lambda d: re.sub(rb' \?>\Z', b'?>', d)),
    'body-declaration-less-than-escaped': lambda X: declaration(X, lambda d: b'&lt;' + d[1:]),
    'body-html-escaped-apostrophe-apos': lambda X: html.escape(X.decode('latin-1'), False).replace('"', '&quot;').replace("'", '&apos;').encode('latin-1'),
    'body-html-escaped-numeric': lambda X: html.escape(X.decode('latin-1'), False).replace('"', '&#34;').replace("'", '&#39;').encode('latin-1'),
    'body-quotes-in-values-as-entities': lambda X: free_text(X, lambda t: t.replace(b'"', b'&quot;')),
    'body-empty-elements-space-added': lambda X: empty_tags(X, b' />'),
    'body-empty-elements-space-removed': lambda X: empty_tags(X, b'/>'),
    'body-form-field-rfc-3986': lambda X: b'xml=' + keep(X, '-_.~'),
    'body-form-field-node': lambda X: b'xml=' + keep(X, "-_.~!*'()"),
    'body-form-field-python': lambda X: urllib.parse.urlencode({'xml': X}),
    'body-form-field-php': lambda X: b'xml=' + keep(X, '-_.').replace(b'%20', b'+'),
    'body-url-encoded-python': lambda X: urllib.parse.quote(X),
    'body-url-encoded-python-plus': lambda X: urllib.parse.quote_plus(X),
    'body-json-object': lambda X: json.dumps({'xml': X.decode('utf-8')}, ensure_ascii=False, separators=(',', ':')),
    'body-json-object-python': lambda X: json.dumps({'xml': X.decode('utf-8')}),
    'body-json-string-go': go_json,
    'body-json-object-go': lambda X: '{"xml":' + go_json(X) + '}',
    'body-json-string-dotnet': dotnet_json,
    'body-json-object-dotnet': lambda X: '{"xml":' + dotnet_json(X) + '}',
    'body-python-repr': lambda X: repr(X.decode('utf-8')),
    'body-ruby-inspect': ruby_inspect,
    'body-php-var-export': lambda X: b"'" + X.replace(b'\\', b'\\\\').replace(b"'", b"\\'") + b"'",
    'body-in-double-quotes': lambda X: b'"' + X + b'"',
    'body-base64-lines-76': lambda X: base64.encodebytes(X),
    'body-hex': lambda X: X.hex(),
    'charset-beyond-bmp-dropped': lambda X: astral(X, ''),
    'charset-beyond-bmp-to-question-mark': lambda X: astral(X, '?'),
    'charset-beyond-bmp-to-four-question-marks': lambda X: astral(X, '????'),
    'charset-beyond-bmp-to-replacement': lambda X: astral(X, '\ufffd'),
    'charset-quotes-straightened': lambda X: X.decode('utf-8').translate(CURLY),
    'charset-typography-to-ascii': lambda X: X.decode('utf-8').translate(TYPOGRAPHY),
    'charset-named-entities': lambda X: ''.join(map(named, X.decode('utf-8'))),
    'charset-named-or-decimal-entities': lambda X: ''.join(named(c) if ord(c) < 128 or named(c) != c else '&#%d;' % ord(c) for c in X.decode('utf-8')),
    'charset-transliterated': lambda X: ''.join(map(translit, X.decode('utf-8'))),
    'charset-broken-at-1024': lambda X: chunked(X, 1024),
    'charset-broken-at-4096': lambda X: chunked(X, 4096),
    'charset-broken-at-8192': lambda X: chunked(X, 8192),
    'charset-broken-at-16384': lambda X: chunked(X, 16384),
    'charset-broken-at-65536': lambda X: chunked(X, 65536),
    'body-cut-at-emoji': upto_emoji,
    'body-domain-in-lower-case': lambda X: re.sub(rb'(?<=<item key="domain">)[^<]*', lambda m: m.group().lower(), X),
    'body-domain-in-upper-case': lambda X: re.sub(rb'(?<=<item key="domain">)[^<]*', lambda m: m.group().upper(), X),
}
BODY.update({'body-in-template-' + code: (lambda X, form=form: form.encode().replace(b'%s', X))
             for code, form in TEMPLATES.items()})
BODY.update({'body-word-' + code: (lambda X, word=word: word) for code, word in BODY_WORDS.items()})

# ---- requests that were sent otherwise than signed -----------------------------------------------

XML_START = re.compile(r'\s*\ufeff?<(\?xml\s|!DOCTYPE|OPS_envelope)')


def only_xml(candidates):
    """The first of some texts that is XML."""
    for candidate in candidates:
        if candidate is not None and XML_START.match(candidate.decode('utf-8', 'replace')):
            return candidate
    return None


def from_multipart(X):
    first = X.split(b'\n', 1)[0].strip()
    if not first.startswith(b'--'):
        return None
    head = b'Content-Type: multipart/form-data; boundary="' + first[2:] + b'"\r\n\r\n'
    message = email.message_from_bytes(head + X, policy=email.policy.HTTP)
    return only_xml(part.get_payload(decode=True) for part in message.iter_parts())


def from_form(X):
    if not re.match(rb'[\w.\[\]-]+=', X):
        return None
    if re.match(rb'[^=]+=<', X):
        return X.split(b'=', 1)[1]
    fields = urllib.parse.parse_qsl(X.decode('ascii'), encoding='latin-1')
    return only_xml(value.encode('latin-1') for _, value in fields)


def strings_in(value):
    if isinstance(value, str):
        yield value.encode()
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
        yield from strings_in(inner)


def from_json(X):
    try:
        return only_xml(strings_in(json.loads(X)))
    except ValueError:
        return None


def from_literal(X):
    try:
        value = ast.literal_eval(X.decode('utf-8').strip())
    except (ValueError, SyntaxError):
        return None
    return only_xml([text(value)]) if isinstance(value, (str, bytes)) and from_json(X) is None else None


def from_latin_1(X):
    try:
        X.decode('utf-8')
        return None
    except UnicodeDecodeError:
        return ''.join(
            chr(b) if b < 128 or b > 159 or b in (129, 141, 143, 144, 157) else bytes([b]).decode('cp1252')
            for b in X
        ).encode()


def with_end(X, end):
    """What expat says is still open, closed as it was opened."""
    if b'<' not in X:
        return None
    open_ = []
    parser = xml.parsers.expat.ParserCreate()
    state = {'last': None, 'end': 0}
    # Bytes that are not UTF-8 are of no interest here: only where the tags are.
    plain = bytes(b if b < 128 else 120 for b in X)

    def started(name, _):
        at = parser.CurrentByteIndex
        space = re.search(rb'[ \t\r\n]*\Z', plain[:at]).group()
        open_.append((name.encode(), space))
        state['last'] = 'start'
        state['end'] = plain.index(b'>', at) + 1 if b'>' in plain[at:] else None

    def ended(name):
        at = parser.CurrentByteIndex
        open_.pop()
        if plain[at:at + 2] == b'</':
            state['last'] = 'end'
            state['end'] = plain.index(b'>', at) + 1

    def characters(data):
        if data.strip():
            state['last'] = 'text'

    parser.StartElementHandler = started
    parser.EndElementHandler = ended
    parser.CharacterDataHandler = characters
    try:
        parser.Parse(plain, False)
    except xml.parsers.expat.ExpatError:
        return None
    if state['last'] != 'end' or not open_:
        return None
    tail = b''.join(space + b'</' + name + b'>' for name, space in reversed(open_))
    rest = X[state['end']:]
    return X[:state['end']] + tail + end if tail.startswith(rest) else None


def pem(X):
    return re.sub(
        rb'(-----BEGIN [A-Z ]+-----)([^-]+)(-----END [A-Z ]+-----)',
        lambda m: b'\n'.join([m[1], *(m[2][i:i + 64] for i in range(0, len(m[2]), 64)), m[3]]),
        X)


def lines_again(X, eol, end, in_values=pem):
    if b'\n' in X or b'\r' in X:
        return None
    out = b''
    pieces = re.findall(rb'<[^<>]*>|[^<]+|<', X)
    for at, piece in enumerate(pieces):
        out += piece
        following = b''.join(pieces[at + 1:at + 3]).lstrip(b' \t')
        if not (piece.startswith(b'<') and piece.endswith(b'>')) or not following.startswith(b'<'):
            continue
        opens = piece[1:2] not in (b'/', b'?', b'!') and not piece.endswith(b'/>')
        if not (opens and following.startswith(b'</')):
            out += eol
    return in_values(out) + end


def head_lines(X):
    if b'\n' in X or b'\r' in X:
        return None
    head = re.match(rb'(<\?xml[^<>]*>)?([ \t]*<!DOCTYPE[^<>]*>)?', X)
    return pem(b''.join(part + b'\n' for part in head.groups() if part) + X[head.end():])


def plain_key(write):
    return lambda K: write(K.decode()) if re.fullmatch(rb'[A-Za-z0-9_-]+', K) else None


def as_number(K):
    digits = re.match(rb'[0-9]*', K).group().lstrip(b'0')
    return None if len(digits) > 15 or (digits or b'0') == K else digits or b'0'


SENT = {
    'body-sent-in-multipart': from_multipart,
    'body-sent-in-form-field': from_form,
    'body-sent-percent-encoded': lambda X: urllib.parse.unquote_to_bytes(X.replace(b'+', b' ')) if re.match(rb'\s*%3[cC]', X) else None,
    'body-sent-in-json': from_json,
    'body-sent-as-string-literal': from_literal,
    'body-sent-html-escaped': lambda X: html.unescape(X.decode('utf-8')) if re.match(rb'\s*&lt;', X) else None,
    'body-sent-as-latin-1': from_latin_1,
    'body-sent-cut': lambda X: with_end(X, b''),
    'body-sent-cut-newline': lambda X: with_end(X, b'\n'),
    'body-sent-cut-crlf': lambda X: with_end(X, b'\r\n'),
    'body-sent-without-newlines': lambda X: lines_again(X, b'\n', b''),
    'body-sent-without-newlines-final': lambda X: lines_again(X, b'\n', b'\n'),
    'body-sent-without-newlines-crlf': lambda X: lines_again(X, b'\r\n', b'', bytes),
    'body-sent-without-newlines-crlf-final': lambda X: lines_again(X, b'\r\n', b'\r\n', bytes),
    'body-sent-without-newlines-head': head_lines,
    'body-sent-without-newlines-pem': lambda X: None if b'\n' in X or b'\r' in X else pem(X),
}
BODY.update(SENT)

KEY.update({
    'key-leading-digits-only': as_number,
    'key-as-character-list': plain_key(lambda K: '[' + ', '.join(K) + ']'),
    'key-as-character-list-commas': plain_key(','.join),
    'key-as-character-python-list': plain_key(lambda K: str(list(K))),
})
KEY.update(encoded.KEY)
DIGEST.update(encoded.DIGEST)
FORMULA.update(encoded.FORMULA)
BODY.update(encoded.BODY)

# ---- all -----------------------------------------------------------------------------------------


def knows(code):
    return code in KEY or code in encoded.KEY_AND_USER or code in FORMULA or code in BODY or code.startswith('digest-')


def wild_value(code, X, K, U):
    if code in KEY:
        changed = KEY[code](K)
        return None if changed is None else S(X, text(changed))
    if code in encoded.KEY_AND_USER:
        return S(X, encoded.KEY_AND_USER[code](K, U)) if U else None
    if code in FORMULA:
        return FORMULA[code](X, K)
    if code.startswith('digest-'):
        return digest_value(code, X, K)
    changed = BODY[code](X)
    return None if changed is None else S(text(changed), K)
