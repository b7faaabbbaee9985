import assert from 'node:assert/strict'
import { test } from 'node:test'
import { all, between, everything, not, where } from '#platform/filter.ts'
import type { Card, Question } from './card.ts'
import { oracle } from './engine/oracle.ts'
import { keysFor, keysIn, meets } from './meets.ts'

/** The same numbers in every run. */
function numbers(seed: number) {
  let state = seed
  return (most: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * most)
  }
}

const words = [
  'reefs',
  'forêts',
  'pollinators',
  'леса',
  'الغابات',
  '森林保护',
  'CBD/COP/15/6',
  'protected',
  'areas',
  'wetland',
  'restoring',
  'fisheries',
]
const asked = [
  ...words,
  'reef',
  'forets',
  'forest',
  '"protected areas"',
  '-wetland',
  'reefs OR fisheries',
  'restor*',
  'title:wetland',
  '森林',
  'cop/15',
]
const countries = ['cr', 'ke', 'fr', 'ir']

function aCard(next: (most: number) => number, place: number): Card {
  const some = (count: number) => Array.from({ length: count }, () => words[next(words.length)]!).join(' ')
  const title = place === 0 ? words.join(' ') : some(2)
  return {
    id: `R-${place}`,
    seq: place,
    texts: [
      { weight: 'title', language: 'en', text: title },
      { weight: 'body', language: 'en', text: some(4) },
    ],
    facets: { government: [countries[next(4)]!], format: [next(2) ? 'news' : 'nbsap'], state: ['published'] },
    days: { date: 18_000 + next(800) },
    title: { en: title },
  }
}

function aQuestion(next: (most: number) => number): Question {
  const text = Array.from({ length: next(4) }, () => asked[next(asked.length)]!).join(' ')
  const filters = [everything, where('government', 'cr', 'ke'), not(where('format', 'news')), between('date', '2019-06-01', '2020-12-31')]
  return {
    filter: all(where('state', 'published'), filters[next(4)]!),
    text,
    allWords: true,
    concepts: false,
    locale: 'en',
    ...(next(2) ? { selected: { format: ['news'] } } : {}),
  }
}

test('a card meets exactly the questions by which the search finds it, and has a key of each', () => {
  const next = numbers(7)
  const cards = Array.from({ length: 60 }, (_, place) => aCard(next, place))
  const search = oracle(cards)
  const keys = new Map(cards.map(card => [card.id, new Set(keysIn(card))]))
  let found = 0

  for (let round = 0; round < 400; round++) {
    const question = aQuestion(next)
    const expected = search({ ...question, pageSize: 100 }).hits.map(({ id }) => id)

    const met = cards.filter(card => meets(question, card)).map(({ id }) => id)

    assert.deepEqual(met.sort(), [...expected].sort(), JSON.stringify(question))
    const filed = keysFor(question)
    for (const id of met)
      assert.ok(
        filed.some(key => keys.get(id)!.has(key)),
        `${id} ${JSON.stringify(question)} ${filed.join(' ')}`,
      )
    found += met.length
  }

  assert.ok(found > 1000)
})

test('a question is filed under its rarest condition', () => {
  const question = (text: string, more: Partial<Question> = {}): Question => ({
    filter: where('state', 'published'),
    locale: 'en',
    text,
    concepts: false,
    ...more,
  })

  assert.ok(keysFor(question('of pollinators', { selected: { government: ['cr'] } })).every(key => key.includes('pollin')))
  assert.deepEqual(keysFor(question('', { selected: { government: ['cr', 'ke'], format: ['news'] } })), ['government=cr', 'government=ke'])
  for (const text of ['CBD/COP/15/6', 'w123x', 'restor*', '森林保护', '"protected areas"'])
    assert.ok(
      keysFor(question(text)).every(key => key.startsWith(':')),
      text,
    )
  assert.deepEqual(keysFor(question('')), ['state=published'])
  assert.deepEqual(keysFor({ filter: everything, locale: 'en' }), ['*'])
})

test('an alert for a word is not met by one that only begins so', () => {
  const card = aCard(numbers(1), 0)

  const met = ['wet', 'wetland', 'wet*'].map(text => meets({ filter: everything, locale: 'en', text, concepts: false }, card))

  assert.deepEqual(met, [false, true, true])
})
