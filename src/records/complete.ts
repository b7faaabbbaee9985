import { isDeepStrictEqual } from 'node:util'
import { factsOf, formatNamed, issuesIn, type Data, type Issue } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { published } from './list.ts'
import type { ChmRecord, Draft, Held } from './record.ts'
import { listSiblings } from './store.ts'
import { worldFor } from './world.ts'

/** All that keeps this draft from being published: what its format says, and a second record where a government has only one. */
export async function issuesOf(
  context: Context,
  { record, draft }: { readonly record: Held['record']; readonly draft: Pick<Draft, 'data'> },
): Promise<readonly Issue[]> {
  const format = formatNamed(record.format)
  const world = await worldFor(context, { record, data: draft.data })
  const other = await sameAs(context, record, draft.data)
  return [
    ...issuesIn(format, draft.data, world, { for: 'publication' }),
    ...(other ? [{ path: '', code: 'record.only-one', values: { other } }] : []),
  ]
}

/** Refuse `record.data` with all issues when the draft may not be published as it stands. */
export async function refuseIncomplete(unit: Context, { record, draft }: Held): Promise<void> {
  const issues = await issuesOf(unit, { record, draft: draft! })
  if (issues.length > 0) throw new Refused('invalid', 'record.data', { id: record.id, issues })
}

/** The published record that already says this for the government, where a format allows only one (`oneFor`). */
async function sameAs(context: Context, record: ChmRecord, data: Data): Promise<string | undefined> {
  const format = formatNamed(record.format)
  if (!format.oneFor || record.government === null) return undefined
  const [, ...parts] = format.oneFor
  const siblings = await listSiblings(context, record)
  if (parts.length === 0) return siblings[0]
  const wanted = factsOf(format, data)
  const others = await published(context, siblings)
  return others.find(({ revision }) => {
    const facts = factsOf(format, revision.data)
    return parts.every(part => isDeepStrictEqual(facts[part], wanted[part]))
  })?.record.id
}
