import type { Field, Fields, Format } from '../../format.ts'
import { government, languages } from '../shared.ts'

const text: Field = { type: 'localizedText' }
const needed: Field = { type: 'localizedText', required: true }
const day: Field = { type: 'date', partial: true }
const employer: Field = { type: 'reference', formats: ['organization'] }
const employerType: Field = { type: 'term', vocabulary: 'expert-org-types', other: true }

const education: Fields = {
  title: needed,
  institution: { ...employer, required: true },
  startDate: { ...day, required: true },
  endDate: { ...day, required: true },
}

/** Expert nominated by a government to the roster of biosafety experts (decision EM-I/3 of the Conference of the Parties, BS-I/4). */
export const biosafetyExpert: Format = {
  name: 'biosafetyExpert',
  code: 'EXP',
  house: 'BCH',
  houses: ['BCH'],
  kind: 'national',
  version: 1,
  workflow: { confirmation: { months: 48 } },
  title: ['name'],
  summary: 'profile',
  sections: [
    {
      name: 'expert',
      fields: ['languages', 'government', 'name', 'contact', 'profile', 'birthYear', 'birthCountry', 'nationalities', 'gender'],
    },
    { name: 'expertise', fields: ['expertise', 'motherTongue', 'languageRating'] },
    { name: 'employment', fields: ['currentEmployment', 'countryRegionsWorkedIn', 'previousEmployment'] },
    { name: 'education', fields: ['primaryEducation', 'secondaryEducation', 'thirdEducation'] },
    { name: 'distinction', fields: ['professionalQualification', 'relevantPublication', 'professionalMemberships', 'panelServed'] },
    { name: 'additional', fields: ['additionalInformation', 'additionalDocuments', 'notes'] },
  ],
  fields: {
    languages,
    government,
    name: { type: 'localizedText' },
    contact: { type: 'reference', formats: ['contact'], required: true },
    profile: { type: 'richText', required: true },
    birthYear: { type: 'number', integer: true, min: 1950 },
    birthCountry: { type: 'term', vocabulary: 'countries' },
    nationalities: { type: 'terms', vocabulary: 'nationalities' },
    gender: { type: 'term', vocabulary: 'genders' },
    expertise: { type: 'terms', vocabulary: 'expertise', other: true, required: true },
    motherTongue: { type: 'terms', vocabulary: ['un-languages', 'iso-639'], required: true },
    languageRating: {
      type: 'groups',
      fields: {
        identifier: { type: 'term', vocabulary: ['un-languages', 'iso-639'], required: true },
        level: { type: 'choice', options: ['excellent', 'good', 'fair'], required: true },
      },
    },
    currentEmployment: {
      type: 'group',
      required: true,
      fields: {
        name: { ...employer, required: true },
        title: needed,
        department: needed,
        startDate: { ...day, required: true },
        organizationType: { ...employerType, required: true },
        responsibilities: { type: 'richText', required: true },
      },
    },
    countryRegionsWorkedIn: { type: 'terms', vocabulary: ['countries', 'regions'] },
    previousEmployment: {
      type: 'group',
      fields: {
        name: employer,
        department: text,
        startDate: day,
        endDate: day,
        organizationType: employerType,
        responsibilities: { type: 'richText' },
      },
    },
    primaryEducation: { type: 'group', required: true, fields: education },
    secondaryEducation: { type: 'group', fields: education },
    thirdEducation: { type: 'group', fields: education },
    professionalQualification: { type: 'localizedTexts' },
    relevantPublication: { type: 'localizedTexts' },
    professionalMemberships: { type: 'localizedTexts' },
    panelServed: { type: 'localizedTexts' },
    additionalInformation: { type: 'richText' },
    additionalDocuments: { type: 'links' },
    notes: { type: 'notes', internal: true },
  },
  facets: [
    { facet: 'expertise', path: 'expertise' },
    { facet: 'mentioned', path: 'countryRegionsWorkedIn' },
    { facet: 'organizationType', path: 'currentEmployment/organizationType' },
    { facet: 'spokenLanguage', path: 'motherTongue' },
    { facet: 'spokenLanguage', path: 'languageRating/identifier' },
  ],
}
