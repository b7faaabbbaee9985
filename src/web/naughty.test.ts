import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { SaxesParser } from 'saxes'
import { locales } from '#platform/localized.ts'
import { rebuildSearch } from '#search'
import { aRecord, callerOf } from '#testing'

const list = path.resolve(import.meta.dirname, '../../../shared/data/hostile/blns/blns.json')
const skip = existsSync(list) ? false : 'the list of naughty strings (shared/data) is not here'

/** How an answer is read that must be sound. */
type Sound = (text: string, naughty: string) => void

/** Nothing typed becomes an element, an attribute or an address of a page. */
const html: Sound = (text, naughty) => {
  for (const [script] of text.matchAll(/<script[^>]*>/g)) assert.match(script, /^<script type="module" src="\/assets\/[\w.-]+">$/)
  assert.doesNotMatch(text.replace(/="[^"]*"/g, ''), /<[a-z][^<>]*\son\w/i)
  assert.doesNotMatch(text, /(?:href|src|action)="\s*(?:javascript|data|vbscript):/i)
  if (naughty.includes('<')) assert.ok(!text.includes(naughty), 'it stands there as it was typed')
}

const json: Sound = text => void JSON.parse(text)

const xml: Sound = text => {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', error => {
    throw error
  })
  parser.write(text).close()
}

type Way = readonly [address: (asked: string, locale: string) => string, Sound]
const asQuestion = (asked: string) => new URLSearchParams({ q: asked }).toString()

/** Where everything that can be typed arrives. */
const ways: readonly Way[] = [
  [(asked, locale) => `//${locale}/search?${asQuestion(asked)}`, html],
  [asked => `/search?${asQuestion(asked)}`, json],
  [(asked, locale) => `//${locale}/suggest?${asQuestion(asked)}`, json],
  [(asked, locale) => `//${locale}/charts?${asQuestion(asked)}&chart=bar`, html],
  [(asked, locale) => `//${locale}/search/builder?${asQuestion(asked)}`, html],
  [(asked, locale) => `//${locale}/search.atom?${asQuestion(asked)}`, xml],
]

const everywhere = (asked: string): string =>
  new URLSearchParams(
    ['format', 'government', '-target', 'from', 'to', 'sort', 'view', 'page', 'size', 'group', 'by'].map(name => [name, asked]),
  ).toString()

/** Where it arrives by turns: frames, files, and in place of every other part of a search. */
const byTurns: readonly Way[] = [
  [(asked, locale) => `//${locale}/embed/search?${asQuestion(asked)}`, html],
  [(asked, locale) => `//${locale}/search/sharing?${asQuestion(asked)}&most=3`, html],
  [(asked, locale) => `//${locale}/search?q=reef&${everywhere(asked)}`, html],
  [(asked, locale) => `//${locale}/charts.svg?q=reef&-format=${encodeURIComponent(asked.toWellFormed())}`, xml],
  [(asked, locale) => `//${locale}/search.rss?${asQuestion(asked)}`, xml],
  [asked => `/search?${everywhere(asked)}`, json],
]

test('whatever is typed is answered: it breaks nothing, becomes nothing and holds nobody up', { skip }, async () => {
  const { context, call } = await callerOf()
  await aRecord(context, { format: 'news', state: 'published', data: { title: { en: 'Reef <b>day</b> & "night"' } } })
  await rebuildSearch(context)
  const strings = JSON.parse(readFileSync(list, 'utf8')) as readonly string[]
  assert.ok(strings.length > 500)
  const faults: string[] = []

  for (const [place, naughty] of strings.entries()) {
    const locale = locales[place % locales.length]!
    for (const [address, sound] of [...ways, byTurns[place % byTurns.length]!]) {
      const before = process.cpuUsage()
      const { status, text } = await call('GET', address(naughty, locale))
      const { user, system } = process.cpuUsage(before)
      try {
        assert.ok(status < 500, `status ${status}`)
        assert.ok((user + system) / 1_000_000 < mostSeconds, `${(user + system) / 1_000_000} seconds`)
        if (status === 200) sound(text, naughty)
      } catch (fault) {
        faults.push(`${address(naughty, locale)} ${(fault as Error).message.slice(0, 200)}`)
      }
    }
  }

  assert.deepEqual(faults, [])
})

const mostSeconds = 2
