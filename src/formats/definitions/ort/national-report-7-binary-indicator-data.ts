import { everything } from '#platform/filter.ts'
import type { Derivation, Field, Format } from '../../format.ts'
import { government, languages } from '../shared.ts'
import { blocks } from './binary-indicators.ts'

/** The questions about goal C are those about target 13: asked once, written twice. */
const again = { goal: 'binaryResponseGoalC', target: 'binaryResponseTarget13' } as const

const blockOf = (responses: Field['fields']): Field => ({
  type: 'group',
  required: true,
  fields: {
    indicator: { type: 'term', vocabulary: 'gbf-binary', system: true },
    responses: { type: 'group', required: true, fields: responses! },
    comments: { type: 'richText' },
  },
})

const indicatorOf = ([name, { indicator }]: (typeof blocks)[number]): Derivation => ({ set: `${name}/indicator`, to: indicator, when: everything })

const questions = Object.fromEntries(blocks.map(([name, { responses }]) => [name, blockOf(responses)]))
const [goalB, ...targets] = blocks.map(([name]) => name)

/** Answers of a country on all binary indicators of the Framework (decision 16/31). */
export const nationalReport7BinaryIndicatorData: Format = {
  name: 'nationalReport7BinaryIndicatorData',
  code: 'NR7BID',
  house: 'ORT',
  prefix: 'ORT',
  houses: ['ORT', 'CHM'],
  kind: 'national',
  version: 1,
  oneFor: ['government'],
  title: [],
  sections: [
    { name: 'general', fields: ['languages', 'government'] },
    { name: 'goals', fields: [goalB!, again.goal] },
    { name: 'targets', fields: targets },
    { name: 'additional', fields: ['notes'] },
  ],
  fields: {
    languages,
    government,
    ...questions,
    [again.goal]: { type: 'group', system: true, fields: questions[again.target]!.fields! },
    notes: { type: 'notes', internal: true },
  },
  derivations: [...blocks.map(indicatorOf), { set: again.goal, same: again.target }],
  facets: blocks.map(([name]) => ({ facet: 'indicator', path: `${name}/indicator` })),
  legacyNames: Object.fromEntries(
    blocks.flatMap(([name, { responses }]) => Object.keys(responses).map(key => [`${name}/responses/${key.slice(1)}`, `${name}/responses/${key}`])),
  ),
}
