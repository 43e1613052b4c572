# Signs a request to the OpenSRS API and sends it: ruby opensrs_client.rb [request.xml]
require 'digest'
require 'net/http'
require 'rexml/document'

# The XML of a LOOKUP. `encode(xml: :text)` escapes the value, once.
def lookup(domain)
  value = domain.encode('UTF-8', xml: :text)
  <<~XML
    <?xml version="1.0" encoding="UTF-8" standalone="no"?>
    <!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
    <OPS_envelope>
      <header><version>0.9</version></header>
      <body><data_block><dt_assoc>
        <item key="protocol">XCP</item>
        <item key="action">LOOKUP</item>
        <item key="object">DOMAIN</item>
        <item key="attributes"><dt_assoc><item key="domain">#{value}</item></dt_assoc></item>
      </dt_assoc></data_block></body>
    </OPS_envelope>
  XML
end

# Two rounds of MD5; `b` takes the bytes of a string as they are.
def sign(xml, key)
  first = Digest::MD5.hexdigest(xml.b + key.b)
  Digest::MD5.hexdigest(first + key.b)
end

def setting(name, otherwise = '')
  value = ENV.fetch(name, otherwise)
  value.empty? ? abort("Set #{name}.") : value
end

def post(xml)
  host = setting('OPENSRS_HOST', 'horizon.opensrs.net')
  port = setting('OPENSRS_PORT', '55443').to_i
  request = Net::HTTP::Post.new('/', {
    'Content-Type' => 'text/xml',
    'Content-Length' => xml.bytesize.to_s,
    'X-Username' => setting('OPENSRS_USERNAME'),
    'X-Signature' => sign(xml, setting('OPENSRS_KEY'))
  })
  request.body = xml
  verify_mode = OpenSSL::SSL::VERIFY_PEER
  limits = { open_timeout: 10, write_timeout: 100, read_timeout: 100 }
  Net::HTTP.start(host, port, use_ssl: true, verify_mode:, **limits) { |http| http.request(request).body }
rescue Net::HTTPBadResponse => e
  # OpenSRS has refused IP addresses by XML without HTTP.
  abort "No HTTP status line. Is this IP address on the IP allow list? #{e.message}"
rescue SystemCallError, IOError, Timeout::Error, SocketError, OpenSSL::SSL::SSLError => e
  abort "No reply: #{e.message}"
end

def item(reply, key)
  envelope = REXML::Document.new(reply)
  REXML::XPath.first(envelope, "/OPS_envelope/body/data_block/dt_assoc/item[@key='#{key}']")&.text
rescue REXML::ParseException
  nil
end

xml = ARGV[0] ? File.binread(ARGV[0]) : lookup('example.com')
reply = post(xml)
code = item(reply, 'response_code') || abort("No OPS reply: #{reply[0, 200]}")
puts "#{code} #{item(reply, 'response_text')}"
