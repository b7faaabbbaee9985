import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SaxesParser } from 'saxes'
import { withdraw } from '#records'
import { addDraft, aBody, aPartner, aRecord, type Partner } from '#testing'
import { announce } from '#platform/events.ts'
import { isList, type Property } from './model/kinds.ts'
import { shown, type Shown } from './model/profile.ts'
import { setNames } from './model/sets.ts'
import { makers } from './rows/makers.ts'

/** A row as one service tells it, in words all of them have: moments in milliseconds, lists as lists. */
type Told = { readonly [property: string]: unknown }
type Telling = (reader: Partner, set: string) => Promise<readonly Told[]>

const withoutMarks = (value: any): any => {
  if (Array.isArray(value)) return value.map(withoutMarks)
  if (typeof value === 'string') return /^\/Date\((-?\d+)\)\/$/.test(value) ? Number(value.slice(6, -2)) : value
  if (typeof value !== 'object' || value === null) return value
  if ('results' in value) return value.results.map(withoutMarks)
  return Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => (name === '__metadata' ? [] : [[name, withoutMarks(inner)]])))
}

const listsOf = (set: string): string =>
  Object.entries(shown.v2.get(set)!.properties)
    .flatMap(([name, property]) => (isList(property) ? [name] : []))
    .join(',')

const verbose =
  (root: string): Telling =>
  async ({ get }, set) =>
    withoutMarks((await get(`${root}/${set}?$format=json&$expand=${listsOf(set)}`)).json.d.results)

/** Atom as a tree: what stands in `m:properties`, and the feeds inside links. */
const atom =
  (root: string): Telling =>
  async ({ get }, set) =>
    entriesIn((await get(`${root}/${set}?$format=atom&$expand=${listsOf(set)}`)).text)

type Element = { readonly name: string; readonly attributes: Record<string, string>; readonly inside: Element[]; text: string }

function treeOf(xml: string): Element {
  const top: Element = { name: '', attributes: {}, inside: [], text: '' }
  const open = [top]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const one: Element = { name, attributes, inside: [], text: '' }
    open.at(-1)!.inside.push(one)
    open.push(one)
  })
  parser.on('text', text => (open.at(-1)!.text += text))
  parser.on('closetag', () => void open.pop())
  parser.on('error', error => assert.fail(`${error.message}\n${xml.slice(0, 300)}`))
  parser.write(xml).close()
  return top.inside[0]!
}

const entriesIn = (xml: string): readonly Told[] => rowsIn(treeOf(xml))
const rowsIn = (feed: Element): readonly Told[] => feed.inside.filter(({ name }) => name === 'entry').map(rowIn)

function rowIn(entry: Element): Told {
  const values = entry.inside.find(({ name }) => name === 'content')!.inside[0]!.inside
  const links = entry.inside.filter(({ name, inside }) => name === 'link' && inside.length > 0)
  return {
    ...Object.fromEntries(values.map(one => [one.name.slice(2), valueIn(one)])),
    ...Object.fromEntries(links.map(({ attributes, inside }) => [attributes['title'], rowsIn(inside[0]!.inside[0]!)])),
  }
}

function valueIn({ attributes, inside, text }: Element): unknown {
  const type = attributes['m:type'] ?? ''
  if (attributes['m:null'] === 'true') return null
  if (type.startsWith('Collection('))
    return inside.map(one => (one.inside.length > 0 ? Object.fromEntries(one.inside.map(part => [part.name.slice(2), valueIn(part)])) : one.text))
  if (type === 'Edm.DateTime') return Date.parse(`${text}Z`)
  if (type === 'Edm.Boolean') return text === 'true'
  return type === '' ? text : Number(text)
}

const four: Telling = async ({ get }, set) => (await get(`/odata/v4/${set}`)).json.value.map((row: object) => momentsIn(row, shown.v4.get(set)!))

const momentsIn = (row: object, { properties }: Shown): Told =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      isMoment(properties[name]!) && value !== null ? Date.parse(value) : isMoments(name) ? datesIn(value) : value,
    ]),
  )
const isMoment = (property: Property) => !isList(property) && property.type === 'DateTime'
const isMoments = (name: string) => name === 'endorsements'
const datesIn = (value: readonly { readonly date: string }[]) => value.map(one => ({ ...one, date: Date.parse(one.date) }))

const services: { readonly [name: string]: Telling } = {
  'the CBD, JSON': verbose('/informea.svc'),
  'the CBD, Atom': atom('/informea.svc'),
  'v2, JSON': verbose('/odata/v2/informea.svc'),
  'v2, Atom': atom('/odata/v2/informea.svc'),
  v4: four,
}

/** What v2 adds where parts are entities, and how it writes lists of words. */
const alike = (row: Told): Told =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => name !== 'treatyUUID')
      .map(([name, value]) => [name, Array.isArray(value) ? value.map(partAlike) : value]),
  )
const partAlike = (part: any) => {
  if (typeof part !== 'object') return part
  const { id, ...rest } = part
  if (Object.keys(rest).length === 1 && 'value' in rest) return rest.value
  if ('roles' in rest && Array.isArray(rest.roles)) return { ...rest, roles: rest.roles.join('; ') }
  return rest
}

test('the same row says the same through all services, for every format there is', async () => {
  const reader = await aPartner()
  for (const format of Object.keys(makers)) await reader.publish({ format })
  let compared = 0

  for (const set of setNames) {
    const truth = (await services['the CBD, JSON']!(reader, set)).map(alike)
    for (const [name, telling] of Object.entries(services)) {
      const told = (await telling(reader, set)).map(alike)
      assert.deepEqual(told.slice(0, 50), truth.slice(0, 50), `${set} ${name}`)
      assert.equal(told.length, truth.length)
      compared += told.length
    }
  }
  assert.ok(compared > 2000, String(compared))
})

test('REST says of a row what OData says', async () => {
  const reader = await aPartner()
  const id = await reader.publish({ format: 'decision', data: { title: { en: 'Rivers', fr: 'Rivières' }, number: 'dec 1/2' } })
  const [row] = (await services['the CBD, JSON']!(reader, 'Decisions')) as readonly any[]

  const [told, ...others] = (await reader.get('/informea/api/2.0/decisions')).json

  assert.equal(others.length, 0)
  assert.deepEqual(told.title, { en: 'Rivers', fr: 'Rivières' })
  assert.equal(told.number, 'DEC 1/2')
  assert.deepEqual(
    [told.id, told.treaty, told.status, told.type, told.link, told.meetingTitle],
    [row.id, row.treaty, row.status, row.type, row.link, row.meetingTitle],
  )
  assert.equal(told.published, new Date(row.published).toISOString().slice(0, 10))
  assert.equal(Date.parse(told.updated), row.updated)
  assert.deepEqual(
    told.files.map(({ url, language }: any) => [url, language]),
    row.files.map(({ url, language }: any) => [url, language]),
  )
  assert.deepEqual(
    told.keywords,
    row.keywords.map(({ term, namespace }: any) => ({ term, uri: namespace })),
  )
  assert.ok(id)
})

const isDeclared: { readonly [profile in 'cbd' | 'v2' | 'v4']: { readonly root: string; readonly rows: (json: any) => readonly object[] } } = {
  cbd: { root: '/informea.svc', rows: json => json.d.results },
  v2: { root: '/odata/v2/informea.svc', rows: json => json.d.results },
  v4: { root: '/odata/v4', rows: json => json.value },
}

test('every property in rows is declared in $metadata, and every declared one is in rows', async () => {
  const reader = await aPartner()
  for (const format of Object.keys(makers)) await reader.publish({ format })

  for (const [profile, { root, rows }] of Object.entries(isDeclared)) {
    const schema = treeOf((await reader.get(`${root}/$metadata`)).text).inside[0]!.inside[0]!
    const named = (name: string) => schema.inside.filter(one => one.name === name)
    const container = named('EntityContainer')[0]!
      .inside.filter(({ name }) => name === 'EntitySet')
      .map(({ attributes }) => attributes)
    assert.deepEqual(container.map(({ Name }) => Name).toSorted(), [...shown[profile as 'v2'].keys()].toSorted())
    for (const { Name, EntityType } of container) {
      if (Name === 'Sites' || Name === 'SiteNames' || Name === 'DecisionContents') continue
      const type = named('EntityType').find(({ attributes }) => `informea.${attributes['Name']}` === EntityType)!
      const declared = type.inside
        .filter(({ name }) => name === 'Property' || name === 'NavigationProperty')
        .map(({ attributes }) => attributes['Name'])
      const told = rows((await reader.get(`${root}/${Name}?$format=json`)).json)
      assert.ok(told.length > 0 || ['TreatyDescriptions', 'DocumentReferences', 'DocumentTags', 'DecisionSummaries'].includes(Name!), Name)
      for (const row of told)
        assert.deepEqual(
          Object.keys(row)
            .filter(name => name !== '__metadata')
            .toSorted(),
          declared.toSorted(),
          `${profile} ${Name}`,
        )
    }
  }
})

test('complex types are declared with what parts hold', async () => {
  const reader = await aPartner()
  for (const format of Object.keys(makers)) await reader.publish({ format })
  const schema = treeOf((await reader.get('/odata/v4/$metadata')).text).inside[0]!.inside[0]!
  const typed = new Map(
    schema.inside
      .filter(({ name }) => name === 'ComplexType')
      .map(one => [one.attributes['Name']!, one.inside.map(({ attributes }) => attributes['Name'])]),
  )

  let looked = 0
  for (const set of shown.v4.values())
    for (const row of (await reader.get(`/odata/v4/${set.name}`)).json.value)
      for (const [name, property] of Object.entries(set.properties))
        if (isList(property) && !property.bare)
          for (const part of row[name]) {
            assert.deepEqual(Object.keys(part).toSorted(), typed.get(property.list)!.toSorted(), `${set.name} ${name}`)
            looked++
          }
  assert.ok(looked > 500, String(looked))
})

test('only what is public is told: no draft, no internal remark, no file of a draft, nobody but focal points', async () => {
  const reader = await aPartner()
  const secret = 'Quetzalwort'
  for (const format of Object.keys(makers)) {
    const id = await reader.publish({ format, data: { notes: `about ${secret}` } })
    const draft = await aRecord(reader.context, { format, state: 'draft', data: { title: { en: secret } } })
    const submitted = await aRecord(reader.context, { format, state: 'submitted', data: { title: { en: secret } }, note: secret })
    await addDraft(reader.context, id, {
      ...(await aBody(reader.context, format)),
      title: { en: secret },
      files: [{ url: `/files/1/${secret}.pdf` }],
    })
    for (const one of [draft, submitted]) await announce(reader.context, 'record.published', one)
  }
  const person = await reader.publish({ format: 'contact', data: { lastName: secret, emails: [`${secret}@example.org`] } })

  for (const set of setNames)
    for (const [name, telling] of Object.entries(services)) {
      const told = JSON.stringify(await telling(reader, set))
      assert.ok(!told.includes(secret), `${set} ${name}`)
      assert.ok(!told.includes(person), `${set} ${name}`)
    }
  for (const type of ['decisions', 'meetings', 'contacts', 'country-reports', 'national-plans', 'documents', 'legislation'])
    assert.ok(!(await reader.get(`/informea/api/2.0/${type}`)).text.includes(secret), type)
})

test('what is withdrawn is 404 and in no list of any service', async () => {
  const reader = await aPartner()
  const meeting = await reader.publish({ format: 'meeting', data: { title: { en: 'Quetzalwort' } } })
  await reader.publish({ format: 'decision', data: { meeting: { identifier: `${meeting}@1` } } })
  const [row] = (await services['v2, JSON']!(reader, 'Decisions')) as readonly any[]
  const addresses = ['/informea.svc', '/odata/v2/informea.svc', '/odata/v4'].map(root => `${root}/Meetings('${row.meetingId}')`)
  const before = await Promise.all(addresses.map(async address => (await reader.get(address)).status))

  await withdraw(reader.context, meeting)

  const after = await Promise.all(addresses.map(async address => (await reader.get(address)).status))
  assert.deepEqual(
    [before, after],
    [
      [200, 200, 200],
      [404, 404, 404],
    ],
  )
  assert.equal(row.meetingTitle, 'Quetzalwort')
  for (const set of ['Meetings', 'Decisions', 'Documents'])
    for (const telling of Object.values(services)) assert.ok(!JSON.stringify(await telling(reader, set)).includes('Quetzalwort'))
  const [orphan] = (await services['v2, JSON']!(reader, 'Decisions')) as readonly any[]
  assert.equal(orphan.meetingId, null)
  assert.ok(orphan.meetingTitle)
})

test('each list of v4 can be looked into, and what is found is what rows say', async () => {
  const reader = await aPartner()
  for (const format of Object.keys(makers)) await reader.publish({ format })
  const found = async (set: string, condition: string): Promise<readonly any[]> => {
    const { status, json, text } = await reader.get(`/odata/v4/${set}?$top=100000&$filter=${encodeURIComponent(condition)}`)
    assert.equal(status, 200, `${set} ${condition}: ${text.slice(0, 200)}`)
    return json.value
  }
  let looked = 0

  for (const set of shown.v4.values()) {
    const rows = await found(set.name, 'id ne null')
    for (const [name, property] of Object.entries(set.properties)) {
      if (!isList(property) || property.large) continue
      assert.equal((await found(set.name, `${name}/any()`)).length, rows.filter(row => row[name].length > 0).length, `${set.name}/${name}`)
      const one = rows.find(row => row[name].length > 0)?.[name].at(-1)
      for (const [own, value] of Object.entries(property.bare ? { '': one } : (one ?? {}))) {
        if (typeof value !== 'string' || /^\d{4}-\d\d-\d\dT/.test(value)) continue
        const at = own === '' ? 'part' : `part/${own}`
        const same = (part: any) => (own === '' ? part : part[own]) === value
        const told = await found(set.name, `${name}/any(part: ${at} eq '${value.replaceAll("'", "''")}')`)
        assert.equal(told.length, rows.filter(row => row[name].some(same)).length, `${set.name}/${name}/${own}`)
        looked += told.length
      }
    }
  }

  const contacts = await found('Contacts', "roles/any(r: r/treaty eq 'cbd' and r/roles/any(w: startswith(w,'CBD')))")
  assert.ok(contacts.every(({ roles }) => roles.some(({ treaty }: any) => treaty === 'cbd')))
  assert.ok(looked > 50, String(looked))
})
