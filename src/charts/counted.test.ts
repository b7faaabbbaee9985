import assert from 'node:assert/strict'
import { test } from 'node:test'
import { where } from '#platform/filter.ts'
import { askedIn, rebuildSearch, search, questionOf } from '#search'
import { aRecord, callerOf } from '#testing'
import { chartAddress, chartKinds, countedFor, isOverTime, wishIn, wishOf } from './index.ts'

/** A small world of plans and targets of three countries over some years. */
async function world() {
  const { context } = await callerOf()
  const made: readonly (readonly [string, string, number])[] = [
    ['nbsap', 'cr', 1],
    ['nbsap', 'ke', 2],
    ['nationalTarget7', 'cr', 3],
    ['nationalTarget7', 'ke', 1],
    ['nationalReport6', 'br', 2],
  ]
  for (const [format, government, times] of made)
    for (let time = 0; time < times; time++)
      await aRecord(context, { format, government, state: 'published', data: { title: { en: `Zanzolite ${format} ${time}` } } })
  await aRecord(context, { format: 'nbsap', government: 'cr', state: 'draft' })
  await rebuildSearch(context)
  return context
}

const counting = (query: string) => ({
  asked: askedIn(new URLSearchParams(query)),
  wish: wishIn(new URLSearchParams(query)),
  within: where('state', 'published'),
  locale: 'en' as const,
  nameOf: (_: string, value: string) => value,
  facetName: (facet: string) => facet,
  addressFor: (chosen: object) => JSON.stringify(chosen),
})

test('every number of every chart is what a search with those values finds', async () => {
  const context = await world()

  for (const kind of chartKinds)
    for (const asked of [
      '',
      'government=cr&government=ke',
      '-format=nbsap',
      'q=zanzolite&format=nbsap',
      'government=cr&format=nationalTarget7&by=target',
    ]) {
      const { rows, columns, counts, total, link } = await countedFor(context, counting(`${asked}&chart=${kind}`))
      const of = async (chosen: object) => {
        const narrowed = Object.entries(chosen).map(([facet, value]) => where(facet, String(value)))
        const question = questionOf(counting(asked).asked, where('state', 'published'), 'en')
        return (await search(context, { ...question, filter: { all: [question.filter, ...narrowed] } })).total
      }

      assert.equal(total, await of({}), `${kind} ${asked}`)
      assert.ok(rows.length > 0 || isOverTime(kind), `${kind} ${asked}`)
      for (const [place, row] of rows.entries())
        for (const [at, column] of columns.entries()) {
          if (counts[place]![at] === 0) continue
          const chosen = JSON.parse(link!(row, column) ?? '{}') as object
          assert.equal(counts[place]![at], await of(chosen), `${kind} ${asked} ${row.value} ${column.value}`)
        }
    }
})

test('what may not be read is not counted', async () => {
  const context = await world()

  const { total, rows } = await countedFor(context, { ...counting('chart=bar&by=government'), within: where('government', 'ke') })

  assert.deepEqual([total, rows.map(({ value }) => value)], [3, ['ke']])
})

test('years stand in their order without gaps', async () => {
  const { context } = await callerOf()
  for (const year of ['2019', '2024', '2021']) await aRecord(context, { format: 'news', state: 'published', data: { date: `${year}-05-01` } })
  await rebuildSearch(context)

  const { columns, counts, total } = await countedFor(context, { ...counting('chart=line&by=year'), within: where('format', 'news') })

  const years = columns.map(({ value }) => Number(value))
  assert.deepEqual(
    years,
    years.map((_, place) => years[0]! + place),
  )
  assert.equal(
    counts[0]!.reduce((sum, count) => sum + count, 0),
    total,
  )
})

test('whatever an address says is a chart', () => {
  for (const query of [
    '',
    'chart=cake',
    'chart=matrix&by=x&and=y',
    'chart=matrix&by=format&and=format',
    'chart=map&by=target',
    'chart=timeline&by=year',
    'by=__proto__&chart=constructor',
  ]) {
    const wish = wishIn(new URLSearchParams(query))

    assert.ok(chartKinds.includes(wish.kind) && wish.by !== wish.and && wish.by !== '', query)
    assert.deepEqual(wishIn(chartAddress(askedIn(new URLSearchParams(query)), wish)), wish, query)
  }
  assert.deepEqual(wishOf({ kind: 'map', by: 'target' }), { kind: 'map', by: 'government' })
})
