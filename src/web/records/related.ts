import { facetsOf, publicData, type Data, type Format } from '#formats'
import { all, any, where, type Filter } from '#platform/filter.ts'
import { inLocale, type Localized } from '#platform/localized.ts'
import { summaries, type Summary } from '#records'
import { search } from '#search'
import type { Visit } from '../page.ts'
import { within } from '../search/ask.ts'
import { isBuilding } from '../search/listed.ts'

/** Why another record stands beside one, the strongest first. */
export type Reason = 'country-target' | 'country-subject' | 'target' | 'subject' | 'title'

/** A record like another, and what they share. */
export type Related = { readonly reason: Reason; readonly summary: Summary }

type Way = { readonly reason: Reason; readonly filter?: Filter; readonly text?: string }

const mostShown = 6
const mostOfOne = 3
/** Facets that say what a record is about. */
const subjects = ['subject', 'absSubject', 'biosafetySubject', 'subjectArea', 'keyword', 'modifiedOrganism', 'organism', 'gene'] as const

/** A few public records like this one, without those named in `known`: they share targets or subjects, first with the same country, or words of their names. */
export async function relatedTo(visit: Visit, format: Format, data: Data, title: Localized, known: readonly string[]): Promise<readonly Related[]> {
  const taken = new Set(known)
  const found: { readonly id: string; readonly reason: Reason }[] = []
  for (const way of waysOf(format, publicData(format, data), title)) {
    const ids = (await foundBy(visit, way)).filter(id => !taken.has(id)).slice(0, Math.min(mostOfOne, mostShown - found.length))
    for (const id of ids) {
      taken.add(id)
      found.push({ id, reason: way.reason })
    }
    if (found.length >= mostShown) break
  }
  const cards = await summaries(
    visit.context,
    found.map(({ id }) => id),
  )
  const reasons = new Map(found.map(({ id, reason }) => [id, reason]))
  return cards.map(summary => ({ summary, reason: reasons.get(summary.id)! }))
}

/** The questions that find them, in the order of their weight. */
function waysOf(format: Format, data: Data, title: Localized): readonly Way[] {
  const facets = facetsOf(format, data)
  const filterFor = (name: string): Filter | undefined => (facets[name]?.length ? where(name, ...facets[name]) : undefined)
  const held = subjects.flatMap(name => filterFor(name) ?? [])
  const [country, target] = [filterFor('government'), filterFor('target')]
  const subject = held.length > 0 ? any(...held) : undefined
  const words = wordsOf(title)
  return [
    ...(country && target ? [{ reason: 'country-target' as const, filter: all(country, target) }] : []),
    ...(country && subject ? [{ reason: 'country-subject' as const, filter: all(country, subject) }] : []),
    ...(target ? [{ reason: 'target' as const, filter: target }] : []),
    ...(subject ? [{ reason: 'subject' as const, filter: subject }] : []),
    ...(words.length >= leastWords ? [{ reason: 'title' as const, text: words.join(' '), filter: where('format', format.name) }] : []),
  ]
}

/** Words short enough to stand in every title say nothing. */
const leastWords = 2
const wordsOf = (title: Localized): readonly string[] =>
  inLocale(title, 'en')
    .text.split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length > 3 || /\p{Script=Han}/u.test(word))
    .slice(0, 12)

async function foundBy(visit: Visit, { filter, text }: Way): Promise<readonly string[]> {
  const asked = { filter: filter ? all(within(visit), filter) : within(visit), pageSize: mostShown * 3, locale: visit.locale }
  const question = text === undefined ? { ...asked, sort: 'newest' as const } : { ...asked, text, concepts: false as const }
  const found = await search(visit.context, question).catch((error: unknown) => {
    if (isBuilding(error)) return undefined
    throw error
  })
  return (found?.hits ?? []).map(({ id }) => id)
}
