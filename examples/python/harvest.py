"""Keep a copy in step: everything that ever changed, then what changes next."""
import json, os, sys
from urllib.request import urlopen

site = os.environ.get("OPENCHM", "http://localhost:8080")
cursor = int(sys.argv[1]) if len(sys.argv) > 1 else 0
copy, more = {}, True
while more:
    with urlopen(f"{site}/api/v1/changes?limit=1000&after={cursor}") as answer:
        page = json.load(answer)
    for change in page["changes"]:
        if change["change"] == "published":
            copy[change["id"]] = change
        else:
            copy.pop(change["id"], None)
    cursor, more = page["cursor"], page["more"]

# keep the cursor, and ask again with it in a few minutes
print(json.dumps({"records": len(copy), "cursor": cursor}))
