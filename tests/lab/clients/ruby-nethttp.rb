require 'net/http'
require 'openssl'

url = URI(ARGV[0])
http = Net::HTTP.new(url.host, url.port)
http.use_ssl = true
http.open_timeout = http.read_timeout = http.ssl_timeout = 4
http.max_retries = 0
headers = { 'Content-Type' => 'text/xml', 'X-Username' => 'lab-reseller', 'X-Signature' => '0' }
answer = http.post('/', $stdin.read, headers)
puts answer.code, answer.body
answer.value
