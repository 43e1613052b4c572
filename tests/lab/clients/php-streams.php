<?php
// PHP without extensions: https:// as a file.
$answer = file_get_contents($argv[1], false, stream_context_create(['http' => [
	'method' => 'POST',
	'header' => "Content-Type: text/xml\r\nX-Username: lab-reseller\r\nX-Signature: 0\r\n",
	'content' => file_get_contents('php://stdin'),
	'timeout' => 4
]]));
if ($answer === false) exit(1);
echo $answer;
