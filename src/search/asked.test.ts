import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { everything, matches } from '#platform/filter.ts'
import { addressOf, askedIn, barred, chosenCount, narrows, nothingAsked, removed, spanned, switched, toggled, unfiltered } from './asked.ts'
import { filterOf, questionOf } from './question.ts'
import { spanOf, yearsIn } from './span.ts'

const asked = (query: string) => askedIn(new URLSearchParams(query))
const told = (query: string) => addressOf(asked(query)).toString()

test('an address is read and written as it was, in one order', () => {
  const address =
    'q=coral&concepts=no&format=nbsap&government=cr&government=ke&-format=news&from=2019&to=2021-05&published-from=2024-01-31&issued-from=2020&sort=title&size=50&group=government&view=matrix&by=government&and=target&page=3'

  assert.equal(addressOf(asked(address), { page: 3 }).toString(), address)
  assert.equal(told('view=cards&size=7&sort=best&page=x&by=nothing&group=people&from=soon&unknown=1'), 'view=cards')
})

test('whatever is written in an address is a search that can be written again', () => {
  const name = fc.constantFrom('q', 'format', '-format', 'from', 'to', 'created-from', 'issued-to', 'by', 'page', '__proto__', '-', 'view')
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'binary' }))), pairs => {
      const first = addressOf(asked(new URLSearchParams(pairs.map(([key, value]) => [key, value.toWellFormed()])).toString()))

      assert.equal(addressOf(askedIn(first)).toString(), first.toString())
    }),
  )
})

test('a value is chosen, excluded, or neither', () => {
  const chosen = { ...nothingAsked, ...toggled(nothingAsked, 'format', 'news') }
  const excluded = { ...chosen, ...barred(chosen, 'format', 'news') }
  const again = { ...excluded, ...toggled(excluded, 'format', 'news') }

  assert.deepEqual([chosen.selected, excluded.selected, excluded.excluded], [{ format: ['news'] }, {}, { format: ['news'] }])
  assert.deepEqual([again.selected, again.excluded], [{ format: ['news'] }, {}])
  assert.deepEqual({ ...excluded, ...barred(excluded, 'format', 'news') }.excluded, {})
  assert.equal(chosenCount({ ...excluded, ...spanned(excluded, 'date', { from: '2020' }) }), 2)
  assert.equal(chosenCount({ ...excluded, ...unfiltered }), 0)
})

test('a filter that is switched off is kept and not applied; choosing in it switches it on', () => {
  const off = asked('format=news&-government=cr&from=2020&q=reefs&off=format&off=government&off=date')
  const chosen = { ...off, ...toggled(off, 'format', 'nbsap') }

  assert.equal(addressOf(off).toString(), 'q=reefs&format=news&-government=cr&from=2020&off=format&off=government&off=date')
  assert.deepEqual(questionOf(off, everything, 'en').selected, {})
  assert.equal(matches(filterOf(off), { format: 'nbsap', government: 'cr', year: '2001' }), true)
  assert.equal(chosenCount(off), 0)
  assert.equal(narrows({ ...off, text: '' }), false)
  assert.deepEqual([chosen.selected, chosen.off], [{ format: ['news', 'nbsap'] }, ['government', 'date']])
  assert.deepEqual({ ...off, ...removed(off, 'format', 'news') }.selected, {})
  assert.deepEqual({ ...off, ...switched(off, 'format') }.off, ['government', 'date'])
  assert.equal(told('format=news&off=government&off=nothing'), 'format=news')
  assert.equal(addressOf({ ...off, ...unfiltered }).toString(), 'q=reefs')
})

test('a span of a facet of years may be as narrow as a day', () => {
  const { filter, selected } = questionOf(asked('expires-from=2021-03-02&expires-to=2021-03'), everything, 'en')

  assert.deepEqual(selected, {})
  for (const [day, found] of [
    ['2021-03-01', false],
    ['2021-03-02', true],
    ['2021-03-31', true],
    ['2021-04-01', false],
  ] as const)
    // prettier-ignore
    assert.equal(matches(filter, { 'expires.day': day }), found, day)
})

test('what is excluded and what lies outside of a span is not found, and whole years are chosen like values', () => {
  const { filter, selected } = questionOf(
    asked('-format=news&published-from=2024-02&published-to=2024&from=2019&to=2021&issued-to=1951'),
    everything,
    'en',
  )

  assert.deepEqual(selected, { year: ['2019', '2020', '2021'], issued: ['1950', '1951'] })
  for (const [format, updated, found] of [
    ['nbsap', '2024-02-01', true],
    ['nbsap', '2024-12-31', true],
    ['nbsap', '2024-01-31', false],
    ['nbsap', '2025-01-01', false],
    ['news', '2024-02-01', false],
  ] as const)
    assert.equal(matches(filter, { format, updated }), found, `${format} ${updated}`)
  assert.equal(matches(filterOf(asked('from=2020-05-02')), { date: '2020-05-01' }), false)
  assert.equal(matches(filterOf(asked('from=2020-05-02&to=2020-05')), { date: '2020-05-31' }), true)
})

test('spans are read from what people write, either way round', () => {
  assert.deepEqual(spanOf('2021', '2019'), { from: '2019', to: '2021' })
  assert.deepEqual(spanOf('2021-05', '2021'), { from: '2021-05', to: '2021' })
  assert.deepEqual(spanOf(' 2021 ', ''), { from: '2021' })
  for (const odd of ['', 'x', '21', '2021-13', '2021-1', '99999', '2021-01-99']) assert.equal(spanOf(odd, null), undefined, odd)
  assert.deepEqual(yearsIn({ from: '2020', to: '2021' }), ['2020', '2021'])
  assert.equal(yearsIn({ from: '2020-01' }), undefined)
})
