<?php
// Signs a request to the OpenSRS API and sends it: php opensrs_client.php [request.xml]
declare(strict_types=1);

/** Escapes a value for XML, once. */
function escape(string $value): string
{
    return strtr($value, ['&' => '&amp;', '<' => '&lt;', '>' => '&gt;', '"' => '&quot;']);
}

/** The XML of a LOOKUP. A PHP string is bytes: keep this file, and your values, in UTF-8. */
function lookup(string $domain): string
{
    $domain = escape($domain);
    return <<<XML
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
        XML;
}

/** Two rounds of MD5 over exactly the bytes that are sent. */
function sign(string $xml, string $key): string
{
    return md5(md5($xml . $key) . $key);
}

function post(string $xml): string
{
    $host = getenv('OPENSRS_HOST') ?: 'horizon.opensrs.net';
    $port = getenv('OPENSRS_PORT') ?: '55443';
    $username = getenv('OPENSRS_USERNAME') ?: fail('Set OPENSRS_USERNAME.');
    $key = getenv('OPENSRS_KEY') ?: fail('Set OPENSRS_KEY.');
    $curl = curl_init("https://$host:$port/");
    curl_setopt_array($curl, [
        CURLOPT_POSTFIELDS => $xml,
        CURLOPT_HTTPHEADER => [
            'Content-Type: text/xml',
            'Content-Length: ' . strlen($xml),
            "X-Username: $username",
            'X-Signature: ' . sign($xml, $key),
            'Expect:',
        ],
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_CONNECTTIMEOUT => 10,
        CURLOPT_TIMEOUT => 100,
        CURLOPT_SSL_VERIFYPEER => true,
        CURLOPT_SSL_VERIFYHOST => 2,
        CURLOPT_HTTP09_ALLOWED => true, // OpenSRS has refused IP addresses by XML without HTTP.
    ]);
    $reply = curl_exec($curl);
    if ($reply === false) {
        fail('No reply: ' . curl_error($curl));
    }
    if (curl_getinfo($curl, CURLINFO_RESPONSE_CODE) === 0) {
        fwrite(STDERR, "No HTTP status line. Is this IP address on the IP allow list?\n");
    }
    return $reply;
}

/** The text of an item of the reply, which quotes keys in either way. */
function item(string $reply, string $key): ?string
{
    $found = preg_match("~<item key=[\"']{$key}[\"']>([^<]*)~", $reply, $match);
    return $found ? html_entity_decode($match[1], ENT_XML1 | ENT_QUOTES, 'UTF-8') : null;
}

/** @return never */
function fail(string $message)
{
    fwrite(STDERR, "$message\n");
    exit(1);
}

$xml = isset($argv[1]) ? file_get_contents($argv[1]) : lookup('example.com');
$reply = post($xml);
$code = item($reply, 'response_code') ?? fail('No OPS reply: ' . substr($reply, 0, 200));
echo $code, ' ', item($reply, 'response_text'), "\n";
