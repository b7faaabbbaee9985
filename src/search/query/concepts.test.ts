import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { where } from '#platform/filter.ts'
import { aRecord, house, temporaryFolder } from '#testing'
import { labelOf, loadVocabularies, narrowerOf } from '#vocabularies'
import type { Question } from '../card.ts'
import { openSearch, searchState } from '../open-search.ts'
import { search } from '../search.ts'

const [species, areas] = ['CBD-SUBJECT-IAS', 'CBD-SUBJECT-PA']

type Told = { readonly title: { readonly [language: string]: string }; readonly subjects?: readonly string[]; readonly government?: string }

async function opened(t: TestContext, ...told: readonly Told[]) {
  const context = await house({ roles: [{ role: 'administrator', for: '*' }] })
  await loadVocabularies(context)
  const ids: string[] = []
  for (const { title, subjects = [], government } of told) {
    const data = { title, cbdSubjects: subjects.map(identifier => ({ identifier })) }
    ids.push(await aRecord(context, { format: 'resource', state: 'published', data, ...(government ? { government } : {}) }))
  }
  const index = await openSearch(context, { folder: temporaryFolder(), workers: 0 })
  t.after(() => index.close())
  while (searchState(context).state === 'building') await new Promise(resolve => setTimeout(resolve, 5))
  const ask = (text: string, more: Partial<Question> = {}) =>
    search(context, { filter: where('format', 'resource'), locale: 'en', text, allWords: true, ...more })
  return { context, ids, ask, found: async (text: string, more?: Partial<Question>) => (await ask(text, more)).hits.map(({ id }) => id) }
}

test('a record that exists in one language is found in every other by the name of its concept', async t => {
  const { ids, ask } = await opened(t, { title: { fr: 'Rapport' }, subjects: [species] }, { title: { fr: 'Autre' } })

  for (const locale of ['en', 'es', 'ar', 'ru', 'zh'] as const) {
    const word = labelOf(species)![locale]!
    const found = await ask(word, { locale })

    assert.deepEqual([found.hits.map(({ id }) => id), found.concepts], [[ids[0]], [{ word, identifier: species }]], locale)
  }
})

test('a concept finds what is about a narrower one', async t => {
  const narrower = narrowerOf(areas)[0] ?? species
  const broader = narrowerOf(areas).length > 0 ? areas : species
  const { ids, found } = await opened(t, { title: { fr: 'Rapport' }, subjects: [narrower] })

  assert.deepEqual(await found(labelOf(broader)!['ru']!), ids)
})

test('what a concept finds comes after what says the words', async t => {
  const label = labelOf(areas)!['es']!
  const { ids, found } = await opened(
    t,
    { title: { fr: 'Rapport' }, subjects: [areas] },
    { title: { es: `Una historia larga de las ${label} del país` } },
  )

  assert.deepEqual(await found(label, { locale: 'es' }), [ids[1], ids[0]])
})

test('without concepts only what says the words is found', async t => {
  const { found, ask } = await opened(t, { title: { fr: 'Rapport' }, subjects: [species] })
  const text = labelOf(species)!['ru']!

  assert.deepEqual(await found(text, { concepts: false }), [])
  assert.equal((await ask(text, { concepts: false })).concepts, undefined)
})

test('a concept among other words stands beside them', async t => {
  const { ids, found } = await opened(t, { title: { fr: 'Rapport annuel' }, subjects: [species] }, { title: { fr: 'Rapport annuel' } })

  assert.deepEqual(await found(`rapport ${labelOf(species)!['zh']!}`, { locale: 'fr' }), [ids[0]])
})

test('fields are asked in any language, exclude, and say what nobody knows as words', async t => {
  const { ids, found } = await opened(
    t,
    { title: { en: 'Forest law' }, subjects: [areas], government: 'br' },
    { title: { en: 'Forest finance' }, government: 'fr' },
  )
  const [brazil, france] = [[ids[0]], [ids[1]]]

  for (const text of ['country:Brazil', 'pays:Brésil', 'страна:Бразилия', '国家:巴西', 'país:br', `subject:"${labelOf(areas)!['en']!}"`])
    assert.deepEqual(await found(text), brazil, text)
  assert.deepEqual(await found('forest -country:Brazil'), france)
  assert.deepEqual(await found('title:finance OR country:nowhere'), france)
  assert.deepEqual((await found('law OR country:France')).toSorted(), [...brazil, ...france].toSorted())
  assert.deepEqual((await found('type:resource')).length, (await found('forest')).length)
  assert.deepEqual(await found('year:1066..1067'), [])
})

test('each hit says which words it holds and where, and which concept it is about', async t => {
  const label = labelOf(species)!['ru']!
  const data = [{ title: { fr: 'Rapport' }, subjects: [species] }, { title: { ru: label } }, { title: { fr: 'Rapport sur les forêts' } }]
  const { ids, ask } = await opened(t, ...data)
  const why = async (text: string, more: Partial<Question> = {}) =>
    new Map((await ask(text, { explain: true, ...more })).hits.map(({ id, why }) => [id, why]))

  const named = await why(label, { locale: 'ru' })
  const worded = await why('rapport forêt', { locale: 'fr' })

  assert.deepEqual(named.get(ids[0]!), { words: [], concepts: [species] })
  assert.deepEqual(
    named.get(ids[1]!)!.words,
    label.split(' ').map(word => ({ word, weight: 'title' })),
  )
  assert.deepEqual(worded.get(ids[2]!), {
    words: [
      { word: 'rapport', weight: 'title' },
      { word: 'forêt', weight: 'title' },
    ],
    concepts: [],
  })
  assert.equal((await ask('rapport')).hits[0]!.why, undefined)
})
