#!/bin/sh
# Everything that ever changed, a page a line. Keep the last cursor, and begin there the next time.
site="${OPENCHM:-http://localhost:8080}"
next="/api/v1/changes?limit=1000&after=${1:-0}"
while [ -n "$next" ]; do
  headers=$(mktemp)
  curl --silent --show-error --fail --globoff --dump-header "$headers" "$site$next" || exit 1
  echo
  next=$(tr -d '\r' <"$headers" | sed -n 's/^[Ll]ink: <\([^>]*\)>; rel="next".*/\1/p')
  rm "$headers"
done
