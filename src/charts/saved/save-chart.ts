import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { matches } from '#platform/filter.ts'
import { newId } from '#platform/ids.ts'
import { plainText } from '#platform/plain-text.ts'
import { inTransaction } from '#platform/transaction.ts'
import { askedIn } from '#search'
import { listAddress, mostIn } from '../record-list.ts'
import { chartAddress, wishIn } from '../wish.ts'
import { changeable } from './policy.ts'
import { longest, mostCharts, type SavedChart } from './saved-chart.ts'
import { get, list, put, remove } from './store.ts'

/** What is kept: the chart of an address, or a list of records where it says `most`; under a name, on the portal where it was made. */
export type ChartToSave = { readonly portal: string; readonly name: string; readonly query: string }

/** Keep a chart in one's own list. The query is kept in its shortest form. Refuses `chart.save`, `chart.name`, `chart.long`, `chart.many`. */
export async function saveChart(context: Context, { portal, name, query }: ChartToSave): Promise<SavedChart> {
  const owner = context.actor.id
  if (owner === undefined) throw new Refused('forbidden', 'chart.save')
  const called = plainText(name).replace(/\s+/g, ' ').trim()
  if (called === '' || [...called].length > longest.name) throw new Refused('invalid', 'chart.name', { most: longest.name })
  const kept = String(keptQuery(new URLSearchParams(query)))
  if (kept.length > longest.query) throw new Refused('invalid', 'chart.long')

  return inTransaction(context, async unit => {
    if ((await list(unit, owner)).length >= mostCharts.kept) throw new Refused('conflict', 'chart.many', { most: mostCharts.kept })
    const chart = { id: newId(), portal, name: called, query: kept, owner, at: unit.now() }
    await put(unit, chart)
    return chart
  })
}

function keptQuery(query: URLSearchParams): URLSearchParams {
  const most = mostIn(query)
  return most === undefined ? chartAddress(askedIn(query), wishIn(query)) : listAddress(askedIn(query), most)
}

/** Forget a saved chart. Refuses `chart.unknown`, `chart.remove`. */
export async function removeChart(context: Context, id: string): Promise<void> {
  const { owner } = await get(context, id)
  if (!matches(changeable(context.actor), { owner })) throw new Refused('forbidden', 'chart.remove', { id })
  await remove(context, id)
}

/** One's own charts, the newest first; none for a guest. */
export const savedCharts = async (context: Context): Promise<readonly SavedChart[]> =>
  context.actor.id === undefined ? [] : list(context, context.actor.id)

/** A saved chart, for everybody who has its address. Refuses `chart.unknown`. */
export const savedChart = (context: Context, id: string): Promise<SavedChart> => get(context, id)
