/* eslint-disable no-console -- a program of the command line speaks there */
// List the records of a country, to the last.
const site = process.env.OPENCHM ?? 'http://localhost:8080'
const country = process.argv[2] ?? 'cr'

for (let cursor = '*'; cursor !== undefined;) {
  const answer = await fetch(`${site}/api/v1/search?${new URLSearchParams({ government: country, size: '100', cursor })}`)
  if (!answer.ok) throw new Error((await answer.json()).detail)
  const { hits, next } = await answer.json()
  for (const { identifier, title } of hits) console.log(identifier, title.en ?? Object.values(title)[0])
  cursor = next
}
