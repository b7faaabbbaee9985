/* eslint-disable no-console -- a program of the command line speaks there */
// Make a draft, check it, and submit it.
const site = process.env.OPENCHM ?? 'http://localhost:8080'

async function call(method, path, body) {
  const answer = await fetch(`${site}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${process.env.OPENCHM_TOKEN}`, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  })
  const json = await answer.json()
  if (!answer.ok) throw new Error(`${json.code}: ${json.detail}`)
  return json
}

const { format, data } = await call('GET', '/formats/nbsap/example')
const { id } = await call('POST', '/records', { format, data })
const { issues } = await call('POST', `/records/${id}/check`, data)
for (const { path, message } of issues) console.error(path, message)
if (issues.length === 0) {
  const { identifier, draft, state } = await call('POST', `/records/${id}/submission`, {})
  // who needs no review has published it
  console.log(identifier, draft?.state ?? state)
}
