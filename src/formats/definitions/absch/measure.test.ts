import assert from 'node:assert/strict'
import { test } from 'node:test'
import { facetsOf } from '../../counted.ts'
import { visibleFields } from '../../standing.ts'
import { exampleBody, refusals, stored } from '../example-body.ts'
import { measure } from './measure.ts'
import { community, national, otherTerm, regional, subNational } from '../shared.ts'

const [binding, notBinding, retired] = [
  '97D6C7E6-5EAD-48B2-BD8D-DAB77153FF9C',
  'C9E33B71-D92A-4AC1-96E3-A136A1FDF135',
  '0F8F3A6D-1BF7-4468-8BFC-8DD52F7F6E50',
]
const dates = ['adoption', 'entryIntoForce', 'retired', 'limitedApplication']

for (const [status, name, asked, needed] of [
  [binding, 'binding', ['entryIntoForce', 'limitedApplication'], 'entryIntoForce'],
  [notBinding, 'not binding', ['adoption', 'limitedApplication'], 'adoption'],
  [retired, 'retired', ['retired'], 'retired'],
] as const) {
  test(`a measure that is ${name} is asked for its own dates`, () => {
    const visible = visibleFields(measure, { status: { identifier: status } }).filter(field => dates.includes(field))

    assert.deepEqual(visible, asked)
  })

  test(`a measure that is ${name} needs the date of ${needed}`, () => {
    const body = exampleBody(measure, { status: { identifier: status } })

    assert.deepEqual(refusals(measure, { ...body, [needed]: undefined }), [`/${needed} field.missing`])
    assert.deepEqual(refusals(measure, { ...body, [needed]: '1998' }), [])
  })
}

for (const jurisdiction of [subNational, community, otherTerm]) {
  test(`the jurisdiction ${jurisdiction} needs a name`, () => {
    const body = exampleBody(measure, { jurisdiction: { identifier: jurisdiction }, jurisdictionName: undefined })

    assert.deepEqual(refusals(measure, body), ['/jurisdictionName field.missing'])
  })
}

test('a type that the list lacks is written out', () => {
  const body = exampleBody(measure, { type: { identifier: otherTerm }, otherTypeName: undefined })

  assert.deepEqual(refusals(measure, body), ['/otherTypeName field.missing'])
})

test('the region of a regional measure follows from the government', () => {
  const body = stored(measure, { government: { identifier: 'eu' }, jurisdiction: { identifier: regional } })

  assert.deepEqual(body['jurisdictionRegions'], [{ identifier: 'eu' }])
  assert.deepEqual(facetsOf(measure, body)['mentioned'], ['eu'])
})

test('the region goes when the measure is no longer regional', () => {
  const regionalBody = stored(measure, { government: { identifier: 'eu' }, jurisdiction: { identifier: regional } })

  const body = stored(measure, { ...regionalBody, jurisdiction: { identifier: national } })

  assert.equal('jurisdictionRegions' in body, false)
})

test('only a government approved for its region calls a measure regional', () => {
  const body = exampleBody(measure, { government: { identifier: 'cr' }, jurisdiction: { identifier: regional } })

  assert.ok(refusals(measure, body).includes('/jurisdiction jurisdiction.region'))
})

test('what is amended is asked only of an amendment', () => {
  const visible = (isAmendment: boolean) => visibleFields(measure, { isAmendment }).filter(name => name.startsWith('amend'))

  assert.deepEqual(visible(true), ['amendedMeasures', 'amendmentsDescription'])
  assert.deepEqual(visible(false), [])
})

test('a measure does not amend itself or a measure of another country', () => {
  const body = exampleBody(measure, { isAmendment: true, amendedMeasures: [{ identifier: 'EXAMPLE-measure-foreign' }] })

  assert.deepEqual(refusals(measure, body), ['/amendedMeasures/0 reference.foreign'])
})

test('a description has at most 300 words', () => {
  const body = exampleBody(measure, { description: { en: `<p>${'word '.repeat(301)}</p>` } })

  assert.deepEqual(refusals(measure, body), ['/description/en text.words'])
})

test('a translation says of which kind it is', () => {
  const body = exampleBody(measure, {
    documentTranslations: [{ url: 'https://example.org/fr', language: 'fr', translationType: { identifier: 'translation-type-2' } }],
  })

  assert.deepEqual(refusals(measure, body), [])
})

test('elements are given or do not apply', () => {
  const body = exampleBody(measure, { absMeasureNotApplicable: false, absMeasures: undefined })

  assert.deepEqual(refusals(measure, body), ['/absMeasures field.missing'])
})

test('elements that do not apply are not stored', () => {
  const body = exampleBody(measure, { absMeasureNotApplicable: true, absMeasures: { geneticResources: { answer: true } } })

  assert.equal('absMeasures' in body, false)
  assert.deepEqual(refusals(measure, body), [])
})

test('an element answered with yes names its section, and is found by it', () => {
  const elements = [
    { identifier: 'msr-elements-1', answer: true, section: { en: 'Article 5' } },
    { identifier: 'msr-elements-2', answer: false, section: { en: 'Article 6' } },
    { identifier: otherTerm, parent: 'msr-elements-1', customValue: { en: 'Sacred sites' }, section: { en: 'Article 7' } },
  ]
  const body = exampleBody(measure, { absMeasureNotApplicable: false, absMeasures: { relevantElements: elements } })

  assert.deepEqual(refusals(measure, body), [])
  assert.deepEqual(body['absMeasures'], { relevantElements: [elements[0], { identifier: 'msr-elements-2', answer: false }, elements[2]] })
  assert.deepEqual(facetsOf(measure, body)['measureElement'], ['msr-elements-1', otherTerm])
})

test('an element counts only if the one above it is answered with yes', () => {
  const relevantElements = [
    { identifier: 'msr-elements-1', answer: false },
    { identifier: 'msr-elements-1-a', answer: true },
  ]
  const body = exampleBody(measure, { absMeasureNotApplicable: false, absMeasures: { relevantElements } })

  assert.deepEqual(refusals(measure, body), ['/absMeasures/relevantElements/1 matrix.head'])
})

test('genetic resources that are covered name their section', () => {
  const elements = [{ types: [{ identifier: 'gr-types-1' }], areas: [{ identifier: 'gr-areas-1' }] }]
  const covered = exampleBody(measure, { absMeasureNotApplicable: false, absMeasures: { geneticResources: { answer: true, elements } } })
  const not = exampleBody(measure, { absMeasureNotApplicable: false, absMeasures: { geneticResources: { answer: false, elements } } })

  assert.deepEqual(refusals(measure, covered), ['/absMeasures/geneticResources/elements/0/section field.missing'])
  assert.deepEqual(not['absMeasures'], { geneticResources: { answer: false } })
})

test('old names are read as ours', () => {
  const body = stored(measure, { absMesasureNotApplicable: true, otherInformation: { en: '<p>See also</p>' } })

  assert.deepEqual(body, { absMeasureNotApplicable: true, relevantInformation: { en: '<p>See also</p>' } })
})

test('old spellings are read, those inside the matrix too, and what only old bodies hold is kept', () => {
  const body = stored(measure, {
    absMesasureNotApplicable: false,
    absMeasures: { geneticResource: { answer: true } },
    otherAbsMeasure: { en: '<p>Bioprospecting</p>' },
    libraries: [{ identifier: 'cbdLibrary:abs-ch' }],
  })

  assert.deepEqual(body, {
    absMeasureNotApplicable: false,
    absMeasures: { geneticResources: { answer: true } },
    otherAbsMeasure: { en: '<p>Bioprospecting</p>' },
    libraries: [{ identifier: 'cbdLibrary:abs-ch' }],
  })
})
