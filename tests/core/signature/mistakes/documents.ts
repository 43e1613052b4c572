/** Documents and keys for the tests, each with something that some mistake needs. */

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

const sampleHead = `<?xml version='1.0' encoding='UTF-8' standalone='no' ?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
`;

const items = (list: readonly string[], eol = '\n', indent = ' ') =>
	[
		'<OPS_envelope>',
		`${indent}<header>`,
		`${indent}${indent}<version>0.9</version>`,
		`${indent}</header>`,
		`${indent}<body>`,
		...list.map((item) => `${indent}${indent}${item}`),
		`${indent}</body>`,
		'</OPS_envelope>'
	].join(eol);

const ascii = items([
	'<item key="protocol">XCP</item>',
	'<item key="action">LOOKUP</item>',
	'<item key="phone">+1.4165551234 x~1*(2)!</item>',
	'<item key="reg_password">s&amp;cret</item>',
	'<item key="path">C:\\new\\temp</item>',
	'<item key="empty"></item>',
	`<item key='spaced' ></item >`,
	'<item key="short"/>',
	'<item key="short2" />',
	`<item key="name">O'Brien "&amp;" Sons &lt;x&gt; 100%20 50%</item>`
]);

const accents = items([
	'<item key="name">Zoë Müller – “Café” €5 ß Ÿ \u0081</item>',
	'<item key="emoji">\u{1F600} and \u{1F1E8}\u{1F1E6}</item>',
	'<item key="decomposed">e\u0301 \ufb01 \u212b</item>',
	`<item key='quote'>it's &quot;ok&quot;</item>`,
	'<item key="empty"></item>',
	'<item key="lines">',
	'   one',
	'   two</item>'
]);

const sentXml = `${sampleHead}<OPS_envelope>\n <body>\n  <item key="a">é "&amp;" 100%</item>\n </body>\n</OPS_envelope>`;

const certificate = `-----BEGIN CERTIFICATE REQUEST-----${'AbCd/+1='.repeat(20)}-----END CERTIFICATE REQUEST-----`;

export const documents: Record<string, Uint8Array> = {
	'ASCII with LF': utf8(sampleHead + ascii),
	'ASCII with LF and a newline at the end': utf8(sampleHead + ascii + '\n'),
	'CRLF throughout': utf8((sampleHead + ascii + '\n').replaceAll('\n', '\r\n')),
	'non-ASCII, entities, single quotes': utf8(sampleHead + accents),
	'non-ASCII with CRLF and double quotes': utf8(
		(`<?xml version="1.0" encoding="UTF-8"?>\n` + accents + '\n').replaceAll('\n', '\r\n')
	),
	'on one line': utf8(
		'<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE OPS_envelope SYSTEM "ops.dtd">' +
			'<OPS_envelope><header><version>0.9</version></header><body><item key="a">é</item>' +
			'<item key="b"/></body></OPS_envelope>'
	),
	'root only': utf8(ascii),
	'doctype without declaration': utf8('<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">\n' + ascii),
	'byte order mark': utf8('\ufeff' + sampleHead + accents + '\n'),
	'spaces before and after': utf8('  \n' + sampleHead + ascii + ' \t\r\n \n'),
	'tabs, empty lines, blanks at line ends': utf8(
		sampleHead + '\n\n' + items(['<a>x</a>  ', '', '<b>y\t</b>\t', '\r'], '\n', '\t') + '\n\n'
	),
	'four spaces': utf8(items(['<a>1</a>', '<b> </b>', '<c>\n</c>'], '\n', '    ')),
	'comment, CDATA and instruction': utf8(
		sampleHead + items(['<!-- c > d -->', '<a><![CDATA[x & y]]></a>', '<?app run?>'])
	),
	'numeric references': utf8(
		items(['<a>&#233;&#xE9;&#38;&#128512;&#x1F600; &#39;</a>', '<b>&amp;lt;</b>'])
	),
	'encoded twice': utf8('<a>CafÃ© ZoÃ«</a>\n'),
	'double-encoded beyond Latin-1': utf8('<a>donâ€™t</a>\n'),
	'Latin-1 bytes': latin1('<?xml version="1.0"?>\n<a>caf\xe9 \xff</a>\n'),
	'not closed': utf8(sampleHead + '<OPS_envelope><body><item key="a">x</item></OPS_envelope>'),
	'a < that begins nothing': utf8('<a>1 < 2</a>\n'),
	'mixed content': utf8('<a>text <b>bold</b> tail\n <c/></a>\n'),
	'NUL inside and at the end': utf8(sampleHead + '<a>x\0y</a>\0'),
	'lost to one word': utf8('undefined'),
	'no text at all': new Uint8Array(0),
	'only line ends': utf8('\r\n\n\n'),
	'256 bytes': utf8('<a>' + 'x'.repeat(249) + '</a>'),
	'data block, typography, mixed case': utf8(
		sampleHead +
			items([
				'<data_block>',
				' <dt_assoc>',
				'  <item key="domain">Rope-And-Anchor.example</item>',
				'  <item key="owner">Straße „Süß“ ‘a’ “b” «c» – — … K\u00f8benhavn \u00a0 € \u{1F36A}</item>',
				'  <item key="code">#{x} #$y `z`</item>',
				' </dt_assoc>',
				'</data_block>'
			]) +
			'\n'
	),
	'declaration in other words': utf8(
		`<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n${ascii}`
	),
	'sent in a multipart form': utf8(
		`--b7\r\nContent-Disposition: form-data; name="u"\r\n\r\nreseller\r\n` +
			`--b7\r\nContent-Disposition: form-data; name="xml"\r\n\r\n${sentXml}\r\n--b7--\r\n`
	),
	'sent as a form field': utf8(`user=a&xml=${encodeURIComponent(sentXml).replaceAll('%20', '+')}`),
	'sent as a raw form field': utf8(`xml=${sentXml}`),
	'sent percent-encoded': utf8(encodeURIComponent(sentXml)),
	'sent in JSON': utf8(JSON.stringify({ request: { xml: sentXml } })),
	'sent as a JSON string': utf8(JSON.stringify(`${sentXml}\n`)),
	'sent as a literal': utf8(
		`b'${sentXml.replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('é', '\\xc3\\xa9')}'`
	),
	'sent HTML-escaped': utf8(
		sentXml.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
	),
	'sent without its end': utf8(`${sentXml.replaceAll('\n', '\r\n')}\r\n`.slice(0, -14)),
	'sent without newlines': utf8(
		`${sampleHead}${items(['<item key="a"></item>', `<item key="csr">${certificate}</item>`])}`.replaceAll(
			'\n',
			''
		)
	),
	'a character across every border': utf8(`<a>${'é'.repeat(34_000)}</a>`),
	'70 kB': utf8(sampleHead + items([`<item key="big">${'lörem ipsum '.repeat(5500)}</item>`]))
};

const hex112 = '0123456789abcdef'.repeat(7);

export const keys: Record<string, Uint8Array> = {
	'112 hex digits': utf8(hex112),
	'16 hex digits': utf8('89abcdef01234567'),
	'upper case with quotes and a newline': utf8(`"${hex112.toUpperCase()}"\n`),
	'with spaces': utf8(' 0123 abcd'),
	'with accents': utf8('clé-é'),
	'not UTF-8': latin1('key\xff\xfe'),
	empty: new Uint8Array(0)
};

export const otherKey = utf8('fedcba9876543210'.repeat(7));
export const usernames = [utf8('reseller'), new Uint8Array(0)];
