import { formats, formatTitle } from '#formats'
import { listedIn, termNamed, termsByLabel } from '#vocabularies'
import { termFacets } from './term-facets.ts'
import type { Held } from './sought.ts'

/** What a value of a field stands for; nothing when nobody knows it, or when the field is one of words. */
export const heldFor = (field: string, value: string): Held | undefined => {
  const held = readings[field]?.(value)
  return held === undefined || held.values.length === 0 ? undefined : held
}

const readings: { readonly [field: string]: (value: string) => Held } = {
  country: value => ({ facets: ['government'], values: termsIn('countries', value) }),
  region: value => ({ facets: ['region'], values: termsIn('regions', value) }),
  language: value => ({ facets: ['language'], values: termsIn('languages', value).map(code => code.replace(/^lang-/, '')) }),
  type: value => ({ facets: ['format'], values: formatsCalled(value) }),
  year: value => ({ facets: ['year'], values: yearsIn(value) }),
  target: value => ({ facets: ['target'], values: [...targetsNumbered(value), ...termsIn('gbf-targets', value)] }),
  subject: value => {
    const values = termsByLabel(value).filter(identifier => termFacets(identifier).length > 0)
    return { facets: [...new Set(values.flatMap(termFacets))], values }
  },
}

const termsIn = (vocabulary: string, value: string): readonly string[] =>
  [...termsByLabel(value), ...termsByLabel(`lang-${value}`)].filter(identifier => termNamed(identifier)?.vocabularies.includes(vocabulary))

function formatsCalled(value: string): readonly string[] {
  const asked = plain(value)
  const named = formats().filter(format => [format.name, ...Object.values(formatTitle(format))].some(name => plain(name ?? '') === asked))
  const begun = formats().filter(format => Object.values(formatTitle(format)).some(name => plain(name ?? '').startsWith(asked)))
  return (named.length > 0 ? named : begun).map(({ name }) => name)
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()

const mostYears = 200

/** `2020`, `2018..2022`, `2018-2022`. */
function yearsIn(value: string): readonly string[] {
  const [, from, to = from] = /^(\d{4})(?:(?:\.\.|[-–])(\d{4}))?$/.exec(value) ?? []
  if (from === undefined) return []
  const count = Math.min(Number(to) - Number(from) + 1, mostYears)
  return Array.from({ length: Math.max(0, count) }, (_, place) => String(Number(from) + place))
}

function targetsNumbered(value: string): readonly string[] {
  const number = /^\d{1,2}$/.test(value) ? value.padStart(2, '0') : undefined
  return number === undefined ? [] : listedIn('gbf-targets').flatMap(({ identifier }) => (identifier.endsWith(`-${number}`) ? [identifier] : []))
}
