"""Make a draft, check it, and submit it."""
import json, os, sys
from urllib.request import Request, urlopen

site = os.environ.get("OPENCHM", "http://localhost:8080")


def call(method, path, body=None):
    headers = {"Authorization": f"Bearer {os.environ['OPENCHM_TOKEN']}", "Content-Type": "application/json"}
    data = None if body is None else json.dumps(body).encode()
    with urlopen(Request(f"{site}/api/v1{path}", data, headers, method=method)) as answer:
        return json.load(answer)


example = call("GET", "/formats/nbsap/example")
record = call("POST", "/records", example)
issues = call("POST", f"/records/{record['id']}/check", example["data"])["issues"]
for issue in issues:
    print(issue["path"], issue["message"], file=sys.stderr)
if not issues:
    done = call("POST", f"/records/{record['id']}/submission", {})
    # who needs no review has published it
    print(done["identifier"], done.get("draft", done)["state"])
