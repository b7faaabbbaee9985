import assert from 'node:assert/strict'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import { cleaned, derived, formatNamed, formats, issuesIn, sampleOf, type Data, type Format } from '#formats'
import { Refused } from '#platform/errors.ts'
import { directionOf, locales } from '#platform/localized.ts'
import { createDraft, draftOf, worldFor } from '#records'
import { aVisit, formIn, house, markupFaults } from '#testing'
import { say } from '#platform/messages.ts'
import type { Answer } from '../page.ts'
import { edit } from './edit.tsx'
import { bodyOfForm } from './read-form.ts'
import { preview } from './preview.tsx'

const administrator = { roles: [{ role: 'administrator', for: '*' }] }

const drawn = (answer: Answer): string => {
  assert.equal(answer.kind, 'page')
  return render((answer as Extract<Answer, { kind: 'page' }>).body)
}

const governed = (format: Format, data: Data): Data => ({
  ...data,
  languages: ['en', 'ar'],
  ...('government' in format.fields ? { government: { identifier: 'ke' } } : {}),
})

for (const format of formats()) {
  test(`a blank form of ${format.name} is drawn in every language without a missing text`, async () => {
    const context = await house(administrator)
    const { record } = await createDraft(context, { format: format.name, data: governed(format, {}) })

    for (const locale of locales) {
      const html = drawn(await edit.answer(aVisit(context, { params: { identifier: record.id }, locale: locale })))

      assert.match(html, /data-draft=/)
      assert.doesNotMatch(html, /\b(fields|records|issue|kit)\.[a-z-]+[^a-z.@/]/)
      assert.equal(directionOf(locale) === 'rtl', locale === 'ar')
    }
  })

  test(`what the form of ${format.name} shows is what it sends back`, async () => {
    const context = await house(administrator)
    const world = await worldFor(context, { format: format.name })
    const { record } = await createDraft(context, { format: format.name, data: governed(format, sampleOf(format, world)) })
    const { draft } = await draftOf(context, record.id)
    const html = drawn(await edit.answer(aVisit(context, { params: { identifier: record.id }, locale: 'en' })))

    const read = bodyOfForm(format, formIn(html, 'data-draft='), draft.data)

    assert.deepEqual(cleaned(format, derived(format, cleaned(format, read))), draft.data)
    assert.deepEqual(markupFaults(html), [])
  })

  test(`every answer of ${format.name} is shown on its page`, async () => {
    const context = await house(administrator)
    const world = await worldFor(context, { format: format.name })
    const { record } = await createDraft(context, { format: format.name, data: governed(format, sampleOf(format, world)) })

    for (const locale of locales) {
      const html = drawn(await preview.answer(aVisit(context, { params: { identifier: record.id }, locale: locale })))

      assert.match(html, /record-section|record"/)
      assert.doesNotMatch(html, /undefined|\[object Object\]/)
      if (locale === 'ar') assert.deepEqual(markupFaults(html), [])
    }
  })

  test(`everything that is wrong with an empty ${format.name} is said beside its question in every language`, async () => {
    const context = await house(administrator)
    const { record } = await createDraft(context, { format: format.name, data: governed(format, {}) })
    const { draft } = await draftOf(context, record.id)
    const issues = issuesIn(format, draft.data, await worldFor(context, { record, data: draft.data }), { for: 'publication' })

    for (const locale of locales) {
      const html = drawn(await edit.answer(aVisit(context, { params: { identifier: record.id }, locale: locale, query: 'check' })))

      assert.equal(issues.length === 0, !html.includes('field-error'))
      for (const { code, values } of issues)
        assert.ok(html.includes(say(locale, `issue.${code}`, values).slice(0, 12).replace(/&/g, '&amp;')), `${code} in ${locale}`)
    }
  })
}

test('a form of a record that is not there is refused', async () => {
  const context = await house(administrator)
  const visit = aVisit(context, { params: { identifier: 'CHM-VLR-SCBD-999999' }, locale: 'en' })

  await assert.rejects(
    async () => edit.answer(visit),
    (error: unknown) => error instanceof Refused && error.refusal === 'not-found',
  )
})

test('the browser itself insists on what the whole record cannot go without, and on nothing in rows that may stay empty', async () => {
  const context = await house(administrator)
  const { record } = await createDraft(context, { format: 'absPermit', data: governed(formatNamed('absPermit'), {}) })
  const target = await createDraft(context, { format: 'nationalTarget7', data: governed(formatNamed('nationalTarget7'), {}) })

  const permit = drawn(await edit.answer(aVisit(context, { params: { identifier: record.id } })))
  const rows = drawn(await edit.answer(aVisit(context, { params: { identifier: target.record.id } })))

  assert.match(permit, /<input(?=[^>]*name="\/dateOfIssuance")(?=[^>]*required)[^>]*>/)
  assert.doesNotMatch(permit, /<input(?=[^>]*name="\/dateOfExpiry")(?=[^>]*required)[^>]*>/)
  assert.doesNotMatch(rows, /<input(?=[^>]*name="\/globalTargetAlignment\/)(?=[^>]* required)[^>]*>/)
})
