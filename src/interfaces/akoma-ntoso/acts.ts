import type { Context } from '#platform/context.ts'
import { all, where } from '#platform/filter.ts'
import { actFormats, actOf, changeOf, harvestable, newest, standingAfter, type Act, type Described } from '#projections'
import { remembered } from '../remembered.ts'
import type { Site } from '../site.ts'

const pageSize = 500

/** An act that stands, under the address of its Work. */
export async function actAt(context: Context, site: Site, work: string): Promise<{ readonly described: Described; readonly act: Act } | undefined> {
  const scope = scopeOf(site)
  const [last] = await newest(context, scope, 1)
  // the list holds as long as nothing newer stands; what was withdrawn since is asked for again below
  const works = await remembered(context, `acts ${site.portal.id} ${last?.id}@${last?.revision}`, () => worksIn(context, site))
  const id = works.get(work)
  const described = id === undefined ? undefined : (await changeOf(context, scope, id))?.described
  const act = described && actOf(described)
  return described && act?.work === work ? { described, act } : undefined
}

const scopeOf = ({ portal }: Site) => all(portal.scope, harvestable(), where('format', ...actFormats))

async function worksIn(context: Context, site: Site): Promise<ReadonlyMap<string, string>> {
  const works = new Map<string, string>()
  for (let after = 0; ;) {
    const page = await standingAfter(context, scopeOf(site), after, pageSize)
    for (const { described } of page) {
      const act = described && actOf(described)
      if (act && !works.has(act.work)) works.set(act.work, described.id)
    }
    if (page.length < pageSize) return works
    after = page.at(-1)!.change.number
  }
}
