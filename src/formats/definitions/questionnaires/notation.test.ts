import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldsOf } from './expanded.ts'
import { questionsIn } from './notation.ts'
import { scales } from './tables.ts'

test('a line says the key of a question, whether it must be answered, what with, and when it is asked', () => {
  const [section] = questionsIn('# article12\nQ038* one yesNo\nQ041 many channels ? Q038=true,false | Q040=true\nQ012_a number+\n')

  assert.deepEqual(section, {
    name: 'article12',
    questions: [
      { key: 'Q038', kind: 'one', scale: 'yesNo', mandatory: true, more: false, when: [] },
      {
        key: 'Q041',
        kind: 'many',
        scale: 'channels',
        mandatory: false,
        more: false,
        when: [
          { key: 'Q038', values: ['true', 'false'] },
          { key: 'Q040', values: ['true'] },
        ],
      },
      { key: 'Q012_a', kind: 'number', mandatory: false, more: true, when: [] },
    ],
  })
})

test('a line nobody can read is named', () => {
  for (const line of ['Q1 choose yesNo', 'Q1 one', 'Q1* text ? Q2', 'one yesNo'])
    assert.throws(
      () => questionsIn(`# part\n${line}\n`),
      (error: Error) => error.message.includes(line.slice(-2)),
      line,
    )
  assert.throws(() => questionsIn('Q1 text\n'), /before the first section/)
})

test('answers that take a text or a figure ask for it, and only they', () => {
  const fields = fieldsOf(questionsIn('# part\nQ1 one extent\nQ2 many decisions\nQ3 one yesNo\n'))

  assert.deepEqual(Object.keys(fields['Q1']!.fields!), ['value', 'additionalInformation'])
  assert.deepEqual(fields['Q1']!.fields!['additionalInformation']!.visible, { field: 'value', in: ['true.some'] })
  assert.deepEqual(Object.keys(fields['Q2']!.fields!), ['value', 'figure'])
  assert.deepEqual(Object.keys(fields['Q3']!.fields!), ['value'])
})

test('"none" stands alone, and a scale that nobody knows is refused', () => {
  const [one, many] = ['one', 'many'].map(kind => fieldsOf(questionsIn(`# part\nQ1 ${kind} instruments\n`))['Q1']!)

  assert.deepEqual(many!.exclusive, ['instrument.none'])
  assert.equal(one!.exclusive, undefined)
  assert.throws(() => fieldsOf(questionsIn('# part\nQ1 one feelings\n')), /Q1 names a scale nobody knows: feelings/)
})

test('marks of a scale are no part of its answers, but the plus of a count is', () => {
  const values = (name: string) => scales.get(name)!.map(({ value }) => value)

  assert.deepEqual(values('extent'), ['true', 'true.some', 'false'])
  assert.deepEqual(values('from0by5'), ['0', '1+', '5+', '10+'])
  assert.equal(values('funding').at(-1), 'USD500000+')
  assert.equal(values('operatorDuties').at(-1), 'false')
})
