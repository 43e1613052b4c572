/** What a client printed, with the reply in it. Nothing in it is real. */
export const exampleEvidence = `2026-11-20 09:14:02 ERROR OpenSRS call failed
HTTP/1.1 200 OK
Content-Type: text/xml
Content-Length: 431

<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
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
    <item key="is_success">0</item>
    <item key="response_code">400</item>
    <item key="response_text">Access denied: invalid IP address</item>
   </dt_assoc>
  </data_block>
 </body>
</OPS_envelope>
`;
