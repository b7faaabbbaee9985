import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleWorld } from '../../example-world.ts'
import type { Data } from '../../format.ts'
import { visibleFields } from '../../standing.ts'
import type { World } from '../../world.ts'
import { biosafetyDecision, decisionTypes, type DecisionType } from './biosafety-decision.ts'
import { exampleBody, refusals, stored } from '../example-body.ts'
import { otherTerm } from '../shared.ts'

const world: World = {
  ...exampleWorld(),
  isBelow: (identifier, above) =>
    identifier === above ||
    Object.values(decisionTypes).some(([head, ...narrower]: readonly string[]) => head === above && narrower.includes(identifier)),
  someTerms: (vocabulary, below) =>
    below === decisionTypes.introduction[0] ? [decisionTypes.introduction[1]] : exampleWorld().someTerms(vocabulary, below),
}

const [, byProtocol] = decisionTypes.introduction
const [directUse, directImport, domesticUse] = decisionTypes.directUse
const results = {
  unconditional: '3B9ECE67-B35C-40FF-8C06-4EA5FF762899',
  conditional: '3EFF4792-A896-4DC7-9945-04FE9C8B5B4F',
  prohibition: '6DD1B161-4CDB-4900-BD31-DBB97E86B2AE',
  furtherInformation: '8D91ACEE-C6B3-4204-8FE6-00AE424013FF',
  extension: '19F9F13E-195E-45B5-88DD-058A07E0D6F6',
} as const

const terms = (...identifiers: readonly string[]) => identifiers.map(identifier => ({ identifier }))
const ofType = (...types: readonly string[]): Data => ({
  decisionTypes: types.map(identifier => ({ identifier, ...(identifier === otherTerm ? { customValue: { en: 'Notice' } } : {}) })),
})
const example = (changes: Data) => exampleBody(biosafetyDecision, { ...changes }, world)
const refused = (body: Data) => refusals(biosafetyDecision, body, world)

/** The fields of each block, in the order of the form, as far as one set of answers can open them. */
const blocks = {
  B: [
    'addressesTransboundaryMovement',
    'intention',
    'receiptDate',
    'receiptAcknowledgementDate',
    'communicationDate',
    'involvesFieldTrial',
    'involvesCommercialRelease',
    'appliesToSubsequentIntroductions',
    'exporters',
    'importers',
  ],
  C: ['uses', 'takenInAccordanceWithA116', 'exporters', 'importers'],
  D: ['decisionResult', 'conditions', 'reasons'],
  E: ['movementAllowedUnderA131A', 'appliesToSubsequentImports', 'exemptFromAIA'],
  F: [
    'transboundaryMovementType',
    'releaseInformation',
    'estimatedQuantities',
    'releaseCircumstance',
    'releaseDate',
    'lmoUseInformation',
    'adverseEffectInformation',
    'pointOfContact',
    'otherTransboundaryInformation',
  ],
  illegal: ['transboundaryMovementType', 'otherTransboundaryInformation', 'modifiedOrganisms'],
  G: ['isForCommercialUse', 'forwardToOECD', 'isForFoodSafety', 'codexConducted', 'forwardToFAO'],
  H: ['modifiedOrganisms'],
  I: ['documents'],
  RA: ['riskAssessments'],
} as const

type Block = keyof typeof blocks

const openEverything: Data = {
  addressesTransboundaryMovement: true,
  movementAllowedUnderA131A: true,
  isForCommercialUse: true,
  isForFoodSafety: true,
  decisionResult: { identifier: results.conditional },
}

const blocksOf: { readonly [type in DecisionType]: readonly Block[] } = {
  introduction: ['B', 'D', 'G', 'H', 'I', 'RA'],
  directUse: ['C', 'D', 'G', 'H', 'I'],
  simplified: ['E', 'G', 'H', 'I', 'RA'],
  transit: ['H', 'I'],
  containedUse: ['G', 'H', 'I'],
  unintentional: ['F', 'I'],
  illegal: ['illegal', 'I'],
  noAccess: ['I'],
  domesticRegulations: ['H', 'I'],
  declaration: ['I'],
  information: ['I'],
  pharmaceuticals: ['I'],
  other: ['I'],
}

const inBlocks = new Set<string>(Object.values(blocks).flat())
const typesOf = Object.entries(decisionTypes) as unknown as readonly (readonly [DecisionType, readonly string[]])[]

for (const [type, [term]] of typesOf) {
  test(`a decision of type ${type} opens the blocks ${blocksOf[type].join(', ')} and no other`, () => {
    const visible = visibleFields(biosafetyDecision, { ...openEverything, ...ofType(term!) }).filter(name => inBlocks.has(name))

    assert.deepEqual(new Set(visible), new Set(blocksOf[type].flatMap(block => blocks[block])))
  })

  test(`a decision of type ${type} can be published with every block answered`, () => {
    const chosen = type === 'directUse' ? [directUse, directImport] : [term!]
    const body = example(full(chosen))

    assert.deepEqual(refused(body), [])
  })

  test(`a decision of type ${type} keeps no answer of a block it does not open`, () => {
    const chosen = type === 'directUse' ? [directUse, directImport] : [term!]
    const body = example(full(chosen))
    const closed = [...inBlocks].filter(name => !blocksOf[type].some(block => (blocks[block] as readonly string[]).includes(name)))

    assert.deepEqual(
      closed.filter(name => name in body),
      [],
    )
  })
}

/** Every answer of every block, as a form would send it if nothing were hidden. */
function full(chosen: readonly string[]): Data {
  const everyField = Object.fromEntries([...inBlocks].map(name => [name, exampleOf(name)]).filter(([, value]) => value !== undefined))
  return { ...everyField, ...openEverything, ...ofType(...chosen) }
}

function exampleOf(name: string): unknown {
  const samples: { readonly [type: string]: unknown } = {
    boolean: true,
    date: '2026-02-01',
    richText: { en: '<p>Example</p>' },
    localizedText: { en: 'Example' },
    links: [{ url: 'https://www.example.org/decision' }],
  }
  const field = biosafetyDecision.fields[name]!
  if (name === 'intention') return { identifier: byProtocol }
  if (name === 'uses') return terms('91BEAF12-ABE1-4294-AD3B-507935894C78')
  if (field.type === 'references') return [{ identifier: `EXAMPLE-${field.formats![0]}-1` }]
  return samples[field.type]
}

const requiredOf: { readonly [type in DecisionType]: readonly string[] } = {
  introduction: [
    'addressesTransboundaryMovement',
    'appliesToSubsequentIntroductions',
    'importers',
    'decisionResult',
    'modifiedOrganisms',
    'riskAssessments',
  ],
  directUse: ['uses', 'takenInAccordanceWithA116', 'importers', 'decisionResult', 'modifiedOrganisms'],
  simplified: ['movementAllowedUnderA131A', 'exemptFromAIA', 'modifiedOrganisms', 'riskAssessments'],
  transit: ['modifiedOrganisms'],
  containedUse: ['modifiedOrganisms'],
  unintentional: [],
  illegal: ['otherTransboundaryInformation', 'modifiedOrganisms'],
  noAccess: [],
  domesticRegulations: [],
  declaration: [],
  information: [],
  pharmaceuticals: [],
  other: [],
}

for (const [type, [term]] of typesOf) {
  test(`a decision of type ${type} needs documents${requiredOf[type].map(name => `, ${name}`).join('')}`, () => {
    const always = Object.fromEntries(Object.entries(example({})).filter(([name]) => !inBlocks.has(name)))
    const chosen = type === 'directUse' ? [directUse, directImport] : [term!]

    const missing = new Set(refused({ ...always, ...ofType(...chosen) }).map(issue => issue.split(' ')[0]!.slice(1)))

    assert.deepEqual(missing, new Set([...requiredOf[type], 'documents']))
  })
}

test('introduction and direct use may stand in one decision', () => {
  const body = example(full([decisionTypes.introduction[0], directUse, domesticUse]))

  assert.deepEqual(refused(body), [])
})

for (const [type, [term]] of typesOf.filter(([name]) => !['introduction', 'directUse'].includes(name))) {
  test(`a decision of type ${type} stands alone`, () => {
    const [first, second] = [term!, decisionTypes.introduction[0]]
    const body = example(full([first, second]))

    assert.deepEqual(
      refused(body).filter(issue => issue.includes('exclusive')),
      ['/decisionTypes/0 term.exclusive'],
    )
  })
}

test('direct use says whether it is for import or for domestic use', () => {
  const body = example(full([directUse]))

  assert.deepEqual(refused(body), ['/decisionTypes decision.directUse'])
})

test('a risk assessment is asked when direct use is domestic, not when it is import', () => {
  const asked = (...types: readonly string[]) => visibleFields(biosafetyDecision, ofType(...types)).includes('riskAssessments')

  assert.equal(asked(directUse, domesticUse), true)
  assert.equal(asked(directUse, directImport), false)
})

test('a decision that rests on a risk assessment names it', () => {
  const resting = [[decisionTypes.introduction[0]], decisionTypes.simplified, [directUse, domesticUse]]
  const bodies = resting.map(types => example({ ...full(types), riskAssessments: undefined }))

  for (const body of bodies) assert.deepEqual(refused(body), ['/riskAssessments field.missing'])
})

test('a risk assessment of another country is not the ground of a decision', () => {
  const body = example({ ...full([decisionTypes.introduction[0]]), riskAssessments: [{ identifier: 'EXAMPLE-nationalRiskAssessment-foreign' }] })

  assert.deepEqual(refused(body), ['/riskAssessments/0 reference.foreign'])
})

test('an introduction across a border needs its intention and exporters, one without needs neither', () => {
  const across = example({ ...full([decisionTypes.introduction[0]]), intention: undefined, exporters: undefined })
  const inside = example({ ...full([decisionTypes.introduction[0]]), addressesTransboundaryMovement: false })

  assert.deepEqual(refused(across), ['/intention field.missing', '/exporters field.missing'])
  assert.deepEqual(
    ['intention', 'receiptDate', 'exporters'].filter(name => name in inside),
    [],
  )
  assert.deepEqual(refused(inside), ['/appliesToTransboundaryMovement field.missing'])
})

test('an intention is one of the procedures of an introduction', () => {
  const body = example({ ...full([decisionTypes.introduction[0]]), intention: { identifier: domesticUse } })

  assert.deepEqual(refused(body), ['/intention term.place'])
})

test('exporters of direct use are not asked again when the decision is on an introduction too', () => {
  const asked = (data: Data) => visibleFields(biosafetyDecision, data).includes('exporters')

  assert.equal(asked(ofType(directUse)), true)
  assert.equal(asked({ ...ofType(decisionTypes.introduction[0], directUse), addressesTransboundaryMovement: false }), false)
})

for (const [result, needed] of [
  ['unconditional', []],
  ['conditional', ['conditions', 'reasons']],
  ['prohibition', ['reasons']],
  ['furtherInformation', ['reasons']],
  ['extension', ['extensionPeriod', 'reasons']],
] as const) {
  test(`the result ${result} needs ${needed.join(' and ') || 'no more words'}`, () => {
    const answers = { decisionResult: { identifier: results[result] }, conditions: undefined, reasons: undefined }
    const body = example({ ...full([directUse, directImport]), ...answers })

    assert.deepEqual(
      refused(body),
      needed.map(name => `/${name} field.missing`),
    )
  })
}

test('the simplified procedure is immediate movement or exemption', () => {
  const neither = { movementAllowedUnderA131A: false, exemptFromAIA: false }
  const body = example({ ...full(decisionTypes.simplified), ...neither })
  const exempt = example({ ...full(decisionTypes.simplified), ...neither, exemptFromAIA: true })

  assert.deepEqual(refused(body), ['/movementAllowedUnderA131A decision.simplified', '/exemptFromAIA decision.simplified'])
  assert.deepEqual(refused(exempt), [])
  assert.equal('appliesToSubsequentImports' in exempt, false)
})

test('an illegal movement names the organism or says what happened', () => {
  const organismOnly = example({ ...full(decisionTypes.illegal), otherTransboundaryInformation: undefined })
  const wordsOnly = example({ ...full(decisionTypes.illegal), modifiedOrganisms: undefined })

  assert.deepEqual([refused(organismOnly), refused(wordsOnly)], [[], []])
})

test('the kind of movement is set by the system', () => {
  const kind = (types: readonly string[]) =>
    stored(biosafetyDecision, { ...ofType(...types), transboundaryMovementType: { identifier: 'tbm-types-1' } })

  assert.deepEqual(kind(decisionTypes.unintentional)['transboundaryMovementType'], { identifier: '22B915C4-193E-4087-89ED-D104EEEC4330' })
  assert.deepEqual(kind(decisionTypes.illegal)['transboundaryMovementType'], { identifier: 'A9A800DC-F313-4F79-B3E4-768E41088D11' })
  assert.equal('transboundaryMovementType' in kind(decisionTypes.transit), false)
})

test('an amendment names the decision it amends and what changes', () => {
  const body = example({ ...full(decisionTypes.information), isAmendment: true, amendedRecords: undefined, amendmentsDetails: undefined })

  assert.deepEqual(refused(body), ['/amendedRecords field.missing', '/amendmentsDetails field.missing'])
})

test('old spellings are read', () => {
  const body = stored(biosafetyDecision, { ...ofType(...decisionTypes.simplified), exemptedFromAIA: true })

  assert.equal(body['exemptFromAIA'], true)
})
