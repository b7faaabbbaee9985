import { not, where, type Filter } from '#platform/filter.ts'
import type { Field, Fields } from '../../format.ts'

/** A block of questions: the indicator it answers and its questions by key (`q13_1`, on the wire `13_1`). */
export type Block = { readonly indicator: string; readonly responses: Fields }

/** Words that older answers used for the steps of a scale. */
const aliases = { yesFully: 'fully', yesPartially: 'partially', yesUnderDevelopment: 'underDevelopment' } as const

const steps = ['no', 'underDevelopment', 'partially', 'fully'] as const
const scale = { type: 'choice', options: steps, aliases, required: true } as const satisfies Field
const scaleOrNot = { type: 'choice', options: [...steps, 'notApplicable'], aliases, required: true } as const satisfies Field
const yesNo = { type: 'choice', options: ['yes', 'no'], required: true } as const satisfies Field

/** Several answers; `none` and `notApplicable` stand alone. */
const several = (...options: readonly string[]): Field => ({ type: 'choices', options, exclusive: ['none', 'notApplicable'], required: true })

const people = ['womenGirls', 'childrenYouth', 'personWithDisabilities', 'indigenousPeoplesLocalCommunities'] as const
const peopleOrNone = several(...people, 'other', 'none')
const cultureAndRights = several('cultureAndPractices', 'rightsOverLandsAndTerritories', 'rightsOverResources', 'rightsOverTraditionalKnowledge', 'notApplicable') // prettier-ignore

/** Asked only while the filter holds, and then answered. */
const when = (filter: Filter, field: Field): Field => ({ ...field, visible: filter, ...(field.required ? { required: filter } : {}) })

/** The words that "other" opens, or that a question asks for beside its answer; they may stay away. */
const words = (filter: Filter): Field => ({ type: 'localizedText', visible: filter })
const other = (question: string): Field => words(where(question, 'other'))

const begun = (question: string): Filter => where(question, 'underDevelopment', 'partially', 'fully')
const inPart = (question: string): Filter => where(question, 'partially', 'fully')

/** Questions of one kind, numbered from 1. */
const series = (number: string, count: number, field: Field): Fields =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`q${number}_${index + 1}`, field]))

const landlocked = where('q1', 'yes')

/** Questions of decision 16/31 on each binary indicator, in the order of the goals and targets. */
export const blocks: readonly (readonly [string, Block])[] = [
  ['binaryResponseGoalB', { indicator: 'KMGBF-INDICATOR-BIN-B', responses: series('b', 4, scale) }],
  [
    'binaryResponseTarget1',
    {
      indicator: 'KMGBF-INDICATOR-BIN-1',
      responses: {
        q1: yesNo,
        q1_1_a: scale,
        q1_1_b: scale,
        q1_1_c: when(not(landlocked), scale),
        q1_2: when(
          { any: [begun('q1_1_a'), begun('q1_1_b'), begun('q1_1_c')] },
          several('forTerrestrialPlanning', 'forInlandWaterPlanning', 'forCostalMarinePlanning', 'none'),
        ),
      },
    },
  ],
  [
    'binaryResponseTarget5',
    {
      indicator: 'KMGBF-INDICATOR-BIN-5',
      responses: { q5_1: several('terrestrialSpecies', 'freshwaterSpecies', 'marineSpecies', 'internationalTrade', 'none') },
    },
  ],
  ['binaryResponseTarget6', { indicator: 'KMGBF-INDICATOR-BIN-6', responses: series('6', 3, scale) }],
  [
    'binaryResponseTarget8',
    {
      indicator: 'KMGBF-INDICATOR-BIN-8',
      responses: {
        q8_1: several('climateChange', 'oceanAcidification', 'none'),
        q8_2: scale,
        q8_3: scale,
        q8_4: scale,
        q8_5: scale,
        q8_6: scale,
        q8_7: several('mitigation', 'adaptation', 'disasterRiskReduction', 'natureBasedSolutions', 'policiesToMinimize', 'other'),
        q8_7_1: other('q8_7'),
        q8_8: scale,
        q8_9: scale,
      },
    },
  ],
  [
    'binaryResponseTarget9',
    {
      indicator: 'KMGBF-INDICATOR-BIN-9',
      responses: { q9_1: scale, q9_2: scale, q9_3: scale, q9_3_1: when(inPart('q9_3'), several(...people)), q9_4: scaleOrNot },
    },
  ],
  ['binaryResponseTarget12', { indicator: 'KMGBF-INDICATOR-BIN-12', responses: series('12', 2, scale) }],
  [
    'binaryResponseTarget13',
    {
      indicator: 'KMGBF-INDICATOR-BIN-C-13',
      responses: {
        q13_1: scaleOrNot,
        q13_2: scaleOrNot,
        q13_3: scale,
        q13_4: { type: 'choice', options: ['no', 'yes', 'notApplicable'], required: true },
        q13_5: scaleOrNot,
        q13_6: scaleOrNot,
        q13_7: scaleOrNot,
      },
    },
  ],
  [
    'binaryResponseTarget14',
    {
      indicator: 'KMGBF-INDICATOR-BIN-C-14',
      responses: {
        q14_1: scale,
        q14_2: scale,
        q14_3: scale,
        q14_3_a: {
          type: 'choices',
          options: ['agriculture', 'fisheries', 'forestry', 'aquaculture', 'finance', 'tourism', 'health', 'infrastructure', 'energy', 'mining', 'manufacturingAndProcessing', 'other'],
          visible: inPart('q14_3'),
        }, // prettier-ignore
        q14_3_a_1: other('q14_3_a'),
        q14_4: scale,
        q14_5: scale,
      },
    },
  ],
  ['binaryResponseTarget15', { indicator: 'KMGBF-INDICATOR-BIN-15', responses: series('15', 5, scale) }],
  ['binaryResponseTarget16', { indicator: 'KMGBF-INDICATOR-BIN-16', responses: series('16', 3, scale) }],
  ['binaryResponseTarget17', { indicator: 'KMGBF-INDICATOR-BIN-17', responses: series('17', 6, scale) }],
  [
    'binaryResponseTarget20',
    {
      indicator: 'KMGBF-INDICATOR-BIN-20',
      responses: {
        q20_1: scale,
        q20_2: peopleOrNone,
        q20_2_1: other('q20_2'),
        q20_3: scaleOrNot,
        q20_4: peopleOrNone,
        q20_4_1: other('q20_4'),
        q20_5: scale,
        q20_5_1: words(begun('q20_5')),
      },
    },
  ],
  [
    'binaryResponseTarget22',
    {
      indicator: 'KMGBF-INDICATOR-BIN-22',
      responses: {
        q22_1_a: peopleOrNone,
        q22_1_a_1: other('q22_1_a'),
        q22_1_b: cultureAndRights,
        q22_1_c: yesNo,
        q22_1_d: peopleOrNone,
        q22_1_d_1: other('q22_1_d'),
        q22_1_e: peopleOrNone,
        q22_1_e_1: other('q22_1_e'),
        q22_2: scale,
        q22_3_a: peopleOrNone,
        q22_3_a_1: other('q22_3_a'),
        q22_3_b: cultureAndRights,
        q22_3_c: yesNo,
      },
    },
  ],
  ['binaryResponseTarget23', { indicator: 'KMGBF-INDICATOR-BIN-23', responses: series('23', 4, scale) }],
]
