import { any, where } from '#platform/filter.ts'
import type { Field, Fields, Format } from '../../format.ts'
import type { Kind, Question, Section } from './notation.ts'
import { scales, type Answer } from './tables.ts'

/** The fields of a questionnaire, each an ordinary group `{ value, additionalInformation, … }` drawn as one question. */
export const fieldsOf = (sections: readonly Section[]): Fields =>
  Object.fromEntries(sections.flatMap(({ questions }) => questions.map(question => [question.key, fieldOf(question)])))

/** The sections of its form. */
export const sectionsOf = (sections: readonly Section[]): Format['sections'] =>
  sections.map(({ name, questions }) => ({ name, fields: questions.map(({ key }) => key) }))

/** The answers a question may get; none when it asks for words or figures. */
export function answersTo({ key, scale }: Question): readonly Answer[] {
  if (scale === undefined) return []
  const answers = scales.get(scale)
  if (!answers) throw new Error(`${key} names a scale nobody knows: ${scale}`)
  return answers
}

function fieldOf(question: Question): Field {
  const alone = answersTo(question).filter(answer => answer.alone)
  return {
    type: question.kind === 'many' ? 'groups' : 'group',
    question: true,
    ...(question.mandatory ? { required: true } : {}),
    ...(question.when.length > 0 ? { visible: any(...question.when.map(({ key, values }) => where(`${key}/value`, ...values))) } : {}),
    ...(question.kind === 'many' && alone.length > 0 ? { exclusive: alone.map(({ value }) => value) } : {}),
    fields: { ...partsOf[question.kind](question), ...(question.more ? more : {}) },
  }
}

/** Words are written in a box; the limit is that of any text. */
const words: Field = { type: 'localizedText', maxLength: 50_000 }

const more: Fields = { additionalInformation: words }

/** One of a scale, and the text or figure that some of its answers take. */
function chosen(question: Question): Fields {
  const answers = answersTo(question)
  const [texts, figures] = [answers.filter(({ text }) => text), answers.filter(({ figure }) => figure)].map(taking =>
    taking.map(({ value }) => value),
  )
  return {
    value: { type: 'choice', options: answers.map(({ value }) => value), required: true },
    ...(texts!.length > 0 ? { additionalInformation: { ...words, visible: where('value', ...texts!) } } : {}),
    ...(figures!.length > 0 ? { figure: { type: 'number', min: 0, visible: where('value', ...figures!) } } : {}),
  }
}

const partsOf: { readonly [kind in Kind]: (question: Question) => Fields } = {
  one: chosen,
  many: chosen,
  text: () => ({ value: { ...words, required: true } }),
  rich: () => ({ value: { type: 'richText', required: true } }),
  number: () => ({ value: { type: 'number', integer: true, min: 0, required: true } }),
  links: () => ({ additionalInformation: { type: 'richText' }, links: { type: 'links' } }),
}
