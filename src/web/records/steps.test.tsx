import assert from 'node:assert/strict'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import { find } from '#records'
import { aRecord, aVisit, formIn, house } from '#testing'
import type { Answer } from '../page.ts'
import { withdrawal } from './steps.tsx'

test('a reason that is too long withdraws nothing and stays in its form', async () => {
  const context = await house({ roles: [{ role: 'publishing-authority', for: 'cr' }] })
  const identifier = await aRecord(context, { format: 'nbsap', state: 'published' })
  const reason = `Replaced. ${'x'.repeat(1000)}`

  const answer = await withdrawal.answer(aVisit(context, { params: { identifier }, form: { reason } }))

  const { status, body } = answer as Extract<Answer, { kind: 'page' }>
  assert.equal(status, 422)
  assert.equal(formIn(render(body), 'withdrawal').get('reason'), reason)
  assert.match(render(body), /at most 1000 characters/)
  assert.equal((await find(context, identifier)).record.state, 'published')
})
