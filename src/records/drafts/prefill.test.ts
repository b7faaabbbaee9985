import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Context } from '#platform/context.ts'
import { aDraft, aRecord, house } from '#testing'
import { draftOf } from '../find.ts'
import { saveDraft } from '../save-draft.ts'
import { saveTemplate } from '../templates/save-template.ts'
import { removeTemplate, templatesFor, useTemplate } from '../templates/use-template.ts'
import { confirmPrefilled, prefill, prefilledIn, previousOf } from './prefill.ts'

const author = { role: 'authorised-user', for: 'cr' }
const blank = { languages: ['es'], government: { identifier: 'cr' } }

/** A draft with nothing in it but its languages. */
const aBlank = async (context: Context) => {
  const id = await aDraft(context, { format: 'nbsap' })
  await saveDraft(context, { id, data: blank })
  return id
}

test('a draft begins with the answers of the government’s previous record, marked until they are confirmed or changed', async () => {
  const context = await house({ roles: [author] })
  const former = await aRecord(context, { format: 'nbsap', state: 'published', data: { title: { en: 'Plan 2016' } } })
  await aRecord(context, { format: 'nbsap', government: 'ke', state: 'published' })
  const id = await aBlank(context)
  await saveDraft(context, { id, data: { ...blank, startDate: '2026' } })

  const draft = await prefill(context, id)
  const marked = await prefilledIn(context, id)
  await saveDraft(context, { id, data: { ...draft.data, title: { en: 'Plan 2026' } } })
  await confirmPrefilled(context, id, ['summary'])

  assert.deepEqual([draft.data['title'], draft.data['startDate'], draft.data['languages']], [{ en: 'Plan 2016' }, '2026', ['es']])
  assert.deepEqual([marked!.source, marked!.fields.includes('title'), marked!.fields.includes('startDate')], [former, true, false])
  const left = (await prefilledIn(context, id))!.fields
  assert.deepEqual([left.includes('title'), left.includes('summary'), left.length], [false, false, marked!.fields.length - 2])
  await confirmPrefilled(context, id, left)
  assert.equal(await prefilledIn(context, id), undefined)
})

test('where a government has no such record there is nothing to begin with', async () => {
  const context = await house({ roles: [author] })
  const id = await aBlank(context)
  const { record } = await draftOf(context, id)

  assert.equal(await previousOf(context, record), undefined)
  await assert.rejects(prefill(context, id), { code: 'record.unknown' })
})

test('a draft is kept as a template of a person or a country, without its files, and begins another', async () => {
  const context = await house({ roles: [author] })
  const id = await aBlank(context)
  const links = [{ url: '/files/ABC/plan.pdf', name: 'plan' }, { url: 'https://a.example/plan' }]
  await saveDraft(context, { id, data: { ...blank, title: { es: 'Plan' }, documentLinks: links } })
  const colleague: Context = { ...context, actor: { id: 'account:2', roles: [author] } }
  const foreigner: Context = { ...context, actor: { id: 'account:3', roles: [{ role: 'authorised-user', for: 'ke' }] } }

  await saveTemplate(context, { record: id, name: 'Mine', for: 'person' })
  const ours = await saveTemplate(context, { record: id, name: ' Ours\u0000 ', for: 'country' })
  const next = await aBlank(colleague)
  const draft = await useTemplate(colleague, { record: next, template: ours.id })

  assert.deepEqual([draft.data['title'], draft.data['documentLinks']], [{ es: 'Plan' }, [{ url: 'https://a.example/plan' }]])
  const names = async (by: Context) => (await templatesFor(by, 'nbsap')).map(({ name }) => name)
  assert.deepEqual([await names(context), await names(colleague), await names(foreigner)], [['Mine', 'Ours'], ['Ours'], []])
  await assert.rejects(removeTemplate(foreigner, ours.id), { code: 'template.unknown' })
  await removeTemplate(colleague, ours.id)
  assert.deepEqual(await names(context), ['Mine'])
})

test('a template needs a name, and what it is used for must be of its format', async () => {
  const context = await house({ roles: [author] })
  const id = await aBlank(context)
  const other = await aDraft(context, { format: 'measure' })
  const { id: template } = await saveTemplate(context, { record: id, name: 'Plan', for: 'person' })

  await assert.rejects(saveTemplate(context, { record: id, name: ' ', for: 'person' }), { code: 'template.name' })
  await assert.rejects(useTemplate(context, { record: other, template }), { code: 'template.unknown' })
})
