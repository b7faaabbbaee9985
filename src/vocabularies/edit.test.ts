import assert from 'node:assert/strict'
import { afterEach, describe, test } from 'node:test'
import type { Context, Held } from '#platform/context.ts'
import { anAccount, house, rows } from '#testing'
import { addTerm } from './add-term.ts'
import { changeTerm, offerTerm, retireTerm, versionOf } from './change-term.ts'
import { addVocabulary, changeVocabulary, listTerm, orderTerms } from './change-vocabulary.ts'
import { unchanged } from './changes.ts'
import { loadVocabularies, refreshVocabularies } from './follow.ts'
import { hold } from './held.ts'
import { termHistory, vocabularyHistory } from './history.ts'
import { mapTerm, unmapTerm } from './map-term.ts'
import { findTerms, guidelineOf, isTerm, mappingsOf, termNamed, termsOf, vocabularyNamed } from './questions.ts'
import { restore } from './restore.ts'

const manager: Held = { role: 'vocabulary-manager', for: 'gbf-targets' }
const everywhere: Held = { role: 'vocabulary-manager', for: '*' }

/** A house whose vocabularies are those of the program. */
async function opened(...roles: readonly Held[]): Promise<Context> {
  const context = await house({ roles: roles.length > 0 ? roles : [everywhere] })
  await loadVocabularies(context)
  return context
}

afterEach(() => hold(unchanged, 0))

const label = (text: string) => ({ en: text, fr: `${text} fr`, es: `${text} es`, ar: `${text} ar`, ru: `${text} ru`, zh: `${text} zh` })

test('a term that is added is offered, found and remembered with who added it and why', async () => {
  const context = await opened(manager)

  const term = await addTerm(context, {
    vocabulary: 'gbf-targets',
    identifier: 'GBF-TARGET-24',
    label: label('Wonder'),
    notation: ' 24 ',
    comment: 'Agreed',
  })

  assert.deepEqual([term.home, term.notation, term.vocabularies], ['gbf-targets', '24', ['gbf-targets', 'gbf-goals-targets']])
  assert.equal(termsOf('gbf-targets').at(-1)?.identifier, 'GBF-TARGET-24')
  assert.equal(findTerms(['gbf-targets'], 'wonder fr', 'fr')[0]?.identifier, 'GBF-TARGET-24')
  const [change] = await termHistory(context, 'gbf-target-24')
  assert.deepEqual([change?.action, change?.actor, change?.comment, change?.parts['notation']], ['added', 'account:1', 'Agreed', { after: '24' }])
})

test('an identifier is made where none is given', async () => {
  const context = await opened()

  const term = await addTerm(context, { vocabulary: 'org-types', label: label('Museum') })

  assert.match(term.identifier, /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/)
  assert.ok(isTerm(['org-types'], term.identifier.toLowerCase()))
})

test('what is changed of a shipped term is laid over it, and the rest stays the program’s', async () => {
  const context = await opened(manager)
  const before = termNamed('GBF-TARGET-03')!

  const after = await changeTerm(context, {
    identifier: 'gbf-target-03',
    version: versionOf(before),
    synonyms: { en: ['Thirty by thirty', ' '], fr: [] },
    note: { en: 'See the guidance.' },
    guideline: { en: '<p>Only for areas.</p>' },
  })

  assert.deepEqual(after.synonyms, { en: ['Thirty by thirty'] })
  assert.deepEqual([after.label, after.definition, after.narrower], [before.label, before.definition, before.narrower])
  assert.deepEqual(guidelineOf('GBF-TARGET-03'), { en: '<p>Only for areas.</p>' })
  const [row] = await rows(context, 'term')
  assert.deepEqual(Object.keys(row!['changes']).sort(), ['guideline', 'note', 'synonyms'])
})

test('what is the same changes nothing', async () => {
  const context = await opened(manager)
  const { label: same, broader } = termNamed('GBF-TARGET-03')!

  await changeTerm(context, { identifier: 'GBF-TARGET-03', label: same, broader, notation: '', synonyms: termNamed('GBF-TARGET-03')!.synonyms ?? {} })

  assert.deepEqual(await rows(context, 'vocabulary_change'), [])
  assert.deepEqual(await rows(context, 'event'), [])
})

test('somebody who saw an older version is told, and two at once do not both win', async () => {
  const context = await opened()
  const change = (text: string) => changeTerm(context, { identifier: 'GBF-TARGET-03', version: 0, note: { en: text } })

  const answers = await Promise.allSettled([change('one'), change('two')])

  assert.deepEqual(answers.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  await assert.rejects(change('three'), { code: 'term.stale' })
})

test('broader terms are replaced as a whole, from whichever side they were written', async () => {
  const context = await opened()

  await changeTerm(context, { identifier: 'GBF-INDICATOR-2.2', broader: ['gbf-target-03'] })

  assert.deepEqual(termNamed('GBF-INDICATOR-2.2')?.broader, ['GBF-TARGET-03'])
  assert.ok(!termNamed('GBF-TARGET-02')?.narrower.includes('GBF-INDICATOR-2.2'))
  assert.ok(termNamed('GBF-TARGET-03')?.narrower.includes('GBF-INDICATOR-2.2'))
})

test('a term is retired with what replaces it, and offered again', async () => {
  const context = await opened()

  const retired = await retireTerm(context, { identifier: 'AICHI-TARGET-01', replacedBy: 'AICHI-TARGET-02' })
  assert.deepEqual([retired.retired, retired.replacedBy], [true, 'AICHI-TARGET-02'])
  assert.ok(!isTerm(['aichi-targets'], 'AICHI-TARGET-01'))
  await assert.rejects(retireTerm(context, { identifier: 'AICHI-TARGET-01' }), { code: 'term.retired' })
  await assert.rejects(retireTerm(context, { identifier: 'AICHI-TARGET-02', replacedBy: 'AICHI-TARGET-01' }), { code: 'term.input' })

  const offered = await offerTerm(context, { identifier: 'AICHI-TARGET-01' })
  assert.deepEqual([offered.retired, offered.replacedBy], [undefined, undefined])
  await assert.rejects(offerTerm(context, { identifier: 'AICHI-TARGET-01' }), { code: 'term.offered' })
})

describe('what must not be is refused and leaves nothing behind', () => {
  const wrong: readonly { readonly what: string; readonly code: string; readonly do: (context: Context) => Promise<unknown> }[] = [
    {
      what: 'an identifier that is taken, in any case',
      code: 'term.taken',
      do: context => addTerm(context, { vocabulary: 'org-types', identifier: 'gbf-TARGET-03', label: label('x') }),
    },
    {
      what: 'an identifier that is an alias',
      code: 'term.taken',
      do: context => addTerm(context, { vocabulary: 'org-types', identifier: 'GBF-INDICATOR-B.1', label: label('x') }),
    },
    {
      what: 'an identifier with blanks',
      code: 'term.identifier',
      do: context => addTerm(context, { vocabulary: 'org-types', identifier: 'a b', label: label('x') }),
    },
    { what: 'a term without a name', code: 'term.label-missing', do: context => addTerm(context, { vocabulary: 'org-types', label: { en: '  ' } }) },
    {
      what: 'a language nobody knows',
      code: 'term.language',
      do: context => addTerm(context, { vocabulary: 'org-types', label: { ...label('x'), 'e!': 'x' } }),
    },
    {
      what: 'the name of a term beside it',
      code: 'term.twin',
      do: context => addTerm(context, { vocabulary: 'org-types', label: termsOf('org-types')[0]!.label }),
    },
    { what: 'a circle', code: 'term.circle', do: context => changeTerm(context, { identifier: 'GBF-TARGET-02', broader: ['GBF-INDICATOR-2.2'] }) },
    {
      what: 'a term above itself',
      code: 'term.circle',
      do: context => changeTerm(context, { identifier: 'GBF-TARGET-02', broader: ['GBF-TARGET-02'] }),
    },
    {
      what: 'an unknown broader term',
      code: 'term.unknown-broader',
      do: context => changeTerm(context, { identifier: 'GBF-TARGET-02', broader: ['nowhere'] }),
    },
    {
      what: 'another term’s identifier as an alias',
      code: 'term.taken',
      do: context => changeTerm(context, { identifier: 'GBF-TARGET-02', aliases: ['GBF-TARGET-03'] }),
    },
    {
      what: 'a text beyond any use',
      code: 'term.long',
      do: context => changeTerm(context, { identifier: 'GBF-TARGET-02', definition: { en: 'x'.repeat(30_000) } }),
    },
    {
      what: 'a replacement nobody knows',
      code: 'term.replacement',
      do: context => retireTerm(context, { identifier: 'GBF-TARGET-02', replacedBy: 'nowhere' }),
    },
    { what: 'a vocabulary without a title', code: 'vocabulary.title-missing', do: context => addVocabulary(context, { key: 'gemet', title: {} }) },
    { what: 'a key with capitals', code: 'vocabulary.key', do: context => addVocabulary(context, { key: 'Gemet X', title: { en: 'GEMET' } }) },
    { what: 'a key that is taken', code: 'vocabulary.taken', do: context => addVocabulary(context, { key: 'org-types', title: { en: 'x' } }) },
    {
      what: 'a relation nobody knows',
      code: 'mapping.relation',
      do: context => mapTerm(context, { source: 'GBF-TARGET-02', target: 'GBF-GOAL-A', relation: 'alike' }),
    },
    {
      what: 'a mapping to itself',
      code: 'mapping.itself',
      do: context => mapTerm(context, { source: 'GBF-TARGET-02', target: 'gbf-target-02', relation: 'exact' }),
    },
    {
      what: 'a mapping to nothing',
      code: 'mapping.target',
      do: context => mapTerm(context, { source: 'GBF-TARGET-02', target: 'javascript:alert(1)', relation: 'exact' }),
    },
  ]
  for (const { what, code, do: attempt } of wrong)
    test(what, async () => {
      const context = await opened()

      const refused = await attempt(context).then(
        () => undefined,
        (error: { readonly details: { readonly issues: readonly { readonly code: string }[] } }) => error.details.issues.map(issue => issue.code),
      )

      assert.ok(refused?.includes(code), String(refused))
      assert.deepEqual(await rows(context, 'vocabulary_change'), [])
    })
})

test('an own vocabulary is there for fields to choose from, in the order its manager gives', async () => {
  const context = await opened()
  await addVocabulary(context, { key: 'wonders', title: { en: 'Wonders' }, description: { en: 'Of nature' } })
  for (const name of ['C', 'A', 'B']) await addTerm(context, { vocabulary: 'wonders', identifier: `W-${name}`, label: label(name) })
  await listTerm(context, { key: 'wonders', identifier: 'gbf-goal-a' })

  await orderTerms(context, { key: 'wonders', order: ['W-A', 'w-b'] })
  await changeVocabulary(context, { key: 'wonders', guideline: { en: '<p>One at most.</p>' } })

  assert.deepEqual(
    termsOf('wonders').map(({ identifier }) => identifier),
    ['W-A', 'W-B', 'W-C', 'GBF-GOAL-A'],
  )
  assert.ok(isTerm(['wonders'], 'GBF-GOAL-A'))
  assert.deepEqual(guidelineOf('wonders'), { en: '<p>One at most.</p>' })
  assert.deepEqual(vocabularyNamed('wonders').own, true)
  await listTerm(context, { key: 'wonders', identifier: 'GBF-GOAL-A', listed: false })
  assert.ok(!isTerm(['wonders'], 'GBF-GOAL-A'))
  assert.equal((await vocabularyHistory(context, 'wonders')).length, 8)
})

test('a mapping is seen from both its terms, replaced by the next of the same two, and taken away', async () => {
  const context = await opened()

  await mapTerm(context, { source: 'MCC', target: 'AAA', relation: 'exact' }).catch(() => {})
  await mapTerm(context, { source: 'GBF-GOAL-A', target: 'org-nothing', relation: 'exact' }).catch(() => {})
  await mapTerm(context, { source: 'CBD-SUBJECT-FOR', target: 'SDG-GOAL-15', relation: 'broad', note: { en: 'Life on land.' } })
  await mapTerm(context, { source: 'CBD-SUBJECT-FOR', target: 'https://www.eionet.europa.eu/gemet/concept/3385', relation: 'exact' })

  assert.deepEqual(
    mappingsOf('cbd-subject-for').map(({ relation, to, term }) => [relation, to, term]),
    [
      ['broad', 'SDG-GOAL-15', true],
      ['exact', 'https://www.eionet.europa.eu/gemet/concept/3385', false],
    ],
  )
  assert.ok(mappingsOf('SDG-GOAL-15').some(({ relation, to }) => relation === 'narrow' && to === 'CBD-SUBJECT-FOR'))
  await mapTerm(context, { source: 'SDG-GOAL-15', target: 'CBD-SUBJECT-FOR', relation: 'related' })
  assert.deepEqual(
    mappingsOf('CBD-SUBJECT-FOR')
      .filter(({ term }) => term)
      .map(({ relation }) => relation),
    ['related'],
  )
  await unmapTerm(context, { source: 'SDG-GOAL-15', target: 'CBD-SUBJECT-FOR' })
  assert.deepEqual(
    mappingsOf('CBD-SUBJECT-FOR').filter(({ term }) => term),
    [],
  )
  await assert.rejects(unmapTerm(context, { source: 'SDG-GOAL-15', target: 'CBD-SUBJECT-FOR' }), { code: 'mapping.unknown' })
})

test('an earlier state is restored as a new change', async () => {
  const context = await opened()
  await changeTerm(context, { identifier: 'GBF-TARGET-03', note: { en: 'one' } })
  await changeTerm(context, { identifier: 'GBF-TARGET-03', note: { en: 'two' }, notation: 'T3' })
  const [, first] = await termHistory(context, 'GBF-TARGET-03')

  await restore(context, { change: first!.id, comment: 'Back' })

  const term = termNamed('GBF-TARGET-03')!
  assert.deepEqual([term.note, term.notation], [{ en: 'one' }, undefined])
  assert.deepEqual(
    (await termHistory(context, 'GBF-TARGET-03')).map(({ action, version }) => [action, version]),
    [
      ['restored', 3],
      ['changed', 2],
      ['changed', 1],
    ],
  )
  await assert.rejects(restore(context, { change: 999 }), { code: 'change.unknown' })
})

test('another process reads what was changed, and a change that fails is read by nobody', async () => {
  const context = await opened()
  await changeTerm(context, { identifier: 'GBF-TARGET-03', note: { en: 'one' } })
  hold(unchanged, 0)

  await refreshVocabularies(context)

  assert.deepEqual(termNamed('GBF-TARGET-03')?.note, { en: 'one' })
})

test('everybody is told which terms look different now: the changed one and what is below it', async () => {
  const context = await opened()

  await changeTerm(context, { identifier: 'GBF-TARGET-02', label: label('Restore') })

  const [event] = await rows(context, 'event')
  assert.equal(event?.['name'], 'term.changed')
  assert.ok(event?.['details'].identifiers.includes('GBF-INDICATOR-2.2'))
})

test('who may do what', async () => {
  const whos: readonly { readonly who: string; readonly roles: readonly Held[]; readonly may: readonly string[] }[] = [
    { who: 'nobody in particular', roles: [], may: [] },
    { who: 'focal point', roles: [{ role: 'focal-point', for: 'cr' }], may: [] },
    { who: 'secretariat', roles: [{ role: 'secretariat', for: '*' }], may: [] },
    { who: 'manager of another', roles: [{ role: 'vocabulary-manager', for: 'org-types' }], may: [] },
    { who: 'manager of it', roles: [manager], may: ['add', 'change', 'retire', 'vocabulary', 'order', 'list', 'map'] },
    { who: 'manager of all', roles: [everywhere], may: ['add', 'change', 'retire', 'vocabulary', 'order', 'list', 'map', 'new'] },
    {
      who: 'administrator',
      roles: [{ role: 'administrator', for: '*' }],
      may: ['add', 'change', 'retire', 'vocabulary', 'order', 'list', 'map', 'new'],
    },
  ]
  const steps: { readonly [step: string]: (context: Context) => Promise<unknown> } = {
    add: context => addTerm(context, { vocabulary: 'gbf-targets', identifier: 'X-1', label: label('x') }),
    change: context => changeTerm(context, { identifier: 'GBF-TARGET-01', note: { en: 'x' } }),
    retire: context => retireTerm(context, { identifier: 'GBF-TARGET-04' }),
    vocabulary: context => changeVocabulary(context, { key: 'gbf-targets', description: { en: 'x' } }),
    order: context => orderTerms(context, { key: 'gbf-targets', order: ['GBF-TARGET-02'] }),
    list: context => listTerm(context, { key: 'gbf-targets', identifier: 'GBF-GOAL-A' }),
    map: context => mapTerm(context, { source: 'GBF-TARGET-01', target: 'CBD-SUBJECT-FOR', relation: 'related' }),
    new: context => addVocabulary(context, { key: 'wonders', title: { en: 'x' } }),
  }

  for (const { who, roles, may } of whos) {
    const context = await opened(...(roles.length > 0 ? roles : [{ role: 'nothing', for: '*' }]))
    await anAccount(context)
    for (const [name, attempt] of Object.entries(steps)) {
      const done = await attempt(context).then(
        () => true,
        (error: { readonly refusal?: string }) => error.refusal !== 'forbidden' && String(error),
      )
      assert.equal(done, may.includes(name), `${who}: ${name}`)
    }
  }
})
