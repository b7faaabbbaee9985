#!/bin/sh
# Check the signature of a webhook with openssl: the body comes on standard input, the headers are arguments.
#   webhook.sh "$webhook_id" "$webhook_timestamp" "$webhook_signature" <body
id=$1 at=$2 signatures=$3
body=$(mktemp) && trap 'rm -f "$body"' EXIT
cat >"$body"

case $at in '' | *[!0-9]*) echo "no timestamp" >&2; exit 1 ;; esac
age=$(($(date +%s) - at))
if [ "$age" -gt 300 ] || [ "$age" -lt -300 ]; then echo "too old, or of the future" >&2; exit 1; fi

key=$(printf %s "${OPENCHM_WEBHOOK_SECRET#whsec_}" | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \n')
if [ -z "$key" ]; then echo "no secret" >&2; exit 1; fi
expected=$({ printf '%s.%s.' "$id" "$at"; cat "$body"; } | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -binary | openssl base64 -A)

# digests are compared, so that the time it takes tells nothing; there are two signatures while the secret is being renewed
digest() { printf %s "$1" | openssl dgst -sha256 -r; }
for signature in $signatures; do
  if [ "$(digest "$signature")" = "$(digest "v1,$expected")" ]; then echo "genuine $id"; exit 0; fi
done
echo "not genuine" >&2
exit 1
