import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guest, type Context } from '#platform/context.ts'
import { anAccount, house, rows } from '#testing'
import { open } from '../sessions/open.ts'
import { signOutEverywhere } from '../sessions/sign-out.ts'
import { parkForm, parkedForm } from './park-form.ts'

const form = new URLSearchParams([
  ['csrf', 'old'],
  ['/title/es', 'Metas para 2030 & más'],
  ['/tags', 'uno'],
  ['/tags', 'dos'],
  ['old-password', 'secret'],
])

async function parked(options: { key?: string; context?: Context } = {}) {
  const context = options.context ?? (await house({ actor: guest }))
  const id = await parkForm(context, { path: '/es/records/1', form, browser: 'browser one', key: options.key, address: '192.0.2.7' })
  return { context, id }
}

test('what was typed comes back whole to the same browser, without token and passwords', async () => {
  const { context, id } = await parked()

  const found = await parkedForm(context, id, 'browser one')

  assert.equal(found.path, '/es/records/1')
  assert.deepEqual(
    [...found.form],
    [
      ['/title/es', 'Metas para 2030 & más'],
      ['/tags', 'uno'],
      ['/tags', 'dos'],
    ],
  )
})

test('what is not the name of a form finds none', async () => {
  const { context } = await parked()

  for (const id of ['', '\0', 'x'.repeat(43), "' or 1=1", 'é'.repeat(43)])
    await assert.rejects(parkedForm(context, id, 'browser one'), { code: 'form.unknown' })
})

test('another browser does not get it', async () => {
  const { context, id } = await parked()

  await assert.rejects(parkedForm(context, id, 'browser two'), { code: 'form.unknown' })
})

test('a form that came with an expired session waits for that person', async () => {
  let now = new Date('2026-11-22T10:00:00Z')
  const context = await house({ actor: guest, now: () => now })
  const [ana, luis] = [await anAccount(context), await anAccount(context)]
  const { key } = await open(context, ana, [], { host: 'localhost', address: '192.0.2.7', agent: '' })
  now = new Date('2026-11-24T10:00:00Z')

  const { id } = await parked({ context, key })

  const as = (account: number): Context => ({ ...context, actor: { id: `account:${account}`, roles: [] } })
  await assert.rejects(parkedForm(as(luis), id, 'browser one'), { code: 'form.unknown' })
  await assert.rejects(parkedForm(context, id, 'browser one'), { code: 'form.unknown' })
  assert.equal((await parkedForm(as(ana), id, 'browser one')).path, '/es/records/1')
})

test('a form is forgotten after a day', async () => {
  let now = new Date('2026-11-22T10:00:00Z')
  const { context, id } = await parked({ context: await house({ actor: guest, now: () => now }) })

  now = new Date('2026-11-23T10:00:00Z')

  await assert.rejects(parkedForm(context, id, 'browser one'), { code: 'form.unknown' })
})

test('a browser keeps its last five forms', async () => {
  const { context, id } = await parked({ context: await house({ actor: guest, now: ticking() }) })

  for (let more = 0; more < 5; more++) await parked({ context })

  assert.equal((await rows(context, 'parked_form')).length, 5)
  await assert.rejects(parkedForm(context, id, 'browser one'), { code: 'form.unknown' })
})

test('what is too large is refused, not cut', async () => {
  const context = await house({ actor: guest })
  const large = new URLSearchParams({ text: 'x'.repeat(5 * 1024 * 1024) })

  const attempt = parkForm(context, { path: '/en/x', form: large, browser: 'b', key: undefined, address: '192.0.2.7' })

  await assert.rejects(attempt, { code: 'form.large' })
})

test('signing out everywhere leaves parked forms alone', async () => {
  const context = await house()
  const account = await anAccount(context)
  const as: Context = { ...context, actor: { id: `account:${account}`, roles: [] } }
  const { id } = await parked({ context: as })

  await signOutEverywhere(as)

  assert.ok(await parkedForm(as, id, 'browser one'))
})

function ticking(): () => Date {
  let seconds = 0
  return () => new Date(Date.parse('2026-11-22T10:00:00Z') + 1000 * seconds++)
}
