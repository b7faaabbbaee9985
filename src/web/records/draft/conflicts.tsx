import { fieldAt, plainText, typeOf, type Data, type Format, type World } from '#formats'
import { withValue, type Clash } from '#records'
import type { Conflicting } from '../../fields/drawing.ts'
import { questionAt } from '../questions.ts'
import { joinable } from './decisions.ts'

/** Places where somebody has to choose, by the question that shows them. */
export function conflictsByQuestion(
  format: Format,
  clashes: readonly Clash[],
  world: World,
  locale: string,
): ReadonlyMap<string, readonly Conflicting[]> {
  const byQuestion = new Map<string, Conflicting[]>()
  for (const clash of clashes) {
    const question = questionAt(format, clash.path)
    byQuestion.set(question, [...(byQuestion.get(question) ?? []), conflicting(format, question, clash, world, locale)])
  }
  return byQuestion
}

/** The body as a form shows it to somebody who has not decided yet: with what they wrote. */
export const withMine = (data: Data, clashes: readonly Clash[]): Data => clashes.reduce((body, { path, mine }) => withValue(body, path, mine), data)

function conflicting(format: Format, question: string, clash: Clash, world: World, locale: string): Conflicting {
  const { path, theirs } = clash
  const rest = path.slice(question.length).split('/').filter(Boolean)
  const [language] = rest.length === 1 && !/^\d+$/.test(rest[0]!) ? rest : []
  const field = fieldAt(format, question.slice(1).replace(/\/\d+/g, ''))
  const shown = { path, joinable: joinable(clash), ...(language === undefined ? {} : { language }) }
  if (typeof theirs === 'string') return { ...shown, theirs: field?.type === 'richText' ? plainText(theirs) : theirs }
  return { ...shown, theirs: field && theirs !== undefined ? lineOf(field, theirs, world, locale) : '' }
}

function lineOf(field: NonNullable<ReturnType<typeof fieldAt>>, value: unknown, world: World, locale: string): string {
  const type = typeOf(field)
  const [one, many] = [value, [value]].map(shape => (type.is(shape) ? type.line(shape, field, locale, world) : undefined))
  return one ?? many ?? (typeof value === 'object' ? '…' : String(value))
}
