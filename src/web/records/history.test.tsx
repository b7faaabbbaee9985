import assert from 'node:assert/strict'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import type { Context } from '#platform/context.ts'
import { addDraft, addRevision, aRecord, aVisit, house, rows } from '#testing'
import type { Answer } from '../page.ts'
import { compare } from './compare.tsx'
import { history } from './history.tsx'
import { languagesCompared } from './languages-compared.tsx'
import { restoration } from './steps.tsx'

const authority = { role: 'publishing-authority', for: 'cr' }
const asGuest = (context: Context): Context => ({ ...context, actor: { id: undefined, roles: [] } as never })
const html = (answer: Answer) => (answer.kind === 'page' ? render(answer.body) : '')

async function twice(context: Context): Promise<string> {
  const id = await aRecord(context, {
    format: 'nbsap',
    state: 'published',
    data: { languages: ['en', 'fr'], title: { en: 'First plan', fr: 'Premier plan' } },
  })
  const [first] = await rows(context, 'revision')
  await addRevision(context, id, 2, { ...first!.data, title: { en: 'Second plan' } })
  return id
}

test('whoever works on a record restores an earlier revision from its history; readers are not offered it', async () => {
  const context = await house({ roles: [authority] })
  const id = await twice(context)

  const shown = html(await history.answer(aVisit(context, { params: { identifier: id } })))
  const read = html(await history.answer(aVisit(asGuest(context), { params: { identifier: id } })))
  const answer = await restoration.answer(aVisit(context, { params: { identifier: id }, form: { revision: '1' } }))

  assert.match(shown, /Restore revision 1/)
  assert.doesNotMatch(shown, /Restore revision 2/)
  assert.doesNotMatch(read, /Restore revision/)
  assert.match(answer.kind === 'redirect' ? answer.to : '', /\/edit$/)
  assert.equal((await rows(context, 'draft'))[0]!.data.title.en, 'First plan')
})

test('the draft is compared with any revision by those who work on it, and by nobody else', async () => {
  const context = await house({ roles: [authority] })
  const id = await twice(context)
  const [first] = await rows(context, 'revision')
  await addDraft(context, id, { ...first!.data, title: { en: 'Third plan' } })
  const asked = { params: { identifier: id }, query: 'from=2&to=draft' }

  const shown = html(await compare.answer(aVisit(context, asked)))
  const read = html(await compare.answer(aVisit(asGuest(context), asked)))

  assert.match(shown, /<del>Second<\/del><ins>Third<\/ins>/)
  assert.doesNotMatch(read, /Third/)
})

test('rows of a list are compared one by one, each with its number', async () => {
  const context = await house({ roles: [authority] })
  const target = (value: string) => ({ identifier: value, value: { en: value } })
  const data = (...values: readonly string[]) => ({ otherNationalIndicators: values.map(target) })
  const id = await aRecord(context, { format: 'nationalTarget7', state: 'published', data: data('mangroves', 'reefs') })
  const [first] = await rows(context, 'revision')
  await addRevision(context, id, 2, { ...first!.data, ...data('seagrass', 'mangroves', 'reefs') })

  const shown = html(await compare.answer(aVisit(context, { params: { identifier: id }, query: 'from=1&to=2' })))

  assert.match(shown, /seagrass/)
  assert.doesNotMatch(shown, /mangroves|reefs/)
})

test('two languages of a record stand beside each other, and what is missing in one says so', async () => {
  const context = await house({ roles: [authority] })
  const id = await twice(context)

  const beside = html(await languagesCompared.answer(aVisit(context, { params: { identifier: `${id}@1` }, query: 'one=fr&other=en' })))
  const missing = html(await languagesCompared.answer(aVisit(context, { params: { identifier: id }, query: 'one=en&other=xx' })))

  assert.match(beside, /lang="fr"[^>]*>Premier plan[\s\S]*lang="en"[^>]*>First plan/)
  assert.match(missing, /Second plan[\s\S]*Not written in this language yet/)
})
