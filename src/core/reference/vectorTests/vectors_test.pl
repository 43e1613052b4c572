#!/usr/bin/env perl
# Vectors for a signing routine: perl vectors_test.pl
use strict;
use warnings;
use Digest::MD5 qw(md5_hex);

# Put your own routine in the place of this one.
sub sign {
    my ($xml, $key) = @_;
    return md5_hex(md5_hex($xml . $key) . $key);
}

my $failed = 0;
while (my $line = <DATA>) {
    my ($name, $body, $key, $expected) = split ' ', $line;
    my $got = sign($body eq '-' ? '' : pack('H*', $body), $key);
    if ($got eq $expected) {
        print "pass $name\n";
    }
    else {
        print "fail $name: got $got, expected $expected\n";
        $failed++;
    }
}
exit($failed ? 1 : 0);

# Each line: name, body in hex (- if empty), key, expected signature.
__DATA__
VECTORS
