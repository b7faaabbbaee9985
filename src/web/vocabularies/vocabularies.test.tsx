import assert from 'node:assert/strict'
import { afterEach, describe, test } from 'node:test'
import type { Context, Held } from '#platform/context.ts'
import { locales } from '#platform/localized.ts'
import { anAccount, aRecord, browserOf, house, rows, thePassword, type Browser } from '#testing'
import { loadVocabularies, propose, termNamed, termsOf, vocabularyNamed } from '#vocabularies'
import { mountWeb, webServer } from '../app.ts'

const issuer = 'http://localhost:8080'

describe('the pages of vocabularies', () => {
  afterEach(async () => loadVocabularies(await house()))

  async function site(roles?: readonly Held[]): Promise<{ context: Context; browser: Browser }> {
    const context = await house({ actor: { id: undefined, roles: [] } })
    await loadVocabularies(context)
    const app = webServer()
    await mountWeb(app, { context, demo: false, secret: 'secret', publicUrl: issuer })
    const browser = browserOf(app)
    if (roles) {
      await anAccount(context, { email: 'who@example.org', name: 'Who', roles })
      await browser.go(`${issuer}/en/sign-in`)
      await browser.send('action="/en/sign-in"', { email: 'who@example.org', password: thePassword })
    }
    return { context, browser }
  }

  const manager: readonly Held[] = [{ role: 'vocabulary-manager', for: 'gbf-targets' }]
  const ofAll: readonly Held[] = [{ role: 'vocabulary-manager', for: '*' }]

  test('a term shows its names, place, mappings and ways to its data, in every language', async () => {
    const { browser } = await site()

    for (const locale of locales) {
      const { body, status } = await browser.go(`${issuer}/${locale}/terms/gbf-target-03`)

      assert.equal(status, 200)
      for (const shown of [
        '30x30',
        `/${locale}/terms/AICHI-TARGET-11`,
        'http://metadata.un.org/sdg/14.5',
        'GBF-TARGET-03',
        'rel="alternate" type="text/turtle"',
        `/${locale}/terms/GBF-TARGET-03?format=rdf`,
      ])
        assert.ok(body.includes(shown), `${locale} ${shown}`)
      assert.ok(body.includes(termNamed('GBF-TARGET-03')!.label[locale]!))
    }
  })

  test('the same address answers programs with data, and people with a page', async () => {
    const { context } = await site()
    const app = webServer()
    await mountWeb(app, { context, demo: false, secret: 'secret', publicUrl: issuer })
    const ask = async (url: string, accept?: string) =>
      (await app.inject({ url, headers: { host: 'localhost', ...(accept ? { accept } : {}) } })) as {
        headers: Record<string, string>
        body: string
        statusCode: number
      }

    for (const path of ['/en/terms/GBF-TARGET-03', '/en/vocabularies/gbf-targets'])
      for (const [accept, type] of [
        ['text/turtle', 'text/turtle'],
        ['application/rdf+xml', 'application/rdf+xml'],
        ['application/ld+json;q=0.9, text/html;q=0.5', 'application/ld+json'],
        ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
        ['text/turtle;q=0.1, text/html', 'text/html'],
        ['*/*', 'text/html'],
        [undefined, 'text/html'],
      ] as const) {
        const { headers, statusCode } = await ask(path, accept)
        assert.deepEqual([statusCode, headers['content-type']!.split(';')[0]], [200, type], `${path} ${accept}`)
        assert.match(headers['vary']!, /Accept\b/)
      }
    assert.match((await ask('/en/terms/GBF-TARGET-03?format=ttl')).body, new RegExp(`<${issuer}/terms/GBF-TARGET-03> a skos:Concept`))
    assert.equal((await ask('/terms/GBF-TARGET-03', 'text/turtle')).headers['location'], '/en/terms/GBF-TARGET-03')
    assert.equal((await ask('/en/terms/nobody', 'text/turtle')).statusCode, 404)
  })

  test('a manager adds, changes, retires, offers and restores terms of the own vocabulary, without script', async () => {
    const { browser } = await site(manager)
    await browser.go(`${issuer}/en/vocabularies/gbf-targets/terms/new`)

    const added = await browser.send('action="/en/vocabularies/gbf-targets/terms"', {
      'label/en': 'Target 24: Wonder',
      identifier: 'GBF-TARGET-24',
      comment: 'Agreed',
    })
    assert.match(added.body, /The term was added/)
    await browser.go(`${issuer}/en/terms/GBF-TARGET-24/edit`)
    const changed = await browser.send('action="/en/terms/GBF-TARGET-24/edit"', {
      'synonyms/en': 'Marvel\nMiracle',
      'guideline/en': 'Only for <wonders>.\n\n- one\n- two',
      'label+language': 'pt',
      'label+text': 'Meta 24',
      broader: 'Goal A: Protect and restore',
    })
    assert.match(changed.body, /The term was saved/)
    const term = termNamed('GBF-TARGET-24')!
    assert.deepEqual(term.label, { en: 'Target 24: Wonder', pt: 'Meta 24' })
    assert.deepEqual([term.synonyms, term.broader], [{ en: ['Marvel', 'Miracle'] }, ['GBF-GOAL-A']])
    assert.match(term.guideline!['en']!, /^<p>Only for &lt;wonders&gt;\.<\/p><ul><li>one<\/li>/)

    await browser.go(`${issuer}/en/terms/GBF-TARGET-24/retirement`)
    const retired = await browser.send('action="/en/terms/GBF-TARGET-24/retirement"', { replacedBy: 'gbf-target-03' })
    assert.match(retired.body, /Use instead:[^]*GBF-TARGET-03/)
    assert.match((await browser.send('action="/en/terms/GBF-TARGET-24/offer"')).body, /offered again/)

    const history = await browser.go(`${issuer}/en/terms/GBF-TARGET-24/history`)
    for (const words of ['Added', 'Agreed', 'Retired', 'Marvel', 'Who']) assert.ok(history.body.includes(words), words)
    const first = [...history.body.matchAll(/action="(\/en\/changes\/\d+\/restoration)"/g)].at(-1)![1]!
    await browser.send(`action="${first}"`)
    assert.deepEqual(termNamed('GBF-TARGET-24')?.synonyms, undefined)
  })

  test('what is wrong with a term is said at its field, and nothing typed is lost', async () => {
    const { browser } = await site(manager)
    await browser.go(`${issuer}/en/vocabularies/gbf-targets/terms/new`)

    const answer = await browser.send('action="/en/vocabularies/gbf-targets/terms"', {
      'label/fr': 'Merveille <b>',
      identifier: 'GBF-TARGET-03',
      broader: 'nowhere',
    })

    assert.equal(answer.status, 422)
    assert.match(answer.body, /value="Merveille &lt;b(&gt;|>)"/)
    assert.match(answer.body, /is the identifier of another term|There is no term/)
    assert.equal(termsOf('gbf-targets').length, 23)
  })

  test('somebody who saw an older term is told', async () => {
    const { browser } = await site(manager)
    await browser.go(`${issuer}/en/terms/GBF-TARGET-03/edit`)
    await browser.send('action="/en/terms/GBF-TARGET-03/edit"', { 'note/en': 'one' })
    await browser.go(`${issuer}/en/terms/GBF-TARGET-03/edit`)

    const answer = await browser.send('action="/en/terms/GBF-TARGET-03/edit"', { 'note/en': 'two', version: '0' })

    assert.equal(answer.status, 409)
    assert.match(answer.body, /Somebody changed the term/)
  })

  test('a manager orders terms, changes the vocabulary and its mappings', async () => {
    const { browser } = await site(manager)
    await browser.go(`${issuer}/en/vocabularies/gbf-targets/order`)
    await browser.send('action="/en/vocabularies/gbf-targets/order"', { 'place/GBF-TARGET-23': '1', 'place/GBF-TARGET-01': '4' })
    assert.deepEqual(
      termsOf('gbf-targets')
        .slice(0, 5)
        .map(({ identifier }) => identifier.slice(-2)),
      ['23', '02', '03', '04', '01'].map(String),
    )

    await browser.go(`${issuer}/en/vocabularies/gbf-targets/edit`)
    const changed = await browser.send('action="/en/vocabularies/gbf-targets/edit"', { 'guideline/en': 'Three at most.' })
    assert.match(changed.body, /Three at most/)
    assert.ok(vocabularyNamed('gbf-targets').title['ru'])

    await browser.go(`${issuer}/en/terms/GBF-TARGET-03/mappings`)
    await browser.send('action="/en/terms/GBF-TARGET-03/mappings"', {
      relation: 'exact',
      target: 'https://example.org/30x30',
      'note/en': 'The same text.',
    })
    assert.match((await browser.go(`${issuer}/en/terms/GBF-TARGET-03`)).body, /https:\/\/example\.org\/30x30[^]*The same text\./)
    const csrf = /name="csrf" value="([^"]+)"/.exec((await browser.go(`${issuer}/en/terms/GBF-TARGET-03/mappings`)).body)![1]!
    const removal = new URLSearchParams({ csrf, source: 'GBF-TARGET-03', target: 'https://example.org/30x30' })
    await browser.post(`${issuer}/en/terms/GBF-TARGET-03/mappings/removal`, removal, { origin: issuer })
    assert.ok(!(await browser.go(`${issuer}/en/terms/GBF-TARGET-03`)).body.includes('example.org/30x30'))
    const wrong = await browser
      .go(`${issuer}/en/terms/GBF-TARGET-03/mappings`)
      .then(() => browser.send('action="/en/terms/GBF-TARGET-03/mappings"', { relation: 'exact', target: 'nobody' }))
    assert.equal(wrong.status, 422)
  })

  test('a merge is tried first, then made and undone', async () => {
    const { browser, context } = await site(ofAll)
    await aRecord(context, { format: 'resource', state: 'published', data: { cbdSubjects: [{ identifier: 'CBD-SUBJECT-FOR' }] } })
    await aRecord(context, { format: 'resource', state: 'draft', data: { cbdSubjects: [{ identifier: 'CBD-SUBJECT-FOR' }] } })

    const tried = await browser.go(`${issuer}/en/terms/CBD-SUBJECT-FOR/merge?target=${encodeURIComponent('Mountain biodiversity')}`)
    assert.match(tried.body, /Published records[^]*<dd>1<\/dd>[^]*Drafts[^]*<dd>1<\/dd>/)
    assert.deepEqual(await rows(context, 'term_merge'), [])
    const made = await browser.send('method="post" action="/en/terms/CBD-SUBJECT-FOR/merge"')
    assert.equal(made.url.pathname, '/en/merges/1')
    assert.match(made.body, /being re-tagged/)
    assert.match((await browser.go(`${issuer}/en/terms/CBD-SUBJECT-FOR`)).body, /Mountain biodiversity/)
    assert.match((await browser.go(`${issuer}/en/terms/CBD-SUBJECT-FOR/history`)).body, /\/en\/merges\/1/)
    assert.equal((await browser.go(`${issuer}/en/terms/CBD-SUBJECT-MNT/merge?target=cr`)).status, 409)
  })

  test('anybody signed in proposes, and a manager answers', async () => {
    const { browser } = await site([])
    await browser.go(`${issuer}/en/vocabularies/org-types/proposal`)
    const missing = await browser.send('action="/en/vocabularies/org-types/proposal"', { label: 'Museum' })
    assert.match(missing.body, /Give a reason/)
    const sent = await browser.send('action="/en/vocabularies/org-types/proposal"', { label: 'Museum', reason: 'There are many' })
    assert.match(sent.body, /Your proposal was sent[^]*Museum[^]*There are many/)
    assert.match((await browser.go(`${issuer}/en/proposals`)).body, /New term: Museum/)
    assert.match((await browser.go(`${issuer}/en/proposals/1`).then(() => browser.send('/withdrawal"'))).body, /was withdrawn/)

    const { browser: deciding, context } = await site(ofAll)
    await anAccount(context, { name: 'Ana' })
    await propose(
      { ...context, actor: { id: 'account:2', roles: [] } },
      { kind: 'new', vocabulary: 'org-types', body: { label: { en: 'Museum' } }, reason: 'Many' },
    )
    assert.match((await deciding.go(`${issuer}/en/vocabularies`)).body, /1 proposal waiting/)
    await deciding.go(`${issuer}/en/proposals/1`)
    const accepted = await deciding.send('/proposals/1/decision"', { decision: 'accept', identifier: 'ORG-MUSEUM' })
    assert.match(accepted.body, /Accepted\./)
    assert.equal(termNamed('ORG-MUSEUM')?.label['en'], 'Museum')
  })

  test('pages of managers are closed to others, who are led to sign in or refused', async () => {
    const { browser: guest } = await site()
    const { browser: person, context } = await site([])
    const before = await rows(context, 'event')

    for (const path of [
      '/vocabularies/gbf-targets/edit',
      '/vocabularies/gbf-targets/order',
      '/vocabularies/gbf-targets/terms/new',
      '/vocabularies/new',
      '/vocabularies/import',
      '/terms/GBF-TARGET-03/edit',
      '/terms/GBF-TARGET-03/merge',
      '/terms/GBF-TARGET-03/mappings',
      '/terms/GBF-TARGET-03/retirement',
      '/merges/1',
    ]) {
      assert.match((await guest.go(`${issuer}/en${path}`)).url.pathname, /sign-in/, path)
      assert.equal((await person.go(`${issuer}/en${path}`)).status, 403, path)
    }
    assert.equal((await person.go(`${issuer}/en/proposals/1`)).status, 404)
    assert.equal((await rows(context, 'event')).length, before.length)
  })

  test('a file is checked, its problems are shown, and only what is whole is imported', async () => {
    const { browser, context } = await site(ofAll)
    const csrf = /name="csrf" value="([^"]+)"/.exec((await browser.go(`${issuer}/en/vocabularies/import`)).body)![1]!
    const send = (turtle: string, step: string) => {
      const text = Buffer.from(`@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n${turtle}`).toString('base64')
      return browser.post(`${issuer}/en/vocabularies/import`, new URLSearchParams({ csrf, name: 'w.ttl', text, into: 'wonders', step }), {
        origin: issuer,
      })
    }
    const good = '<http://x.org/a> a skos:Concept ; skos:prefLabel "A & <b>"@en .'

    const failed = await send('<http://x.org/a> a skos:Concept ; skos:prefLabel "A"@en, "B"@en .', 'check')
    assert.deepEqual([failed.status, /Two preferred names in English: “A” and “B”/.test(failed.body)], [422, true])
    assert.match((await send('this is no turtle', 'check')).body, /The file cannot be read/)
    const checked = await send(good, 'check')
    assert.match(checked.body, /The file can be imported/)
    assert.match(checked.body, /1 term has no name in French/)
    assert.deepEqual(await rows(context, 'term'), [])
    assert.match((await send(good, 'apply')).body, /Imported: 1 terms/)
    assert.equal(termNamed('WONDERS-a')?.label['en'], 'A & <b>')
    assert.match((await send(good, 'check')).body, /Nothing would change/)
  })
})
