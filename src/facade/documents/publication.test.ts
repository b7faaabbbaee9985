import { test } from 'node:test'
import { callerOf, anAccount, thePassword } from '#testing'

test('draft', async () => {
  const { call, context } = await callerOf({ indexed: false })
  const show = async (m: string, a: string, token: string | undefined, body?: unknown) => {
    const answer = await call(m, `//api${a}`, { ...(body ? { body } : {}), headers: { realm: 'ABS-DEV', ...(token ? { authorization: `Ticket ${token}` } : {}) } })
    console.log(m, a, answer.status, answer.text.slice(0, 1800))
    return answer.json
  }
  await anAccount(context, { email: 'nau@x.org', roles: [{ role: 'authorised-user', for: 'cr' }] })
  await anAccount(context, { email: 'pa@x.org', roles: [{ role: 'publishing-authority', for: 'cr' }] })
  const sign = async (email: string) => (await show('POST', '/v2013/authentication/token', undefined, { email, password: thePassword })).authenticationToken
  const [nau, pa] = [await sign('nau@x.org'), await sign('pa@x.org')]
  const body = { header: { identifier: 'ABCDEFGH-0001', schema: 'database', languages: ['en'] }, government: { identifier: 'cr' }, title: { en: 'A' }, description: { en: 'b' }, websites: [{ url: 'https://example.org' }] }
  await show('GET', `/v2013/documents/x/securities/create?metadata=${encodeURIComponent(JSON.stringify({ schema: 'database', government: 'cr', realm: 'ABS' }))}`, nau)
  const info = await show('PUT', '/v2013/documents/ABCDEFGH-0001/versions/draft?schema=database', nau, body)
  const wf = await show('POST', '/v2013/workflows', nau, { type: 'publishNationalRecord', version: '0.4', data: { realm: 'ABS', documentID: info.workingDocumentID, identifier: 'ABCDEFGH-0001', additionalInfo: 'please', batchId: 'b1' } })
  await show('GET', '/v2013/documents/ABCDEFGH-0001/versions/draft/locks', nau)
  await show('PUT', '/v2013/documents/ABCDEFGH-0001/versions/draft?schema=database', nau, { ...body, title: { en: 'B' } })
  await show('GET', `/v2013/workflows?q=${encodeURIComponent('{"$and":[{"createdBy":2},{"data.realm":"ABS"},{"closedOn":{"$exists":false}}]}')}&s={"createdOn":-1}`, nau)
  await show('GET', `/v2013/workflows?q=${encodeURIComponent('{"activities.assignedTo":3,"state":"running"}')}&c=1`, pa)
  await show('GET', '/v2013/workflows/batches/b1', pa)
  await show('PUT', `/v2013/workflows/${wf._id}/activities/publishRecord`, pa, { action: 'approve' })
  await show('GET', `/v2013/workflows/${wf._id}`, nau)
  await show('GET', '/v2013/documents/ABCDEFGH-0001', undefined)
  await show('GET', '/v2013/documents/ABCDEFGH-0001/info', undefined)
  await show('PUT', '/v2013/documents/ABCDEFGH-0001?schema=database', pa, { ...body, title: { en: 'C' } })
  await show('PUT', '/v2013/documents/ABCDEFGH-0001?schema=database', nau, { ...body, title: { en: 'D' } })
  await show('POST', '/v2023/documents/schemas/database?realm=abs', pa, { document: { ...body, header: { ...body.header, identifier: 'ABCDEFGH-0002' }, websites: undefined } })
  const ok = await show('POST', '/v2023/documents/schemas/database?realm=abs', pa, { document: { ...body, header: { ...body.header, identifier: 'ABCDEFGH-0002' } } })
  await show('GET', `/v2013/workflows/${ok.workflowId}`, pa)
  await show('POST', '/v2015/temporary-files', pa, { filename: 'a.txt', contentType: 'text/plain' })
})
