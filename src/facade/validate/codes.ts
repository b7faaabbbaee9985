import type { Format, Issue, Rule } from '#formats'
import { propertyAt } from '../documents/names.ts'

/** What is wrong with a body, in the words of the existing service. */
export type Wrong = { readonly code: string; readonly property?: string; readonly properties?: readonly string[]; readonly parameters?: string }

/** Our codes → theirs; all others are `Error.InvalidValue`. */
const codes: { readonly [code: string]: string | undefined } = {
  'field.missing': 'Error.Mandatory',
  'file.missing': 'Error.Mandatory',
  'value.unknown': 'Error.InvalidProperty',
  'field.hidden': 'Error.InvalidProperty',
  'value.type': 'Error.InvalidType',
  'value.identifier': 'Error.InvalidType',
  'value.language': 'Error.UnspecifiedLocale',
  'term.unknown': 'Error.UnexpectedTerm',
  'term.place': 'Error.UnexpectedTerm',
  'term.exclusive': 'Error.UnexpectedTerm',
  'term.custom': 'Error.Mandatory',
  'term.uncustom': 'Error.UnexpectedTerm',
  'value.option': 'Error.UnexpectedTerm',
}

/** All that is wrong, each once. A rule that asks for one of several fields names them together. */
export function wrongsOf(format: Format, issues: readonly Issue[]): readonly Wrong[] {
  const together = (format.rules ?? []).filter(isAnyOf)
  const broken = together.filter(({ code }) => issues.some(issue => issue.code === code))
  const single = issues.filter(({ code }) => !together.some(rule => rule.code === code))
  const wrongs: readonly Wrong[] = [
    ...single.map(issue => wrongOf(format, issue)),
    ...broken.map(({ fields }) => ({ code: 'Error.MandatoryAnyOf', properties: fields.map(field => propertyAt(format.name, `/${field}`)) })),
  ]
  return [...new Map(wrongs.map(wrong => [JSON.stringify(wrong), wrong])).values()]
}

const isAnyOf = (rule: Rule): rule is Rule & { readonly kind: 'atLeastOne'; readonly fields: readonly string[] } => rule.kind === 'atLeastOne'

function wrongOf({ name }: Format, { path, code, values = {} }: Issue): Wrong {
  const theirs = Object.hasOwn(codes, code) ? codes[code]! : 'Error.InvalidValue'
  if (code !== 'value.language') return { code: theirs, property: propertyAt(name, path) }
  return { code: theirs, property: propertyAt(name, path.replace(/\/[^/]*$/, '')), parameters: String(values['language'] ?? '') }
}
