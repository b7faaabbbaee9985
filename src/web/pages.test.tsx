import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { directionOf, locales } from '#platform/localized.ts'
import { jobCounts } from '#platform/jobs.ts'
import { isMessage } from '#platform/messages.ts'
import { caughtUpTo, openSearch } from '#search'
import { anAccount, aRecord, browserOf, house, markupFaults, rows, temporaryFolder, thePassword, type Browser } from '#testing'
import { buildAssets } from '../../tools/assets.mjs'
import { mountWeb, webServer } from './app.ts'
import { pages } from './pages.ts'

const at = 'http://chm.localhost:8080'

/** A site with a published record of some formats in its index, an administrator, and a browser. */
async function site(formats: readonly string[]) {
  await buildAssets()
  const context = await house({ actor: { id: undefined, roles: [] } })
  for (const format of formats) await aRecord(context, { format, state: 'published' })
  for (const { id, format } of await rows(context, 'record')) await announce(context, 'record.published', String(id), { format, revision: 1 })
  await anAccount(context, {
    email: 'admin@example.org',
    roles: [
      { role: 'administrator', for: '*' },
      { role: 'focal-point', for: 'cr' },
    ],
  })
  const index = await openSearch(context, { folder: temporaryFolder(), workers: 0 })
  const [last] = (await rows(context, 'event')).slice(-1)
  assert.ok(await caughtUpTo(context, Number(last!['seq']), 10_000))
  const faults: object[] = []
  const app = webServer()
  const log = { ...context.log, error: (facts: object) => void faults.push(facts) }
  await mountWeb(app, { context: { ...context, log }, demo: false, secret: 'secret', publicUrl: at })
  return { context, app, faults, browser: browserOf(app), close: () => index.close() }
}

/** What stands in the place of the parameters of each address; `x` where there is nothing to show. */
async function addresses(context: Context): Promise<readonly string[]> {
  const record = (await rows(context, 'record')).find(({ format }) => format === 'resource')!
  const known: { readonly [start: string]: string } = {
    '/records/': String(record['id']),
    '/formats/': 'nationalTarget7',
    '/vocabularies/': 'gbf-targets',
    '/terms/': 'GBF-TARGET-03',
    '/countries/': 'cr',
    '/help/': 'searching',
    '/library/subjects/': 'CBD-SUBJECT-FOR',
    '/library/targets/': 'GBF-TARGET-03',
    '/admin/portals/': 'bch',
    '/admin/users/': '1',
  }
  return pages
    .filter(({ method }) => method === 'GET')
    .map(({ path }) => path.replace(/:\w+/g, () => known[Object.keys(known).find(start => path.startsWith(start)) ?? ''] ?? 'x'))
}

async function signIn(browser: Browser): Promise<void> {
  await browser.go(`${at}/en/sign-in`)
  const there = await browser.send('action="/en/sign-in"', { email: 'admin@example.org', password: thePassword })
  assert.equal(there.status, 200)
}

/** What looks like the name of a text instead of the text. Names shown as code, and anchors, are meant. */
const keysShown = (body: string) =>
  [...body.replace(/<code[^>]*>[^<]*<\/code>| id="[^"]*"/g, '').matchAll(/[>"]([a-z][a-z-]*(?:\.[a-z-]+)+)[<"]/g)]
    .map(match => match[1]!)
    .filter(text => !/\.(svg|css|js|org|localhost|example|html)$/.test(text))

/** The language in which a validator reads the pages, too. */
const validatedFor = { guest: 'ar', administrator: 'en' } as const

test('every page is drawn in six languages for a guest and for an administrator, with every text', async t => {
  const { context, faults, browser, close } = await site(['resource', 'nationalTarget7', 'news'])
  t.after(close)
  const all = await addresses(context)
  // the page of jobs names them as the program does
  const jobs = new Set((await jobCounts(context)).map(({ name }) => name))
  const bad: string[] = []
  let drawn = 0

  for (const who of ['guest', 'administrator'] as const) {
    if (who === 'administrator') await signIn(browser)
    for (const address of all.filter(path => !['/sign-out', '/appearance'].includes(path))) {
      for (const locale of locales) {
        const shown = await browser.ask(`${at}/${locale}${address === '/' ? '' : address}`)
        const isPage = String(shown.headers['content-type'] ?? '').startsWith('text/html') && shown.body !== ''
        if (shown.status >= 500) bad.push(`${who} ${locale} ${address}: ${shown.status}`)
        if (!isPage) continue
        drawn++
        if (!shown.body.includes(`<html lang="${locale}" dir="${directionOf(locale)}"`)) bad.push(`${who} ${locale} ${address}: language`)
        if (shown.body.match(/<h1[ >]/g)?.length !== 1) bad.push(`${who} ${locale} ${address}: not one heading`)
        const keys = keysShown(shown.body).filter(key => !isMessage(key) && !jobs.has(key))
        if (keys.length > 0) bad.push(`${who} ${locale} ${address}: ${keys.join(' ')}`)
        if (locale === validatedFor[who]) bad.push(...markupFaults(shown.body).map(fault => `${who} ${locale} ${address}: ${fault}`))
      }
    }
  }

  assert.deepEqual(bad, [])
  assert.deepEqual(faults, [])
  assert.ok(drawn > 300, `only ${drawn} pages were drawn`)
})

test('a search finds, counts and narrows by links alone', async t => {
  const { browser, close } = await site(['resource', 'news', 'event', 'nationalTarget7'])
  t.after(close)

  const everything = await browser.go(`${at}/en/search`)
  const link = /href="(\/en\/search\?format=news)"[^>]*><span class="facet-name">News<\/span><span class="facet-count">1</.exec(everything.body)
  assert.ok(link, 'a link for news with its count')
  const narrowed = await browser.go(at + link[1])
  const widened = /href="(\/en\/search\?format=news&amp;format=event)"[^>]*><span class="facet-name">Event<\/span><span class="facet-count">1</.exec(
    narrowed.body,
  )

  assert.match(narrowed.body, /<h1[^>]*>1 record<\/h1>/)
  assert.match(narrowed.body, /class="chip" href="\/en\/search" aria-label="Remove filter Type of record: News"/)
  assert.ok(widened, 'the neighbours of a chosen value keep their counts')
  assert.match((await browser.go(at + widened[1]!.replace('&amp;', '&'))).body, /<h1[^>]*>2 records<\/h1>/)
})

test('a search that finds nothing offers searches that find something', async t => {
  const { browser, close } = await site(['resource', 'news'])
  t.after(close)

  const { body, status } = await browser.go(`${at}/en/search?q=example&format=event`)

  assert.equal(status, 200)
  assert.match(body, /<h1[^>]*>No records/)
  assert.match(body, /href="\/en\/search\?q=example"><bdi>Search without filters<\/bdi><\/a> <span class="facet-count">\d+ record/)
  assert.match(body, /href="http:\/\/bch\.localhost:8080\/en\/search\?q=example/)
})

test('any text is a search', async t => {
  const { browser, faults, close } = await site(['resource'])
  t.after(close)

  for (const text of [
    ':',
    '"',
    '(',
    '*',
    '/',
    '\\',
    '%',
    '%%%',
    '-',
    'title:x AND',
    '🌿',
    '٣',
    '生物',
    "' or 1=1 --",
    '<script>',
    'a'.repeat(5000),
    '\u202e',
  ]) {
    const { status, body } = await browser.go(`${at}/en/search?q=${encodeURIComponent(text)}`)
    assert.equal(status, 200, text)
    assert.doesNotMatch(body, /<script>/, text)
  }
  for (const query of [
    'page=-1',
    'page=1e9',
    'page=x&size=y&sort=z&view=v',
    'format=__proto__',
    '__proto__=1',
    'constructor=1',
    'q=%FF%00',
    'government=&government=',
  ]) {
    assert.equal((await browser.go(`${at}/en/search?${query}`)).status, 200, query)
  }
  assert.deepEqual(faults, [])
})

test('suggestions are records and terms with addresses', async t => {
  const { browser, close } = await site(['resource'])
  t.after(close)

  const { body, headers } = await browser.go(`${at}/en/suggest?q=exam`)

  assert.match(String(headers['content-type']), /^application\/json/)
  const suggested = JSON.parse(body) as readonly { readonly label: string; readonly href: string }[]
  assert.ok(suggested.some(({ href }) => href.startsWith('/en/records/')))
  assert.deepEqual(JSON.parse((await browser.go(`${at}/en/suggest?q=`)).body), [])
})

test('a country’s page tells its standing, its records and its targets', async t => {
  const { browser, close } = await site(['nationalTarget7', 'focalPoint'])
  t.after(close)

  const { body } = await browser.go(`${at}/en/countries/cr`)

  assert.match(body, /Convention on Biological Diversity<\/dt><dd><span class="badge badge-good">Party<\/span>/)
  assert.match(body, /href="\/en\/search\?government=cr&amp;format=nationalTarget7"/)
  assert.match(body, /1 national target addresses \d+ of the 23 global targets\./)
  assert.equal((await browser.go(`${at}/en/countries/CR`)).status, 200)
})

test('every text that a page asks for by name exists', () => {
  const files = globSync('**/*.{ts,tsx}', { cwd: import.meta.dirname }).filter(file => !file.includes('.test.'))
  const asked = files.flatMap(file =>
    [...readFileSync(path.join(import.meta.dirname, file), 'utf8').matchAll(/\bsay\('([^']+)'/g)].map(([, key]) => `${key} in ${file}`),
  )

  assert.deepEqual(
    asked.filter(place => !isMessage(place.split(' ')[0]!)),
    [],
  )
  assert.ok(asked.length > 200, `only ${asked.length} texts are asked for`)
})
