import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withdraw } from '#records'
import { announce } from '#platform/events.ts'
import { aPartner, type Partner } from '#testing'

/** How each root is asked for pages of what changed since a moment, in the order of the changes. */
const asking: { readonly [root: string]: (since: string) => string } = {
  '/informea.svc': since => `$format=json&$orderby=updated,id&$filter=updated ge datetime'${since}'`,
  '/odata/v2/informea.svc': since => `$format=json&$orderby=updated asc,id&$filter=updated ge datetime'${since}'`,
  '/odata/v4': since => `$orderby=updated,id&$filter=updated ge ${since}Z`,
}

/** A copy of the meetings, kept in step as harvesters do. `turn` happens after every page. */
function mirror({ get }: Partner, root: string, size: number) {
  const held = new Map<string, string>()
  let since = '1900-01-01T00:00:00'
  const crawl = async (turn: (page: number) => Promise<void> = async () => {}) => {
    const question = asking[root]!(since).replaceAll(' ', '%20')
    for (let page = 0; ; page++) {
      const { status, headers, json } = await get(`${root}/Meetings?$top=${size}&$skip=${page * size}&${question}`)
      assert.equal(status, 200)
      // what changes from now on has this moment or a later one
      if (page === 0) since = new Date(headers.date!).toISOString().slice(0, 19)
      const rows: readonly { readonly id: string; readonly updated: string }[] = json.value ?? json.d.results
      for (const { id, updated } of rows) held.set(id, updated)
      if (rows.length < size) return
      await turn(page)
    }
  }
  const purge = async () => {
    for (const id of held.keys()) if ((await get(`${root}/Meetings('${id}')`)).status === 404) held.delete(id)
  }
  return { held, crawl, purge }
}

test('a copy that is kept in step by moments misses nothing, whatever changes while it is read', async () => {
  const reader = await aPartner()
  const ids: string[] = []
  const more = async () => void ids.push(await reader.publish({ format: 'meeting' }))
  for (let made = 0; made < 12; made++) await more()
  const copies = Object.keys(asking).map(root => ({ root, ...mirror(reader, root, 5) }))

  /** A new one, one told again, one of those read already withdrawn. */
  const turn = async () => {
    await more()
    await announce(reader.context, 'record.published', ids[1]!)
    await withdraw(reader.context, ids.splice(2, 1)[0]!)
  }
  for (const { crawl } of copies) await crawl(turn)
  for (const { crawl, purge } of copies) {
    await crawl(async page => (page === 0 ? more() : undefined))
    await crawl()
    await purge()
  }
  for (const { crawl } of copies) await crawl()

  for (const { root, held } of copies) {
    const { json } = await reader.get(`${root}/Meetings?$format=json`.replace(root === '/odata/v4' ? '?$format=json' : '', ''))
    const truth: readonly { readonly id: string; readonly updated: string }[] = json.value ?? json.d.results
    assert.deepEqual(Object.fromEntries(held), Object.fromEntries(truth.map(({ id, updated }) => [id, updated])), root)
    assert.equal(truth.length, ids.length)
  }
})
