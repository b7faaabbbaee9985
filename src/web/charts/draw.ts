import { chartAddress, chartOf, countedFor, type Chart, type ChartData, type ChartWish, type Paint } from '#charts'
import { addressOf, choosing, type Asked } from '#search'
import type { Visit } from '../page.ts'
import { within } from '../search/ask.ts'
import { facetName, valueName } from '../search/labels.ts'
import { isBuilding } from '../search/listed.ts'

/** How a chart is wanted: colours, ids, and whether its links must lead here from elsewhere. */
export type Look = {
  readonly paint?: Paint
  readonly id?: string
  readonly alone?: { readonly source: string }
  readonly absolute?: boolean
  readonly unlinked?: boolean
}

/** The chart of a search for this reader; `undefined` while the index is made anew. Each number leads to the records behind it. */
export async function drawnChart(visit: Visit, asked: Asked, wish: ChartWish, look: Look = {}): Promise<Chart | undefined> {
  const data = await countedHere(visit, asked, wish, look)
  return (
    data &&
    chartOf({
      kind: wish.kind,
      data,
      locale: visit.locale,
      paint: look.paint ?? 'page',
      ...(look.id ? { id: look.id } : {}),
      ...(look.alone ? { alone: look.alone } : {}),
    })
  )
}

/** The numbers alone. */
export async function countedHere(visit: Visit, asked: Asked, wish: ChartWish, { absolute, unlinked }: Look = {}): Promise<ChartData | undefined> {
  const origin = absolute ? visit.origin : ''
  const addressFor = (chosen: { readonly [facet: string]: string }): string => {
    const values = Object.fromEntries(Object.entries(chosen).map(([facet, value]) => [facet, [value]]))
    return origin + visit.to('/search', searchOf(asked, choosing(asked, values)))
  }
  return countedFor(visit.context, {
    asked,
    wish,
    within: within(visit),
    locale: visit.locale,
    nameOf: (facet, value) => valueName(facet, value, visit),
    facetName: facet => facetName(facet, visit),
    ...(unlinked ? {} : { addressFor }),
  }).catch((error: unknown) => {
    if (isBuilding(error)) return undefined
    throw error
  })
}

/** The search behind a chart, as a list. */
export function searchOf(asked: Asked, change: Partial<Asked> = {}): URLSearchParams {
  const { by: _, and: __, ...search } = asked
  return addressOf({ ...search, view: 'list' }, change)
}

/** Where a chart stands: below the locale, with one of the endings of its files. */
export const chartPath = (visit: Visit, asked: Asked, wish: ChartWish, path = '/charts'): string => visit.to(path, chartAddress(asked, wish))
