import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, test } from 'node:test'
import { Parser, Store } from 'n3'
import Validator from 'rdf-validate-shacl'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { portals } from '#portals'
import { formatsOfNature } from '#projections'
import { aRecord, interfaces } from '#testing'

const shapes = path.resolve(import.meta.dirname, '../../../../shared/data/interop/dcat/dcat-ap-3.0.1-SHACL.ttl')
const dcat = 'http://www.w3.org/ns/dcat#'
const skip = existsSync(shapes) ? false : 'the shapes of DCAT-AP (shared/data) are not here'

const graphOf = (text: string): Store => new Store(new Parser().parse(text))

/** What DCAT-AP 3.0.1 says against a graph: node, path and condition. */
async function faultsOf(graph: Store): Promise<readonly string[]> {
  const { results } = await new Validator(graphOf(readFileSync(shapes, 'utf8')) as never).validate(graph as never)
  return results.map(({ focusNode, path: at, sourceConstraintComponent }) =>
    [focusNode, at, sourceConstraintComponent].map(term => term?.value ?? '').join(' '),
  )
}

/** A record of every format that the catalogue lists, in two countries and none. */
async function aCatalogue() {
  const { context, get } = await interfaces()
  const listed = formatsOfNature('report', 'dataset')
  await inTransaction(context, async unit => {
    for (const [place, format] of listed.entries()) {
      const id = await aRecord(unit, { format, state: 'published', data: { links: [{ url: 'https://example.org/a b"<>?q={x}' }] } })
      await announce(unit, 'record.published', id)
      if (place % 2 === 0) await announce(unit, 'record.published', await aRecord(unit, { format, government: 'ke', state: 'published' }))
    }
  })
  return { get, listed }
}

describe('the shapes of DCAT-AP 3.0.1', { skip }, () => {
  test('hold for the catalogues of all clearing-houses, with data sets of every format they list', async () => {
    const { get, listed } = await aCatalogue()
    const seen = new Set<string>()

    for (const { hosts } of portals().filter(({ kind }) => kind === 'central')) {
      const graph = graphOf((await get('/catalog.ttl', { host: hosts[0]! })).text)

      assert.deepEqual(await faultsOf(graph), [], hosts[0])
      for (const { object } of graph.getQuads(null, `${dcat}landingPage`, null, null)) seen.add(object.value)
    }

    assert.ok(seen.size >= listed.length * 1.5, `${seen.size} data sets of ${listed.length} formats`)
  })

  for (const name of ['dc/terms/title', 'dc/terms/description', 'dcat#accessURL', 'foaf/0.1/name'])
    test(`would tell if ${name} were missing`, async () => {
      const { get } = await aCatalogue()
      const graph = graphOf((await get('/catalog.ttl')).text)
      const missing = graph.getQuads(null, null, null, null).filter(({ predicate }) => predicate.value.endsWith(name))

      graph.removeQuads(missing)

      assert.ok(missing.length > 0)
      assert.ok((await faultsOf(graph)).some(fault => fault.includes(`${name} `)))
    })
})
