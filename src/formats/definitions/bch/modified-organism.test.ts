import assert from 'node:assert/strict'
import { test } from 'node:test'
import { titleOf } from '../../described.ts'
import { exampleWorld } from '../../example-world.ts'
import { exampleBody, refusals } from '../example-body.ts'
import { modifiedOrganism } from './modified-organism.ts'

test('a unique identifier is needed when there is one', () => {
  const body = exampleBody(modifiedOrganism, { hasUniqueIdentification: true, uniqueIdentification: undefined })

  assert.deepEqual(refusals(modifiedOrganism, body), ['/uniqueIdentification field.missing'])
})

test('a unique identifier is not kept when there is none', () => {
  const body = exampleBody(modifiedOrganism, { hasUniqueIdentification: false, uniqueIdentification: 'MON-ØØ81Ø-6' })

  assert.equal('uniqueIdentification' in body, false)
})

for (const [identifier, code] of [
  ['MON-ØØ81Ø-6', undefined],
  ['MON-ØØ6Ø3-6 x MON-ØØ81Ø-6', undefined],
  ['MON810', 'identifier.form'],
  ['MON-ØØ81Ø-7', 'identifier.digit'],
] as const) {
  test(`the unique identifier ${identifier} is ${code ? 'refused' : 'accepted'}`, () => {
    const body = exampleBody(modifiedOrganism, { hasUniqueIdentification: true, uniqueIdentification: identifier })

    assert.deepEqual(refusals(modifiedOrganism, body), code ? [`/uniqueIdentification ${code}`] : [])
  })
}

test('an organism is known by its name, unique identifier and event', () => {
  const body = exampleBody(modifiedOrganism, {
    identity: { en: 'YieldGard' },
    transformationEvent: 'MON810',
    hasUniqueIdentification: true,
    uniqueIdentification: 'MON-ØØ81Ø-6',
  })

  assert.deepEqual(titleOf(modifiedOrganism, body), { en: 'YieldGard MON-ØØ81Ø-6 MON810' })
})

test('genes may be listed or drawn in a construct, but one of the two is needed', () => {
  const construct = [[{ type: 'sense', identifier: 'EXAMPLE-dnaSequence-1@1', size: 1.2 }]]
  const listed = exampleBody(modifiedOrganism, { geneConstructs: undefined })
  const drawn = exampleBody(modifiedOrganism, { genes: undefined, geneConstructs: construct })
  const neither = exampleBody(modifiedOrganism, { genes: undefined, geneConstructs: undefined })

  assert.deepEqual(refusals(modifiedOrganism, listed), [])
  assert.deepEqual(refusals(modifiedOrganism, drawn), [])
  assert.deepEqual(refusals(modifiedOrganism, neither), ['/genes modifiedOrganism.genes', '/geneConstructs modifiedOrganism.genes'])
})

test('an element of a construct is a genetic element of a known kind', () => {
  const body = exampleBody(modifiedOrganism, {
    geneConstructs: [[{ type: 'sideways', identifier: 'EXAMPLE-dnaSequence-1' }], [{ type: 'sense', identifier: 'EXAMPLE-organism-1' }]],
  })

  assert.deepEqual(refusals(modifiedOrganism, body), ['/geneConstructs/0/0/type value.option', '/geneConstructs/1/0/identifier reference.format'])
})

test('a stacked organism has modified parents, but not itself among the related ones', () => {
  const world = { ...exampleWorld(), id: 'EXAMPLE-modifiedOrganism-1' }
  const changes = { recipientOrganisms: [{ identifier: 'EXAMPLE-modifiedOrganism-2' }], linkedModifiedOrganisms: [{ identifier: world.id }] }

  const body = exampleBody(modifiedOrganism, changes, world)

  assert.deepEqual(refusals(modifiedOrganism, body, world), ['/linkedModifiedOrganisms/0 reference.self'])
})

test('an organism names its technique, vector, traits and developers', () => {
  const body = exampleBody(modifiedOrganism, { techniqueUsed: undefined, vector: undefined, traits: undefined, developers: undefined })

  assert.deepEqual(refusals(modifiedOrganism, body), [
    '/developers field.missing',
    '/vector field.missing',
    '/techniqueUsed field.missing',
    '/traits field.missing',
  ])
})
