import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { amend, depositFile, saveDraft, submit } from '#records'
import { aPartner } from '#testing'

const pdf = '%PDF-1.7\n1 0 obj\nendobj\n'
const elsewhere = 'https://example.org/estrategia-fr.pdf'

test('of our own files the size is told, of what lies elsewhere nothing that nobody measured', async () => {
  const reader = await aPartner({ roles: [{ role: 'publishing-authority', for: 'cr' }] })
  const record = await reader.publish({ format: 'nbsap' })
  const { draft } = await amend(reader.context, record)
  const file = await depositFile(reader.context, { record, name: 'Estrategia.pdf', bytes: Readable.from([Buffer.from(pdf)]) })
  const documentLinks = [{ url: file.url, name: 'Estrategia', language: 'es' }, { url: elsewhere }]
  await saveDraft(reader.context, { id: record, data: { ...draft!.data, documentLinks } })

  await submit(reader.context, record)

  const [plan] = (await reader.get('/odata/v4/NationalPlans')).json.value
  const told = plan.files.map(({ url, ...rest }: { url: string; id: string }) => ({ ...rest, id: undefined, url: new URL(url).pathname }))
  const common = { id: undefined, content: null, mimeType: 'application/pdf' }
  assert.deepEqual(told, [
    { ...common, url: file.url, filename: 'Estrategia.pdf', language: 'es', size: pdf.length },
    { ...common, url: '/estrategia-fr.pdf', filename: 'estrategia-fr.pdf', language: 'fr', size: null },
  ])
  const [verbose] = (await reader.get('/odata/v2/informea.svc/NationalPlans?$format=json&$expand=files')).json.d.results
  assert.equal(Number(verbose.files.results[0].size), pdf.length)
  assert.match((await reader.get('/informea.svc/NationalPlans')).text, new RegExp(`<d:size m:type="Edm.Int64">${pdf.length}</d:size>`))
})
