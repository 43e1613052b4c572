import type { Endpoint } from '../endpoints.ts';
import { alternativeIpService, articleIpService } from './services.ts';

/**
 * The probe for POSIX shells: dash, bash, zsh, busybox ash, and sh of macOS. Each step is a
 * section that the page reads back:
 *
 *     === opensrs-probe 1: STEP: TOOL ===
 *     $ the command
 *     what the tool printed
 *     === exit CODE after N s ===
 *
 * `timeout` is missing on macOS, so a watcher in the background ends what takes too long.
 * @returns text with LF line endings, ASCII only
 */
export function posixProbe({ host, port }: Pick<Endpoint, 'host' | 'port'>): string {
	return `#!/bin/sh
# OpenSRS connection probe.
#
# It looks at the way from this host to the OpenSRS API: outbound IP, DNS, ping, route, port, TLS,
# and whether the address is let in. It needs no key and no root, sends no credentials, and
# changes nothing. It takes a minute or two at most. Run it on the host that calls OpenSRS:
#
#     sh opensrs-probe.sh
#
# Then paste all that it prints into the page.

host=${host}
port=${port}
limit=10 # seconds for each step
ip_service=${articleIpService}
ip_service_2=${alternativeIpService}

# Tools print in English, and traceroute is found where it hides.
LC_ALL=C
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
export LC_ALL PATH

have() { command -v "$1" >/dev/null 2>&1; }

# Runs a command, and ends it one second before the limit, or kills it at the limit.
bounded() {
  "$@" </dev/null 2>&1 &
  job=$!
  (
    left=$((limit - 1))
    while [ "$left" -gt 0 ]; do
      sleep 1
      left=$((left - 1))
    done
    kill "$job"
    sleep 1
    kill -9 "$job"
  ) >/dev/null 2>&1 &
  watcher=$!
  { wait "$job"; } 2>/dev/null
  result=$?
  kill "$watcher" 2>/dev/null
  { wait "$watcher"; } 2>/dev/null
  return "$result"
}

# The command stands above its output, as at a prompt.
shown() {
  printf '$ %s\\n' "$*"
  bounded "$@"
}

# section STEP TOOL COMMAND...: runs COMMAND and marks where its output begins and ends.
section() {
  printf '=== opensrs-probe 1: %s: %s ===\\n' "$1" "$2"
  shift 2
  began=$(date +%s)
  "$@"
  code=$?
  printf '\\n=== exit %s after %s s ===\\n' "$code" "$(($(date +%s) - began))"
  return "$code"
}

missing() { printf '=== opensrs-probe 1: %s: missing: %s ===\\n' "$1" "$2"; }

# step STEP TOOL ARGUMENTS...: the same for a program, if it is installed.
step() {
  if have "$2"; then
    step=$1
    shift
    section "$step" "$1" shown "$@"
  else
    missing "$1" "$2"
    return 127
  fi
}

describe() {
  echo "target: $host $port"
  echo "system: $(uname -srm)"
  echo "clock: $(date -u '+%Y-%m-%d %H:%M:%S') UTC"
  # Names only: the value of a proxy variable may hold a password.
  for name in http_proxy https_proxy HTTPS_PROXY all_proxy ALL_PROXY no_proxy NO_PROXY; do
    if printenv "$name" >/dev/null 2>&1; then echo "proxy variable: $name is set"; fi
  done
  if have curl; then curl --version 2>/dev/null | sed -n 1p; fi
  if have openssl; then openssl version 2>/dev/null; fi
}

certificate() {
  bounded openssl s_client -connect "$host:$port" -servername "$host" 2>/dev/null |
    openssl x509 -noout -text 2>&1 |
    grep -E 'Subject:|Issuer:|Not Before|Not After|DNS:|rror|unable'
}

section host sh describe

if have curl; then
  step outbound-ip curl -4 -sS --max-time 8 "$ip_service"
  step outbound-ip curl -4 -sS --max-time 8 "$ip_service_2"
else
  missing outbound-ip curl
  step outbound-ip wget -q -O - "$ip_service"
fi

step dns getent ahostsv4 "$host"
step dns nslookup "$host"
step dns dig "$host"

# Four packets in eight seconds at most; the option for that differs.
case $(uname -s) in
  Darwin | *BSD) within=-t ;;
  *) within=-w ;;
esac
step ping ping -c 4 "$within" 8 "$host"

if have traceroute; then
  step route traceroute -n -w 1 -q 1 -m 20 "$host"
else
  missing route traceroute
  step route tracepath -n -m 20 "$host"
fi

step tcp nc -z -v -w 8 "$host" "$port"
step tcp bash -c "exec 3<>/dev/tcp/$host/$port && echo 'Port $port is open'"

if step tls openssl s_client -connect "$host:$port" -servername "$host"; then
  section tls openssl certificate
fi

# A denied address may get an answer without HTTP headers; curl before 7.64 takes that anyway.
old_reply=--http0.9
if ! curl --http0.9 --version >/dev/null 2>&1; then old_reply=-sS; fi
step allow-list curl "$old_reply" -sS --max-time 8 "https://$host:$port/"

printf '=== opensrs-probe 1: end ===\\n'
`;
}
