#!/usr/bin/env bash
# Signs a request to the OpenSRS API and sends it: bash opensrs-client.sh [request.xml]
set -euo pipefail

host=${OPENSRS_HOST:-horizon.opensrs.net}
port=${OPENSRS_PORT:-55443}
username=${OPENSRS_USERNAME:?Set OPENSRS_USERNAME.}
key=${OPENSRS_KEY:?Set OPENSRS_KEY.}

# Escapes a value for XML, once.
escape() {
	printf '%s' "$1" | sed -e 's/&/\&amp;/g' -e 's/</\&lt;/g' -e 's/>/\&gt;/g'
}

# The XML of a LOOKUP.
lookup() {
	cat <<-XML
		<?xml version="1.0" encoding="UTF-8" standalone="no"?>
		<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
		<OPS_envelope>
		  <header><version>0.9</version></header>
		  <body><data_block><dt_assoc>
		    <item key="protocol">XCP</item>
		    <item key="action">LOOKUP</item>
		    <item key="object">DOMAIN</item>
		    <item key="attributes"><dt_assoc><item key="domain">$(escape "$1")</item></dt_assoc></item>
		  </dt_assoc></data_block></body>
		</OPS_envelope>
	XML
}

# MD5 of what comes in, as 32 hex digits. OpenSSL prints "<digits> *stdin" and a newline.
md5() {
	openssl md5 -r | cut -c 1-32
}

# Two rounds of MD5 over the bytes of a file. printf adds no newline, as echo would.
sign() {
	local first
	first=$({ cat -- "$1" && printf '%s' "$key"; } | md5)
	printf '%s%s' "$first" "$key" | md5
}

# The text of an item of the reply, which quotes keys in either way.
item() {
	local pattern="<item key=[\"']$1[\"']>([^<]*)"
	[[ $reply =~ $pattern ]] || return 1
	printf '%s' "${BASH_REMATCH[1]}" | sed -e 's/&lt;/</g' -e 's/&gt;/>/g' \
		-e 's/&quot;/"/g' -e "s/&apos;/'/g" -e 's/&amp;/\&/g'
}

# Signed and sent from one file: a shell variable loses NULs and final newlines.
request=$(mktemp)
trap 'rm -f "$request"' EXIT
if [[ $# -gt 0 ]]; then cat -- "$1"; else lookup 'example.com'; fi >"$request"

signature=$(sign "$request")
# OpenSRS has refused IP addresses by XML without HTTP, which curl reads with --http0.9 only.
reply=$(curl --silent --show-error --http0.9 --connect-timeout 10 --max-time 100 \
	--header 'Content-Type: text/xml' --header "X-Username: $username" \
	--header "X-Signature: $signature" --header 'Expect:' \
	--data-binary "@$request" --write-out '\n%{http_code}' "https://$host:$port/")
if [[ ${reply##*$'\n'} == 000 ]]; then
	echo 'No HTTP status line. Is this IP address on the IP allow list?' >&2
fi
if ! code=$(item response_code); then
	printf 'No OPS reply: %.200s\n' "$reply" >&2
	exit 1
fi
echo "$code $(item response_text)"
