/** A request like those that clients send, of about so many bytes. */
export function documentOf(bytes: number): Uint8Array {
	const head = `<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
	<header>
		<version>0.9</version>
	</header>
	<body>
		<data_block>
			<dt_assoc>
				<item key="protocol">XCP</item>
				<item key="action">SW_REGISTER</item>
				<item key="object">DOMAIN</item>
				<item key="city">M\u00fcnchen</item>
				<item key="org_name">O'Neill &amp; Sons</item>
				<item key="fax"></item>
`;
	const tail = `			</dt_assoc>
		</data_block>
	</body>
</OPS_envelope>
`;
	const items: string[] = [];
	let length = head.length + tail.length;
	for (let i = 0; length < bytes; i++) {
		const item = `\t\t\t\t<item key="field_${i}">some value, number ${i}</item>\n`;
		items.push(item);
		length += item.length;
	}
	return new TextEncoder().encode(head + items.join('') + tail);
}
