#!/bin/sh
# Show a page of the clearing-house on your own: its header Link names where its oEmbed answer is. `html` goes into your page as it stands.
site="${OPENCHM:-http://localhost:8080}"
page="${1:-$site/en/countries/cr}"
address=$(curl --silent --show-error --fail --head "$page" | tr -d '\r' | grep -i '^link:' | tr ',' '\n' | sed -n 's/.*<\([^>]*\)>.*json+oembed.*/\1/p' | head -n 1)
if [ -z "$address" ]; then echo "$page cannot be embedded" >&2; exit 1; fi
curl --silent --show-error --fail "$address" || exit 1
echo
echo "<a href=\"$page\">$page</a>"
