import type { Endpoint } from '../endpoints.ts';
import { alternativeIpService, articleIpService } from './services.ts';

/**
 * The same probe for Windows PowerShell 5.1 and PowerShell 7, with the same sections (see
 * `posixProbe`). Each step runs in its own runspace, so that it can be ended without losing what it
 * has already printed.
 * @returns text with LF line endings, ASCII only
 */
export function powershellProbe({ host, port }: Pick<Endpoint, 'host' | 'port'>): string {
	return `# OpenSRS connection probe.
#
# It looks at the way from this host to the OpenSRS API: outbound IP, DNS, ping, route, port, TLS,
# and whether the address is let in. It needs no key and no administrator, sends no credentials,
# and changes nothing. It takes a minute or two at most. Run it on the host that calls OpenSRS:
#
#     powershell -NoProfile -ExecutionPolicy Bypass -File opensrs-probe.ps1
#
# Then paste all that it prints into the page.

$hostName = '${host}'
$port = ${port}
$limit = 10 # seconds for each step
$ipService = '${articleIpService}'
$ipService2 = '${alternativeIpService}'

# Runs a block for at most the time limit, and marks where its output begins and ends.
function Invoke-Step([string] $step, [string] $tool, [string] $block, [object[]] $arguments) {
  "=== opensrs-probe 1: \${step}: $tool ==="
  $watch = [Diagnostics.Stopwatch]::StartNew()
  $runner = [PowerShell]::Create()
  [void] $runner.AddScript($block)
  foreach ($argument in $arguments) { [void] $runner.AddArgument($argument) }
  $nothing = New-Object 'System.Management.Automation.PSDataCollection[PSObject]'
  $nothing.Complete()
  $output = New-Object 'System.Management.Automation.PSDataCollection[PSObject]'
  $running = $runner.BeginInvoke($nothing, $output)
  $code = 0
  if ($running.AsyncWaitHandle.WaitOne(($limit - 1) * 1000)) {
    $failure = $null
    try { [void] $runner.EndInvoke($running) } catch { $failure = $_.Exception; $code = 1 }
    # Only the innermost message: the outer ones speak of PowerShell.
    while ($failure -and $failure.InnerException) { $failure = $failure.InnerException }
  } else {
    [void] $runner.BeginStop($null, $null)
    $code = 143
  }
  ($output | Out-String -Width 300).TrimEnd()
  if ($code -eq 1 -and $failure) { $failure.Message }
  foreach ($problem in @($runner.Streams.Error)) { "$problem"; $code = 1 }
  if ($code -eq 0) {
    $native = $runner.Runspace.SessionStateProxy.GetVariable('LASTEXITCODE')
    if ($native) { $code = $native }
  }
  "=== exit $code after $([int] $watch.Elapsed.TotalSeconds) s ==="
}

function Show-Missing([string] $step, [string] $tool) {
  "=== opensrs-probe 1: \${step}: missing: $tool ==="
}

# Runs a step if the command that it needs is there.
function Step([string] $step, [string] $tool, [string] $block, [object[]] $arguments) {
  if (Get-Command $tool -ErrorAction SilentlyContinue) {
    Invoke-Step $step $tool $block $arguments
  } else {
    Show-Missing $step $tool
  }
}

Invoke-Step 'host' 'powershell' @'
param($hostName, $port)
"target: $hostName $port"
"system: $([Environment]::OSVersion.VersionString), PowerShell $($PSVersionTable.PSVersion)"
"clock: $([DateTime]::UtcNow.ToString('yyyy-MM-dd HH:mm:ss')) UTC"
# Names only: the value of a proxy variable may hold a password.
foreach ($name in 'http_proxy', 'https_proxy', 'all_proxy', 'no_proxy') {
  if ([Environment]::GetEnvironmentVariable($name)) { "proxy variable: $name is set" }
}
'@ @($hostName, $port)

$fetch = 'param($url) curl.exe -4 -sS --max-time 8 $url 2>&1 | ForEach-Object { "$_" }'
Step 'outbound-ip' 'curl.exe' $fetch @($ipService)
Step 'outbound-ip' 'curl.exe' $fetch @($ipService2)

Step 'dns' 'Resolve-DnsName' 'param($name) Resolve-DnsName -Name $name' @($hostName)
Step 'dns' 'nslookup' 'param($name) nslookup $name 2>&1 | ForEach-Object { "$_" }' @($hostName)

Step 'ping' 'ping' 'param($name) ping -n 4 -w 1500 $name 2>&1 | ForEach-Object { "$_" }' @($hostName)
Step 'route' 'tracert' 'param($name) tracert -d -w 500 -h 20 $name 2>&1 | ForEach-Object { "$_" }' @($hostName)

Invoke-Step 'tcp' 'TcpClient' @'
param($hostName, $port)
$ErrorActionPreference = 'Stop'
$client = New-Object Net.Sockets.TcpClient
$client.Connect($hostName, $port)
"Port $port is open"
$client.Close()
'@ @($hostName, $port)

Invoke-Step 'tls' 'SslStream' @'
param($hostName, $port)
$ErrorActionPreference = 'Stop'
$client = New-Object Net.Sockets.TcpClient
$client.Connect($hostName, $port)
# Any certificate is accepted, to be shown; nothing is sent.
$accept = [Net.Security.RemoteCertificateValidationCallback] {
  param($from, $shown, $chain, $problems)
  $script:problems = $problems
  $true
}
$tls = New-Object Net.Security.SslStream($client.GetStream(), $false, $accept)
$tls.AuthenticateAsClient($hostName, $null, [Security.Authentication.SslProtocols]::Tls12, $false)
$shown = New-Object Security.Cryptography.X509Certificates.X509Certificate2($tls.RemoteCertificate)
"Subject: $($shown.Subject)"
"Issuer: $($shown.Issuer)"
"Not Before: $($shown.NotBefore.ToUniversalTime().ToString('yyyy-MM-dd HH:mm:ss')) UTC"
"Not After: $($shown.NotAfter.ToUniversalTime().ToString('yyyy-MM-dd HH:mm:ss')) UTC"
foreach ($extension in $shown.Extensions) {
  if ($extension.Oid.Value -eq '2.5.29.17') { "Names: $($extension.Format($false))" }
}
"Protocol: $($tls.SslProtocol)"
"Problems: $script:problems"
$client.Close()
'@ @($hostName, $port)

# A denied address may get an answer without HTTP headers; curl before 7.64 takes that anyway.
Step 'allow-list' 'curl.exe' @'
param($url)
$old = @('--http0.9')
curl.exe '--http0.9' --version 2>&1 | Out-Null
if ($LASTEXITCODE -ne 0) { $old = @() }
curl.exe @old -sS --max-time 8 $url 2>&1 | ForEach-Object { "$_" }
'@ @("https://\${hostName}:$port/")

'=== opensrs-probe 1: end ==='
`;
}
