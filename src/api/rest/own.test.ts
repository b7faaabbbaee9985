import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callerOf } from '#testing'

const author = { role: 'authorised-user', for: 'cr' }
const colleague = { role: 'publishing-authority', for: 'cr' }
const body = (title: string) => ({ languages: ['en'], government: { identifier: 'cr' }, title: { en: title } })
type Draft = { readonly number: number; readonly title: object; readonly draft: { readonly state: string }; readonly data?: unknown }
const titles = (drafts: readonly Draft[]) => drafts.map(({ title }) => (title as { readonly en?: string }).en)

async function threeDrafts() {
  const caller = await callerOf({ indexed: false })
  const [token, other, foreign] = [
    await caller.tokenOf([author]),
    await caller.tokenOf([colleague]),
    await caller.tokenOf([{ ...author, for: 'ke' }]),
  ]
  const begin = (title: string, of: string) => caller.call('POST', '/records', { token: of, body: { format: 'nbsap', data: body(title) } })
  await begin('mine', token)
  await caller.call('POST', '/records', { token: other, body: { format: 'capacityBuildingInitiative', data: {} } })
  await begin('of a colleague', other)
  await begin('mine, later', token)
  const drafts = async (query: string, of = token): Promise<readonly Draft[]> =>
    (await caller.call('GET', `/drafts${query}`, { token: of })).json.drafts
  return { ...caller, token, other, foreign, drafts }
}

test('a program sees the drafts its person may work on, without their bodies, and nobody else’s', async () => {
  const { drafts, foreign, call } = await threeDrafts()

  const seen = await drafts('?format=nbsap')

  assert.deepEqual(titles(seen), ['mine', 'of a colleague', 'mine, later'])
  assert.deepEqual(
    seen.map(({ draft, data }) => [draft.state, data]),
    Array.from({ length: 3 }, () => ['open', undefined]),
  )
  assert.deepEqual(titles(await drafts('?format=nbsap&mine=true')), ['mine', 'mine, later'])
  assert.deepEqual(await drafts('?state=submitted'), [])
  assert.deepEqual(await drafts('', foreign), [])
  assert.deepEqual([(await call('GET', '/drafts')).json.code, (await call('GET', '/me')).json.code], ['token.needed', 'token.needed'])
})

test('a long list of drafts is followed to its end, each once', async () => {
  const { call, token } = await threeDrafts()
  const met: string[] = []

  for (let address: string | undefined = '/drafts?format=nbsap&size=2'; address !== undefined;) {
    const { json, headers } = await call('GET', address, { token })
    met.push(...titles(json.drafts).map(String))
    address = /^<\/api\/v1([^>]+)>; rel="next"$/.exec(String(headers['link'] ?? ''))?.[1]
  }

  assert.deepEqual(met, ['mine', 'of a colleague', 'mine, later'])
})

test('a list of drafts that cannot be is refused, and never searched for', async () => {
  const { call, token } = await threeDrafts()
  const queries = [
    'state=published',
    'after=-1',
    'after=1e99',
    'after=x',
    'size=0',
    'size=201',
    'mine=perhaps',
    'owner=7',
    `format=${'x'.repeat(101)}`,
  ]

  for (const query of queries) assert.equal((await call('GET', `/drafts?${query}`, { token })).status, 400, query)
})

test('a token tells whose it is, what it allows and until when, and is kept by no cache', async () => {
  const { call, tokenOf } = await callerOf({ indexed: false })
  const token = await tokenOf([author], ['read'])

  const { json, headers } = await call('GET', '/me', { token, headers: { 'accept-language': 'fr' } })

  assert.match(json.id, /^account:\d+$/)
  assert.deepEqual([json.roles, json.token.scopes, json.locale], [[author], ['read'], 'fr'])
  assert.ok(new Date(json.token.expiresAt) > new Date())
  assert.equal(headers['cache-control'], 'private, no-store')
  assert.ok(!JSON.stringify(json).includes(token), 'the secret is not told again')
})
