/** Replies for the tests, built item by item as the sources show them. */

export interface Item {
	[key: string]: string;
}

/** An envelope with double quotes, or with single ones as OpenSRS also sends. */
export function envelope(items: Item, quote: '"' | "'" = '"', attributes = ''): string {
	const lines = Object.entries(items).map(
		([key, value]) => `    <item key=${quote}${key}${quote}>${value}</item>`
	);
	return [
		`<?xml version=${quote}1.0${quote} encoding=${quote}UTF-8${quote} standalone=${quote}no${quote}?>`,
		`<!DOCTYPE OPS_envelope SYSTEM ${quote}ops.dtd${quote}>`,
		'<OPS_envelope>',
		` <header><version>0.9</version></header>`,
		' <body><data_block><dt_assoc>',
		...lines,
		...(attributes ? [`    <item key="attributes">${attributes}</item>`] : []),
		' </dt_assoc></data_block></body>',
		'</OPS_envelope>'
	].join('\n');
}

/** A reply as OpenSRS sends it. */
export function reply(code: string | number, text: string, more: Item = {}): string {
	return envelope({
		protocol: 'XCP',
		action: 'REPLY',
		object: 'DOMAIN',
		is_success: '0',
		response_code: String(code),
		response_text: text,
		...more
	});
}

/** The same after an HTTP head. */
export function http(body: string, status = '200 OK', version = '1.1'): string {
	return [
		`HTTP/${version} ${status}`,
		'Content-Type: text/xml',
		`Content-Length: ${new TextEncoder().encode(body).length}`,
		'',
		body
	].join('\r\n');
}
