import {
  cleaned,
  derived,
  formatNamed,
  issuesIn,
  sampleOf,
  type Data,
  type Field,
  type Fields,
  type FieldTypeName,
  type Format,
  type World,
} from '#formats'
import type { Locale } from '#platform/localized.ts'
import type { Random } from './random.ts'
import type { Words } from './words.ts'

/** A record to be made. */
export type Body = { readonly format: string; readonly government: string | undefined; readonly data: Data }

/** A record that was made, to which others may refer. */
export type Made = { readonly id: string; readonly format: string; readonly government: string | undefined }

/** What bodies are made from. `made` grows as records are published. */
export type Matter = { readonly random: Random; readonly words: Words; readonly world: World; readonly made: ReadonlyMap<string, Made> }

/** How many of a hundred records have each format: those whom the others need come early, and every house is there. */
const portions: { readonly [format: string]: number } = {
  resource: 24, nationalTarget7: 18, organization: 8, news: 7, event: 5, authority: 8, measure: 8, absCheckpoint: 4, organism: 6, dnaSequence: 4, biosafetyLaw: 5, caseStudy: 3,
} // prettier-ignore

const names = Object.entries(portions).flatMap(([name, count]) => Array<string>(count).fill(name))

/** A body that may be published, unlike all others: its texts, terms, dates and references are its own. */
export function bodyFrom(matter: Matter): Body {
  const format = formatNamed(matter.random.one(names))
  const language = matter.words.language()
  const languages = language !== 'en' && matter.random.share() < 0.3 ? [language, 'en' as const] : [language]
  const government = 'government' in format.fields ? matter.random.one(governmentsOf(matter.world)) : undefined
  const data = sound(format, government, languages, matter) ?? sound(format, government, languages, { ...matter, made: new Map() })
  return data ? { format: format.name, government, data } : bodyFrom(matter)
}

/** The body, with other terms than a sample has if the format's rules let them stand together; `undefined` where it needs a record that is not there yet. */
function sound(format: Format, government: string | undefined, languages: readonly Locale[], matter: Matter): Data | undefined {
  const base = sampleFor(format, matter)
  for (const changed of [changes, textsOnly]) {
    const own = varied(format.fields, base, { ...matter, government, languages, changed })
    const body = { ...own, ...(government ? { government: { identifier: government } } : {}), ...('languages' in own ? { languages } : {}) }
    const data = cleaned(format, derived(format, body, matter.world))
    const world = { ...matter.world, record: (identifier: string) => referred(identifier, matter), ...(government ? { government } : {}) }
    if (issuesIn(format, data, world, { for: 'publication' }).length === 0) return data
  }
  return undefined
}

const samples = new Map<string, Data>()

function sampleFor(format: Format, { world }: Matter): Data {
  const sample = samples.get(format.name) ?? sampleOf(format, world)
  samples.set(format.name, sample)
  return sample
}

type About = Matter & { readonly government: string | undefined; readonly languages: readonly Locale[]; readonly changed: Changes }
type Change = (value: never, field: Field, about: About) => unknown
type Changes = { readonly [type in FieldTypeName]?: Change }

function varied(fields: Fields, data: Data, about: About): Data {
  const parts = Object.entries(data).map(([name, value]) => {
    const change = fields[name] && about.changed[fields[name].type]
    return [name, change ? change(value as never, fields[name]!, about) : value] as const
  })
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined))
}

const text = (_value: unknown, { maxWords = 120, maxLength = 100_000 }: Field, { languages, words, random }: About) => {
  const most = Math.min(maxWords / 2, maxLength / 14, random.share() < 0.5 ? 14 : 120)
  return Object.fromEntries(languages.map(language => [language, words.phrase(language, 3 + random.below(most)).slice(0, maxLength)]))
}

const textsOnly: Changes = {
  localizedText: text,
  richText: (value, field, about) =>
    Object.fromEntries(Object.entries(text(value, field, about)).map(([language, written]) => [language, `<p>${written}</p>`])),
  localizedTexts: (_value, field, about) => [text(undefined, { ...field, maxWords: 6 }, about), text(undefined, { ...field, maxWords: 6 }, about)],
  date: (_value, _field, { random }) => dayOf(random),
  reference: (_value, field, about) => oneOf(field, about),
  references: (_value, field, about) => [oneOf(field, about)].filter(Boolean),
  group: (value, field, about) => varied(field.fields ?? {}, value, about),
  groups: (value: readonly Data[], field, about) => value.map(part => varied(field.fields ?? {}, part, about)),
}

const changes: Changes = {
  ...textsOnly,
  term: (_value, field, about) => ({ identifier: termOf(field, about) }),
  terms: (_value, field, about) =>
    [...new Set(Array.from({ length: 1 + about.random.rare(6) }, () => termOf(field, about)))].map(identifier => ({ identifier })),
}

function termOf({ vocabulary = [], below }: Field, { random, world }: About): string {
  const terms = world.someTerms([vocabulary].flat()[0]!, below)
  return terms[random.rare(terms.length)]!
}

/** One of the records that may be referred to, of the own country where it must be. */
function oneOf({ formats = [], own }: Field, { made, random, government }: About): { readonly identifier: string } | undefined {
  const fitting = [...made.values()].filter(one => formats.includes(one.format) && (own === undefined || one.government === government))
  return fitting.length > 0 ? { identifier: `${random.one(fitting).id}@1` } : undefined
}

function referred(identifier: string, { made }: Matter) {
  const found = made.get(identifier.split('@')[0]!)
  return found && { ...found, state: 'published' as const, title: {} }
}

const dayOf = (random: Random): string => new Date(Date.UTC(2000, 0, 1 + random.below(26 * 365))).toISOString().slice(0, 10)

const governmentsOf = (world: World): readonly string[] => world.someTerms('countries').slice(0, 40)
