import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { withdraw } from '#records'
import { aRecord, interfaces, rows, type Interfaces } from '#testing'

type Copy = Map<string, { readonly stamp: string; readonly gone: boolean }>

/** Take a list to its end, page by page, and lay it over a copy as a harvester does; `between` happens before each next page. Answers from when to ask next time. */
async function harvest(open: () => Promise<Interfaces>, from: string | undefined, copy: Copy, between: () => Promise<void>) {
  const told: string[] = []
  let begun: string | undefined
  let pages = 0
  for (let query: string | undefined = `metadataPrefix=oai_dc${from ? `&from=${from}` : ''}`; query;) {
    const { text } = await (await open()).get(`/oai?verb=ListRecords&${query}`)
    begun ??= /<responseDate>([^<]+)</.exec(text)![1]!
    for (const [, deleted, id, stamp] of text.matchAll(/<header( status="deleted")?><identifier>[^<]+:([^<:]+)<\/identifier><datestamp>([^<]+)</g)) {
      told.push(`${id} ${stamp}`)
      copy.set(id!, { stamp: stamp!, gone: deleted !== undefined })
    }
    pages++
    await between()
    const token: string | undefined = /<resumptionToken[^>]*>([^<]+)</.exec(text)?.[1]
    query = token && `resumptionToken=${token}`
  }
  assert.equal(new Set(told).size, told.length, 'a record with the same stamp is told once')
  return { begun: begun!, pages }
}

test('a harvest over restarts, while records are published, changed and withdrawn, ends in step with the repository', async () => {
  const house = await interfaces()
  const { context } = house
  const administrator = { ...context, actor: { id: 'account:1', roles: [{ role: 'administrator', for: '*' }] } } as const
  const publish = (count: number) =>
    inTransaction(context, async unit => {
      const made: string[] = []
      for (let number = 0; number < count; number++) made.push(await aRecord(unit, { format: 'news', government: null, state: 'published' }))
      for (const id of made) await announce(unit, 'record.published', id)
      return made
    })
  const ids = await publish(510)
  await sql`update public_change set stamp = '2026-01-05T10:00:00Z'`.execute(context.db)
  const copy: Copy = new Map()
  let page = 0
  /** Some that were told already, some that were not, and some that are new. */
  const changes = async () => {
    const [told, untold] = [ids[page]!, ids[499 - page]!]
    page++
    await withdraw(administrator, ids[20 + page]!)
    await withdraw(administrator, ids[480 + page]!)
    for (const id of [told, untold]) await announce(context, 'record.confirmed', id)
    ids.push(...(await publish(2)))
  }
  const restarted = () => interfaces({ keep: context })

  const first = await harvest(restarted, undefined, copy, changes)
  const second = await harvest(restarted, first.begun, copy, async () => {})

  const held = (await rows(context, 'public_change')).map(({ record, stamp, state }) => [
    record as string,
    { stamp: `${(stamp as Date).toISOString().slice(0, 19)}Z`, gone: state === 'withdrawn' },
  ])
  assert.deepEqual([...copy].toSorted(), held.toSorted())
  assert.ok(first.pages >= 3 && second.pages >= 1 && copy.size === ids.length)
  assert.equal([...copy.values()].filter(({ gone }) => gone).length, 2 * page)
})

test('pages are packed for those who take them so, and a token may be posted', async () => {
  const house = await interfaces()
  const id = await aRecord(house.context, { format: 'news', government: null, state: 'published' })
  await announce(house.context, 'record.published', id)

  const { headers } = await house.get('/oai?verb=ListRecords&metadataPrefix=oai_dc', { 'accept-encoding': 'gzip' })
  const posted = await house.post(
    '/oai',
    'verb=ListRecords&metadataPrefix=oai_dc&from=2000-01-01&until=2999-01-01',
    'application/x-www-form-urlencoded',
  )

  assert.equal(headers['content-encoding'], 'gzip')
  assert.match(String(headers['vary']), /Accept-Encoding/)
  assert.match(posted.text, /<request verb="ListRecords" [^>]*from="2000-01-01" until="2999-01-01">/)
})
