/**
 * A worked case with data that is obviously made up: the client read its key from a file and
 * signed with the newline at the file's end. The key has the length of a real one, but isn't one.
 */
export const exampleCase = {
	xml: `<?xml version='1.0' encoding='UTF-8' standalone='no' ?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
	<header>
		<version>0.9</version>
	</header>
	<body>
		<data_block>
			<dt_assoc>
				<item key="protocol">XCP</item>
				<item key="action">LOOKUP</item>
				<item key="object">DOMAIN</item>
				<item key="attributes">
					<dt_assoc>
						<item key="domain">example.com</item>
					</dt_assoc>
				</item>
			</dt_assoc>
		</data_block>
	</body>
</OPS_envelope>
`,
	key: '0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad',
	username: 'example-reseller',
	sent: 'ea29ff197b3bf20ec99ae0e0316461bc'
} as const;
