import { all, where, type Filter } from '#platform/filter.ts'
import type { Field, Fields, Rule } from '../../format.ts'

/** Answers that say that something was done, and so take a comment. */
const done = ['some', 'comprehensive'] as const

/** How far something has been done; comments are asked once it has begun. */
const extent = (begin: readonly string[], name: string): Fields => ({
  [name]: { type: 'choice', options: [...begin, ...done] },
  [`${name}Comments`]: { type: 'localizedText', visible: where(name, ...done) },
})

/** `no`, `some`, `comprehensive`. */
export const measuresTaken = (name: string): Fields => extent(['no'], name)

/** `notyet`, `some`, `comprehensive`. */
export const included = (name: string): Fields => extent(['notyet'], name)

/** `notnecessary`, `notyet`, `some`, `comprehensive`. */
export const assessed = (name: string): Fields => extent(['notnecessary', 'notyet'], name)

/** Holds once this has been done in part or whole. */
export const isDone = (name: string): Filter => where(name, ...done)

/** In which money, and whether in units, thousands or millions. */
export const moneyUnit: Fields = {
  currency: { type: 'term', vocabulary: 'iso-4217', required: true },
  multiplier: { type: 'choice', options: ['units', 'thousands', 'millions'], required: true },
}

/** The unit only while amounts are asked. */
export const moneyUnitWhile = (filter: Filter): Fields =>
  Object.fromEntries(Object.entries(moneyUnit).map(([name, field]) => [name, { ...field, visible: filter, required: filter }]))

const confidence = { type: 'term', vocabulary: 'confidence' } as const satisfies Field
const amount = { type: 'money' } as const satisfies Field

/** One of these years. */
const year = (first: number, last: number): Field => ({ type: 'number', integer: true, min: first, max: last, required: true })

/** Rows of amounts, one for each of these years. */
export const yearly = (first: number, last: number, amounts: Fields): Field => ({
  type: 'groups',
  maxItems: last - first + 1,
  fields: { year: year(first, last), ...amounts },
})

/** Official development assistance, other official flows and all others, by year. */
export const financialFlows = (first: number, last: number): Field =>
  yearly(first, last, { odaAmount: amount, oofAmount: amount, otherAmount: amount })

/** How sure the amounts of each kind of flow are. */
export const flowConfidence: Fields = { odaConfidenceLevel: confidence, oofConfidenceLevel: confidence, otherConfidenceLevel: confidence }

/** What the flows cover and how they were counted. */
export const flowMethod: Fields = {
  odaCategories: { type: 'terms', vocabulary: 'resource-categories', required: true },
  odaOofType: { type: 'term', vocabulary: 'oda-oof-type' },
  odaOofActions: { type: 'terms', vocabulary: 'action-types' },
  otherActions: { type: 'terms', vocabulary: 'action-types' },
  methodologyUsed: { type: 'choice', options: ['oecd_dac', 'other'] },
  methodologyUsedComments: { type: 'localizedText', visible: where('methodologyUsed', 'other') },
  coefficient: { type: 'number', integer: true, min: 0, max: 100 },
}

const collectiveAction = 'domesticCollectiveAction'
const acted = isDone(collectiveAction)

/** What indigenous peoples and local communities contribute by acting together, in a unit that the country names. */
export const collectiveContributions: Fields = {
  ...assessed(collectiveAction),
  measurementUnit: { type: 'text', maxLength: 200, visible: acted, required: acted },
  contributions: { ...yearly(2006, 2015, { amount, confidenceLevel: confidence }), visible: acted },
  domesticCollectiveActionMethodology: { type: 'choice', options: ['cmfeccabc', 'other'], visible: acted },
  domesticCollectiveActionMethodologyOther: {
    type: 'localizedText',
    visible: all(acted, where('domesticCollectiveActionMethodology', 'other')),
  },
  domesticCollectiveActionMethodologyComments: { type: 'localizedText', visible: acted },
}

/** Amounts with how sure they are, by year. */
export const expenditures: Field = yearly(2006, 2015, { amount, confidenceLevel: confidence })

/** Sources of finance with what each is to give in each year of the plan. */
export const sources: Field = {
  type: 'groups',
  maxItems: 15,
  fields: {
    name: { type: 'localizedText', required: true },
    ...Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`amount${2014 + index}`, amount])),
  },
}

/** Who fills in the framework. */
export const respondent: Fields = {
  title: { type: 'localizedText' },
  ownerBehalf: { type: 'term', vocabulary: 'owner-behalf', required: true },
  hasAuthority: { type: 'boolean', required: true },
  respondentName: { type: 'personName', required: true },
  respondentDesignation: { type: 'localizedText' },
  respondentDepartment: { type: 'localizedText' },
  respondentOrganization: { type: 'localizedText' },
  respondentEmails: { type: 'emails' },
  respondentPhones: { type: 'phones' },
  completedDate: { type: 'date' },
}

/** No list of amounts has a year twice. */
export const eachYearOnce = (...lists: readonly string[]): readonly Rule[] =>
  lists.map(list => ({ kind: 'distinct', code: 'finance.year', fields: [`${list}/year`] }))
