import assert from 'node:assert/strict'
import { test } from 'node:test'
import { facadeOf } from '#testing'

const hour = 3_600_000

test('a token ends by the clock under every name, and its bearer is a guest who changes nothing', async () => {
  let now = new Date('2026-03-02T08:00:00Z')
  const { ask, personOf } = await facadeOf({ now: () => now })
  const { token } = await personOf({ role: 'authorised-user', for: 'br' })
  const answersAs = async (scheme: string) => {
    const headers = { authorization: `${scheme} ${token}` }
    const { json } = await ask('GET', 'v2013/authentication/user', { headers })
    const change = await ask('PUT', 'v2013/users/me', { headers, body: { FirstName: 'Eva' } })
    return [json.isAuthenticated, change.status === 401]
  }

  for (const scheme of ['Bearer', 'Ticket', 'Token']) assert.deepEqual(await answersAs(scheme), [true, false], scheme)

  now = new Date(now.getTime() + 25 * hour)

  for (const scheme of ['Bearer', 'Ticket', 'Token']) assert.deepEqual(await answersAs(scheme), [false, true], scheme)
})
