use strict;
use warnings;
use LWP::UserAgent;

my $body = do { local $/; <STDIN> };
my $answer = LWP::UserAgent->new(timeout => 4)->post($ARGV[0],
	'Content-Type' => 'text/xml', 'X-Username' => 'lab-reseller', 'X-Signature' => '0',
	Content => $body);
print $answer->status_line, "\n", $answer->decoded_content // '', "\n";
exit($answer->is_success ? 0 : 1);
