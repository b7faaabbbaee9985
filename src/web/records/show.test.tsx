import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import { sql } from 'kysely'
import { formats } from '#formats'
import { guest, type Context } from '#platform/context.ts'
import { lastSeq } from '#platform/events.ts'
import { locales } from '#platform/localized.ts'
import { caughtUpTo, openSearch } from '#search'
import { anAccount, aRecord, aVisit, formIn, house, rows } from '#testing'
import { openUsage } from '#usage'
import type { Answer } from '../page.ts'
import { citationStyles } from './citation.ts'
import { cite } from './cite.ts'
import { enquiry, enquiryPage } from './enquiry.tsx'
import { relatedTo } from './related.ts'
import { show } from './show.tsx'
import { workType } from './work-type.ts'

const html = (answer: Answer) => (answer.kind === 'page' ? render(answer.body) : '')
const at = (context: Context, identifier: string, options: Parameters<typeof aVisit>[1] = {}) =>
  aVisit(context, { params: { identifier }, ...options })

/** A house whose index has heard of what is there when it opens. */
async function indexed(context: Context, work: () => Promise<void>): Promise<void> {
  const search = await openSearch(context, { folder: mkdtempSync(path.join(os.tmpdir(), 'openchm-related-')), workers: 0 })
  assert.ok(await caughtUpTo(context, await lastSeq(context), 10_000))
  await work().finally(search.close)
}

test('the page of every format shows, in every language, how to cite, share, print and whom to ask; each citation has a name that says what it is', async () => {
  const context = await house({ actor: guest })

  for (const { name } of formats()) {
    const id = await aRecord(context, { format: name, state: 'published' })
    for (const locale of name === 'nbsap' ? locales : (['en'] as const)) {
      const answer = await show.answer(at(context, id, { locale }))
      const text = html(answer)
      const described = JSON.parse(/ld\+json"[^>]*>(.*)<\/script>/.exec(answer.kind === 'page' ? render(answer.head!) : '')![1]!)
      const { schema, about } = workType(name)
      assert.deepEqual([described['@type'], described.mainEntity?.['@type']], about ? ['WebPage', schema] : [schema, undefined], name)
      for (const part of ['style=ris', 'style=bibtex', 'style=csl', 'style=text', '/pdf', 'mailto:?subject=', '/enquiry', 'about=change', '/usage'])
        assert.ok(text.includes(part), `${name} ${locale} ${part}`)
      assert.doesNotMatch(text, /records\.[a-z-]+[a-z.]*</, `${name} ${locale}: a text is missing`)
    }
    for (const [style, { extension }] of Object.entries(citationStyles)) {
      const answer = await cite.answer(at(context, id, { query: `style=${style}` }))
      assert.ok(answer.kind === 'bytes' && String(answer.body).length > 40, `${name} ${style}`)
      assert.match(
        answer.kind === 'bytes' ? answer.headers!['content-disposition']! : '',
        new RegExp(`attachment; filename="[A-Z0-9-]+\\.${extension}"`),
      )
    }
  }
})

test('a record names those it refers to and those that refer to it, under the names of the fields', async () => {
  const context = await house({ actor: guest })
  const law = await aRecord(context, { format: 'measure', state: 'published', data: { title: { en: 'The law' } } })
  const amending = await aRecord(context, {
    format: 'measure',
    state: 'published',
    data: { title: { en: 'The amendment' }, isAmendment: true, amendedMeasures: [{ identifier: `${law}@1` }] },
  })
  await sql`insert into reference (record, target, path) values (${amending}, ${law}, '/amendedMeasures/0')`.execute(context.db)

  const [one, other] = [html(await show.answer(at(context, law))), html(await show.answer(at(context, amending)))]

  assert.match(one, /Records that refer to this one[\s\S]*record-reason">[^<]*(amend)[^<]*<[\s\S]*The amendment/i)
  assert.match(other, /Records it refers to[\s\S]*record-reason">[^<]*(amend)[^<]*<[\s\S]*The law/i)
})

test('related records say what they share, the same country before others, and none stands twice', async () => {
  const context = await house({ actor: guest })
  const target = (name: string, government: string) =>
    aRecord(context, {
      format: 'nationalTarget7',
      state: 'published',
      government,
      data: { title: { en: name }, globalTargetAlignment: [{ identifier: 'GBF-TARGET-03', degreeOfAlignment: { identifier: 'x' } }] },
    })
  const [own, same, elsewhere] = [await target('Own', 'cr'), await target('Neighbour', 'cr'), await target('Far', 'fr')]
  await aRecord(context, { format: 'nationalTarget7', state: 'draft', government: 'cr' })

  await indexed(context, async () => {
    const text = html(await show.answer(at(context, own)))

    assert.match(text, /Neighbour[\s\S]*Same country and target[\s\S]*Far[\s\S]*Same target/)
    const { formatNamed } = await import('#formats')
    const revision = (await rows(context, 'revision')).find(({ record }) => record === own)
    const related = await relatedTo(at(context, own), formatNamed('nationalTarget7'), revision!.data, { en: 'Own' }, [own])
    const ids = related.map(({ summary }) => summary.id)
    assert.equal(new Set(ids).size, ids.length)
    assert.deepEqual([ids.includes(own), ids.includes(same), ids.includes(elsewhere)], [false, true, true])
  })
})

test('a view is counted where somebody reads, and shown with what it means', async () => {
  const context = await house({ actor: guest })
  const id = await aRecord(context, { state: 'published' })
  const reading = (agent: string) => show.answer({ ...at(context, id), agent })
  const usage = openUsage(context)

  await reading('Mozilla/5.0 Firefox/140.0')
  await reading('Googlebot/2.1')
  await usage.close()

  const [row] = await rows(context, 'record_usage')
  assert.deepEqual([row!.record, row!.views], [id, 1])
  assert.match(html(await reading('')), /Views<\/dt><dd>1<\/dd>[\s\S]*Nobody is followed/)
})

test('a withdrawn record says what it was, when and why it went and what replaces it, but nothing of its text', async () => {
  const context = await house({ actor: guest })
  const data = { title: { en: 'Secret title' } }
  const id = await aRecord(context, { format: 'nationalReport7', state: 'withdrawn', government: 'cr', data })
  await sql`update record set reason = 'A new report stands for it', withdrawn_at = '2026-03-04' where id = ${id}`.execute(context.db)
  await aRecord(context, { format: 'nationalReport7', state: 'published', government: 'cr' })

  const answer = await show.answer(at(context, id))

  assert.equal(answer.kind === 'page' && answer.status, 410)
  assert.match(html(answer), /Costa Rica[\s\S]*4 March 2026[\s\S]*What replaces it/)
  assert.match(html(answer), /A new report stands for it/)
  assert.doesNotMatch(html(answer), /Secret title/)
})

test('a record in another language than the reader’s says so, and offers only the languages there are', async () => {
  const context = await house({ actor: guest })
  const id = await aRecord(context, {
    format: 'nbsap',
    state: 'published',
    data: { languages: ['es', 'fr'], title: { es: 'Plan', fr: 'Projet' } },
  })

  const text = html(await show.answer(at(context, id, { locale: 'ru' })))

  assert.deepEqual([...text.matchAll(/hreflang="(\w\w)"/gi)].map(match => match[1]), ['es', 'fr']) // prettier-ignore
  assert.match(text, /Нет на языке: русский/)
})

test('a reader writes to the authority from the page, whose addresses stand nowhere in it', async () => {
  const context = await house({ actor: guest })
  await anAccount(context, { email: 'authority@cr.test', roles: [{ role: 'publishing-authority', for: 'cr' }] })
  const id = await aRecord(context, { state: 'published', government: 'cr' })
  const form = { about: 'question', text: 'Which rivers are meant here?', name: 'Ada', email: 'ada@reader.test' }

  const page = html(await enquiryPage.answer(at(context, id)))
  const sent = await enquiry.answer(at(context, id, { form }))

  assert.ok(!page.includes('authority@cr.test') && !html(await show.answer(at(context, id))).includes('authority@cr.test'))
  assert.ok(
    ['text', 'name', 'email', 'about'].every(name => formIn(page, '/enquiry"').has(name)),
    page,
  )
  assert.equal(sent.kind, 'redirect')
  assert.deepEqual((await rows(context, 'mail')).map(({ recipient }) => recipient), ['authority@cr.test', 'ada@reader.test']) // prettier-ignore
})

test('what is wrong with a message stands at its field, and what was typed stays', async () => {
  const context = await house({ actor: guest })
  const id = await aRecord(context, { state: 'published', government: 'cr' })

  for (const locale of locales) {
    const answer = await enquiry.answer(at(context, id, { locale, form: { about: 'question', text: 'Which rivers are meant?', email: 'nonsense' } }))
    assert.equal(answer.kind === 'page' && answer.status, 422)
    assert.match(html(answer), /Which rivers are meant\?/)
    assert.match(html(answer), /aria-invalid="true"/)
  }
})
