import type { Facts } from '#platform/filter.ts'
import type { Localized } from '#platform/localized.ts'

/** `curated`: put together by those who look after a portal. `list`: made by a person. */
export type Kind = 'curated' | 'list'

/** Who may read it: those who may change it; whoever has its address; everybody, who also finds it among the others. */
export const visibilities = ['private', 'link', 'public'] as const
/** One of them. */
export type Visibility = (typeof visibilities)[number]

/** A part of a collection with a heading of its own. `key` is what entries name. */
export type Section = { readonly key: string; readonly title: Localized; readonly description: Localized }

/** What is written about a collection. `query` is the address of a search whose results stand below the records chosen one by one; empty for none. */
export type Words = {
  readonly title: Localized
  readonly description: Localized
  readonly sections: readonly Section[]
  readonly query: string
}

/** Records put together under a title. `portal` is where it is shown, or was made. */
export type Collection = Words & {
  readonly id: string
  readonly kind: Kind
  readonly portal: string
  /** `account:12`. */
  readonly owner: string
  readonly visibility: Visibility
  readonly createdAt: Date
  readonly changedAt: Date
  readonly publishedAt: Date | null
  readonly removedAt: Date | null
}

/** A record in a collection; `place` counts from 1 over the whole collection. */
export type Entry = {
  readonly record: string
  readonly section: string
  readonly place: number
  readonly note: Localized
  readonly addedAt: Date
}

/** What permissions ask about. */
export const collectionFacts = ({ kind, portal, owner, visibility }: Collection): Facts => ({ kind, portal, owner, visibility })

/** Most entries of a collection, sections of one, lists of a person, collections of a portal. */
export const most = { entries: 500, sections: 20, lists: 100, collections: 200, title: 200, description: 5000, note: 1000, query: 2000 } as const

/** How long something taken out can be put back, in hours. */
export const hoursToUndo = 24

/** The entries as they stand after one went to another place of its section, or into another section. Places count from 1 within the section. */
export function arranged(
  entries: readonly Entry[],
  record: string,
  to: { readonly section?: string; readonly place?: number },
  sections: readonly string[],
): readonly Entry[] {
  const moved = entries.find(entry => entry.record === record)
  if (!moved) return entries
  const section = to.section ?? moved.section
  const place = to.place ?? (section === moved.section ? placeWithin(entries, moved) : Number.MAX_SAFE_INTEGER)
  const groups = ['', ...sections].map(key => {
    const others = entries.filter(entry => entry.record !== record && (entry.section === key || (key === '' && !sections.includes(entry.section))))
    return key === section ? others.toSpliced(Math.min(Math.max(place, 1) - 1, others.length), 0, { ...moved, section }) : others
  })
  return groups.flat().map((entry, index) => ({ ...entry, place: index + 1 }))
}

/** Where an entry stands within its section, from 1. */
export const placeWithin = (entries: readonly Entry[], { record, section }: Entry): number =>
  entries.filter(entry => entry.section === section).findIndex(entry => entry.record === record) + 1
