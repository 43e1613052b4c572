/**
 * The shell text that signs a file. The key goes through shell variables and pipes only: never
 * into the arguments of a program (ps shows those), a file, or the text of the command (which
 * stays in the history). Indented with spaces, because a tab completes names at a prompt, and
 * without comments, because zsh takes # at its prompt for a command.
 */
import { quoteLiteral } from '../shells/powershell.ts';
import type { Writer } from './command.ts';

/**
 * Lines of POSIX shell that set `signature` from `$file` and the key. The names are unset first
 * because a shell may have them as arrays (`key` in Debian's zsh) or export them.
 * `{ cat; printf; } | openssl` joins bytes: a pipe keeps NUL and trailing newlines, which
 * `"$(cat file)"` would lose.
 */
export function posixSigning(): string[] {
	return [
		'set +x',
		'if [ ! -r "$file" ]; then echo "There is no file $file here." >&2; exit 1; fi',
		// A printf that is a program would show the key in ps: mksh has no other.
		'case $(command -v printf) in (*/*) echo "Use bash, dash or zsh: here ps would show the key." >&2; exit 1 ;; esac',
		'md5hex() {',
		"  if openssl md5 </dev/null >/dev/null 2>&1; then openssl md5 | sed 's/^.*= *//'",
		'  elif command -v md5sum >/dev/null; then md5sum | cut -c 1-32',
		'  else md5 -q; fi',
		'}',
		'key=${OPENSRS_KEY-}',
		'unset OPENSRS_KEY',
		'if [ -z "$key" ]; then',
		'  saved=$(stty -g 2>/dev/null)',
		'  if [ -n "$saved" ]; then',
		'    trap \'stty "$saved"\' 0',
		"    trap 'exit 130' 2 15",
		'    stty -echo',
		'  elif [ -t 0 ]; then echo "The key would be shown: put it into OPENSRS_KEY." >&2; exit 1; fi',
		"  printf 'Private key (not shown): ' >&2",
		'  IFS= read -r key',
		'  if [ -n "$saved" ]; then stty "$saved"; echo >&2; fi',
		'fi',
		'first=$({ cat <"$file"; printf %s "$key"; } | md5hex)',
		'signature=$(printf %s "$first$key" | md5hex)',
		'printf \'Signature: %s\\n\' "$signature"'
	];
}

/**
 * Statements of PowerShell, one a line, single quotes only (cmd hands them on inside double
 * quotes). .NET hashes the bytes of the file as they are.
 */
export function powershellSigning({ file, take }: Writer): string[] {
	const add = (name: string): string => `$all.Write($${name}, 0, $${name}.Length)`;
	const hash =
		"[BitConverter]::ToString($md5.ComputeHash($all.ToArray())).Replace('-', '').ToLowerInvariant()";
	return [
		"$ErrorActionPreference = 'Stop'",
		`$file = (Resolve-Path -LiteralPath ${take(quoteLiteral(file))}).ProviderPath`,
		'$secret = $env:OPENSRS_KEY',
		"if (-not $secret) { $secret = (New-Object Net.NetworkCredential('', (Read-Host 'Private key (not shown)' -AsSecureString))).Password }",
		'$body = [IO.File]::ReadAllBytes($file)',
		'$key = [Text.Encoding]::UTF8.GetBytes($secret)',
		'$md5 = [Security.Cryptography.MD5]::Create()',
		'$all = New-Object IO.MemoryStream',
		add('body'),
		add('key'),
		`$first = [Text.Encoding]::ASCII.GetBytes(${hash})`,
		'$all.SetLength(0)',
		add('first'),
		add('key'),
		`$signature = ${hash}`,
		"'Signature: ' + $signature",
		"$ErrorActionPreference = 'Continue'"
	];
}
