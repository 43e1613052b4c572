<?php
// Vectors for a signing routine: php vectors_test.php
declare(strict_types=1);

// Put your own routine in the place of this one.
function sign(string $xml, string $key): string
{
    return md5(md5($xml . $key) . $key);
}

// Each line: name, body in hex (- if empty), key, expected signature.
$vectors = <<<'TEXT'
VECTORS
TEXT;

$failed = 0;
foreach (explode("\n", str_replace("\r", '', $vectors)) as $line) {
    [$name, $body, $key, $expected] = explode(' ', $line);
    $got = sign($body === '-' ? '' : hex2bin($body), $key);
    if ($got === $expected) {
        echo "pass $name\n";
    } else {
        echo "fail $name: got $got, expected $expected\n";
        $failed++;
    }
}
exit($failed ? 1 : 0);
