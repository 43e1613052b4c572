"""Vectors for a signing routine: python3 vectors_test.py"""

import sys
from hashlib import md5


# Put your own routine in the place of this one.
def sign(xml: bytes, key: bytes) -> str:
    first = md5(xml + key).hexdigest()
    return md5(first.encode("ascii") + key).hexdigest()


# Each line: name, body in hex (- if empty), key, expected signature.
VECTORS_TEXT = """
VECTORS
"""

failed = 0
for line in VECTORS_TEXT.strip().splitlines():
    name, body, key, expected = line.split()
    got = sign(bytes.fromhex(body.replace("-", "")), key.encode("ascii"))
    if got == expected:
        print(f"pass {name}")
    else:
        print(f"fail {name}: got {got}, expected {expected}")
        failed += 1
sys.exit(1 if failed else 0)
