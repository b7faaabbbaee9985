#!/bin/sh
# Search, with counts by format, country and more beside the hits.
site="${OPENCHM:-http://localhost:8080}"
curl --silent --show-error --fail --get --data-urlencode "q=${1:-plan}" --data-urlencode 'size=20' "$site/api/v1/search"
