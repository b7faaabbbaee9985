import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { SaxesParser } from 'saxes'
import { aPartner } from '#testing'
import { isList } from './model/kinds.ts'
import { shown } from './model/profile.ts'
import { roots } from './odata/roots.ts'
import { makers } from './rows/makers.ts'

const folder = path.resolve('../shared/data/interop/informea-odata')
const absent = existsSync(folder) ? false : `${folder} is not here`

type Opened = { readonly name: string; readonly attributes: { readonly [name: string]: string }; readonly within: readonly string[]; text: string }

/** Every element of a document in its order, with those it stands in and its text. */
function elementsOf(xml: string): readonly Opened[] {
  const [all, open]: [Opened[], Opened[]] = [[], []]
  const parser = new SaxesParser()
  parser.on('error', error => assert.fail(error.message))
  parser.on('opentag', ({ name, attributes }) => {
    const one: Opened = { name, attributes, within: open.map(outer => outer.name), text: '' }
    all.push(one)
    open.push(one)
  })
  parser.on('text', text => open.at(-1) && (open.at(-1)!.text += text))
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return all
}

/** Types of the recorded service that stand for nothing a reader gets: an index of names, and the part all texts are made of. */
const inward = ['TreatyMachineName', 'LocalizableString']

test('every type and property of the service that InforMEA itself publishes has the same name here', { skip: absent }, () => {
  const types = new Map([...shown.v2.values()].map(({ type, properties }) => [type, Object.keys(properties)]))
  const recorded = elementsOf(readFileSync(path.join(folder, 'jpa_edm_mapping.xml'), 'utf8')).filter(({ name }) =>
    /^JPA(EntityType|Attribute|Relationship)$/.test(name),
  )

  let [type, compared] = ['', 0]
  for (const { name, attributes, text } of recorded) {
    if (name === 'JPAEntityType') type = attributes['name']!
    else if (!inward.includes(type)) {
      assert.ok(types.get(type)?.includes(text.trim()), `${type} has no ${text}`)
      compared++
    }
  }
  assert.ok(compared > 100, String(compared))
})

test('an entry has the elements of the recorded one, in their order', { skip: absent }, async () => {
  const reader = await aPartner()
  await reader.publish({ format: 'meeting' })
  const namesIn = (xml: string) => {
    const all = elementsOf(xml).filter(({ within }) => !within.some(outer => outer.startsWith('d:')))
    return {
      properties: all.filter(({ within }) => within.at(-1) === 'm:properties').map(({ name }) => name),
      head: all.filter(({ within }) => within.at(-1) === 'entry').map(({ name }) => name),
      types: new Map(
        all.filter(({ attributes }) => attributes['m:type']?.startsWith('Edm.')).map(({ name, attributes }) => [name, attributes['m:type']]),
      ),
    }
  }
  const recorded = namesIn(readFileSync(path.join(folder, 'poc-meeting.xml'), 'utf8').replaceAll(/\{\{[^}]*\}\}/g, ''))

  const ours = namesIn((await reader.get('/informea.svc/Meetings')).text)

  assert.deepEqual(
    ours.properties.filter(name => recorded.properties.includes(name)),
    recorded.properties,
  )
  assert.deepEqual(ours.head.toSorted(), recorded.head.toSorted())
  for (const [name, type] of recorded.types) assert.equal(ours.types.get(name), type, name)
})

test('feeds and descriptions are well formed for a strict reader, and every value has the type that is declared', async t => {
  const reader = await aPartner()
  const lints = spawnSync('xmllint', ['--version']).status === 0
  if (!lints) t.diagnostic('xmllint is not here: read by one parser only')
  for (const format of Object.keys(makers)) await reader.publish({ format })
  const wellFormed = (xml: string) => lints && execFileSync('xmllint', ['--noout', '--nonet', '-'], { input: xml })

  let compared = 0
  for (const { path: root } of roots) wellFormed((await reader.get(`${root}/$metadata`)).text)
  for (const { profile, path: root } of roots.filter(one => one.profile !== 'v4'))
    for (const { name, properties } of shown[profile].values()) {
      if (name === 'DecisionContents') continue
      const { text } = await reader.get(`${root}/${name}?$top=40`)
      wellFormed(text)
      for (const { name: element, attributes, within } of elementsOf(text)) {
        if (within.at(-1) !== 'm:properties') continue
        const property = properties[element.slice(2)]!
        if (isList(property)) continue
        assert.equal(attributes['m:type'] ?? 'Edm.String', `Edm.${property.type}`, `${name} ${element}`)
        if (property.always) assert.equal(attributes['m:null'], undefined, `${name} ${element} is null`)
        compared++
      }
    }
  assert.ok(compared > 1500, String(compared))
})
