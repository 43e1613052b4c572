import { exampleEvidence } from './example.ts';

/** What one can try the page with. Nothing in them is real. */
export const samples: readonly { name: string; text: string }[] = [
	{ name: 'A refused IP address', text: exampleEvidence },
	{
		name: 'A timeout',
		text: "$ curl -sS https://rr-n1-tor.opensrs.net:55443/\ncurl: (28) Failed to connect to rr-n1-tor.opensrs.net port 55443 after 75012 ms: Couldn't connect to server\n"
	},
	{
		name: 'A refused signature',
		text: `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
 <header><version>0.9</version></header>
 <body>
  <data_block>
   <dt_assoc>
    <item key="protocol">XCP</item>
    <item key="object">DOMAIN</item>
    <item key="action">REPLY</item>
    <item key="is_success">0</item>
    <item key="response_code">401</item>
    <item key="response_text">Authentication Failed</item>
   </dt_assoc>
  </data_block>
 </body>
</OPS_envelope>
`
	}
];
