#!/bin/sh
# List the records of a country, to the last: `Link` leads on while there are more.
site="${OPENCHM:-http://localhost:8080}"
next="/api/v1/search?government=${1:-cr}&size=100&cursor=*"
while [ -n "$next" ]; do
  headers=$(mktemp)
  curl --silent --show-error --fail --globoff --dump-header "$headers" "$site$next" || exit 1
  echo
  next=$(tr -d '\r' <"$headers" | sed -n 's/^[Ll]ink: <\([^>]*\)>; rel="next".*/\1/p')
  rm "$headers"
done
