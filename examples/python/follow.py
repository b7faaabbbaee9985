"""Follow what changes: run it every few minutes. It tells what is new since the last time, and keeps its place in a file."""
import json, os, sys
from pathlib import Path
from urllib.request import urlopen

site = os.environ.get("OPENCHM", "http://localhost:8080")
place = Path(sys.argv[1] if len(sys.argv) > 1 else "openchm.cursor")
cursor, more = (int(place.read_text()) if place.exists() else 0), True
while more:
    with urlopen(f"{site}/api/v1/changes?limit=1000&after={cursor}") as answer:
        page = json.load(answer)
    for change in page["changes"]:
        print(change["change"], change["identifier"], change.get("title", {}).get("en", ""))
    cursor, more = page["cursor"], page["more"]
    # only now, so that a run that breaks off is told again what it missed
    place.write_text(str(cursor))
