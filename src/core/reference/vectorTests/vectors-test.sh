#!/usr/bin/env bash
# Vectors for a signing routine: bash vectors-test.sh
set -euo pipefail

md5() {
	openssl md5 -r | cut -c 1-32
}

# Put your own routine in the place of this one. $1: file with the XML, $2: key.
sign() {
	local first
	first=$({ cat -- "$1" && printf '%s' "$2"; } | md5)
	printf '%s%s' "$first" "$2" | md5
}

xml=$(mktemp)
trap 'rm -f "$xml"' EXIT
failed=0

# Each line: name, body in hex (- if empty), key, expected signature.
while read -r name body key expected; do
	printf '%b' "$(printf '%s' "${body#-}" | sed 's/../\\x&/g')" >"$xml"
	got=$(sign "$xml" "$key")
	if [[ $got == "$expected" ]]; then
		echo "pass $name"
	else
		echo "fail $name: got $got, expected $expected"
		failed=1
	fi
done <<'TEXT'
VECTORS
TEXT
exit "$failed"
