import sys
import requests

answer = requests.post(
    sys.argv[1],
    data=sys.stdin.buffer.read(),
    headers={"Content-Type": "text/xml", "X-Username": "lab-reseller", "X-Signature": "0"},
    timeout=4,
)
answer.raise_for_status()
print(answer.text)
