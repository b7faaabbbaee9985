"""List the records of a country, to the last."""
import json, os, sys
from urllib.parse import urlencode
from urllib.request import urlopen

site = os.environ.get("OPENCHM", "http://localhost:8080")
country = sys.argv[1] if len(sys.argv) > 1 else "cr"
cursor = "*"
while cursor:
    query = urlencode({"government": country, "size": 100, "cursor": cursor})
    with urlopen(f"{site}/api/v1/search?{query}") as answer:
        page = json.load(answer)
    for hit in page["hits"]:
        print(hit["identifier"], hit["title"].get("en") or next(iter(hit["title"].values())))
    cursor = page.get("next")
