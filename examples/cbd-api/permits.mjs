/* eslint-disable no-console -- a program of the command line speaks there */
// Write every certificate of compliance as a line of a table, by the API of the existing service.
const api = process.env.CBD_API ?? 'https://api.cbd.int'
const rows = 200

async function select(query) {
  const answer = await fetch(`${api}/api/v2013/index/select`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(query),
  })
  const json = await answer.json()
  if (!answer.ok) throw new Error(`${json.code}: ${json.message}`)
  return json.response
}

for (let start = 0, found = 1; start < found; start += rows) {
  const response = await select({
    q: 'realm_ss:abs AND schema_s:absPermit AND NOT version_s:*',
    fl: 'number:uniqueIdentifier_s,country:government_EN_s,title:title_EN_s,expires:dateOfExpiry_dt',
    sort: 'government_EN_s asc, updatedDate_dt desc',
    start,
    rows,
  })
  found = response.numFound
  for (const { number, country, title, expires = '' } of response.docs) console.log([number, country, title, expires.slice(0, 10)].join('\t'))
}
