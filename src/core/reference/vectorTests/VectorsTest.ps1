# Vectors for a signing routine: .\VectorsTest.ps1
Set-StrictMode -Version 2.0

function Get-Md5Hex([byte[]] $Bytes) {
    $md5 = [Security.Cryptography.MD5]::Create()
    return [BitConverter]::ToString($md5.ComputeHash($Bytes)).Replace('-', '').ToLowerInvariant()
}

# Put your own routine in the place of this one.
function Get-Signature([byte[]] $Xml, [byte[]] $Key) {
    $first = Get-Md5Hex ($Xml + $Key)
    return Get-Md5Hex ([Text.Encoding]::ASCII.GetBytes($first) + $Key)
}

# Each line: name, body in hex (- if empty), key, expected signature.
$vectors = @'
VECTORS
'@

$failed = 0
foreach ($line in $vectors -split "\r?\n") {
    $name, $hex, $key, $expected = $line -split ' '
    $hex = $hex.Replace('-', '')
    $body = [byte[]]::new($hex.Length / 2)
    for ($i = 0; $i -lt $body.Length; $i++) { $body[$i] = [Convert]::ToByte($hex.Substring(2 * $i, 2), 16) }
    $got = Get-Signature $body ([Text.Encoding]::ASCII.GetBytes($key))
    # -ceq compares with case: -eq would let upper case pass.
    if ($got -ceq $expected) {
        Write-Output "pass $name"
    } else {
        Write-Output "fail ${name}: got $got, expected $expected"
        $failed++
    }
}
exit [int]($failed -gt 0)
