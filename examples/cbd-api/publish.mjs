/* eslint-disable no-console -- a program of the command line speaks there */
// Check a document, save it as a draft and request its publication, by the API of the existing service.
import { randomUUID } from 'node:crypto'

const api = process.env.CBD_API ?? 'https://api.cbd.int'
const identifier = randomUUID().toUpperCase()
const government = process.env.GOVERNMENT ?? 'cr'

async function call(method, path, body, token) {
  const answer = await fetch(`${api}/api/v2013/${path}`, {
    method,
    headers: { 'content-type': 'application/json', realm: 'ABS', ...(token ? { authorization: `Ticket ${token}` } : {}) },
    body: body && JSON.stringify(body),
  })
  const json = await answer.json()
  if (!answer.ok) throw new Error(`${json.code}: ${json.message}`)
  return json
}

const { EMAIL: email, PASSWORD: password } = process.env
const { authenticationToken: token } = await call('POST', 'authentication/token', { email, password })

const document = {
  header: { identifier, schema: 'database', languages: ['en'] },
  government: { identifier: government },
  title: { en: 'National database of permits' },
  description: { en: 'Every permit of the country, with its conditions.' },
  websites: [{ url: 'https://permits.example', name: 'Permits' }],
}
const { errors = [] } = await call('PUT', 'documents/x/validate?schema=database', document, token)
for (const { code, property } of errors) console.error(code, property)

const metadata = encodeURIComponent(JSON.stringify({ schema: 'database', government, realm: 'ABS' }))
const { isAllowed } = await call('GET', `documents/${identifier}/versions/draft/securities/create?metadata=${metadata}`, undefined, token)

if (errors.length === 0 && isAllowed) {
  const draft = await call('PUT', `documents/${identifier}/versions/draft?schema=database`, document, token)
  const workflow = await call(
    'POST',
    'workflows',
    {
      type: 'publishNationalRecord',
      version: '0.4',
      data: {
        realm: draft.realm,
        documentID: draft.workingDocumentID,
        identifier,
        title: draft.workingDocumentTitle,
        abstract: draft.workingDocumentSummary,
        metadata: draft.workingDocumentMetadata,
        additionalInfo: 'Please look at it this week.',
      },
    },
    token,
  )
  console.log(identifier, workflow.state)
}
