"""Search, and tell how many records each format has."""
import json, os, sys
from urllib.parse import urlencode
from urllib.request import urlopen

site = os.environ.get("OPENCHM", "http://localhost:8080")
query = urlencode({"q": sys.argv[1] if len(sys.argv) > 1 else "plan"})
with urlopen(f"{site}/api/v1/search?{query}") as answer:
    found = json.load(answer)
print(found["total"])
for value in found["facets"].get("format", []):
    print(value["value"], value["count"])
