import type { Context } from '#platform/context.ts'
import { all, where } from '#platform/filter.ts'
import { actFormats, actOf, changeOf, harvestable, newest, standingAfter, type Act, type Described } from '#projections'
import { remembered } from '../remembered.ts'
import type { Site } from '../site.ts'

const pageSize = 500

/** A record that is told as an act. */
export type Told = { readonly described: Described; readonly act: Act }

/** The acts that stand under the address of a Work: one, unless two records say the same of themselves. */
export async function actsAt(context: Context, site: Site, work: string): Promise<readonly Told[]> {
  const scope = scopeOf(site)
  const [last] = await newest(context, scope, 1)
  // the list holds as long as nothing newer stands; what was withdrawn since is asked for again below
  const works = await remembered(context, `acts ${site.portal.id} ${last?.id}@${last?.revision}`, () => worksIn(context, site))
  const found = await Promise.all((works.get(work) ?? []).map(id => changeOf(context, scope, id)))
  return found.flatMap(change => {
    const described = change?.described
    const act = described && actOf(described)
    return act?.work === work ? { described: described!, act } : []
  })
}

const scopeOf = ({ portal }: Site) => all(portal.scope, harvestable(), where('format', ...actFormats))

async function worksIn(context: Context, site: Site): Promise<ReadonlyMap<string, readonly string[]>> {
  const works = new Map<string, string[]>()
  for (let after = 0; ;) {
    const page = await standingAfter(context, scopeOf(site), after, pageSize)
    for (const { described } of page) {
      const act = described && actOf(described)
      if (act) works.set(act.work, [...(works.get(act.work) ?? []), described.id])
    }
    if (page.length < pageSize) return works
    after = page.at(-1)!.change.number
  }
}
