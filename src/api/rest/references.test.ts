import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatNamed, referencesIn } from '#formats'
import type { Context } from '#platform/context.ts'
import { publish } from '#records'
import { aBody, aRecord, callerOf } from '#testing'

type Referrer = { readonly paths: readonly string[]; readonly record: { readonly id: string } }
type Reference = { readonly path: string; readonly record: { readonly id: string; readonly links: { readonly self: string } } }

test('a record says what it refers to and what refers to it, by field, and only what is public', async () => {
  const { context, call } = await callerOf()
  const permit = await aPermit(context)
  await aRecord(context, { format: 'absPermit', state: 'submitted', data: await aBody(context, 'absPermit', 'cr') })
  const authority = await authorityOf(context)

  const { json: to } = await call('GET', `/records/${permit}/references`)
  const { json: from } = await call('GET', `/records/${authority}/referrers`)

  const named = (to.references as Reference[]).find(({ path }) => path === '/absCNA')!
  assert.equal(named.record.id, authority)
  assert.equal((await call('GET', named.record.links.self.replace('/api/v1', ''))).status, 200)
  assert.deepEqual(
    from.referrers.map(({ record }: Referrer) => record.id),
    [permit],
  )
  assert.ok(from.referrers[0].paths.includes('/absCNA'))
})

test('what refers to a record is read to the end, each once', async () => {
  const { context, call } = await callerOf()
  const permits: string[] = []
  for (let made = 0; made < 5; made++) permits.push(await aPermit(context))
  const authority = await authorityOf(context)

  const seen: string[] = []
  for (let cursor: string | undefined = '*'; cursor !== undefined;) {
    const { json } = await call('GET', `/records/${authority}/referrers?limit=2&cursor=${cursor}`)
    seen.push(...json.referrers.map(({ record }: Referrer) => record.id))
    cursor = json.next as string | undefined
  }

  assert.deepEqual(seen, permits.toSorted())
})

test('what is no longer public refers to nothing', async () => {
  const { context, call } = await callerOf()
  const draft = await aRecord(context, { format: 'authority', state: 'draft' })

  const { status } = await call('GET', `/records/${draft}/references`)

  assert.equal(status, 404)
})

/** A published permit, which names the authority that gave it. */
async function aPermit(context: Context): Promise<string> {
  const id = await aRecord(context, { format: 'absPermit', state: 'submitted', data: await aBody(context, 'absPermit', 'cr') })
  await publish(context, id)
  return id
}

async function authorityOf(context: Context): Promise<string> {
  const data = await aBody(context, 'absPermit', 'cr')
  return referencesIn(formatNamed('absPermit'), data).find(({ path }) => path === '/absCNA')!.identifier
}
