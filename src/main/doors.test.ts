import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { publish, withdraw } from '#records'
import { rebuildSearch } from '#search'
import { addDraft, aBody, addRevision, aRecord, aReview, callerOf, type Caller } from '#testing'

const secret = 'Quetzalwort'
const title = { en: `Zanzolite plan ${secret}` }
const foreign = [
  { role: 'publishing-authority', for: 'ke' },
  { role: 'authorised-user', for: 'ke' },
]

/** What nobody but those who work on it may read, by the way it became so. */
const hidden: { readonly [what: string]: (caller: Caller) => Promise<string> } = {
  'a draft': ({ context }) => aRecord(context, { format: 'nbsap', government: 'cr', state: 'draft', data: { title } }),
  'a submission': async ({ context }) => {
    const id = await aRecord(context, { format: 'nbsap', government: 'cr', state: 'submitted', data: { title }, note: secret })
    await aReview(context, id)
    return id
  },
  'the next text of a published record': async ({ context }) => {
    const id = await aRecord(context, { format: 'nbsap', government: 'cr', state: 'published' })
    await addDraft(context, id, { ...(await aBody(context, 'nbsap', 'cr')), title })
    return id
  },
  'an internal remark': ({ context }) =>
    aRecord(context, { format: 'nbsap', government: 'cr', state: 'published', data: { notes: `zanzolite ${secret}` } }),
  'a withdrawn record': async ({ context }) => {
    const id = await aRecord(context, { format: 'nbsap', government: 'cr', state: 'submitted', data: { title } })
    await aReview(context, id)
    await publish(context, id)
    await withdraw(context, id, 'Replaced')
    return id
  },
  'an old text of a withdrawn record': async ({ context }) => {
    const id = await aRecord(context, { format: 'nbsap', government: 'cr', state: 'published', data: { title } })
    await addRevision(context, id, 2, await aBody(context, 'nbsap', 'cr'))
    await withdraw(context, id)
    return id
  },
}

/** Calls of the existing service that are known and not offered. */
const notOffered = 501

/** Every address that is read, filled in with this record. */
function doorsTo(record: { readonly id: string; readonly number: number; readonly names: readonly string[] }): readonly string[] {
  const listed = readFileSync('generated/routes.txt', 'utf8')
    .split('\n')
    .filter(line => line.endsWith(' GET') && !/\*|^\/(?!api|\{locale\}|mark|robots|health)/.test(line))
    .map(line => line.replace(' GET', '').replace('{locale}', 'en'))
  return listed.flatMap(path => {
    const filled = path
      .replace(':number', '1')
      .replace(':name', 'nbsap')
      .replace(':key', 'gbf-targets')
      .replace(':code', 'cr')
      .replace(':topic', 'api')
      .replace(':revision', '1')
      .replace(':operation', 'update')
    const named = /records|:uid/.test(filled)
      ? record.names.map(name => filled.replace(':identifier', name).replace(':uid', name))
      : [filled.replace(':identifier', 'cr').replace(':id', record.id)]
    const asked = /search|suggest/.test(path)
      ? named.flatMap(one => [one, `${one}?q=zanzolite&of=government&find=`, `${one}?q=${record.number}`])
      : named
    return [...new Set(asked)]
  })
}

for (const [what, made] of Object.entries(hidden)) {
  test(`${what} is seen through no door, by a guest or by the people of another country`, async () => {
    const caller = await callerOf()
    const id = await made(caller)
    await rebuildSearch(caller.context)
    const { number } = await numberOf(caller, id)
    const names = [id, `${id}@1`, String(number), `ORT-NBSAP-CR-${number}-2`]
    const strangers = [undefined, await caller.tokenOf(foreign)]

    const doors = doorsTo({ id, number, names })
    for (const door of doors) {
      for (const token of strangers) {
        if (token && !door.startsWith('/api')) continue
        const { status, text } = await caller.call('GET', `/${door}`, { ...(token ? { token } : {}), headers: { accept: '*/*' } })

        assert.ok(!text.includes(secret), `${door} ${status}`)
        assert.ok(status < 500 || status === notOffered || door === '/health', `${door} ${status}`)
      }
    }

    assert.ok(doors.length > 100, String(doors.length))
  })
}

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

test('the test looks where the record is: those who work on it do see it', async () => {
  const caller = await callerOf()
  const id = await hidden['a draft']!(caller)
  const token = await caller.tokenOf([{ role: 'authorised-user', for: 'cr' }])

  const { text } = await caller.call('GET', `/records/${id}/draft`, { token })

  assert.ok(text.includes(secret))
})

async function numberOf({ call, tokenOf }: Caller, id: string): Promise<{ readonly number: number }> {
  const token = await tokenOf([{ role: 'administrator', for: '*' }])
  for (const address of [`/records/${id}/draft`, `/records/${id}`]) {
    const { status, json } = await call('GET', address, { token })
    if (status === 200) return { number: json.number }
    if (status === 410) return { number: Number(/(\d+)$/.exec(json.identifier)![1]) }
  }
  throw new Error(`${id} is nowhere`)
}
