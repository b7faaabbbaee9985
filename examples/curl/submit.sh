#!/bin/sh
# Make a draft and submit it in one call. The key makes it safe to send again.
site="${OPENCHM:-http://localhost:8080}"
body=$(curl --silent --show-error --fail "$site/api/v1/formats/nbsap/example") || exit 1
curl --silent --show-error --fail "$site/api/v1/records" \
  --header "Authorization: Bearer $OPENCHM_TOKEN" \
  --header 'Content-Type: application/json' \
  --header "Idempotency-Key: example-$$-$(date +%s)" \
  --data "${body%\}},\"submit\":true}"
