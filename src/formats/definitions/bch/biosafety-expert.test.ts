import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleaned } from '../../cleaned.ts'
import { facetsOf } from '../../counted.ts'
import { titleOf } from '../../described.ts'
import type { Data } from '../../format.ts'
import { exampleBody, refusals } from '../example-body.ts'
import { biosafetyExpert } from './biosafety-expert.ts'

const refused = (changes: Data) => refusals(biosafetyExpert, exampleBody(biosafetyExpert, changes))
const part = (name: string) => exampleBody(biosafetyExpert)[name] as Data

test('an expert is a contact with a profile, expertise and a mother tongue', () => {
  const missing = refused({ contact: undefined, profile: undefined, expertise: undefined, motherTongue: undefined })

  assert.deepEqual(missing, ['/contact field.missing', '/profile field.missing', '/expertise field.missing', '/motherTongue field.missing'])
})

test('an expert says where the work is done, and since when', () => {
  const { startDate: _since, ...employment } = part('currentEmployment')

  assert.deepEqual(refused({ currentEmployment: employment }), ['/currentEmployment/startDate field.missing'])
  assert.deepEqual(
    refused({ currentEmployment: undefined }),
    ['name', 'title', 'department', 'startDate', 'organizationType', 'responsibilities'].map(name => `/currentEmployment/${name} field.missing`),
  )
})

test('the first education is needed whole; the others may be left out, but not be given in part', () => {
  assert.deepEqual(
    refused({ primaryEducation: undefined }),
    ['title', 'institution', 'startDate', 'endDate'].map(name => `/primaryEducation/${name} field.missing`),
  )
  assert.deepEqual(refused({ secondaryEducation: undefined, thirdEducation: undefined, previousEmployment: undefined }), [])
  assert.deepEqual(
    refused({ secondaryEducation: { title: { en: 'MSc' } } }),
    ['institution', 'startDate', 'endDate'].map(name => `/secondaryEducation/${name} field.missing`),
  )
})

test('years alone are dates enough', () => {
  assert.deepEqual(refused({ primaryEducation: { ...part('primaryEducation'), startDate: '1998', endDate: '2003-07' } }), [])
})

test('an expert was born in 1950 or later', () => {
  assert.deepEqual(refused({ birthYear: 1949 }), ['/birthYear number.small'])
  assert.deepEqual(refused({ birthYear: 1950 }), [])
})

test('a language has a level of three', () => {
  const speaks = (level: unknown) => refused({ languageRating: [{ identifier: { identifier: 'un-languages-1' }, level }] })

  assert.deepEqual(speaks('good'), [])
  assert.deepEqual(speaks('fluent'), ['/languageRating/0/level value.option'])
  assert.deepEqual(speaks(undefined), ['/languageRating/0/level field.missing'])
})

test('a language of an older body, written as a bare code, is read', () => {
  const body = cleaned(biosafetyExpert, { languageRating: [{ identifier: 'lang-fr', level: 'good' }] })

  assert.deepEqual(body, { languageRating: [{ identifier: { identifier: 'lang-fr' }, level: 'good' }] })
})

test('experts are found by expertise, kind of employer and every language they speak', () => {
  const body = exampleBody(biosafetyExpert, {
    motherTongue: [{ identifier: 'un-languages-1' }],
    languageRating: [{ identifier: { identifier: 'un-languages-2' }, level: 'fair' }],
  })

  const facets = facetsOf(biosafetyExpert, body)

  assert.deepEqual(facets['spokenLanguage'], ['un-languages-1', 'un-languages-2'])
  assert.deepEqual(facets['expertise'], ['expertise-1'])
  assert.deepEqual(facets['organizationType'], ['expert-org-types-1'])
})

test('an expert is shown by name, and may go without one', () => {
  assert.deepEqual(titleOf(biosafetyExpert, exampleBody(biosafetyExpert, { name: { en: 'Dr Ana Mora' } })), { en: 'Dr Ana Mora' })
  assert.deepEqual(refused({ name: undefined }), [])
})

test('an expert confirms every four years', () => {
  assert.deepEqual(biosafetyExpert.workflow, { confirmation: { months: 48 } })
})
