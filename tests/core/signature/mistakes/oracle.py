"""An independent answer to "which signature does this mistake give?".

Written from the catalogue of mistakes alone (the formula column of fixtures/catalogue.json), in
another language and with other means than the code under test: regular expressions, Python's
codecs and expat. Standard library only.

stdin:  {"profiles": [...], "cases": [{"body", "key", "key2", "user"}]}, the bytes in Base64
stdout: one object per case: id -> value as the client would send it, in Base64,
        or null where the mistake cannot be made with this body or key
"""
import base64
import hashlib
import hmac
import html
import json
import re
import sys
import unicodedata
import urllib.parse
import xml.etree.ElementTree as ElementTree
from xml.dom import minidom
from xml.parsers import expat

from oracle_wild import knows, wild_value


def raw(data):
    return hashlib.md5(data).digest()


def H(data):
    return hashlib.md5(data).hexdigest().encode()


def sign(body, key):
    return H(H(body + key) + key)


# ---- digest forms: 16 bytes -> the text form E of the catalogue ----------------------------------

def signed_hex(d):
    n = int.from_bytes(d, 'big', signed=True)
    return ('-' if n < 0 else '') + '%x' % abs(n)


def big_even(d):
    s = '%x' % int.from_bytes(d, 'big')
    return s if len(s) % 2 == 0 else '0' + s


def pairs(d, glue):
    return glue.join('%02x' % b for b in d)


def circulating_127(d):
    signed = [b - 256 if b > 127 else b for b in d]
    return ''.join('%02x' % (127 - b if b < 0 else b) for b in signed)


FORMS = {
    'raw': lambda d: d,
    'rawutf8': lambda d: d.decode('latin-1').encode('utf-8'),
    'rawrepl': lambda d: d.decode('utf-8', 'replace').encode('utf-8'),
    'rawascii': lambda d: bytes(63 if b > 127 else b for b in d),
    'rawrepr': lambda d: str(d),
    'upper': lambda d: d.hex().upper(),
    'dashes': lambda d: pairs(d, '-'),
    'dashesupper': lambda d: pairs(d, '-').upper(),
    'base64': lambda d: base64.b64encode(d),
    'base64np': lambda d: base64.b64encode(d).rstrip(b'='),
    'base64url': lambda d: base64.urlsafe_b64encode(d).rstrip(b'='),
    'b64hex': lambda d: base64.b64encode(d.hex().encode()),
    'hexhex': lambda d: d.hex().encode().hex(),
    'bigint': lambda d: '%x' % int.from_bytes(d, 'big'),
    'biginteven': big_even,
    'bigintneg': signed_hex,
    'nopad': lambda d: ''.join('%x' % b for b in d),
    'signext': lambda d: ''.join('%x' % (b if b < 128 else b | 0xFFFFFF00) for b in d),
    'lf': lambda d: d.hex() + '\n',
    'md5sum': lambda d: d.hex() + '  -',
    'md5sumlf': lambda d: d.hex() + '  -\n',
    'opensslr': lambda d: d.hex() + ' *stdin',
    'openssl': lambda d: 'MD5(stdin)= ' + d.hex(),
    'opensslold': lambda d: '(stdin)= ' + d.hex(),
    'opensslfile': lambda d: 'MD5(file)= ' + d.hex(),
    'colons': lambda d: pairs(d, ':'),
    'spaces': lambda d: pairs(d, ' '),
    'ox': lambda d: '0x' + d.hex(),
    'oxupper': lambda d: '0x' + d.hex().upper(),
    'quotes': lambda d: '"' + d.hex() + '"',
    'space': lambda d: d.hex() + ' ',
    'mid16': lambda d: d.hex()[8:24],
    'first16': lambda d: d.hex()[:16],
    'trunc31': lambda d: d.hex()[:31],
    'nul': lambda d: d.hex() + '\0',
    'utf16': lambda d: d.hex().encode('utf-16-le'),
    'dec127': circulating_127,
    'le': lambda d: b''.join(d[i:i + 4][::-1] for i in range(0, 16, 4)).hex(),
}


def form(name, digest):
    value = FORMS[name](digest)
    return value.encode() if isinstance(value, str) else value


def digest_value(name, where, body, key):
    inner = raw(body + key)
    shown = inner.hex().encode() if where == 'outer' else form(name, inner)
    last = raw(shown + key)
    return last.hex().encode() if where == 'inner' else form(name, last)


# ---- formulas ------------------------------------------------------------------------------------

SEPARATORS = {
    'comma': b',', 'commasp': b', ', 'colon': b':', 'amp': b'&', 'space': b' ', 'lf': b'\n',
    'crlf': b'\r\n', 'plus': b'+', 'dot': b'.', 'nul': b'\0', 'pipe': b'|',
}


def mac(key, data, name='md5'):
    return hmac.new(key, data, name).hexdigest().encode()


def twice(name, body, key):
    inner = hashlib.new(name, body + key).hexdigest().encode()
    return hashlib.new(name, inner + key).hexdigest().encode()


def formula_value(name, X, K, U):
    if name.startswith('sep.'):
        _, sep, where = name.split('.')
        s = SEPARATORS[sep]
        return H(H(X + s + K) + (s if where == 'both' else b'') + K)
    if name.startswith('user.') and not U:
        return None
    table = {
        'single': lambda: H(X + K),
        'nokey2': lambda: H(H(X + K)),
        'nokey1': lambda: H(H(X) + K),
        'nokey': lambda: H(H(X)),
        'xmlonly': lambda: H(X),
        'php2arg': lambda: raw(raw(X)).hex().encode(),
        'keyfirst.both': lambda: H(K + H(K + X)),
        'keyfirst.1': lambda: H(H(K + X) + K),
        'keyfirst.2': lambda: H(K + H(X + K)),
        'keyfirst.single': lambda: H(K + X),
        'xmlagain': lambda: H(H(X + K) + X + K),
        'noreset': lambda: H(X + K + H(X + K) + K),
        'noreset.nokey': lambda: H(X + K + H(X + K)),
        'xmlkey.twice': lambda: H(X + K + X + K),
        'kxk': lambda: H(K + X + K),
        'sum': lambda: H(H(X) + H(K)),
        'sum2': lambda: H(H(X + K) + H(K)),
        'three': lambda: H(H(H(X + K) + K) + K),
        'hash3': lambda: H(sign(X, K)),
        'user.mid': lambda: H(H(X + U + K) + K),
        'user.first': lambda: H(H(U + X + K) + K),
        'user.key': lambda: H(H(X + U + K) + U + K),
        'hmac': lambda: mac(K, X),
        'hmac.twice': lambda: mac(K, mac(K, X)),
        'hmac.swapped': lambda: mac(X, K),
        'hmac.then': lambda: mac(K, H(X + K)),
        'hmac.xk': lambda: mac(K, X + K),
        'hmac.sha256': lambda: mac(K, X, 'sha256'),
        'alg.sha1': lambda: twice('sha1', X, K),
        'alg.sha256': lambda: twice('sha256', X, K),
        'alg.sha512': lambda: twice('sha512', X, K),
        'alg.mixed': lambda: H(hashlib.sha256(X + K).hexdigest().encode() + K),
    }
    return table[name]()


SHELL = {
    'echoe': lambda X, K: H(H(X + K + b'\n') + K + b'\n'),
    'echon': lambda X, K: H(b'-n ' + H(b'-n ' + X + K + b'\n') + K + b'\n'),
    'ps': lambda X, K: H(H(X + K + b'\r\n') + K + b'\r\n'),
}

# ---- the head of a document ----------------------------------------------------------------------

DECL = rb'<\?xml\s.*?\?>'
DOCTYPE = rb'<!DOCTYPE(?:[^>\[]|\[[^\]]*\])*>'
HEAD = re.compile(
    rb'(?P<lead>(?:\xef\xbb\xbf)?\s*)(?P<decl>' + DECL + rb')?(?P<w1>\s*)(?P<doctype>' + DOCTYPE
    + rb')?(?P<w2>\s*)(?P<rest>.*)', re.S)

DECLARATIONS = {
    'dq10': '<?xml version="1.0"?>',
    'dqu': '<?xml version="1.0" encoding="UTF-8"?>',
    'dqul': '<?xml version="1.0" encoding="utf-8"?>',
    'squ': "<?xml version='1.0' encoding='UTF-8'?>",
    'dqs': '<?xml version="1.0" encoding="UTF-8" standalone="no" ?>',
    'dqsn': '<?xml version="1.0" encoding="UTF-8" standalone="no"?>',
    'dqsy': '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    'sqs': "<?xml version='1.0' encoding='UTF-8' standalone='no' ?>",
    'sqsn': "<?xml version='1.0' encoding='UTF-8' standalone='no'?>",
    'mix': "<?xml version='1.0' encoding=\"UTF-8\" standalone=\"no\" ?>",
    'u16': '<?xml version="1.0" encoding="utf-16"?>',
}


def head(X):
    m = HEAD.fullmatch(X)
    return {k: v or b'' for k, v in m.groupdict().items()}


def head_change(name, X):
    h = head(X)
    decl, doctype = h['decl'], h['doctype']
    if name == 'head.none':
        return h['rest'].rstrip() if decl or doctype else None
    if name.startswith('doctype.'):
        kind = name.split('.')[1]
        if kind == 'none':
            if not doctype:
                return None
            return h['lead'] + decl + h['w1'] + h['rest']
        new = b'<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">'
        if kind == 'sq':
            new = new.replace(b'"', b"'")
        if doctype:
            return h['lead'] + decl + h['w1'] + new + h['w2'] + h['rest']
        # added when missing: on a line of its own where the declaration is
        gap = h['w1'] if decl else b'\n'
        return h['lead'] + decl + (h['w1'] if decl else b'') + new + gap + h['rest']
    kind = name.split('.')[1]
    if kind == 'nonl':
        if not decl and not doctype:
            return None
        return h['lead'] + decl + doctype + h['rest']
    if not decl:
        return None
    after = h['w1'] + doctype + h['w2'] + h['rest']
    if kind == 'none':
        return h['lead'] + after.lstrip()
    if kind == 'keepnl':
        return h['lead'] + after
    return h['lead'] + DECLARATIONS[kind].encode() + after


# ---- laying a document out again -----------------------------------------------------------------

TOKEN = re.compile(
    r'(?P<comment><!--.*?-->)|(?P<pi><\?.*?\?>)|(?P<cdata><!\[CDATA\[.*?\]\]>)'
    r'|(?P<doctype><!DOCTYPE(?:[^>\[]|\[[^\]]*\])*>)'
    r'|(?P<close></[^<>]*>)|(?P<open><[^!?/<>\s](?:[^"\'<>]|"[^"]*"|\'[^\']*\')*>)|(?P<text>[^<]+)',
    re.S)


def tokens(text):
    out, at = [], 0
    while at < len(text):
        m = TOKEN.match(text, at)
        if not m:
            return None
        out.append((m.lastgroup, m.group()))
        at = m.end()
    return out


def tag_name(tag):
    return re.match(r'</?([^\s/>]+)', tag).group(1)


def well_formed(X):
    try:
        parser = expat.ParserCreate()
        parser.Parse(X, True)
        return True
    except expat.ExpatError:
        return False


def pretty(X, indent):
    """Every element on a line of its own; one that holds only text stays on one line."""
    if not well_formed(X):
        return None
    bom = X.startswith(b'\xef\xbb\xbf')
    list_ = tokens(X[3 if bom else 0:].decode('utf-8'))
    if list_ is None:
        return None
    # nest
    root, stack = [], []
    here = root
    for kind, text in list_:
        if kind == 'open' and not text.endswith('/>'):
            node = {'open': text, 'children': [], 'close': ''}
            here.append(node)
            stack.append(here)
            here = node['children']
        elif kind == 'close':
            here = stack.pop()
            here[-1]['close'] = text
        else:
            here.append((kind, text))
    lines = []

    def blank(child):
        return isinstance(child, tuple) and child[0] == 'text' and not child[1].strip(' \t\r\n')

    def is_text(child):
        return isinstance(child, tuple) and child[0] in ('text', 'cdata')

    class Mixed(Exception):
        pass

    def write(children, depth):
        for child in children:
            if blank(child):
                continue
            pad = indent * depth
            if isinstance(child, tuple):
                if is_text(child):
                    raise Mixed()
                lines.append(pad + child[1])
                continue
            inside = [c for c in child['children'] if not blank(c)]
            if all(is_text(c) for c in inside):
                # text alone: white space around it belongs to it, white space alone does not
                held = ''.join(c[1] for c in child['children']) if inside else ''
                lines.append(pad + child['open'] + held + child['close'])
            elif any(is_text(c) for c in inside):
                raise Mixed()
            else:
                lines.append(pad + child['open'])
                write(child['children'], depth + 1)
                lines.append(pad + child['close'])

    try:
        write(root, 0)
    except Mixed:
        return None
    return (b'\xef\xbb\xbf' if bom else b'') + '\n'.join(lines).encode('utf-8')


def minify(X):
    return re.sub(rb'>[ \t\r\n]+<', b'><', X)


def keep_head(X):
    h = head(X)
    parts = [p for p in (h['decl'], h['doctype']) if p]
    if not h['rest'].startswith(b'<'):
        return None
    return h['lead'] + b'\n'.join(parts + [minify(h['rest']).strip()])


# ---- changes of the body -------------------------------------------------------------------------

def nulpad(X):
    size = 256
    while size < len(X):
        size *= 2
    return X.ljust(size, b'\0')


def text_nodes(X, change):
    """Applies a change to the text between the tags, and to nothing else."""
    list_ = tokens(X.decode('latin-1'))
    if list_ is None:
        return None
    return ''.join(change(t) if k == 'text' else t for k, t in list_).encode('latin-1')


def cdata(text):
    if '&' not in text:
        return text
    as_utf8 = text.encode('latin-1')

    def resolve(m):
        name = m.group(1).decode()
        named = {'lt': '<', 'gt': '>', 'quot': '"', 'apos': "'", 'amp': '&'}
        if name in named:
            return named[name].encode()
        if name.startswith('#x'):
            return chr(int(name[2:], 16)).encode('utf-8')
        if name.startswith('#'):
            return chr(int(name[1:])).encode('utf-8')
        return m.group()

    plain = re.sub(rb'&(#x[0-9a-fA-F]+|#[0-9]+|[a-z]+);', resolve, as_utf8)
    return '<![CDATA[' + plain.decode('latin-1') + ']]>'


ATTRS = rb'((?:\s+[^\s=/>"\'<]+\s*=\s*(?:"[^"]*"|\'[^\']*\'))*)\s*'
NAME = rb'([^\s/>!?"\'=<]+)'
EMPTY_PAIR = re.compile(rb'<' + NAME + ATTRS + rb'></\1\s*>')
EMPTY_SELF = re.compile(rb'<' + NAME + ATTRS + rb'/>')


def json_text(X):
    text = X.decode('utf-8')
    return json.dumps(text, ensure_ascii=False)


def quote_all_but(X, safe, space='%20'):
    out = ''
    for b in X:
        c = chr(b)
        if b < 128 and (c.isalnum() or c in safe):
            out += c
        elif c == ' ':
            out += space
        else:
            out += '%%%02X' % b
    return out.encode()


def form_encode(X):
    # application/x-www-form-urlencoded of the URL standard
    return quote_all_but(X, '*-._', '+')


WORDS = {
    '_object_Object_': '[object Object]', 'undefined': 'undefined', 'null': 'null',
    'None': 'None', 'Array': 'Array', 'Object': 'Object',
    'System_Xml_XmlDocument': 'System.Xml.XmlDocument',
    'System_Xml_Linq_XDocument': 'System.Xml.Linq.XDocument',
    '_object_Promise_': '[object Promise]', 'false': 'false', '1': '1',
}


def escape_map(X, table):
    return b''.join(table.get(bytes([b]), bytes([b])) for b in X)


def html_escape(X, apostrophe=None, quotes=True):
    table = {b'&': b'&amp;', b'<': b'&lt;', b'>': b'&gt;'}
    if quotes:
        table[b'"'] = b'&quot;'
    if apostrophe:
        table[b"'"] = apostrophe
    return escape_map(X, table)


def nl2br(X):
    return re.sub(rb'(\r\n|\n\r|\n|\r)', rb'<br />\1', X)


def php_addslashes(X):
    return escape_map(X, {b"'": b"\\'", b'"': b'\\"', b'\\': b'\\\\', b'\0': b'\\0'})


def last_line(X):
    lines = X.split(b'\n')
    return lines[-2] if lines[-1] == b'' and len(lines) > 1 else lines[-1]


def shell_words(X):
    return b' '.join(w for w in re.split(rb'[ \t\n]+', X) if w)


def json_unescaped_percent(X):
    return urllib.parse.unquote_to_bytes(X)


def no_blank_lines(X):
    ends_open = X and not X.endswith(b'\n')
    lines = X.split(b'\n')
    tail = lines.pop()
    kept = [l for l in lines if l not in (b'', b'\r')]
    return b''.join(l + b'\n' for l in kept) + (tail if ends_open else b'')


BODY = {
    'add.nul': lambda X: X + b'\0',
    'add.nulpad': nulpad,
    'add.lf': lambda X: X + b'\n',
    'add.crlf': lambda X: X + b'\r\n',
    'add.cr': lambda X: X + b'\r',
    'add.space': lambda X: X + b' ',
    'add.lflf': lambda X: X + b'\n\n',
    'strip.final': lambda X: X.rstrip(b'\r\n'),
    'strip.finallf': lambda X: X.rstrip(b'\n'),
    'chomp1': lambda X: re.sub(rb'\r?\n\Z', b'', X),
    'trim': lambda X: X.strip(),
    'lead.lf': lambda X: b'\n' + X,
    'lead.sp4': lambda X: b'    ' + X,
    'bom': lambda X: b'\xef\xbb\xbf' + X,
    'nobom': lambda X: X[3:] if X.startswith(b'\xef\xbb\xbf') else X,
    'crlf': lambda X: re.sub(rb'(?<!\r)\n', b'\r\n', X),
    'lf': lambda X: X.replace(b'\r\n', b'\n'),
    'crcrlf': lambda X: re.sub(rb'\r?\n', b'\r\r\n', X),
    'cr': lambda X: re.sub(rb'\r?\n', b'\r', X),
    'nonl': lambda X: X.replace(b'\r', b'').replace(b'\n', b''),
    'nolf': lambda X: X.replace(b'\n', b''),
    'nlspace': lambda X: X.replace(b'\n', b' '),
    'unquoted': shell_words,
    'nlblank': no_blank_lines,
    'noindent': lambda X: re.sub(rb'(?m)^[ \t]+|[ \t]+(?=\r?$)', b'', X),
    'rtrimlines': lambda X: re.sub(rb'(?m)[ \t]+(?=\r?$)', b'', X),
    'tab2': lambda X: X.replace(b'\t', b' ' * 2),
    'tab4': lambda X: X.replace(b'\t', b' ' * 4),
    'tab8': lambda X: X.replace(b'\t', b' ' * 8),
    'sp2tab': lambda X: re.sub(rb'(?m)^ +', lambda m: b'\t' * len(m.group()), X),
    'minify': minify,
    'minify.keephead': keep_head,
    'minify.keephead.nl': lambda X: None if keep_head(X) is None else keep_head(X) + b'\n',
    'quotes.dq': lambda X: X.replace(b"'", b'"'),
    'quotes.sq': lambda X: X.replace(b'"', b"'"),
    'quotes.none': lambda X: X.replace(b"'", b'').replace(b'"', b''),
    'quotes.smart': lambda X: re.sub(rb'"([^"]*)"', '“'.encode() + rb'\1' + '”'.encode(), X),
    'slashes': php_addslashes,
    'slashes.dq': lambda X: X.replace(b'"', b'\\"'),
    'jsonstr': lambda X: json_text(X).encode('utf-8'),
    'jsonstr.ascii': lambda X: json.dumps(X.decode('utf-8')).encode(),
    'jsonstr.noquotes': lambda X: json_text(X)[1:-1].encode('utf-8'),
    'literaln': lambda X: X.replace(b'\n', b'\\n'),
    'unliteraln': lambda X: X.replace(b'\\n', b'\n'),
    'htmlesc': lambda X: html_escape(X, quotes=False),
    'htmlesc.q': html_escape,
    'htmlesc.q39': lambda X: html_escape(X, b'&#39;'),
    'htmlesc.qx27': lambda X: html.escape(X.decode('latin-1')).encode('latin-1'),
    'htmlesc.q039': lambda X: html_escape(X, b'&#039;'),
    'htmlunesc': lambda X: X.replace(b'&lt;', b'<').replace(b'&gt;', b'>').replace(b'&quot;', b'"')
        .replace(b'&#39;', b"'").replace(b'&apos;', b"'").replace(b'&amp;', b'&'),
    'amp2': lambda X: X.replace(b'&', b'&amp;'),
    'apos': lambda X: text_nodes(X, lambda t: t.replace("'", '&apos;')),
    'empty.self': lambda X: EMPTY_PAIR.sub(rb'<\1\2/>', X),
    'empty.selfsp': lambda X: EMPTY_PAIR.sub(rb'<\1\2 />', X),
    'empty.full': lambda X: EMPTY_SELF.sub(rb'<\1\2></\1>', X),
    'url': lambda X: quote_all_but(X, "-_.!~*'()"),
    'url.raw': lambda X: urllib.parse.quote(X, safe='').encode(),
    'urlplus.php': lambda X: quote_all_but(X, '-_.', '+'),
    'nl2br': nl2br,
    'urlplus': form_encode,
    'form': lambda X: b'xml=' + form_encode(X),
    'formraw': lambda X: b'xml=' + X,
    'pluslost': lambda X: X.replace(b'+', b' '),
    'unurl': json_unescaped_percent,
    'empty': lambda X: b'',
    'pyrepr': lambda X: str(X).encode(),
    'nulcut': lambda X: X.split(b'\0')[0],
    'firstline': lambda X: X.split(b'\n')[0],
    'lastline': last_line,
    'base64': lambda X: base64.b64encode(X),
    'crlfhdr': lambda X: b'\r\n' + X,
    'nbsp': lambda X: X.replace(b' ', b'\xc2\xa0'),
    'cdata': lambda X: text_nodes(X, cdata),
}


def units(text):
    return len(text.encode('utf-16-le')) // 2


def truncated(data):
    return data[:units(data.decode('utf-8'))]


def body_change(name, X):
    if name.startswith(('decl.', 'doctype.')) or name == 'head.none':
        return head_change(name, X)
    if name.startswith('pretty.'):
        parts = name.split('.')
        out = pretty(X, '\t' if parts[1] == 'tab' else ' ' * int(parts[1]))
        if out is None:
            return None
        if parts[2:] == ['nl']:
            return out + b'\n'
        if parts[2:] == ['crlf']:
            return re.sub(rb'\r?\n', b'\r\n', out)
        return out
    if name.startswith('word.'):
        return WORDS[name[5:]].encode()
    if name.startswith('cut.'):
        return X[:int(name[4:])]
    if name == 'truncchars':
        return truncated(X)
    return BODY[name](X)


# ---- charsets ------------------------------------------------------------------------------------

def cp1252_char(b):
    try:
        return bytes([b]).decode('cp1252')
    except UnicodeDecodeError:
        return chr(b)  # 81 8D 8F 90 9D: Windows keeps the control character


CP1252 = {cp1252_char(b): b for b in range(256)}


def per_unit(text, change):
    data = text.encode('utf-16-le')
    return b''.join(change(data[i] | data[i + 1] << 8) for i in range(0, len(data), 2))


def undouble8(X):
    text = X.decode('utf-8')
    if any(ord(c) > 255 for c in text):
        return None
    out = text.encode('latin-1')
    out.decode('utf-8')
    return out


def unncr(X):
    def char(m):
        n = int(m.group(1)[1:], 16) if m.group(1)[:1] in (b'x', b'X') else int(m.group(1))
        if n < 128 or n > 0x10FFFF or 0xD800 <= n < 0xE000:
            return m.group()
        return chr(n).encode('utf-8')
    return re.sub(rb'&#([0-9]+|x[0-9a-fA-F]+);', char, X)


def on_chars(change):
    return lambda X: ''.join(change(c) if ord(c) > 127 else c for c in X.decode('utf-8')).encode()


CHARSET = {
    'latin1': lambda X: X.decode('utf-8').encode('latin-1', 'replace'),
    'cp1252': lambda X: bytes(CP1252.get(c, 63) for c in X.decode('utf-8')),
    'ascii': lambda X: X.decode('utf-8').encode('ascii', 'replace'),
    'ascii.net': lambda X: per_unit(X.decode('utf-8'), lambda u: bytes([u if u < 128 else 63])),
    'ascii.byte': lambda X: re.sub(rb'[\x80-\xff]', b'?', X),
    'low8': lambda X: per_unit(X.decode('utf-8'), lambda u: bytes([u & 255])),
    'mask7': lambda X: bytes(b & 127 for b in X),
    'drop': lambda X: X.decode('utf-8').encode('ascii', 'ignore'),
    'translit': lambda X: ''.join(c for c in unicodedata.normalize('NFKD', X.decode('utf-8'))
                                  if not unicodedata.category(c).startswith('M')).encode(),
    'utf16le': lambda X: X.decode('utf-8').encode('utf-16-le'),
    'utf16lebom': lambda X: b'\xff\xfe' + X.decode('utf-8').encode('utf-16-le'),
    'utf16be': lambda X: X.decode('utf-8').encode('utf-16-be'),
    'utf16bebom': lambda X: b'\xfe\xff' + X.decode('utf-8').encode('utf-16-be'),
    'utf32le': lambda X: X.decode('utf-8').encode('utf-32-le'),
    'double': lambda X: (X.decode('utf-8'), X.decode('latin-1').encode('utf-8'))[1],
    'double1252': lambda X: (X.decode('utf-8'), ''.join(cp1252_char(b) for b in X).encode('utf-8'))[1],
    'undouble': lambda X: X.decode('utf-8').encode('latin-1', 'replace'),
    'undouble8': undouble8,
    'ncr.dec': on_chars(lambda c: '&#%d;' % ord(c)),
    'ncr.hex': on_chars(lambda c: '&#x%X;' % ord(c)),
    'unncr': unncr,
    'jsonu': lambda X: per_unit(X.decode('utf-8'),
                                lambda u: bytes([u]) if u < 128 else b'\\u%04x' % u),
    'nfd': lambda X: unicodedata.normalize('NFD', X.decode('utf-8')).encode(),
    'nfc': lambda X: unicodedata.normalize('NFC', X.decode('utf-8')).encode(),
    'fffd': on_chars(lambda c: '\ufffd'),
}

JOINED = {'utf16bebom': ('utf-16-be', b'\xfe\xff'), 'utf16le': ('utf-16-le', b''),
          'utf16lebom': ('utf-16-le', b'\xff\xfe'), 'utf16be': ('utf-16-be', b'')}


def joined(name, X, K):
    encoding, where = name.split('.')
    codec, mark = JOINED[encoding]

    def enc(data):
        return mark + data.decode('utf-8').encode(codec)
    inner = H(enc(X + K))
    return H(enc(inner + K)) if where == 'all' else H(inner + K)


# ---- keys ----------------------------------------------------------------------------------------

KEY_WORDS = {
    'empty': '', 'privateKey_camel': 'privateKey', 'apiKey_camel': 'apiKey',
    'dollar_private_key': '$private_key', 'dollar_key': '$key',
    'unexpanded_brace': '${OPENSRS_KEY}', 'unexpanded_percent': '%OPENSRS_KEY%',
}


def unbase64(K):
    if not re.fullmatch(rb'[A-Za-z0-9+/]+={0,2}', K):
        return None
    bare = K.rstrip(b'=')
    if len(bare) % 4 == 1:
        return None
    return base64.b64decode(bare + b'=' * (-len(bare) % 4))


def unhex(K):
    return bytes.fromhex(K.decode()) if re.fullmatch(rb'(?:[0-9a-fA-F]{2})+', K) else None


def password(X):
    m = re.search(rb'<item\s+key\s*=\s*(?:"reg_password"|\'reg_password\')\s*>([^<]+)</item>', X)
    return html.unescape(m.group(1).decode('utf-8')).encode('utf-8') if m else None


KEY = {
    'lf': lambda K: K + b'\n',
    'space': lambda K: K + b' ',
    'crlf': lambda K: K + b'\r\n',
    'cr': lambda K: K + b'\r',
    'tab': lambda K: K + b'\t',
    'lspace': lambda K: b' ' + K,
    'spaces': lambda K: b' ' + K + b' ',
    'llf': lambda K: b'\n' + K,
    'nul': lambda K: K + b'\0',
    'nbsp': lambda K: K + b'\xc2\xa0',
    'zwsp': lambda K: K + b'\xe2\x80\x8b',
    'lzwsp': lambda K: b'\xe2\x80\x8b' + K,
    'bom': lambda K: b'\xef\xbb\xbf' + K,
    'dq': lambda K: b'"' + K + b'"',
    'sq': lambda K: b"'" + K + b"'",
    'semi': lambda K: K + b';',
    'comma': lambda K: K + b',',
    'dqcomma': lambda K: K + b'",',
    'upper': lambda K: K.upper(),
    'lower': lambda K: K.lower(),
    'hexdec': unhex,
    'b64dec': unbase64,
    'b64enc': base64.b64encode,
    'b64enclf': lambda K: base64.b64encode(K + b'\n'),
    'md5': H,
    'url': lambda K: quote_all_but(K, "-_.!~*'()"),
    'clean': lambda K: re.sub(rb'[^0-9a-fA-F]', b'', K),
    'twice': lambda K: K + K,
    'utf16': lambda K: K.decode('utf-8').encode('utf-16-le'),
}


def key_change(name, X, K, U):
    kind, _, rest = name.partition('.')
    if kind == 'word':
        return KEY_WORDS.get(rest, rest).encode()
    if kind in ('cutend', 'cutstart', 'first'):
        n = int(rest)
        if len(K) <= n:
            return None
        return {'cutend': K[:-n], 'cutstart': K[n:], 'first': K[:n]}[kind]
    if kind in ('wrap', 'wrapsp'):
        n = int(rest)
        return (b'\n' if kind == 'wrap' else b' ').join(K[i:i + n] for i in range(0, len(K), n))
    if name == 'user':
        return U or None
    if name == 'userkey':
        return U + b':' + K if U else None
    if name == 'password':
        return password(X)
    return KEY[name](K)


def key_value(name, X, K, K2, U):
    if name in ('other', 'old'):
        return sign(X, K2)
    if name == 'only1':
        return H(H(X + K) + K2)
    if name == 'lf.1':
        return H(H(X + K + b'\n') + K)
    if name == 'lf.2':
        return H(H(X + K) + K + b'\n')
    if name == 'trimjoined':
        return H((H((X + K).strip()) + K).strip())
    changed = key_change(name, X, K, U)
    return None if changed is None else sign(X, changed)


# ---- what XML libraries write --------------------------------------------------------------------

def tree(X):
    """Nested lists from expat, or None for what the profiles say nothing about."""
    if X.startswith(b'\xef\xbb\xbf'):
        X = X[3:]
    X.decode('utf-8')
    root, stack, unknown = [], [], []
    here = [root]

    def start(name, attributes):
        node = [name, list(zip(attributes[::2], attributes[1::2])), []]
        here[-1].append(node)
        here.append(node[2])

    def end(_):
        here.pop()

    def text(data):
        if here[-1] and isinstance(here[-1][-1], str):
            here[-1][-1] += data
        else:
            here[-1].append(data)

    p = expat.ParserCreate()
    p.ordered_attributes = True
    p.buffer_text = True
    p.StartElementHandler, p.EndElementHandler, p.CharacterDataHandler = start, end, text
    p.CommentHandler = lambda _: unknown.append('comment')
    p.ProcessingInstructionHandler = lambda *_: unknown.append('pi')
    p.StartCdataSectionHandler = lambda: unknown.append('cdata')
    p.EntityDeclHandler = lambda *_: unknown.append('entity')
    p.StartDoctypeDeclHandler = lambda name, sys_, pub, internal: internal and unknown.append('dtd')
    try:
        p.Parse(X, True)
    except expat.ExpatError:
        return None
    return None if unknown else root[0]


def number(text, na):
    out = ''
    for c in text:
        n = ord(c)
        if na == 'dec' and n > 127 or na == 'astral' and n > 0xFFFF:
            out += '&#%d;' % n
        else:
            out += c
    return out


class Unrecorded(Exception):
    pass


def write_tree(node, p, depth):
    name, attributes, children = node
    quote = p['q']
    out = '<' + name
    for key, value in attributes:
        if re.search('[\t\r\n]', value):
            raise Unrecorded()
        value = value.replace('&', '&amp;').replace('<', '&lt;')
        if p['attribute_gt']:
            value = value.replace('>', '&gt;')
        value = value.replace(quote, '&quot;' if quote == '"' else '&apos;')
        if p['all_quotes']:
            value = value.replace("'", '&apos;')
        out += ' ' + key + '=' + quote + number(value, p['na']) + quote
    texts = [c for c in children if isinstance(c, str)]
    elements = [c for c in children if not isinstance(c, str)]
    layout = p['ws'] != 'keep'
    if layout and elements:
        if any(t.strip(' \t\r\n') for t in texts):
            raise Unrecorded()  # mixed content: an OPS envelope has none
        children = elements
    elif layout and p['drop_blank'] and not ''.join(texts).strip(' \t\r\n'):
        children = []
    if not children:
        return out + ('></' + name + '>' if p['emptyAs'] == 'full' else p['emptyAs'])
    out += '>'
    indent = layout and p['ws'] != 'min' and elements
    for child in children:
        if isinstance(child, str):
            if '\r' in child:
                raise Unrecorded()
            if p['trim']:
                child = child.strip(' \t\r\n')
            child = child.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
            if p['text_quote'] or p['all_quotes']:
                child = child.replace('"', '&quot;')
            if p['all_quotes']:
                child = child.replace("'", '&apos;')
            out += number(child, p['na'])
        else:
            out += ('\n' + p['ws'] * (depth + 1) if indent else '') + write_tree(child, p, depth + 1)
    return out + ('\n' + p['ws'] * depth if indent else '') + '</' + name + '>'


def reserialise(profile, X, eol):
    root = tree(X)
    if root is None:
        return None
    p = dict(profile)
    # what "lib" stands for, where running the library showed more than & < > and the quote
    p['text_quote'] = '.py-minidom' in p['id']
    p['all_quotes'] = p['trim'] = '.node-fxp' in p['id']
    p['attribute_gt'] = '.node-xml2js' not in p['id'] and '.php-dom-c14n' not in p['id']
    p['drop_blank'] = any(s in p['id'] for s in ('.node-', '.net-'))
    try:
        text = write_tree(root, p, 0)
    except Unrecorded:
        return None
    out = (p['decl'] + p['ad'] if p['decl'] else '')
    out += (p['doctype'] + p['at'] if p['doctype'] else '')
    return (out + text + p['final']).replace('\n', eol).encode('utf-8')


def python_libraries(X):
    """The same by the real libraries, where Python itself is the library."""
    try:
        root = ElementTree.fromstring(X)
        document = minidom.parseString(X)
    except Exception:
        return {}
    string = ElementTree.tostring
    out = {
        'et-default': string(root),
        'et-full': string(root, encoding='unicode', short_empty_elements=False),
        'et-unicode': string(root, encoding='unicode'),
        'et-utf8': string(root, encoding='utf-8'),
        'et-utf8decl': string(root, encoding='UTF-8', xml_declaration=True),
        'et-asciidecl': string(root, xml_declaration=True),
        'et-full-ascii': string(root, short_empty_elements=False),
    }
    if sys.version_info < (3, 13):  # later ones leave " in text as it is
        out['minidom-root'] = document.documentElement.toxml()
        out['minidom-toxml'] = document.toxml()
        out['minidom-toxml-utf8-lower'] = document.toxml('utf-8')
        out['minidom-toxml-utf8'] = document.toxml(encoding='UTF-8')
    ElementTree.indent(root)
    out['et-indent'] = string(root, encoding='unicode')
    out['et-indent-ascii'] = string(root)
    return {k: v.encode() if isinstance(v, str) else v for k, v in out.items()}


# ---- all of them ---------------------------------------------------------------------------------

def value(id_, X, K, K2, U):
    if knows(id_):
        return wild_value(id_, X, K, U)
    group, _, name = id_.partition('.')
    if group == 'formula':
        return formula_value(name, X, K, U)
    if group == 'digest':
        kind, where = name.split('.')
        return digest_value(kind, where, X, K)
    if group == 'shell':
        return SHELL[name](X, K)
    if group == 'key':
        return key_value(name, X, K, K2, U)
    if id_ == 'body.truncchars.sum':
        return H(H(truncated(X + K)) + K)
    if name.endswith(('.joined', '.all')):
        return joined(name, X, K)
    changed = CHARSET[name](X) if group == 'charset' else body_change(name, X)
    return None if changed is None else sign(changed, K)


def attempt(work):
    try:
        return work()
    except UnicodeError:
        return None  # the text cannot be decoded, so the client could not have done it


def encoded(data):
    return None if data is None else base64.b64encode(data).decode()


def main():
    question = json.load(sys.stdin)
    answers = []
    for case in question['cases']:
        X, K, K2, U = (base64.b64decode(case[k]) for k in ('body', 'key', 'key2', 'user'))
        answer = {i: encoded(attempt(lambda: value(i, X, K, K2, U))) for i in question['ids']}
        bodies = {}
        for profile in question['profiles']:
            for name, eol in (('lf', '\n'), ('crlf', '\r\n')):
                out = attempt(lambda: reserialise(profile, X, eol))
                bodies[profile['id'] + '+' + name] = encoded(out)
        real = {k: encoded(v) for k, v in python_libraries(X).items()}
        answers.append({'values': answer, 'reserialised': bodies, 'python': real})
    json.dump(answers, sys.stdout)


if __name__ == '__main__':
    main()
