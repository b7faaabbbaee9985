import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textsOf, titleOf } from '../../described.ts'
import { exampleWorld } from '../../example-world.ts'
import { exampleBody, refusals, stored } from '../example-body.ts'
import { organism } from './organism.ts'

test('an organism needs only a scientific name', () => {
  const body = stored(organism, { languages: ['en'], scientificName: 'Zea mays L.' })

  assert.deepEqual(refusals(organism, body), [])
  assert.deepEqual(refusals(organism, { languages: ['en'] }), ['/scientificName field.missing'])
})

test('an organism is known by its scientific name in every language', () => {
  const body = exampleBody(organism, { scientificName: 'Zea mays L.' })

  assert.deepEqual([...new Set(Object.values(titleOf(organism, body)))], ['Zea mays L.'])
})

test('ranks are asked from the widest to the narrowest', () => {
  const { fields } = organism.sections.find(({ name }) => name === 'taxonomy')!
  const widest = ['realm', 'subRealm', 'kingdom', 'phylum', '_class', 'order', 'subOrder', 'family', 'subFamily', 'genus', 'species', 'subSpecies']

  assert.deepEqual(fields.slice(0, widest.length), widest)
})

test('ranks and common names are found by search', () => {
  const body = exampleBody(organism, { family: 'Poaceae', languages: ['en', 'es'], commonNames: [{ en: 'Maize', es: 'Maíz' }] })

  const found = textsOf(organism, body).map(({ text }) => text)

  assert.ok(['Poaceae', 'Maize', 'Maíz'].every(name => found.includes(name)))
})

test('a heading of the list of organisms is not a type of organism', () => {
  const world = { ...exampleWorld({ 'organism-types': ['heading', 'crops'] }), isBelow: (identifier: string) => identifier === 'crops' }
  const typed = (identifier: string) => exampleBody(organism, { organismType: { identifier } }, world)

  assert.deepEqual(refusals(organism, typed('heading'), world), ['/organismType term.place'])
  assert.deepEqual(refusals(organism, typed('crops'), world), [])
})
