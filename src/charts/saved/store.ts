import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import type { SavedChart } from './saved-chart.ts'

type Tables = {
  chart: { id: string; portal: string; name: string; query: string; owner: string; at: Date }
  home_chart: { portal: string; chart: string; place: number }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

const columns = ['chart.id', 'chart.portal', 'name', 'query', 'owner', 'at'] as const

/** A saved chart. Refuses `chart.unknown`. */
export async function get(context: Context, id: string): Promise<SavedChart> {
  const found = await tables(context).selectFrom('chart').select(columns).where('id', '=', id).executeTakeFirst()
  if (!found) throw new Refused('not-found', 'chart.unknown', { id })
  return found
}

/** Somebody's charts, the newest first. */
export const list = (context: Context, owner: string): Promise<readonly SavedChart[]> =>
  tables(context).selectFrom('chart').select(columns).where('owner', '=', owner).orderBy('at', 'desc').orderBy('id').execute()

/** Keep a new chart. */
export const put = async (context: Context, chart: SavedChart): Promise<void> => {
  await tables(context).insertInto('chart').values(chart).execute()
}

/** Forget a chart, also on home pages. */
export const remove = async (context: Context, id: string): Promise<void> => {
  await tables(context).deleteFrom('chart').where('id', '=', id).execute()
}

/** The charts of a home page in their order, with their places. */
export const listHome = (context: Context, portal: string): Promise<readonly (SavedChart & { readonly place: number })[]> =>
  tables(context)
    .selectFrom('home_chart')
    .innerJoin('chart', 'chart.id', 'home_chart.chart')
    .select([...columns, 'place'])
    .where('home_chart.portal', '=', portal)
    .orderBy('place')
    .orderBy('chart.id')
    .execute()

/** Put a chart at a place of a home page; twice is once. */
export const putHome = async (context: Context, portal: string, chart: string, place: number): Promise<void> => {
  await tables(context)
    .insertInto('home_chart')
    .values({ portal, chart, place })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Take a chart off a home page. */
export const removeHome = async (context: Context, portal: string, chart: string): Promise<void> => {
  await tables(context).deleteFrom('home_chart').where('portal', '=', portal).where('chart', '=', chart).execute()
}
