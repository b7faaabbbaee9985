import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Field } from '../../format.ts'
import { optionLabelOf } from '../../wording.ts'
import { blocks } from './binary-indicators.ts'
import { exampleBody, refusals } from '../example-body.ts'
import { nationalReport7BinaryIndicatorData } from './national-report-7-binary-indicator-data.ts'

const format = nationalReport7BinaryIndicatorData
const sample = exampleBody(format)

type Block = { readonly indicator: object; readonly responses: { readonly [question: string]: unknown } }

const blockOf = (name: string, body = sample) => body[name] as Block
const answered = (name: string, responses: object) => exampleBody(format, { [name]: { responses: { ...blockOf(name).responses, ...responses } } })
const issues = (name: string, responses: object) => refusals(format, answered(name, responses))
const kept = (name: string, responses: object) => blockOf(name, answered(name, responses)).responses

test('fifteen indicators are asked about, in as many questions as the decision has', () => {
  assert.equal(blocks.length, 15)
  assert.deepEqual(
    blocks.map(([name, { responses }]) => [name.replace('binaryResponse', ''), Object.values(responses).filter(isQuestion).length]),
    [['GoalB', 4], ['Target1', 5], ['Target5', 1], ['Target6', 3], ['Target8', 9], ['Target9', 5], ['Target12', 2], ['Target13', 7], ['Target14', 5], ['Target15', 5], ['Target16', 3], ['Target17', 6], ['Target20', 5], ['Target22', 9], ['Target23', 4]],
  ) // prettier-ignore
})

test('every block says which indicator it answers', () => {
  for (const [name, { indicator }] of blocks) assert.deepEqual(blockOf(name).indicator, { identifier: indicator })
})

test('the questions of goal C are those of target 13: asked once, written twice', () => {
  const body = answered('binaryResponseTarget13', { q13_4: 'yes' })

  assert.deepEqual(body['binaryResponseGoalC'], body['binaryResponseTarget13'])
  assert.deepEqual(exampleBody(format, { binaryResponseGoalC: { comments: { en: 'x' } } })['binaryResponseGoalC'], sample['binaryResponseTarget13'])
})

test('a landlocked country is not asked about its coasts', () => {
  const inland = { q1: 'yes', q1_1_a: 'fully', q1_1_b: 'no' }

  assert.ok(!('q1_1_c' in kept('binaryResponseTarget1', { ...inland, q1_1_c: 'fully', q1_2: ['none'] })))
  assert.deepEqual(issues('binaryResponseTarget1', { ...inland, q1: 'no', q1_1_c: undefined, q1_2: ['none'] }), ['/binaryResponseTarget1/responses/q1_1_c field.missing']) // prettier-ignore
})

test('how plans were made is asked where there are any', () => {
  const none = { q1: 'no', q1_1_a: 'no', q1_1_b: 'no', q1_1_c: 'no', q1_2: undefined }

  assert.deepEqual(issues('binaryResponseTarget1', none), [])
  assert.deepEqual(issues('binaryResponseTarget1', { ...none, q1_1_c: 'underDevelopment' }), ['/binaryResponseTarget1/responses/q1_2 field.missing'])
})

test('follow-up questions open with the answers they follow', () => {
  const opened = (block: string, question: string, follow: string, answers: readonly unknown[], value: unknown) =>
    answers.map(answer => follow in kept(block, { [question]: answer, [follow]: value }))

  assert.deepEqual(opened('binaryResponseTarget9', 'q9_3', 'q9_3_1', ['no', 'underDevelopment', 'partially', 'fully'], ['womenGirls']), [false, false, true, true]) // prettier-ignore
  assert.deepEqual(opened('binaryResponseTarget14', 'q14_3', 'q14_3_a', ['no', 'underDevelopment', 'partially', 'fully'], ['mining']), [false, false, true, true]) // prettier-ignore
  assert.deepEqual(opened('binaryResponseTarget20', 'q20_5', 'q20_5_1', ['no', 'underDevelopment', 'fully'], { en: 'x' }), [false, true, true])
  assert.deepEqual(opened('binaryResponseTarget22', 'q22_1_d', 'q22_1_d_1', [['womenGirls'], ['other']], { en: 'Elders' }), [false, true])
})

test('none and not applicable stand alone', () => {
  assert.deepEqual(issues('binaryResponseTarget5', { q5_1: ['none', 'marineSpecies'] }), ['/binaryResponseTarget5/responses/q5_1/0 term.exclusive'])
  assert.deepEqual(issues('binaryResponseTarget22', { q22_3_b: ['cultureAndPractices', 'notApplicable'] }), ['/binaryResponseTarget22/responses/q22_3_b/1 term.exclusive']) // prettier-ignore
})

test('questions and answers as they are written elsewhere are read as ours', () => {
  const { q6_1: _ours, ...others } = blockOf('binaryResponseTarget6').responses

  const body = exampleBody(format, { binaryResponseTarget6: { responses: { ...others, '6_1': 'yesFully', q6_2: ['yesPartially'] } } })

  assert.deepEqual(blockOf('binaryResponseTarget6', body).responses, { ...others, q6_1: 'fully', q6_2: 'partially' })
})

test('answers are worded in the language of the reader, whatever the question', () => {
  assert.equal(optionLabelOf(format, 'binaryResponseTarget17/responses/q17_5', 'underDevelopment')?.['es'], 'En elaboración')
})

/** Texts only go with an answer; the sectors of 14.3 may stay unsaid. */
const isQuestion = ({ type, required }: Field) => type !== 'localizedText' && required !== undefined
