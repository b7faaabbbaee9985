/* eslint-disable no-console -- a program of the command line speaks there */
// Keep a copy in step: everything that ever changed, then what changes next.
const site = process.env.OPENCHM ?? 'http://localhost:8080'
const copy = new Map()
let cursor = Number(process.argv[2] ?? 0)

for (let more = true; more;) {
  const answer = await fetch(`${site}/api/v1/changes?limit=1000&after=${cursor}`)
  if (!answer.ok) throw new Error((await answer.json()).detail)
  const page = await answer.json()
  for (const change of page.changes) {
    if (change.change === 'published') copy.set(change.id, change)
    else copy.delete(change.id)
  }
  ;({ cursor, more } = page)
}

// keep the cursor, and ask again with it in a few minutes
console.log(JSON.stringify({ records: copy.size, cursor }))
