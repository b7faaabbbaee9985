/* eslint-disable no-console -- a program of the command line speaks there */
// Follow what changes: run it every few minutes. It tells what is new since the last time, and keeps its place in a file.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const site = process.env.OPENCHM ?? 'http://localhost:8080'
const place = process.argv[2] ?? 'openchm.cursor'
let cursor = existsSync(place) ? Number(readFileSync(place, 'utf8')) : 0

for (let more = true; more;) {
  const answer = await fetch(`${site}/api/v1/changes?limit=1000&after=${cursor}`)
  if (!answer.ok) throw new Error((await answer.json()).detail)
  const page = await answer.json()
  for (const { change, identifier, title } of page.changes) console.log(change, identifier, title?.en ?? '')
  ;({ cursor, more } = page)
  // only now, so that a run that breaks off is told again what it missed
  writeFileSync(place, String(cursor))
}
