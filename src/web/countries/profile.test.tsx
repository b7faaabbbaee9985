import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import { sql } from 'kysely'
import { guest, type Context } from '#platform/context.ts'
import { lastSeq } from '#platform/events.ts'
import { locales } from '#platform/localized.ts'
import { portals } from '#portals'
import { caughtUpTo, openSearch } from '#search'
import { aRecord, aVisit, house } from '#testing'
import type { Answer } from '../page.ts'
import { dueOf } from './due.ts'
import { embed } from './embed.tsx'
import { missingOf } from './missing.ts'
import { profile } from './profile.tsx'

const now = new Date('2026-11-22T10:00:00Z')
const html = (answer: Answer) => (answer.kind === 'page' ? render(answer.body) : '')

async function indexed(context: Context, work: () => Promise<void>): Promise<void> {
  const search = await openSearch(context, { folder: mkdtempSync(path.join(os.tmpdir(), 'openchm-profile-')), workers: 0 })
  assert.ok(await caughtUpTo(context, await lastSeq(context), 10_000))
  await work().finally(search.close)
}
const visitTo = (context: Context, code: string, options: Parameters<typeof aVisit>[1] = {}) => aVisit(context, { params: { code }, ...options })

test('the profile of a country can be read in every language on every portal, also of one that published nothing', async () => {
  const context = await house({ actor: guest, now })
  await aRecord(context, { format: 'nationalTarget7', state: 'published', government: 'cr' })

  await indexed(context, async () => {
    for (const { id: portal } of portals())
      for (const locale of locales)
        for (const code of ['cr', 'va', 'us'])
          for (const page of [profile, embed]) {
            const answer = await page.answer(visitTo(context, code, { portal, locale }))
            assert.ok(html(answer).length > 500)
            assert.doesNotMatch(html(answer), />country\.[a-z.-]+</, `${portal} ${locale} ${code}`)
          }
  })
})

test('a profile says what a Party has not published yet, and says nothing of the kind of those who are no Party', async () => {
  const context = await house({ actor: guest, now })
  await aRecord(context, { format: 'nbsap', state: 'published', government: 'cr' })

  await indexed(context, async () => {
    const [party, other] = [html(await profile.answer(visitTo(context, 'cr'))), html(await profile.answer(visitTo(context, 'us')))]
    const missing = party.slice(party.indexOf('id="missing"'))

    assert.match(missing, /formats\/nationalReport7"/)
    assert.doesNotMatch(missing, /formats\/nbsap"/)
    assert.doesNotMatch(other, /id="missing"/)
    assert.match(party, /countries\/compare\?country=cr/)
    assert.match(party, /embed\/countries\/cr/)
  })
})

test('a picture over time stands where most records bear a date, and only there', async () => {
  const context = await house({ actor: guest, now })
  for (const startDate of ['2024-01-01', '2025-01-01'])
    await aRecord(context, {
      format: 'nationalReport',
      state: 'published',
      government: 'cr',
      data: { startDate, date: startDate, submissionDate: startDate },
    })
  for (const name of ['One', 'Two', 'Three'])
    await aRecord(context, { format: 'nationalTarget7', state: 'published', government: 'fr', data: { title: { en: name } } })

  await indexed(context, async () => {
    const [dated, undated] = [html(await profile.answer(visitTo(context, 'cr'))), html(await profile.answer(visitTo(context, 'fr')))]

    assert.match(dated, /id="years"[\s\S]*<svg/)
    assert.doesNotMatch(undated, /id="years"/)
  })
})

test('what is to be confirmed or ends soon is shown with its date, the earliest first, and nothing of what is retired or far away', async () => {
  const context = await house({ actor: guest, now })
  const confirmed = await aRecord(context, { format: 'authority', state: 'published', government: 'cr' })
  const recent = await aRecord(context, { format: 'authority', state: 'published', government: 'cr' })
  const retired = await aRecord(context, { format: 'authority', state: 'published', government: 'cr' })
  await aRecord(context, { format: 'authority', state: 'published', government: 'fr' })
  await sql`update record set published_at = '2015-01-01' where id <> ${recent} and id not like 'EXAMPLE-%'`.execute(context.db)
  await sql`update record set retired_at = now() where id = ${retired}`.execute(context.db)

  const due = await dueOf(context, 'cr', ['authority', 'absPermit'])

  assert.deepEqual(due.filter(({ kind }) => kind === 'confirmation').map(({ summary }) => summary.id), [confirmed]) // prettier-ignore
  assert.ok(due.every(({ past }) => past))
  assert.deepEqual(due.map(({ date }) => date.getTime()), due.map(({ date }) => date.getTime()).toSorted((one, other) => one - other)) // prettier-ignore
})

test('while the index is made anew nobody is said to have published nothing', async () => {
  const context = await house({ actor: guest, now })
  const id = await aRecord(context, { format: 'nbsap', state: 'published', government: 'cr' })
  const found = { total: 1, hits: [{ id, score: 0 }], facets: {}, words: [] }

  assert.deepEqual(missingOf(visitTo(context, 'cr'), 'cr', found), [])
  assert.ok(missingOf(visitTo(context, 'cr'), 'cr', { ...found, total: 0 }).length > 3)
})

test('a country in a frame stands alone, and its links lead out of the frame', async () => {
  const context = await house({ actor: guest, now })
  await aRecord(context, { format: 'nationalTarget7', state: 'published', government: 'cr' })

  await indexed(context, async () => {
    const answer = await embed.answer(visitTo(context, 'CR'))

    assert.ok(answer.kind === 'page' && answer.framed)
    assert.match(render(answer.head!), /<base target="_blank"/)
    assert.match(html(answer), /Costa Rica[\s\S]*target-grid/)
    await assert.rejects(async () => embed.answer(visitTo(context, 'xx')), { code: 'country.unknown' })
  })
})
