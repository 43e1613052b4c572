import sys
import httpx

headers = {"Content-Type": "text/xml", "X-Username": "lab-reseller", "X-Signature": "0"}
answer = httpx.post(sys.argv[1], content=sys.stdin.buffer.read(), headers=headers, timeout=4)
answer.raise_for_status()
print(answer.text)
