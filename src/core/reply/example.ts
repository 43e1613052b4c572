/**
 * A refused call as OpenSRS is documented to answer it. Nothing in it is real.
 * @param code the response code
 * @param text the response text, as XML
 */
export const refusal = (code: number, text: string): string =>
	`<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
 <header>
  <version>0.9</version>
 </header>
 <body>
  <data_block>
   <dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">0</item>
    <item key="response_code">${code}</item>
    <item key="response_text">${text}</item>
   </dt_assoc>
  </data_block>
 </body>
</OPS_envelope>
`;

export const exampleReply = refusal(415, 'Authentication Error.');
