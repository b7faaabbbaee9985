import { formatNamed, referencesIn, publicData, type Data, type Format } from '#formats'
import { referringTo, summaries, type Summary } from '#records'
import { labelAt } from '../fields/drawing.ts'
import type { Visit } from '../page.ts'

/** Records that stand in one field, under its name. */
export type Referred = { readonly label: string; readonly summaries: readonly Summary[] }

const mostShown = 60

/** The records this one refers to, by the names of its fields. */
export async function referredBy(visit: Visit, format: Format, data: Data): Promise<readonly Referred[]> {
  const places = referencesIn(format, publicData(format, data)).map(({ path, identifier }) => ({
    id: identifier.split('@')[0]!,
    label: labelAt(format, fieldOf(path), visit.locale),
  }))
  return grouped(visit, places)
}

/** The records that refer to this one, by the names of the fields in which they do. */
export async function referringHere(visit: Visit, id: string): Promise<readonly Referred[]> {
  const places = (await referringTo(visit.context, id)).slice(0, mostShown)
  const cards = new Map((await summaries(visit.context, [...new Set(places.map(({ record }) => record))])).map(card => [card.id, card]))
  return grouped(
    visit,
    places.flatMap(({ record, path }) => {
      const card = cards.get(record)
      return card ? [{ id: record, label: labelAt(formatNamed(card.format), fieldOf(path), visit.locale) }] : []
    }),
  )
}

/** A place in a list is the list's field: `/measures/0` → `/measures`. */
const fieldOf = (path: string): string => path.replace(/(\/\d+)+$/, '')

async function grouped(visit: Visit, places: readonly { readonly id: string; readonly label: string }[]): Promise<readonly Referred[]> {
  const ids = [...new Set(places.map(({ id }) => id))].slice(0, mostShown)
  const cards = new Map((await summaries(visit.context, ids)).map(card => [card.id, card]))
  return [...Map.groupBy(places, ({ label }) => label)]
    .map(([label, ones]) => ({ label, summaries: [...new Set(ones.map(({ id }) => id))].flatMap(id => cards.get(id) ?? []) }))
    .filter(group => group.summaries.length > 0)
}
