import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locales } from '#platform/localized.ts'
import { all, matches, not, type Filter } from '#platform/filter.ts'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formatsOfAjv from 'ajv-formats'
import fc from 'fast-check'
import { bodyWhere } from './bodies.ts'
import { cleaned, derived, publicData } from './cleaned.ts'
import { facetsOf } from './counted.ts'
import { dateOf, languagesOf, referencesIn, summaryOf, textsOf, titleOf } from './described.ts'
import { differences } from './differences.ts'
import { exampleWorld } from './example-world.ts'
import { facetNamed } from './facets.ts'
import { typeOf } from './fields/index.ts'
import type { Data, Field, Fields, Format, Rule } from './format.ts'
import { issuesIn } from './issues.ts'
import { jsonSchemaOf, schemaKeywords } from './json-schema.ts'
import { formats, formatWithCode, houses, registered } from './registry.ts'
import { sampleOf, valueFor } from './sample.ts'
import { factsOf, fieldAt, visibleFields, withValueAt } from './standing.ts'
import { exampleOf, helpOf, labelOf, optionLabelOf, sectionTitle } from './wording.ts'

const world = exampleWorld()
const publication = { for: 'publication' } as const
const draft = { for: 'draft' } as const

test('every format has a code of its own in every house that shows it', () => {
  for (const format of formats())
    for (const house of format.prefix ? [format.prefix] : format.houses)
      assert.equal(formatWithCode(house.toLowerCase(), format.code.toLowerCase()), format, `${house} ${format.code}`)
})

for (const format of formats()) {
  const sample = sampleOf(format, world)
  const named = (name: string) => `${format.name}: ${name}`

  test(named('its sample may be published, and is stored as it stands'), () => {
    assert.deepEqual(issuesIn(format, sample, world, publication), [])
    assert.deepEqual(cleaned(format, sample), sample)
    assert.deepEqual(derived(format, sample, world), sample)
  })

  test(named('the form asks every field once, and begins in a house that shows it'), () => {
    const asked = format.sections.flatMap(({ fields }) => fields)

    assert.deepEqual([...asked].sort(), Object.keys(format.fields).sort())
    assert.ok(format.houses.includes(format.house) && format.houses.every(house => houses.includes(house)))
  })

  test(named('every name in it is the name of a field'), () => {
    const paths = [
      ...format.title,
      ...[format.summary ?? [], format.date ?? []].flat(),
      ...(format.rules ?? []).flatMap(({ fields }) => fields),
      ...(format.derivations ?? []).flatMap(derivation => [derivation.set, ...('named' in derivation ? derivation.named : [])]),
      ...(format.facets ?? []).flatMap(source => ('path' in source ? [source.path.replace(/\/(identifier|language)$/, '')] : [])),
      ...Object.values(format.legacyNames ?? {}),
      ...filtersOf(format).flatMap(asksOf),
    ]

    for (const path of paths) assert.ok(fieldAt(format, path), path)
    for (const { facet } of format.facets ?? []) assert.ok(facetNamed(facet), facet)
    for (const old of Object.keys(format.legacyNames ?? {})) assert.ok(!Object.hasOwn(format.fields, old), old)
  })

  test(named('its words are complete in six languages'), () => {
    const labels = registered(format.name)!.labels!
    const texts = [
      labels.title,
      labels.description,
      ...format.sections.map(({ name }) => sectionTitle(format, name)),
      ...everyField(format.fields).flatMap(([path, field]) => [
        labelOf(format, path),
        helpOf(format, path) ?? labelOf(format, path),
        ...(field.options ?? []).map(option => optionLabelOf(format, path, option) ?? {}),
      ]),
    ]

    for (const text of texts)
      for (const locale of locales) assert.match(text[locale] ?? '', /^[\p{L}\p{N}«“"(¿¡《\u2066]/u, `${JSON.stringify(text)} ${locale}`)
    for (const [path] of everyField(format.fields))
      for (const text of Object.values(exampleOf(format, path) ?? {})) assert.match(text!, /^[^|\s]/, path)
    const paths = everyField(format.fields).map(([path]) => path)
    for (const path of Object.keys(labels.fields)) {
      const named = new RegExp(`^${path.replaceAll('.', '\\.').replace('#', '\\d+')}$`)
      assert.ok(paths.some(one => named.test(one)), `no field ${path}`) // prettier-ignore
    }
  })

  test(named('a required field that is missing is the one thing wrong'), () => {
    const bodies: readonly Data[] = [sample, ...conditionsOf(format).flatMap(filter => [bodyWhere(format, filter, world) ?? []].flat())]
    for (const [name, field] of Object.entries(format.fields).filter(([, { required, system }]) => required !== undefined && !system)) {
      const body = bodies.find(candidate => Object.hasOwn(candidate, name) && isRequiredIn(format, field, candidate))
      assert.ok(body, `${name} is never required`)

      const { [name]: _missing, ...rest } = body
      const found = issuesIn(format, cleaned(format, rest), world, publication).filter(
        ({ path }) => path === `/${name}` || path.startsWith(`/${name}/`),
      )

      assert.ok(
        found.some(({ code }) => code === 'field.missing'),
        `${name} ${JSON.stringify(found)}`,
      )
      assert.deepEqual(issuesIn(format, rest, world, draft), [])
    }
  })

  test(named('a condition that does not hold hides its field and removes what it held'), () => {
    for (const [name, field] of Object.entries(format.fields).filter(([, { visible }]) => visible !== undefined)) {
      const shown = bodyWhere(format, field.visible!, world)
      const hidden = bodyWhere(format, not(field.visible!), world)
      assert.ok(shown && hidden, `${name} can be ${shown ? 'never hidden' : 'never shown'}`)
      const value = typeOf(field).sample(field, world)

      assert.ok(visibleFields(format, shown).includes(name), `${name} shown`)
      assert.ok(!visibleFields(format, hidden).includes(name), `${name} hidden`)
      assert.ok(!Object.hasOwn(cleaned(format, { ...hidden, [name]: value }), name), `${name} removed`)
      assert.ok(issuesIn(format, { ...hidden, [name]: value }, world, publication).some(({ path, code }) => path === `/${name}` && code === 'field.hidden'), name) // prettier-ignore
    }
  })

  test(named('a confidential flag replaces the value it stands for'), () => {
    for (const [name, { confidential }] of Object.entries(format.fields)) {
      if (confidential === undefined) continue
      const both = { ...sample, [confidential]: true }

      assert.ok(
        issuesIn(format, both, world, publication).some(({ path, code }) => path === `/${name}` && code === 'field.confidential'),
        name,
      )
      assert.ok(!Object.hasOwn(cleaned(format, both), name), name)
      assert.deepEqual(issuesIn(format, cleaned(format, both), world, publication), [], name)
    }
  })

  test(named('each rule can be broken, and says so with its code at its fields'), () => {
    for (const rule of format.rules ?? []) {
      const broken = breaking(rule, format)
      assert.ok(broken, `${rule.code} cannot be broken`)

      const found = issuesIn(format, broken, world, publication).filter(({ code }) => code === rule.code)

      assert.deepEqual(found.map(({ path }) => path.replaceAll(/\/\d+(?=\/|$)/g, '')), rule.fields.map(path => `/${path}`), rule.code) // prettier-ignore
      assert.deepEqual(issuesIn(format, broken, world, draft), [], rule.code)
    }
  })

  test(named('its JSON Schema accepts the sample and refuses broken ones'), () => {
    const agrees = compiled(jsonSchemaOf(format))
    const [required] = Object.entries(format.fields).find(([, field]) => field.required === true && !field.confidential)!
    const { [required]: _missing, ...incomplete } = sample

    assert.ok(agrees(sample), JSON.stringify(agrees.errors))
    assert.ok(!agrees({ ...sample, unknown: 1 }))
    assert.ok(!agrees({ ...sample, languages: 'en' }))
    assert.ok(!agrees(incomplete))
  })

  test(named('its records have a name, texts, languages and facets, and show nothing internal'), () => {
    const remark = { ...sample, notes: 'secret remark' }
    const facets = facetsOf(format, sample)

    assert.ok(Object.values(titleOf(format, sample)).every(Boolean) && Object.keys(titleOf(format, sample)).length > 0)
    assert.ok(format.title.length === 0 || textsOf(format, sample).some(({ weight }) => weight === 'title'))
    if (format.summary && Object.hasOwn(sample, format.summary)) assert.ok(Object.keys(summaryOf(format, sample)).length > 0)
    if (format.date && Object.hasOwn(sample, format.date)) assert.match(dateOf(format, sample)!, /^\d{4}/)
    assert.deepEqual(languagesOf(format, sample), ['en'])
    assert.deepEqual(facets['format'], [format.name])
    assert.deepEqual(facets['house'], facets['house']!.filter(house => (houses as readonly string[]).includes(house))) // prettier-ignore
    assert.ok(!JSON.stringify([publicData(format, remark), textsOf(format, remark)]).includes('secret remark'))
  })

  test(named('references are found where they stand'), () => {
    for (const { path, identifier } of referencesIn(format, sample)) {
      const value = path.slice(1).split('/').reduce<unknown>((part, step) => (part as { readonly [step: string]: unknown })[step], sample) // prettier-ignore
      assert.deepEqual((value as { identifier: string }).identifier, identifier)
    }
    const count = JSON.stringify(sample).split('"EXAMPLE-').length - 1
    assert.equal(referencesIn(format, sample).length, count)
  })

  test(named('compared with itself nothing changed; compared with nothing everything came'), () => {
    const kinds = (before: object, after: object) => [
      ...new Set(differences(format, { ...before }, { ...after }, world, 'fr').map(({ kind }) => kind)),
    ]

    assert.deepEqual(kinds(sample, sample), ['same'])
    assert.deepEqual(kinds({}, sample), ['added'])
    assert.deepEqual(kinds(sample, {}), ['removed'])
    assert.ok(differences(format, sample, {}, world, 'fr').every(({ before, after }) => before !== '' && after === ''))
  })

  test(named('whatever it is given, it answers'), () => {
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom(...unspeakable))
    const anything = fc.oneof(value, fc.record(Object.fromEntries(Object.keys(format.fields).map(name => [name, value])), { requiredKeys: [] }))
    fc.assert(
      fc.property(anything, value => {
        const data = value as Readonly<Record<string, unknown>>
        const stored = cleaned(format, data)
        assert.deepEqual(cleaned(format, stored), stored)
        for (const purpose of [draft, publication]) issuesIn(format, data, world, purpose)
        for (const question of [factsOf, visibleFields, titleOf, summaryOf, textsOf, facetsOf, dateOf, languagesOf, referencesIn, publicData])
          question(format, data)
        differences(format, data, sample, world, 'zh')
        derived(format, data, world)
      }),
      { numRuns: 60 },
    )
  })
}

/** Values of JSON that cannot be made a text, at every place where one is expected. */
const mute = { toString: false }
const unspeakable = [
  mute,
  [mute, mute],
  ...['identifier', 'en', 'value', 'url', 'type'].flatMap(name => [{ [name]: mute }, [{ [name]: mute }, { [name]: mute }]]),
  [{ identifier: '5B6177DD-5E5E-434E-8CB7-D63D67D5EBED', customValue: { en: 'x' }, parent: mute }],
] as never[]

const ajv = new Ajv2020({ strict: true, strictRequired: false })
;(formatsOfAjv as unknown as (ajv: Ajv2020) => void)(ajv)
ajv.addVocabulary([...schemaKeywords])
const compiled = (schema: object) => ajv.compile(schema)

/** All fields with their label paths, parts of groups included. */
const everyField = (fields: Fields, above = ''): readonly (readonly [string, Field])[] =>
  Object.entries(fields).flatMap(([name, field]) => [[`${above}${name}`, field] as const, ...everyField(field.fields ?? {}, `${above}${name}.`)])

/** Conditions of fields at the top, which speak of the body's own facts. */
const conditionsOf = (format: Format): readonly Filter[] =>
  Object.values(format.fields).flatMap(({ visible, required }) => [
    ...(visible ? [visible] : []),
    ...(required !== undefined && required !== true ? [visible ? all(visible, required) : required] : []),
  ])

const filtersOf = (format: Format): readonly Filter[] => [
  ...conditionsOf(format),
  ...(format.rules ?? []).flatMap(rule => [...('filter' in rule ? [rule.filter] : []), ...('when' in rule && rule.when ? [rule.when] : [])]),
  ...(format.derivations ?? []).flatMap(derivation => ('when' in derivation ? [derivation.when] : [])),
]

function asksOf(filter: Filter): readonly string[] {
  if ('all' in filter) return filter.all.flatMap(asksOf)
  if ('any' in filter) return filter.any.flatMap(asksOf)
  return 'not' in filter ? asksOf(filter.not) : [filter.field]
}

const isRequiredIn = (format: Format, { required }: Field, body: object) =>
  required === true || (required !== undefined && matches(required, factsOf(format, { ...body })))

/** A body that breaks one rule. */
function breaking(rule: Rule, format: Format): Readonly<Record<string, unknown>> | undefined {
  const when = 'when' in rule && rule.when ? rule.when : undefined
  if (rule.kind === 'holds') return bodyWhere(format, when ? all(when, not(rule.filter)) : not(rule.filter), world)
  const body = when ? bodyWhere(format, when, world) : sampleOf(format, world)
  if (!body) return undefined
  const without = (names: readonly string[]) => Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)))
  if (rule.kind === 'exactlyOne' || rule.kind === 'atLeastOne') return without(rule.fields)
  if (rule.kind === 'allOrNone') return without(rule.fields.slice(0, 1))
  if (rule.kind === 'ordered') return { ...body, [rule.fields[0]]: '2026-06-16', [rule.fields[1]]: '2026-06-15' }
  const [path] = rule.fields
  if (rule.kind === 'distinct') {
    const value = typeOf(fieldAt(format, path)!).sample(fieldAt(format, path)!, world)
    return withValueAt(repeated(body, path.split('/')), path.split('/'), () => value) as Data
  }
  const unlinked = valueFor(fieldAt(format, path)!, 'GBF-INDICATOR-NOT-LINKED')
  return withValueAt(body, path.split('/'), () => unlinked) as Data
}

/** The body with the first row of the innermost list on a path standing there twice. */
function repeated(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (Array.isArray(value)) return [repeated(value[0], [name!, ...rest])]
  const held = (value as Data)[name!]
  const inner = rest.length > 1 ? repeated(held, rest) : Array.isArray(held) ? [held[0], held[0]] : [{}, {}]
  return { ...(value as Data), [name!]: inner }
}
