import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeCollection } from '#collections'
import { locales } from '#platform/localized.ts'
import { rebuildSearch } from '#search'
import { aRecord, callerOf } from '#testing'

type Suggested = { readonly group: string; readonly label: string; readonly kind?: string; readonly href: string; readonly lang?: string }

async function site() {
  const { context, call } = await callerOf()
  await aRecord(context, {
    format: 'resource',
    government: 'cr',
    state: 'published',
    data: { title: { en: 'Library of mangroves', fr: 'Bibliothèque' } },
  })
  await rebuildSearch(context)
  const told = async (text: string, locale = 'en') =>
    (await call('GET', `//${locale}/suggest?q=${encodeURIComponent(text)}`)).json as readonly Suggested[]
  return { context, told }
}

test('what may be meant comes group by group: countries, types, terms, records, pages and help', async () => {
  const { told } = await site()

  const [country, kind, both] = [await told('costa r'), await told('virtual lib'), await told('library')]

  assert.deepEqual(country, [{ group: 'Countries', label: 'Costa Rica', href: '/en/countries/cr' }])
  assert.deepEqual(
    kind.map(({ group, href }) => [group, href]),
    [['Types of records', '/en/search?format=resource']],
  )
  assert.deepEqual([...new Set(both.map(({ group }) => group))], ['Types of records', 'Subjects and terms', 'Records', 'Pages and help'])
  assert.ok(both.some(({ href }) => href === '/en/library') && both.some(({ href, kind }) => href === '/en/help/library' && kind === 'Help'))
})

test('pages of the guide and of the site are found by their names in every language, and lead to the reader’s', async () => {
  const { told } = await site()
  const names = { en: 'search', fr: 'recherche', es: 'búsqueda', ar: 'مقارنة', ru: 'сравнение', zh: '比较' }

  for (const locale of locales)
    for (const text of Object.values(names)) {
      const pages = (await told(text, locale)).filter(({ href }) => /\/(help|countries\/compare|search\/builder)/.test(href))
      assert.ok(pages.length > 0, `${text} in ${locale}`)
      assert.ok(pages.every(({ href, group }) => href.startsWith(`/${locale}/`) && !group.startsWith('search.')))
    }
})

test('a collection is suggested to those who may see it', async () => {
  const { context, told } = await site()
  const shelf = { kind: 'curated', portal: 'chm', title: { en: 'Quiet lagoons' } } as const
  await makeCollection(context, { ...shelf, id: 'lagoons', visibility: 'public' })
  await makeCollection(context, { ...shelf, id: 'lagoons-to-come', visibility: 'private' })

  assert.deepEqual(await told('quiet'), [
    { group: 'Pages and help', label: 'Quiet lagoons', lang: 'en', kind: 'Library', href: '/en/library/collections/lagoons' },
  ])
})

test('a suggestion costs far less than the blink in which it must come', async () => {
  const { told } = await site()
  const texts = ['a', 'li', 'lib', 'libr', 'bosq', 'مقا', '比较', 'nat', 'target', 'xyzzyplugh']
  for (const text of texts) await told(text)

  const before = process.cpuUsage()
  for (const text of texts) await told(text)
  const { user, system } = process.cpuUsage(before)

  assert.ok((user + system) / 1000 / texts.length < 30, `${(user + system) / 1000 / texts.length} ms`)
})
