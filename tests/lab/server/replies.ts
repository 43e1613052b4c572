/** What the lab's server says: OPS replies and the other things that come back instead. */

const quote = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export interface OpsReply {
	code: string;
	text: string;
	success: 0 | 1;
	/** The reply to a missing X-Username header is known to have no object. */
	object?: string;
}

/** A reply in the form of the guide, https://domains.opensrs.guide/docs (checked 2026-11). */
export function opsReply({ code, text, success, object }: OpsReply): string {
	const items = [
		['protocol', 'XCP'],
		['action', 'REPLY'],
		...(object === undefined ? [] : [['object', object]]),
		['is_success', String(success)],
		['response_code', code],
		['response_text', text]
	];
	const list = items
		.map(([key, value]) => `    <item key="${key}">${quote(value!)}</item>`)
		.join('\n');
	return `<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
 <header>
  <version>0.9</version>
 </header>
 <body>
  <data_block>
   <dt_assoc>
${list}
   </dt_assoc>
  </data_block>
 </body>
</OPS_envelope>
`;
}

export const replies = {
	ok: opsReply({ code: '200', text: 'Command successful', success: 1, object: 'BALANCE' }),
	noUsername: opsReply({ code: '404', text: 'Missing X-Username: header', success: 1 }),
	badSignature: opsReply({ code: '401', text: 'Authentication Failed', success: 0 }),
	addressDenied: opsReply({ code: '400', text: 'Access denied: invalid IP address', success: 0 }),
	addressRefused: opsReply({
		code: '555',
		text: 'Connection refused: invalid ip address',
		success: 0
	})
};

/** What a proxy or captive portal answers in the place of OpenSRS. */
export const proxyPage = `<!DOCTYPE html>
<html><head><title>Access blocked</title></head>
<body><h1>Access blocked</h1><p>The web gateway of Example Corp does not allow this page.</p></body></html>
`;

/** An HTTP/1.1 message with its length in bytes. */
export function httpMessage(
	status: string,
	body: string,
	headers: Record<string, string> = {},
	length = Buffer.byteLength(body)
): string {
	const all = {
		'Content-Type': body.startsWith('<!DOCTYPE html') ? 'text/html' : 'text/xml',
		...headers,
		'Content-Length': String(length),
		Connection: 'close'
	};
	const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
	return `HTTP/1.1 ${status}\r\n${lines.join('')}\r\n${body}`;
}
