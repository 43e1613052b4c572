"""Signs a request to the OpenSRS API and sends it: python3 opensrs_client.py [request.xml]"""

import http.client
import os
import ssl
import sys
from hashlib import md5
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape


def lookup(domain: str) -> bytes:
    """The XML of a LOOKUP, its value escaped once, as the bytes that are signed and sent."""
    return f"""<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">LOOKUP</item>
    <item key="object">DOMAIN</item>
    <item key="attributes"><dt_assoc><item key="domain">{escape(domain)}</item></dt_assoc></item>
  </dt_assoc></data_block></body>
</OPS_envelope>
""".encode("utf-8")


def sign(xml: bytes, key: bytes) -> str:
    """Two rounds of MD5; the first goes into the second as its 32 hex digits."""
    first = md5(xml + key).hexdigest()
    return md5(first.encode("ascii") + key).hexdigest()


def post(xml: bytes) -> bytes:
    host = os.environ.get("OPENSRS_HOST", "horizon.opensrs.net")
    port = int(os.environ.get("OPENSRS_PORT", "55443"))
    username = os.environ.get("OPENSRS_USERNAME") or sys.exit("Set OPENSRS_USERNAME.")
    key = os.environ.get("OPENSRS_KEY") or sys.exit("Set OPENSRS_KEY.")
    verified = ssl.create_default_context()
    connection = http.client.HTTPSConnection(host, port, timeout=100, context=verified)
    headers = {
        "Content-Type": "text/xml",
        "Content-Length": str(len(xml)),
        "X-Username": username,
        "X-Signature": sign(xml, key.encode("utf-8")),
    }
    try:
        connection.request("POST", "/", body=xml, headers=headers)
        return connection.getresponse().read()
    except http.client.BadStatusLine as error:
        # OpenSRS has refused IP addresses by XML without HTTP.
        sys.exit(f"No HTTP status line. Is this IP address on the IP allow list? {error}")
    except (OSError, http.client.HTTPException) as error:
        sys.exit(f"No reply: {error}")
    finally:
        connection.close()


def item(reply: bytes, key: str) -> str | None:
    try:
        envelope = ElementTree.fromstring(reply)
    except ElementTree.ParseError:
        return None
    return envelope.findtext(f"./body/data_block/dt_assoc/item[@key='{key}']")


xml = Path(sys.argv[1]).read_bytes() if len(sys.argv) > 1 else lookup("example.com")
reply = post(xml)
code = item(reply, "response_code") or sys.exit(f"No OPS reply: {reply[:200]!r}")
print(code, item(reply, "response_text"))
