import type { Field } from '#formats'
import { isTerm, labelOf, otherTerm, termNamed, termsByLabel } from '#vocabularies'
import { termLabel } from '../columns/terms.ts'

/** How terms are written in a language so that reading finds the same: by label, with the identifier behind it where the label alone would not do. */
export function termWriter(locale: string): (identifier: string, field: Field) => string {
  const written = new Map<string, string>()
  return (identifier, field) => {
    const key = `${identifier} ${String(field.vocabulary)}`
    const known = written.get(key)
    if (known !== undefined) return known
    const name = writtenTerm(identifier, field, locale)
    written.set(key, name)
    return name
  }
}

/** The terms of a field's vocabularies that a text names: by identifier, by label in any language, by code, or by the identifier in brackets behind a label. */
export function termFinder(): (text: string, field: Field) => readonly string[] {
  const found = new WeakMap<Field, Map<string, readonly string[]>>()
  return (text, field) => {
    const known = found.get(field) ?? new Map<string, readonly string[]>()
    found.set(field, known)
    const cached = known.get(text)
    if (cached) return cached
    const terms = termsNamed(text, field)
    // a column of free text is no vocabulary: what is kept stays small
    if (known.size < mostKept) known.set(text, terms)
    return terms
  }
}

const mostKept = 20_000

function writtenTerm(identifier: string, field: Field, locale: string): string {
  if (labelOf(identifier) === undefined) return identifier
  const label = termLabel(identifier, locale)
  const [only, ...more] = termsNamed(label, field)
  return only === identifier && more.length === 0 ? label : `${label} [${identifier}]`
}

function termsNamed(text: string, field: Field): readonly string[] {
  const wanted = text.trim()
  const bracketed = /\[([^[\]\s]{1,128})\]$/.exec(wanted)?.[1]
  for (const identifier of [wanted, ...(bracketed === undefined ? [] : [bracketed])]) {
    const term = termNamed(identifier)
    if (term && belongs(term.identifier, field)) return [term.identifier]
  }
  const labelled = [...new Set(termsByLabel(wanted))]
  const own = labelled.filter(identifier => belongs(identifier, field))
  if (own.length > 1) return bestOf(own, wanted)
  // terms of other vocabularies are no answer, but retired ones of this are, and say so
  return own
}

const belongs = (identifier: string, { vocabulary = [], other }: Field): boolean =>
  (identifier === otherTerm && other !== undefined) ||
  isTerm([vocabulary].flat(), identifier) ||
  (termNamed(identifier)?.vocabularies.some(key => [vocabulary].flat().includes(key)) ?? false)

/** Of several terms with a name those whose label it is, before those whose synonym or code it is. */
function bestOf(identifiers: readonly string[], text: string): readonly string[] {
  const labelled = identifiers.filter(identifier =>
    Object.values(labelOf(identifier) ?? {}).some(label => label?.toLowerCase() === text.toLowerCase()),
  )
  return labelled.length > 0 ? labelled : identifiers
}
