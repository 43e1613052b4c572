# Signs a request to the OpenSRS API and sends it: .\OpenSrsClient.ps1 [request.xml]
param([string] $Path)
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'
Add-Type -AssemblyName System.Net.Http

# The XML of a LOOKUP, as the bytes that are signed and sent. Escape() escapes the value, once.
function Get-Lookup([string] $Domain) {
    $value = [Security.SecurityElement]::Escape($Domain)
    $text = @"
<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">LOOKUP</item>
    <item key="object">DOMAIN</item>
    <item key="attributes"><dt_assoc><item key="domain">$value</item></dt_assoc></item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"@
    # The comma keeps PowerShell from taking the array apart.
    return , [Text.Encoding]::UTF8.GetBytes($text)
}

function Get-Md5Hex([byte[]] $Bytes) {
    $md5 = [Security.Cryptography.MD5]::Create()
    return [BitConverter]::ToString($md5.ComputeHash($Bytes)).Replace('-', '').ToLowerInvariant()
}

# Two rounds of MD5; the first goes into the second as its 32 hex digits.
function Get-Signature([byte[]] $Xml, [byte[]] $Key) {
    $first = Get-Md5Hex ($Xml + $Key)
    return Get-Md5Hex ([Text.Encoding]::ASCII.GetBytes($first) + $Key)
}

function Get-Setting([string] $Name, [string] $Otherwise) {
    $value = [Environment]::GetEnvironmentVariable($Name)
    if ($value) { return $value }
    if ($Otherwise) { return $Otherwise }
    throw "Set $Name."
}

# The text of an item of the reply, which quotes keys in either way.
function Read-Item([string] $Reply, [string] $Name) {
    if ($Reply -notmatch "<item key=[`"']$Name[`"']>([^<]*)") { return $null }
    return [Net.WebUtility]::HtmlDecode($Matches[1])
}

if ($Path) { [byte[]] $xml = [IO.File]::ReadAllBytes((Resolve-Path $Path).ProviderPath) }
else { [byte[]] $xml = Get-Lookup 'example.com' }
$key = [Text.Encoding]::UTF8.GetBytes((Get-Setting 'OPENSRS_KEY'))
$server = Get-Setting 'OPENSRS_HOST' 'horizon.opensrs.net'
$port = Get-Setting 'OPENSRS_PORT' '55443'

# Windows PowerShell 5 on an older system offers no TLS 1.2 unless it is told to.
[Net.ServicePointManager]::SecurityProtocol =
    [Net.ServicePointManager]::SecurityProtocol -bor [Net.SecurityProtocolType]::Tls12

# HttpClient verifies certificates, and writes Content-Length: the number of bytes.
$client = [Net.Http.HttpClient]::new()
$client.Timeout = [TimeSpan]::FromSeconds(100)
$request = [Net.Http.HttpRequestMessage]::new([Net.Http.HttpMethod]::Post, "https://${server}:$port/")
$request.Content = [Net.Http.ByteArrayContent]::new($xml)
$request.Content.Headers.ContentType = [Net.Http.Headers.MediaTypeHeaderValue]::new('text/xml')
$request.Headers.Add('X-Username', (Get-Setting 'OPENSRS_USERNAME'))
$request.Headers.Add('X-Signature', (Get-Signature $xml $key))
$request.Headers.ExpectContinue = $false
try {
    $response = $client.SendAsync($request).GetAwaiter().GetResult()
    $bytes = $response.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult()
} catch {
    # OpenSRS has refused IP addresses by XML without HTTP, which .NET takes for no reply at all.
    $message = $_.Exception.GetBaseException().Message
    throw "No reply: $message If it is the status line: is this IP address on the IP allow list?"
}
$reply = [Text.Encoding]::UTF8.GetString($bytes)
$code = Read-Item $reply 'response_code'
if (-not $code) { throw "No OPS reply: $reply" }
Write-Output "$code $(Read-Item $reply 'response_text')"
