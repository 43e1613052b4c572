# Vectors for a signing routine: ruby vectors_test.rb
require 'digest'

# Put your own routine in the place of this one.
def sign(xml, key)
  first = Digest::MD5.hexdigest(xml.b + key.b)
  Digest::MD5.hexdigest(first + key.b)
end

failed = 0
DATA.each_line do |line|
  name, body, key, expected = line.split
  got = sign([body.delete('-')].pack('H*'), key)
  if got == expected
    puts "pass #{name}"
  else
    puts "fail #{name}: got #{got}, expected #{expected}"
    failed += 1
  end
end
exit(failed.zero? ? 0 : 1)

# Each line: name, body in hex (- if empty), key, expected signature.
__END__
VECTORS
