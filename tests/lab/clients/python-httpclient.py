import http.client
import sys
from urllib.parse import urlsplit

url = urlsplit(sys.argv[1])
connection = http.client.HTTPSConnection(url.hostname, url.port, timeout=4)
headers = {"Content-Type": "text/xml", "X-Username": "lab-reseller", "X-Signature": "0"}
connection.request("POST", "/", sys.stdin.buffer.read(), headers)
answer = connection.getresponse()
print(answer.status, answer.reason)
print(answer.read().decode())
