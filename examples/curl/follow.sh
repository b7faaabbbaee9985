#!/bin/sh
# Follow what changes: run it every few minutes. It tells what is new since the last time, and keeps its place in a file.
site="${OPENCHM:-http://localhost:8080}"
place="${1:-openchm.cursor}"
cursor=$(cat "$place" 2>/dev/null || echo 0)
while :; do
  page=$(curl --silent --show-error --fail "$site/api/v1/changes?limit=1000&after=$cursor") || exit 1
  printf '%s\n' "$page"
  cursor=$(printf %s "$page" | sed 's/.*"cursor":\([0-9]*\),"more":[a-z]*}$/\1/')
  echo "$cursor" >"$place"
  case "$page" in *'"more":false}') break ;; esac
done
