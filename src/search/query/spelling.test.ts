import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test, type TestContext } from 'node:test'
import { all, where } from '#platform/filter.ts'
import { aRecord, house, temporaryFolder } from '#testing'
import type { Question } from '../card.ts'
import { openSearch, searchState } from '../open-search.ts'
import { search } from '../search.ts'

type Told = { readonly title: { readonly [language: string]: string }; readonly government?: string }

async function opened(t: TestContext, ...told: readonly Told[]) {
  const context = await house({ roles: [{ role: 'administrator', for: '*' }] })
  const ids: string[] = []
  for (const { title, government } of told)
    ids.push(await aRecord(context, { format: 'resource', state: 'published', data: { title }, ...(government ? { government } : {}) }))
  const index = await openSearch(context, { folder: temporaryFolder(), workers: 0 })
  t.after(() => index.close())
  while (searchState(context).state === 'building') await new Promise(resolve => setTimeout(resolve, 5))
  return {
    ids,
    ask: (text: string, more: Partial<Question> = {}) => search(context, { filter: where('format', 'resource'), locale: 'en', text, ...more }),
  }
}

const slips: readonly (readonly [locale: string, title: string, typed: string, meant: string])[] = [
  ['en', 'Pollinators of orchards', 'polinators', 'pollinators'],
  ['en', 'Pollinators of orchards', 'orhcards', 'orchards'],
  ['en', 'Pollinators of orchards', 'pillonators orchards', 'pollinators orchards'],
  ['fr', 'La conchyliculture durable', 'conchilyculture', 'conchyliculture'],
  ['es', 'Los humedales costeros', 'humedaels', 'humedales'],
  ['ru', 'Опылители в садах', 'опилители', 'опылители'],
  ['ar', 'الملقحات في البساتين', 'البساطين', 'البساتين'],
]

for (const [locale, title, typed, meant] of slips) {
  test(`finds ‘${meant}’ for ‘${typed}’`, async t => {
    const { ids, ask } = await opened(t, { title: { [locale]: title } })

    const found = await ask(typed, { locale })

    assert.deepEqual([found.hits.map(({ id }) => id), found.suggestion, found.corrected], [ids, meant, true])
  })
}

test('in Chinese, which has no letters, parts of what was typed are found', async t => {
  const { ids, ask } = await opened(t, { title: { zh: '湿地保护' } })

  const found = await ask('湿地保户', { locale: 'zh' })

  assert.deepEqual(
    found.hits.map(({ id }) => id),
    ids,
  )
})

test('the rest of what was typed stays as it was', async t => {
  const { ask } = await opened(t, { title: { en: 'Pollinators of orchards' } })

  const found = await ask('title:Polinators "of orchards" -wetlands')

  assert.deepEqual([found.suggestion, found.corrected, found.total], ['title:pollinators "of orchards" -wetlands', true, 1])
})

test('words that find something are answered as typed, with what may have been meant beside', async t => {
  const title = { en: 'Orchards' }
  const { ids, ask } = await opened(t, { title: { en: 'Orcherds' } }, ...Array.from({ length: 12 }, () => ({ title })))

  const found = await ask('orcherds')

  assert.deepEqual([found.hits.map(({ id }) => id), found.suggestion, found.corrected], [[ids[0]], 'orchards', undefined])
})

test('nobody is told a word that only records know which are hidden', async t => {
  const { ask } = await opened(t, { title: { en: 'Pollinators' }, government: 'br' }, { title: { en: 'Wetlands' }, government: 'fr' })
  const filter = all(where('format', 'resource'), where('government', 'fr'))

  const found = await ask('polinators', { filter })

  assert.deepEqual([found.total, found.suggestion], [0, undefined])
})

test('symbols, numbers and short words are never taken for misspelt', async t => {
  const { ask } = await opened(t, { title: { en: 'CBD/COP/15/6 MON810 2026 cat' } })

  for (const text of ['CBD/COP/15/7', 'MON811', '2027', 'car', 'CBD/COQ/15/6']) assert.equal((await ask(text)).suggestion, undefined, text)
})

test('where everything must be met, nothing is corrected', async t => {
  const { ask } = await opened(t, { title: { en: 'Pollinators' } })

  assert.equal((await ask('polinators', { allWords: true })).total, 0)
})

test('whatever is typed is answered and explained', async t => {
  const { ask } = await opened(t, { title: { en: 'Pollinators of orchards', ar: 'الملقحات', zh: '湿地' } })
  const list = new URL('../../../../shared/data/hostile/blns/blns.json', import.meta.url)
  const naughty = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as readonly string[]) : []
  const shapes = [
    'country:',
    'country:"',
    'year:9999..0001',
    'target:99',
    'id:*',
    'type:-',
    '-',
    '"',
    'title:"polinators',
    '湿地'.repeat(30_000),
    'polinators '.repeat(9_000),
  ]

  for (const text of [...naughty, ...shapes]) {
    const { total, hits } = await ask(text, { explain: true })
    assert.equal(hits.length, Math.min(total, 20), JSON.stringify(text))
  }
})
