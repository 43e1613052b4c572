#!/usr/bin/env perl
# Signs a request to the OpenSRS API and sends it: perl opensrs_client.pl [request.xml]
use strict;
use warnings;
use utf8;    # this file is UTF-8, so literals are characters
use Digest::MD5 qw(md5_hex);
use Encode qw(decode encode);
use HTTP::Tiny;    # in the core; TLS needs IO::Socket::SSL

# Escapes a value for XML, once.
sub escape {
    my ($value) = @_;
    my %entity = ('&' => '&amp;', '<' => '&lt;', '>' => '&gt;', '"' => '&quot;');
    return $value =~ s/([&<>"])/$entity{$1}/gr;
}

# The XML of a LOOKUP: characters in, the bytes that are signed and sent out.
sub lookup {
    my $domain = escape(shift);
    return encode('UTF-8', <<"XML");
<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">LOOKUP</item>
    <item key="object">DOMAIN</item>
    <item key="attributes"><dt_assoc><item key="domain">$domain</item></dt_assoc></item>
  </dt_assoc></data_block></body>
</OPS_envelope>
XML
}

# Two rounds of MD5 over bytes.
sub sign {
    my ($xml, $key) = @_;
    return md5_hex(md5_hex($xml . $key) . $key);
}

sub post {
    my ($xml) = @_;
    my $host     = $ENV{OPENSRS_HOST} || 'horizon.opensrs.net';
    my $port     = $ENV{OPENSRS_PORT} || 55443;
    my $username = $ENV{OPENSRS_USERNAME} || die "Set OPENSRS_USERNAME.\n";
    my $key      = $ENV{OPENSRS_KEY} || die "Set OPENSRS_KEY.\n";

    # Before version 0.083, HTTP::Tiny verifies certificates only when it is told to.
    my $client = HTTP::Tiny->new(timeout => 100, verify_SSL => 1);

    # Its time-out alone does not end a wait inside TLS.
    local $SIG{ALRM} = sub { die "No reply in time\n" };
    alarm 100;
    my $response = $client->post("https://$host:$port/", {
        content => $xml,
        headers => {
            'Content-Type'   => 'text/xml',
            'Content-Length' => length $xml,
            'X-Username'     => $username,
            'X-Signature'    => sign($xml, $key),
        },
    });
    alarm 0;
    my ($status, $reply) = @{$response}{qw(status content)};
    return $reply if $status != 599;

    # OpenSRS has refused IP addresses by XML without HTTP.
    die "No HTTP status line. Is this IP address on the IP allow list? $reply"
        if $reply =~ /Malformed Status-Line/;
    die "No reply: $reply";
}

# The text of an item of the reply, which quotes keys in either way.
sub item {
    my ($reply, $key) = @_;
    my ($text) = $reply =~ /<item key=["']$key["']>([^<]*)/ or return;
    my %character = (amp => '&', lt => '<', gt => '>', quot => '"', apos => "'");
    return $text =~ s/&(amp|lt|gt|quot|apos);/$character{$1}/gr;
}

sub read_bytes {
    my ($path) = @_;
    open my $file, '<:raw', $path or die "$path: $!\n";
    local $/;
    return scalar <$file>;
}

my $reply = decode('UTF-8', post(@ARGV ? read_bytes($ARGV[0]) : lookup('example.com')));
my $code = item($reply, 'response_code') // die 'No OPS reply: ' . substr($reply, 0, 200) . "\n";
binmode STDOUT, ':encoding(UTF-8)';
print "$code ", item($reply, 'response_text') // '', "\n";
