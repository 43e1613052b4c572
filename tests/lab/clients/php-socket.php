<?php
// A raw socket, as the official toolkit opens it.
$parts = parse_url($argv[1]);
$body = file_get_contents('php://stdin');
$socket = fsockopen('ssl://' . $parts['host'], $parts['port'], $number, $message, 4);
if (!$socket) {
	echo "Unable to establish socket: ($number) $message\n";
	exit(1);
}
stream_set_timeout($socket, 4);
fwrite($socket, "POST / HTTP/1.0\r\nContent-Type: text/xml\r\nX-Username: lab-reseller\r\n"
	. "X-Signature: 0\r\nContent-Length: " . strlen($body) . "\r\n\r\n$body");
echo stream_get_contents($socket);
