import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { matches } from '#platform/filter.ts'
import { inTransaction } from '#platform/transaction.ts'
import { portalNamed } from '#portals'
import { placeable } from './policy.ts'
import { mostCharts, type SavedChart } from './saved-chart.ts'
import { get, listHome, putHome, removeHome } from './store.ts'

/** A chart and the portal on whose home page it stands or shall stand. */
export type Placing = { readonly portal: string; readonly chart: string }

/** Put a saved chart on a portal's home page, after the others. Refuses `portal.unknown`, `chart.unknown`, `chart.place`, `chart.home-full`. */
export async function placeChart(context: Context, { portal, chart }: Placing): Promise<void> {
  mustPlace(context, portal)
  await inTransaction(context, async unit => {
    await get(unit, chart)
    const placed = await listHome(unit, portal)
    if (placed.some(({ id }) => id === chart)) return
    if (placed.length >= mostCharts.home) throw new Refused('conflict', 'chart.home-full', { most: mostCharts.home })
    await putHome(unit, portal, chart, Math.max(0, ...placed.map(({ place }) => place)) + 1)
    await announce(unit, 'chart.placed', `portal:${portal}`, { chart })
  })
}

/** Take a chart off a portal's home page. Refuses `portal.unknown`, `chart.place`. */
export async function displaceChart(context: Context, { portal, chart }: Placing): Promise<void> {
  mustPlace(context, portal)
  await inTransaction(context, async unit => {
    await removeHome(unit, portal, chart)
    await announce(unit, 'chart.displaced', `portal:${portal}`, { chart })
  })
}

/** The charts on a portal's home page. */
export const homeCharts = (context: Context, portal: string): Promise<readonly SavedChart[]> => listHome(context, portal)

/** May this actor place charts on the home page of a portal? */
export function mayPlace(context: Context, portal: string): boolean {
  const { government } = portalNamed(portal)
  return matches(placeable(context.actor), government === null ? {} : { government })
}

function mustPlace(context: Context, portal: string): void {
  if (!mayPlace(context, portal)) throw new Refused('forbidden', 'chart.place', { portal })
}
