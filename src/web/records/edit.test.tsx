import assert from 'node:assert/strict'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import { formatNamed, registerFormat } from '#formats'
import { aBody, aDraft, aRecord, aVisit, house } from '#testing'
import type { Answer } from '../page.ts'
import { edit } from './edit.tsx'

test('a check says all that keeps a draft from publication, also that there is such a record already', async t => {
  const context = await house({ roles: [{ role: 'authorised-user', for: 'cr' }] })
  const format = formatNamed('nbsap')
  registerFormat({ ...format, oneFor: ['government'] })
  t.after(() => registerFormat(format))
  const data = await aBody(context, 'nbsap', 'cr')
  await aRecord(context, { format: 'nbsap', state: 'published', data })
  const identifier = await aDraft(context, { format: 'nbsap', data })

  const answer = await edit.answer(aVisit(context, { params: { identifier }, query: 'check' }))

  assert.match(render((answer as Extract<Answer, { kind: 'page' }>).body), /has a published record of this type already/)
})

test('the form of a record that is published and not being changed offers to change it, and to nobody else', async () => {
  const context = await house({ roles: [{ role: 'authorised-user', for: 'cr' }] })
  const identifier = await aRecord(context, { format: 'nbsap', state: 'published' })
  const foreign = { ...context, actor: { id: 'account:2', roles: [{ role: 'authorised-user', for: 'ke' }] } }

  const offered = await edit.answer(aVisit(context, { params: { identifier } }))

  assert.match(render((offered as Extract<Answer, { kind: 'page' }>).body), /action="[^"]*\/amendment"/)
  await assert.rejects(async () => edit.answer(aVisit(foreign, { params: { identifier } })), { refusal: 'not-found', code: 'draft.none' })
})
