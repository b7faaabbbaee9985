import { formatNamed, issuesIn, type Issue } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import type { Draft, Held } from './record.ts'
import { getSole } from './store.ts'
import { worldFor } from './world.ts'

/** All that keeps this draft from being published: what its format says, and a second record where a government has only one. */
export async function issuesOf(
  context: Context,
  { record, draft }: { readonly record: Held['record']; readonly draft: Pick<Draft, 'data'> },
): Promise<readonly Issue[]> {
  const format = formatNamed(record.format)
  const world = await worldFor(context, { record, data: draft.data })
  const other = format.onePerGovernment && record.government !== null ? await getSole(context, record) : undefined
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
