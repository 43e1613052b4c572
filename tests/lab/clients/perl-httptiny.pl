use strict;
use warnings;
use HTTP::Tiny;

my $body = do { local $/; <STDIN> };
my $answer = HTTP::Tiny->new(timeout => 4, verify_SSL => 1)->post($ARGV[0], {
	content => $body,
	headers => { 'Content-Type' => 'text/xml', 'X-Username' => 'lab-reseller', 'X-Signature' => '0' }
});
print "$answer->{status} $answer->{reason}\n$answer->{content}\n";
exit($answer->{success} ? 0 : 1);
