import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withdraw } from '#records'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { aRecord, rows } from '#testing'
import { atomCount, dashboard, importerB, importerC, importerD, portalHarvester, portalSets, purge } from './trials/clients.ts'
import { aReader, type Reader } from './trials/reader.ts'

const root = '/informea.svc'

/** Decisions beside one that is whole, made by copying its row: what is measured is reading, not publishing. */
async function decisions({ context, publish }: Reader, most: number): Promise<readonly string[]> {
  const first = await publish({ format: 'decision' })
  const { data } = (await rows(context, 'revision')).find(({ record }) => record === first)!
  const ids = [first]
  await inTransaction(context, async unit => {
    while (ids.length < most) {
      const id = await aRecord(unit, { format: 'decision', state: 'published', data })
      await announce(unit, 'record.published', id)
      ids.push(id)
    }
  })
  return ids
}

test('every program takes everything exactly once', async () => {
  const reader = await aReader()
  await decisions(reader, 230)
  for (const format of ['focalPoint', 'nbsap', 'nationalReport', 'nationalReport7', 'meeting', 'meeting']) await reader.publish({ format })

  const harvested = await Promise.all(
    [root, '/odata/v2/informea.svc'].map(async base => {
      const taken: Record<string, number> = {}
      for (const set of Object.keys(portalSets) as (keyof typeof portalSets)[]) taken[set] = (await portalHarvester(base, set)(reader)).length
      return taken
    }),
  )
  const others = [await importerB('2020-01-01')(reader), await importerC(reader), await importerD(reader)]

  const counted = Object.fromEntries(
    await Promise.all(Object.keys(portalSets).map(async set => [set, Number((await reader.get(`${root}/${set}/$count`)).text)])),
  )
  assert.deepEqual(harvested, [counted, counted])
  assert.ok(counted['Decisions'] === 230 && counted['Meetings'] === 2 && counted['Contacts'] >= 1, JSON.stringify(counted))
  for (const ids of others) assert.deepEqual([ids.length, new Set(ids).size], [230, 230])
  assert.equal((await importerB('2999-01-01')(reader)).length, 0)
  assert.deepEqual(await atomCount('/odata/v2/informea.svc', 'Decisions')(reader), ['230'])
  assert.deepEqual(await dashboard(reader), [
    'Cartagena Protocol on Biosafety',
    'Convention on Biological Diversity',
    'Nagoya Protocol on Access and Benefit-sharing',
  ])
})

test('what is withdrawn in the middle of a crawl hides nothing, and is 404 for the purge', async () => {
  const reader = await aReader()
  const ids = await decisions(reader, 130)
  const page = (skip: number) => reader.get(`${root}/Decisions?$top=50&$skip=${skip}&$orderby=updated%20desc,id`, { accept: 'application/json' })
  const first: readonly { readonly id: string }[] = (await page(0)).json.d.results

  for (const id of [ids[0]!, ids[60]!, ids[70]!]) await withdraw(reader.context, id)
  const [second, third, fourth] = [await page(50), await page(100), await page(150)]

  const lengths = [second, third, fourth].map(({ json }) => json.d.results.length)
  const seen = new Set([...first, ...second.json.d.results, ...third.json.d.results].map(({ id }) => id))
  assert.equal(lengths[0], 50)
  assert.equal(lengths[2], 0)
  const standing = (await reader.get(`${root}/Decisions?$format=json&$select=id`)).json.d.results.map(({ id }: { id: string }) => id)
  assert.equal(standing.length, 127)
  assert.deepEqual(
    standing.filter((id: string) => !seen.has(id)),
    [],
  )
  const kept = await purge(root, 'Decisions', [...seen])(reader)
  assert.deepEqual(kept.toSorted(), standing.toSorted())
})

test('a new crawl sees what is new; who reads on does not', async () => {
  const reader = await aReader()
  await decisions(reader, 30)
  const page = (skip: number) =>
    reader.get(`${root}/Decisions?$top=20&$skip=${skip}&$orderby=updated desc,id`.replaceAll(' ', '%20'), { accept: 'application/json' })
  const before = await page(0)

  await reader.publish({ format: 'decision' })

  assert.equal((await page(20)).json.d.results.length, 10)
  assert.equal(before.json.d.results.length, 20)
  assert.equal((await reader.get(`${root}/Decisions/$count`)).text, '31')
  await page(0)
  assert.equal((await page(20)).json.d.results.length, 11)
})

test('600 rows are told when 600 are asked for, or nothing is said', async () => {
  const reader = await aReader()
  await decisions(reader, 600)

  for (const [address, length] of [
    ['$top=600', 600],
    ['$top=10000', 600],
    ['', 600],
    ['$top=0', 0],
    ['$top=99999999999999999999', 600],
  ] as const)
    assert.equal((await reader.get(`${root}/Decisions?$format=json&${address}`)).json.d.results.length, length, address)
})
