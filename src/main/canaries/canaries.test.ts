import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { extractText } from 'unpdf'
import { portals } from '#portals'
import { rebuildSearch } from '#search'
import { anAccount, aRecord, browserOf, callerOf, rows, thePassword, type Caller } from '#testing'
import { doorsOf } from './addresses.ts'
import { canary, hidden, sign, withdrawAll, type World } from './hidden.ts'

const foreign = [
  { role: 'publishing-authority', for: 'ke' },
  { role: 'authorised-user', for: 'ke' },
]

type Answer = Awaited<ReturnType<Caller['app']['inject']>>

/** What is told to somebody who reads it. */
const told = async ({ headers, rawPayload, body }: Answer): Promise<string> =>
  String(headers['content-type']).startsWith('application/pdf') ? (await extractText(new Uint8Array(rawPayload))).text.join('\n') : body

describe('what is not public', () => {
  let world: World

  before(async () => {
    const caller = await callerOf()
    const id = await anAccount(caller.context, { email: 'owner@example.org', roles: [{ role: 'administrator', for: '*' }] })
    const actor = { id: `account:${id}`, name: 'Ana Mora', roles: [{ role: 'administrator', for: '*' }] }
    world = { caller, owner: { ...caller.context, actor }, ids: new Set(), records: new Map(), numbers: new Map() }
    for (const [what, make] of Object.entries(hidden)) await make(world, sign + what)
    await withdrawAll(world)
    for (const { id, number } of await rows(world.owner, 'record')) world.numbers.set(String(id), Number(number))
  })

  /** What a visitor meets behind these doors: hidden things by what they are, with the first door that showed them. */
  const met = async (
    doors: Iterable<string>,
    headers: { readonly [name: string]: string } = {},
    hosts = portals().map(({ hosts: [host] }) => host!),
  ) => {
    const shown = new Map<string, string>()
    let asked = 0
    for (const door of doors) {
      const answer = await world.caller.app.inject({ url: door, headers: { host: hosts[asked % hosts.length]!, ...headers } })
      const [found, what] = canary.exec(`${JSON.stringify(answer.headers)} ${await told(answer)}`) ?? []
      if (found && !shown.has(what ?? found)) shown.set(what ?? found, `${answer.statusCode} ${door}`)
      assert.ok(answer.statusCode < 500 || answer.statusCode === 501 || door === '/health', `${answer.statusCode} ${door}`)
      asked++
    }
    return { shown: Object.fromEntries(shown), asked }
  }

  test('is really there: every word stands in the database', async () => {
    const { rows: tables } = await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public'`.execute(world.owner.db)
    const all = JSON.stringify(await Promise.all(tables.map(({ name }) => rows(world.owner, name))))

    for (const what of Object.keys(hidden)) assert.ok(all.includes(sign + what) === (what !== 'confidential'), what)
  })

  test('shows behind no door of the product', async () => {
    const { shown, asked } = await met(doorsOf(world, 'en'))

    assert.deepEqual(shown, {})
    assert.ok(asked > 1500, String(asked))
  })

  test('shows to programs of another country neither', async () => {
    const token = await world.caller.tokenOf(foreign, ['read', 'write'])

    const { shown, asked } = await met(
      [...doorsOf(world, 'fr')].filter(door => door.startsWith('/api')),
      { authorization: `Bearer ${token}` },
    )

    assert.deepEqual(shown, {})
    assert.ok(asked > 500, String(asked))
  })

  test('shows to people of another country neither, who have signed in', async () => {
    await anAccount(world.caller.context, { name: 'Asha', email: 'asha@example.org', roles: foreign })
    const browser = browserOf(world.caller.app)
    await browser.go('http://chm.localhost/en/sign-in')
    await browser.send('action="/en/sign-in"', { email: 'asha@example.org', password: thePassword })
    const cookie = [...browser.cookies('chm.localhost')].map(([name, value]) => `${name}=${value}`).join('; ')

    const { shown, asked } = await met(
      [...doorsOf(world, 'ar')].filter(door => door.startsWith('/ar')),
      { cookie },
      ['chm.localhost'],
    )
    const workspace = await browser.go('http://chm.localhost/en/workspace')

    assert.deepEqual(shown, {})
    assert.deepEqual([workspace.status, workspace.url.pathname], [200, '/en/workspace'])
    assert.ok(asked > 800, String(asked))
  })

  test('shows to whoever works on it: the doors are looked through where it is', async () => {
    const token = await world.caller.tokenOf([{ role: 'administrator', for: '*' }], ['read', 'write'])

    const { shown } = await met(
      [...doorsOf(world, 'en')].filter(door => door.startsWith('/api')),
      { authorization: `Bearer ${token}` },
    )

    for (const what of ['draft', 'submission', 'amendment']) assert.ok(what in shown, what)
  })
})

test('what is not public is counted nowhere', async () => {
  const caller = await callerOf()
  for (const state of ['draft', 'submitted', 'withdrawn'] as const) await aRecord(caller.context, { format: 'nbsap', government: 'mw', state })
  await aRecord(caller.context, { format: 'nbsap', government: 'cr', state: 'published' })
  await rebuildSearch(caller.context)

  for (const token of [undefined, await caller.tokenOf([{ role: 'focal-point', for: 'mw' }])]) {
    const { facets } = (await caller.call('GET', '/search', token ? { token } : {})).json
    const chosen = (await caller.call('GET', '/search?government=mw', token ? { token } : {})).json

    assert.ok(!facets.government.some(({ value }: { value: string }) => value === 'mw'))
    assert.equal(facets.format.find(({ value }: { value: string }) => value === 'nbsap').count, 1)
    assert.equal(chosen.total, 0)
  }
})
