import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Context } from './context.ts'
import { announce, eventsFound } from './events.ts'
import { house } from '#testing'

async function told() {
  let now = new Date('2026-11-01T10:00:00Z')
  const context = await house({ now: () => now })
  const as = (id: string): Context => ({ ...context, actor: { id, roles: [] } })
  await announce(as('account:1'), 'thing.made', 'thing:1', { place: 'here', size: 3 })
  now = new Date('2026-11-02T10:00:00Z')
  await announce(as('account:2'), 'thing.moved', 'thing:1', { place: 'there' })
  now = new Date('2026-11-03T10:00:00Z')
  await announce(as('account:1'), 'thingamy.made', 'thing:2', { place: 'here' })
  return context
}

const cases = [
  ['everything, newest first', {}, [3, 2, 1]],
  ['by name', { names: ['thing.made'] }, [1]],
  ['by kind, not by what begins alike', { names: ['thing.*'] }, [2, 1]],
  ['by several names', { names: ['thing.moved', 'thingamy.*'] }, [3, 2]],
  ['signs in a name mean themselves', { names: ['thin%.*'] }, []],
  ['by subject', { subject: 'thing:1' }, [2, 1]],
  ['by actor', { actor: 'account:1' }, [3, 1]],
  ['by time, the end left out', { from: new Date('2026-11-02T10:00:00Z'), until: new Date('2026-11-03T10:00:00Z') }, [2]],
  ['by details', { details: { place: 'here' } }, [3, 1]],
  ['by all details', { details: { place: 'here', size: 3 } }, [1]],
  ['before an event', { before: 3, limit: 1 }, [2]],
] as const

for (const [what, question, expected] of cases) {
  test(`events are found ${what}`, async () => {
    const found = await eventsFound(await told(), question)

    assert.deepEqual(
      found.map(({ seq }) => seq),
      expected,
    )
  })
}
