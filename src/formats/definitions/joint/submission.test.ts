import assert from 'node:assert/strict'
import { test } from 'node:test'
import { facetsOf } from '../../counted.ts'
import { visibleFields } from '../../standing.ts'
import { exampleBody, refusals, stored } from '../example-body.ts'
import { absch, bch, chm } from '../shared.ts'
import { submission } from './submission.ts'

const terms = (...identifiers: readonly string[]) => identifiers.map(identifier => ({ identifier }))

for (const submissionByType of ['party', 'nonParty'] as const) {
  test(`a submission by ${submissionByType} comes from a government and from no organization`, () => {
    const body = exampleBody(submission, {
      submissionByType,
      submittingGovernment: undefined,
      organizations: [{ identifier: 'EXAMPLE-organization-1' }],
    })

    assert.deepEqual(refusals(submission, body), ['/submittingGovernment field.missing'])
    assert.ok(!('organizations' in body))
  })
}

test('a submission by an organization comes from no government', () => {
  const body = exampleBody(submission, { submissionByType: 'organization', organizations: undefined, submittingGovernment: { identifier: 'ke' } })

  assert.deepEqual(refusals(submission, body), ['/organizations field.missing'])
  assert.ok(!('submittingGovernment' in body))
})

test('a submission answers a notification, and is there to be read', () => {
  const body = exampleBody(submission, { notifications: undefined, relevantDocuments: undefined })

  assert.deepEqual(refusals(submission, body), ['/notifications field.missing', '/relevantDocuments field.missing'])
})

test('a submission answers notifications and nothing else', () => {
  const body = exampleBody(submission, { notifications: [{ identifier: 'EXAMPLE-news-1' }] })

  assert.deepEqual(refusals(submission, body), ['/notifications/0 reference.format'])
})

test('each clearing-house asks for its own subjects', () => {
  const subjects = submission.sections.find(({ name }) => name === 'subjects')!.fields
  const asked = (house: string) => visibleFields(submission, { houses: terms(house) }).filter(name => subjects.includes(name))

  assert.deepEqual(asked(absch), ['absThematicAreas'])
  assert.deepEqual(asked(bch), ['cpbThematicAreas'])
  assert.deepEqual(asked(chm), ['resourceTypes', 'gbfGoalsAndTargets', 'cbdThematicAreas', 'betiFinanceKeywords', 'betiMainstreamingKeywords'])
})

test('keywords on finance stand below finance, those on mainstreaming below mainstreaming', () => {
  const [finance, mainstreaming] = ['7301CD69-68DF-47DD-9D4B-28D0BE9A7CD2', 'D9B889EA-B613-4B0E-B965-865A23C6D986']
  const wrong = exampleBody(submission, { houses: terms(chm), betiFinanceKeywords: terms(`${mainstreaming}-a`), betiMainstreamingKeywords: terms(`${mainstreaming}-a`) }) // prettier-ignore
  const right = exampleBody(submission, { houses: terms(chm), betiFinanceKeywords: terms(`${finance}-a`) })

  assert.deepEqual(refusals(submission, wrong), ['/betiFinanceKeywords/0 term.place'])
  assert.deepEqual(refusals(submission, right), [])
})

test('a submission is found under the government that sent it, also by the old name of the field', () => {
  const old = stored(submission, { languages: ['en'], submissionByType: 'party', government: { identifier: 'ke' } })

  assert.deepEqual(old['submittingGovernment'], { identifier: 'ke' })
  assert.deepEqual(facetsOf(submission, old)['government'], ['ke'])
})
