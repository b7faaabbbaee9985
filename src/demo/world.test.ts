import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatNamed, referencesIn } from '#formats'
import { isTerm, otherTerm } from '#vocabularies'
import { bodyOf } from './body.ts'
import { calendarOf, lastDay } from './calendar.ts'
import { demoAccounts } from './people.ts'
import { figureOf, idOf, type Sketch } from './sketch.ts'
import { world } from './world/index.ts'
import { sites } from './world/sites.ts'

const bodies = world.flatMap(sketch => [{}, ...(sketch.changes ?? []).map(({ data }) => data)].map(data => ({ sketch, body: bodyOf(sketch, data) })))

/** All texts in a value, with the path where each stands. */
const textsIn = (value: unknown, path = ''): readonly (readonly [path: string, text: string])[] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}/${key}`))
}

const everyText = [
  ...bodies.flatMap(({ sketch, body }) => textsIn(body, sketch.name)),
  ...textsIn(sites),
  ...textsIn(demoAccounts.map(({ name, email }) => [name, email])),
]

test('no two records have the same name or id', () => {
  const names = world.map(({ name }) => name)

  assert.equal(new Set(names).size, names.length)
  assert.equal(new Set(names.map(idOf)).size, names.length)
})

test('an id is the same in every house', () => {
  assert.equal(idOf('cr.target.3'), idOf('cr.target.3'))
  assert.match(idOf('cr.target.3'), /^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12}$/)
})

test('figures stay below what was asked and differ by name', () => {
  const figures = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(name => figureOf(name, 100))

  assert.ok(figures.every(figure => figure >= 0 && figure < 100))
  assert.ok(new Set(figures).size > 3)
})

test('texts hold no control, direction or invisible characters, no markup but paragraphs and lists, and no filling', () => {
  const forbidden = /[\p{Cc}\p{Cs}\p{Co}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{feff}\u{fffd}]|[<>{}]|lorem|ipsum|undefined/iu

  const wrong = everyText.filter(([, text]) => forbidden.test(text.replaceAll(/<\/?(?:p|ul|ol|li)>/g, '')) || text !== text.trim() || text === '')

  assert.deepEqual(wrong, [])
})

test('every address leads to a name that belongs to nobody', () => {
  const hosts = everyText.flatMap(([path, text]) =>
    [...text.matchAll(/(?:https?:\/\/|\w@)([a-z0-9.-]+)/gi)].map(([, host]) => [path, host!] as const),
  )

  assert.ok(hosts.length > 300)
  assert.deepEqual(
    hosts.filter(([path, host]) => !host.endsWith('.example') && !path.endsWith('/identifier')),
    [],
  )
})

test('every reference leads to a record of the demonstration, and every term is one', () => {
  const ids = new Set(world.map(({ name }) => idOf(name)))

  const lost = bodies.flatMap(({ sketch, body }) =>
    referencesIn(formatNamed(sketch.format), body)
      .filter(({ identifier }) => !ids.has(identifier.split('@')[0]!))
      .map(({ path }) => `${sketch.name}${path}`),
  )
  const unknown = bodies.flatMap(({ sketch, body }) =>
    Object.entries(formatNamed(sketch.format).fields)
      .filter(([name, { type }]) => (type === 'term' || type === 'terms') && body[name] !== undefined)
      .flatMap(([name, { vocabulary }]) =>
        [body[name]].flat().map(term => ({ name, vocabulary: [vocabulary ?? []].flat(), ...(term as { identifier: string }) })),
      )
      .filter(({ identifier, vocabulary }) => identifier !== otherTerm && !isTerm(vocabulary, identifier))
      .map(({ name, identifier }) => `${sketch.name}/${name} ${identifier}`),
  )

  assert.deepEqual([lost, unknown], [[], []])
})

test('no two records of a format say the same in the same words', () => {
  const spoken = world.filter(({ format }) => format !== 'focalPoint')
  const titles = spoken.flatMap(({ format, country, data }) => {
    const title = data['title'] ?? data['organization'] ?? data['scientificName'] ?? data['transformationEvent']
    return title === undefined ? [] : [`${format} ${country} ${JSON.stringify(title)}`]
  })
  const descriptions = spoken.flatMap(({ data }) => textsIn(data['description'] ?? data['summary'] ?? []).map(([, text]) => text))

  assert.equal(new Set(titles).size, titles.length)
  assert.equal(new Set(descriptions).size, descriptions.length)
})

test('each of the six countries sets itself most of the twenty-three targets', () => {
  for (const country of ['cr', 'ke', 'be', 'cn', 'eg', 'kz']) {
    const addressed = new Set(
      world
        .filter(sketch => sketch.format === 'nationalTarget7' && sketch.country === country)
        .flatMap(({ data }) => (data['globalTargetAlignment'] as readonly { readonly identifier: string }[]).map(({ identifier }) => identifier)),
    )

    assert.ok(addressed.size >= 20, `${country}: ${addressed.size}`)
  }
})

test('nothing is published before what it cites, and nothing happens after the last day', () => {
  const datesOf = calendarOf(world)
  const byId = new Map(world.map(sketch => [idOf(sketch.name), sketch]))
  const cited = (sketch: Sketch) =>
    referencesIn(formatNamed(sketch.format), bodyOf(sketch)).map(({ identifier }) => byId.get(identifier.split('@')[0]!)!)

  const early = world.filter(sketch => cited(sketch).some(other => datesOf(other).published >= datesOf(sketch).published))
  const late = world.filter(sketch => Math.max(datesOf(sketch).published, ...datesOf(sketch).changed) >= lastDay)
  const disordered = world.filter(sketch =>
    [datesOf(sketch).published, ...datesOf(sketch).changed].some((at, index, all) => index > 0 && at <= all[index - 1]!),
  )

  assert.deepEqual(
    [early, late, disordered].map(sketches => sketches.map(({ name }) => name)),
    [[], [], []],
  )
})

test('a sketch is widened: texts in the language of its country, labels to terms, names to references', () => {
  const body = bodyOf({
    name: 'cr.example',
    format: 'absCheckpointCommunique',
    country: 'cr',
    data: { title: 'Ejemplo', description: { es: 'Uno', en: 'One' }, keywords: ['Fish'], absIRCCs: ['ke.permit.bogoria'], subjectMatter: null },
  })

  assert.deepEqual(body, {
    title: { es: 'Ejemplo' },
    description: { es: 'Uno', en: 'One' },
    keywords: [{ identifier: (body['keywords'] as readonly { readonly identifier: string }[])[0]!.identifier }],
    absIRCCs: [{ identifier: `${idOf('ke.permit.bogoria')}@1` }],
    languages: ['es', 'en'],
    government: { identifier: 'cr' },
  })
  assert.ok(isTerm(['abs-keywords'], (body['keywords'] as readonly { readonly identifier: string }[])[0]!.identifier))
})

test('the offered accounts are one team for each of six countries, the centre, and a reader', () => {
  const teams = Object.entries(Object.groupBy(demoAccounts, ({ country = 'centre' }) => country)).map(([country, people]) => [
    country,
    people!.length,
  ])

  assert.deepEqual(teams, [
    ['centre', 3],
    ['cr', 4],
    ['ke', 4],
    ['be', 4],
    ['cn', 4],
    ['eg', 4],
    ['kz', 4],
  ])
})
