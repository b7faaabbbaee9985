import { locales } from '#platform/localized.ts'
import type { Fields } from '../../format.ts'
import type { FieldLabels, Labels, SixTexts } from '../../labels.ts'
import { answersTo } from './expanded.ts'
import { linesOf, type Kind, type Question, type Section } from './notation.ts'
import { table, wordsIn } from './tables.ts'

/**
 * Words of a questionnaire: what is the same in all, over it headings and descriptions of the one it is `like`, over them its own table.
 * A line `Q014 = Q007` takes the words that question 7 of the other has.
 */
export function wordsOf(name: string, like?: string): ReadonlyMap<string, SixTexts> {
  const lines = linesOf(table(`${name}.words.txt`))
  const model = like === undefined ? new Map<string, SixTexts>() : wordsIn(table(`${like}.words.txt`))
  const taken = lines.filter(line => line.includes(' = ')).map(line => line.split(' = ') as [string, string])
  return new Map([
    ...wordsIn(table('common.words.txt')),
    ...[...model].filter(([key]) => !/^Q\d/.test(key)),
    ...taken.flatMap(([key, other]) => (model.has(other) ? [[key, model.get(other)!] as const] : [])),
    ...wordsIn(lines.filter(line => !line.includes(' = ')).join('\n')),
  ])
}

/** The labels of a questionnaire from its words. A question without words of its own is called by its kind: further details, enough. */
export function labelsOf(sections: readonly Section[], words: ReadonlyMap<string, SixTexts>, { name, head, more, section }: Around): Labels {
  const questions = sections.flatMap(section => section.questions)
  const named = (name: string) => {
    const found = words.get(name)
    if (!found) throw new Error(`no words for ${name}`)
    return found
  }
  return {
    title: named(words.has(`${name}.title`) ? `${name}.title` : 'title'),
    description: named('description'),
    ...(words.has('purpose') ? { purpose: named('purpose') } : {}),
    sections: Object.fromEntries(
      ['report', ...sections.map(({ name }) => name), ...(section === undefined ? [] : [section])].map(name => [name, named(`#${name}`)]),
    ),
    fields: {
      ...Object.fromEntries(['title', ...head, ...pathsOf(more)].map(name => [name, { label: named(name), help: named(`${name}?`) }])),
      ...Object.fromEntries(questions.flatMap(question => fieldLabels(question, words, named))),
    },
    options: Object.fromEntries(
      questions.flatMap(question => {
        const answers = answersTo(question)
        return answers.length > 0 ? [[`${question.key}.value`, Object.fromEntries(answers.map(({ value, label }) => [value, label]))]] : []
      }),
    ),
  }
}

/** Fields before and after the questions; their words stand under their paths (`furtherAnswers.key`). */
type Around = { readonly name: string; readonly head: readonly string[]; readonly more: Fields; readonly section: string | undefined }

const pathsOf = (fields: Fields, above = ''): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) => [`${above}${name}`, ...pathsOf(field.fields ?? {}, `${above}${name}.`)])

function fieldLabels(
  question: Question,
  words: ReadonlyMap<string, SixTexts>,
  named: (name: string) => SixTexts,
): readonly (readonly [string, FieldLabels])[] {
  const { key, kind } = question
  const label = numbered(key, words.get(key) ?? named(usual(question)))
  const help = named(`${kind}?`)
  const part = (name: string): readonly [string, FieldLabels] => [`${key}.${name}`, { label: named(`.${name}`), help: named(`.${name}?`) }]
  return [[key, { label, help }], [`${key}.value`, { label, help }], part('additionalInformation'), part('figure'), part('links')].filter(
    (entry): entry is readonly [string, FieldLabels] => has(question, entry[0] as string),
  )
}

const has = (question: Question, path: string): boolean => {
  const [, name] = path.split('.')
  return name === undefined || partNames[question.kind].includes(name) || (name === 'additionalInformation' && question.more) || takes(question, name)
}

const partNames: { readonly [kind in Kind]: readonly string[] } = {
  one: ['value'],
  many: ['value'],
  text: ['value'],
  rich: ['value'],
  number: ['value'],
  links: ['additionalInformation', 'links'],
}

const takes = (question: Question, name: string): boolean =>
  answersTo(question).some(({ text, figure }) => (name === 'additionalInformation' && text) || (name === 'figure' && figure))

/** What a question is called that says the same in every section. */
const usual = ({ key, kind }: Question): string => (key.endsWith('_adq') ? 'adequate' : kind === 'links' ? 'lessons' : 'details')

/** `Q008_a` is question 8 a. A question about the answer before it has no number. */
export function numbered(key: string, words: SixTexts): SixTexts {
  const [, number, rest = ''] = /^(?:Q|question)0*(\d+)((?:_[A-Za-z0-9])*)$/.exec(key) ?? []
  if (number === undefined) return words
  // figures and letters keep their order in a line that runs from right to left
  const isolated = `\u2066${number}${rest.replaceAll('_', ' ')}\u2069.`
  return Object.fromEntries(
    locales.map(locale => [locale, `${locale === 'ar' ? isolated : isolated.replaceAll(/[\u2066\u2069]/g, '')} ${words[locale]}`]),
  ) as SixTexts
}
