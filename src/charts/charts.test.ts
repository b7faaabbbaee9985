import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { directionOf, locales, type Locale } from '#platform/localized.ts'
import { countryName, parties } from '#vocabularies'
import { widthOf } from './measure.ts'
import type { ChartKind } from './chart.ts'
import { chartKinds, chartOf, csvOf, type Chart, type ChartData } from './index.ts'

type Drawn = {
  readonly name: string
  readonly attributes: { readonly [name: string]: string }
  readonly text: string
  readonly at: readonly [number, number]
}

/** The elements of a drawing with the text in each and how far the groups around have moved it. Not well-formed XML throws. */
function elementsOf(svg: string): readonly Drawn[] {
  const found: { name: string; attributes: Record<string, string>; text: string; at: [number, number] }[] = []
  const open: (typeof found)[number][] = []
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const [x, y] = open.at(-1)?.at ?? [0, 0]
    const [, dx = '0', dy = '0'] = name === 'g' ? (/^translate\((\S+) (\S+)\)$/.exec(attributes['transform'] ?? '') ?? []) : []
    const element = { name, attributes, text: '', at: [x + Number(dx), y + Number(dy)] as [number, number] }
    open.push(element)
    found.push(element)
  })
  parser.on('text', text => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(svg).close()
  return found
}

const years = Array.from({ length: 15 }, (_, place) => ({ value: String(2010 + place), label: String(2010 + place) }))

/** Numbers of a chart of this kind with names of countries in a language. */
function dataFor(kind: ChartKind, locale: Locale, names: (code: string) => string = code => countryName(code, locale)): ChartData {
  const rows = ['gb', 'cr', 'vc', 'fm', 'eu', 'cd', 'tv', 'ke'].map(value => ({ value, label: names(value) }))
  const single = kind === 'bar' || kind === 'map'
  const columns = single
    ? [{ value: '', label: 'all' }]
    : kind === 'line' || kind === 'timeline'
      ? years
      : ['us', 'bo', 'va', 'kn'].map(value => ({ value, label: names(value) }))
  const counts = rows.map((_, row) => columns.map((_, column) => (row * 7 + column * 3) % 11))
  return {
    title: `${names('gb')} & <${names('cr')}>`,
    by: 'Country',
    ...(single ? {} : { and: 'Other' }),
    rows,
    columns,
    counts,
    total: 99,
    link: row => `/x?a=1&b=${row?.value ?? ''}`,
  }
}

const drawn = (kind: ChartKind, locale: Locale, more: Partial<Parameters<typeof chartOf>[0]> = {}): Chart =>
  chartOf({ kind, locale, data: dataFor(kind, locale), ...more })

const each = function* (): Generator<readonly [ChartKind, Locale]> {
  for (const kind of chartKinds) for (const locale of locales) yield [kind, locale]
}

test('every chart in every language is XML that says its name, has no styles and no scripts, and lies in its box', () => {
  for (const [kind, locale] of each()) {
    const chart = drawn(kind, locale)
    const file = drawn(kind, locale, { paint: 'dark', alone: { source: 'Source' } })

    for (const svg of [chart.svg, chart.narrow, file.svg]) {
      const elements = elementsOf(svg)
      const [root, title, description] = elements
      assert.deepEqual([root!.attributes['lang'], root!.attributes['direction']], [locale, directionOf(locale) === 'rtl' ? 'rtl' : undefined])
      assert.equal(root!.attributes['aria-labelledby'], `${title!.attributes['id']} ${description!.attributes['id']}`)
      assert.deepEqual([title!.text, description!.text], [chart.title, chart.summary])
      assert.ok(
        elements.every(({ name, attributes }) => name !== 'style' && name !== 'script' && !('style' in attributes)),
        kind,
      )
      assert.doesNotMatch(svg, /NaN|undefined|Infinity/, `${kind} ${locale}`)
      const width = Number(root!.attributes['viewBox']!.split(' ')[2])
      for (const { attributes, at } of elements.filter(({ name }) => name === 'rect' || name === 'text')) {
        const x = Number(attributes['x'] ?? 0) + at[0]
        assert.ok(x >= -1 && x + (Number(attributes['width']) || 0) <= width + 1, `${kind} ${locale} ${x}`)
      }
    }
  }
})

test('labels do not cover each other, on a desk and on a phone', () => {
  for (const [kind, locale] of each()) {
    const chart = drawn(kind, locale)
    for (const svg of [chart.svg, chart.narrow]) {
      const boxes = elementsOf(svg)
        .filter(({ name, attributes }) => name === 'text' && !attributes['transform'])
        .map(({ attributes, text }) => boxOf(attributes, text, locale))
      for (const [place, one] of boxes.entries())
        for (const other of boxes.slice(place + 1)) {
          const apart = one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top
          assert.ok(apart, `${kind} ${locale}: ${one.text} | ${other.text}`)
        }
    }
  }
})

function boxOf(attributes: Drawn['attributes'], text: string, locale: Locale) {
  const size = Number(attributes['font-size'])
  const wide = widthOf(text, size) * 0.86
  const [x, y] = [Number(attributes['x']), Number(attributes['y'])]
  const turned = directionOf(locale) === 'rtl'
  const before = attributes['text-anchor'] === 'middle' ? wide / 2 : (attributes['text-anchor'] === 'end') !== turned ? wide : 0
  return { text, left: x - before, right: x - before + wide, top: y - size * 0.75, bottom: y + size * 0.15 }
}

test('whatever stands in a label is text, and its whole name can be read', () => {
  const naughty = [
    '<script>alert(1)</script>',
    '"]]>&amp;',
    'a\u0000b\u0008\ufffe',
    '\ud800x',
    '🦋'.repeat(40),
    'مرحبا <b>',
    'W'.repeat(400),
    ' ',
    '../../x',
  ]
  for (const kind of chartKinds) {
    const data = dataFor(kind, 'en')
    const rows = data.rows.map((row, place) => ({ ...row, label: naughty[place]! }))
    const chart = chartOf({ kind, locale: 'en', data: { ...data, rows } })

    const titles = elementsOf(chart.svg).filter(({ name }) => name === 'title')

    assert.ok(!elementsOf(chart.svg).some(({ name }) => name === 'script' || name === 'b'))
    if (kind !== 'map') assert.ok(titles.some(({ text }) => text.includes('W'.repeat(400))) || kind === 'line', kind)
  }
})

test('what is drawn, what the table has and what was counted are the same numbers', () => {
  for (const kind of chartKinds) {
    const data = dataFor(kind, 'en')
    const sum = data.counts.flat().reduce((all, count) => all + count, 0)
    const { svg, table } = drawn(kind, 'en')

    const shown = elementsOf(svg)
      .filter(({ name }) => name === 'title')
      .flatMap(({ text }) => /: (\d+)$/.exec(text)?.[1] ?? [])
    const inTable = table.rows.flatMap(({ counts }) => counts).reduce((all, count) => all + count, 0)

    assert.equal(inTable, sum, kind)
    assert.ok(
      table.rows.every(({ counts, links }) =>
        counts.every((count, place) => (count === 0) === (links[place] === undefined) || table.headings.length === 2),
      ),
    )
    if (kind === 'bar' || kind === 'matrix' || kind === 'timeline')
      assert.equal(
        shown.reduce((all, count) => all + Number(count), 0),
        sum,
        kind,
      )
  }
})

test('in Arabic a chart begins at the right, and a map stays as the Earth is', () => {
  const firstBar = (locale: Locale) => elementsOf(drawn('bar', locale).svg).find(({ name }) => name === 'rect')!.attributes
  const land = (locale: Locale) => elementsOf(drawn('map', locale).svg).find(({ name }) => name === 'path')!.attributes['d']

  const [en, ar] = [firstBar('en'), firstBar('ar')]

  assert.ok(Number(en['x']) < 760 / 2)
  assert.ok(Number(ar['x']) + Number(ar['width']) > 760 / 2)
  assert.equal(land('ar'), land('en'))
})

test('every Party is on the map, the small island States as discs that do not cover each other, and the note says what boundaries mean', () => {
  for (const width of ['svg', 'narrow'] as const) {
    const chart = drawn('map', 'en')
    const elements = elementsOf(chart[width])
    const named = new Set(elements.filter(({ name }) => name === 'title').map(({ text }) => text.replace(/: \d+$/, '')))
    const discs = elements.filter(({ name }) => name === 'circle').map(({ attributes }) => ['cx', 'cy', 'r'].map(name => Number(attributes[name])))

    assert.deepEqual(
      parties('CBD').filter(code => code !== 'eu' && !named.has(countryName(code, 'en'))),
      [],
    )
    for (const [place, [x, y, r]] of discs.entries())
      for (const [otherX, otherY, otherR] of discs.slice(place + 1))
        assert.ok(Math.hypot(x! - otherX!, y! - otherY!) > r! + otherR! - 0.6, `${x} ${y}`)
    for (const code of ['tv', 'nr', 'kn', 'mv', 'sc', 'mt', 'ki', 'mh', 'pw', 'ag'])
      assert.match(chart[width], new RegExp(`<title>${countryName(code, 'en')}: \\d+</title>(<path[^>]*/>)?<circle`))
  }
  const { notes } = drawn('map', 'en')
  assert.match(notes.join(' '), /Not on the map: European Union\./)
  assert.match(notes.join(' '), /do not imply official endorsement/)
})

test('long lists are drawn as far as there is room, and the table has all', () => {
  const rows = Array.from({ length: 80 }, (_, place) => ({ value: `v${place}`, label: `Value ${place}` }))
  const columns = Array.from({ length: 40 }, (_, place) => ({ value: `c${place}`, label: `Column ${place}` }))
  for (const kind of chartKinds.filter(kind => kind !== 'map')) {
    const chart = chartOf({
      kind,
      locale: 'en',
      data: {
        title: 'Much',
        by: 'a',
        and: 'b',
        rows,
        columns: kind === 'bar' ? columns.slice(0, 1) : columns,
        counts: rows.map(() => columns.map(() => 1)),
        total: 80,
      },
    })

    assert.match(chart.notes[0]!, /^\d+ more rows are in the table only\.$/)
    assert.equal(Math.max(chart.table.rows.length, chart.table.headings.length - 1), 80)
  }
})

test('of nothing there is no drawing, and the words say so', () => {
  for (const kind of chartKinds) {
    const chart = chartOf({ kind, locale: 'fr', data: { title: 'Rien', by: 'a', rows: [], columns: [], counts: [], total: 0 } })

    assert.deepEqual([chart.svg, chart.narrow, chart.notes], ['', '', []])
    assert.equal(chart.summary, 'Il n’y a aucune fiche à compter.')
  }
})

test('the summary names the most frequent, the largest pair and the best year', () => {
  assert.match(drawn('bar', 'en').summary, /^99 records\. Most of them: .+ \(10\), .+ and .+\.$/)
  assert.match(drawn('matrix', 'en').summary, /Largest combination: .+ and .+ \(10\)\.$/)
  assert.match(drawn('line', 'en').summary, /From 2010 to 2024; the most in \d{4} \(\d+\)\./)
})

test('a file of numbers holds no formula and keeps commas, quotes and lines', () => {
  const csv = csvOf({
    headings: ['Country', 'Records'],
    rows: [{ value: '=1+1', label: 'a "b", c\nd', link: undefined, counts: [3], links: [undefined] }],
  })

  assert.equal(csv, '\ufeffid,Country,Records\r\n\'=1+1,"a ""b"", c\nd",3\r\n')
})
