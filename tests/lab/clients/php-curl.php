<?php
// The usual way in PHP with its curl extension, and what people write to the log.
$curl = curl_init($argv[1]);
curl_setopt_array($curl, [
	CURLOPT_POST => true,
	CURLOPT_POSTFIELDS => file_get_contents('php://stdin'),
	CURLOPT_HTTPHEADER => ['Content-Type: text/xml', 'X-Username: lab-reseller', 'X-Signature: 0'],
	CURLOPT_RETURNTRANSFER => true,
	CURLOPT_TIMEOUT => 4
]);
$answer = curl_exec($curl);
if ($answer === false) {
	echo 'cURL error ', curl_errno($curl), ': ', curl_error($curl), "\n";
	exit(1);
}
echo $answer;
