/* eslint-disable no-console -- a program of the command line speaks there */
// Search, and tell how many records each format has.
const site = process.env.OPENCHM ?? 'http://localhost:8080'
const answer = await fetch(`${site}/api/v1/search?${new URLSearchParams({ q: process.argv[2] ?? 'plan' })}`)
if (!answer.ok) throw new Error((await answer.json()).detail)

const { total, facets } = await answer.json()
console.log(total)
for (const { value, count } of facets.format ?? []) console.log(value, count)
