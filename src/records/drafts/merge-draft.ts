import { isDeepStrictEqual as same } from 'node:util'
import { formatNamed, type Data } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { matches } from '#platform/filter.ts'
import { inTransaction } from '#platform/transaction.ts'
import { bodyFor } from '../body.ts'
import { permitted } from '../permitted.ts'
import { pinned } from '../pinned.ts'
import { editable, publishable } from '../policy.ts'
import { movable, recordFacts, type Draft } from '../record.ts'
import { lock } from '../store.ts'
import type { Clash } from './clash.ts'
import { merged } from './merge.ts'
import { valueAt, withValue } from './pointer.ts'
import { putBody } from './put-body.ts'
import { getVersion, listConflicts, putConflict, removeConflicts } from './store.ts'

/**
 * What somebody typed over a version of a draft. `undecided`: places where they have not chosen yet between their text and
 * another's; what they typed there is kept for them and changes nothing. `decided`: places where they have.
 */
export type Typed = {
  readonly id: string
  readonly data: unknown
  readonly version?: number
  readonly undecided?: readonly string[]
  readonly decided?: readonly string[]
}

/** A draft after a merge, the places where its author has to choose, and whether others' changes came in. */
export type Merging = { readonly draft: Draft; readonly conflicts: readonly Clash[]; readonly others: boolean }

/**
 * Store what was typed beside what others have stored since: field by field, so that nobody's text is lost. Where two wrote
 * different things, what stands stays and the other is kept until its author decides.
 * Refuses `draft.submitted`, `draft.none`, `record.edit`, `record.body`, `record.government`, `record.data`.
 */
export function mergeDraft(context: Context, { id, data, version, undecided = [], decided = [] }: Typed): Promise<Merging> {
  return inTransaction(context, async unit => {
    const held = permitted(unit, await lock(unit, id), editable, 'record.edit')
    const draft = movable(held, 'save')!
    const format = formatNamed(held.record.format)
    const account = unit.actor.id ?? ''
    const cleanBody = async (body: unknown) => pinned(unit, format, bodyFor(format, held.record, body, draft.data, unit.actor))

    const outdated = version !== undefined && version !== draft.version
    const base = outdated ? await getVersion(unit, id, version) : draft.data
    const typed = await cleanBody(data)
    const mine = undecided.reduce<Data>((body, path) => withValue(body, path, valueAt(base ?? draft.data, path)), typed)
    const { data: body, clashes } = merged(format, base, mine, draft.data)
    const next = clashes.length === 0 && same(body, typed) ? typed : await cleanBody(body)

    const changes = !same(next, draft.data)
    if (changes && draft.state === 'submitted' && !matches(publishable(unit.actor), recordFacts(held)))
      throw new Refused('conflict', 'draft.submitted', { id })
    for (const path of undecided) await putConflict(unit, id, account, path, valueAt(typed, path))
    for (const { path, mine } of clashes.filter(({ path }) => !isSystem(path))) await putConflict(unit, id, account, path, mine)
    await removeConflicts(unit, id, account, decided)
    const stored = changes ? await putBody(unit, held, draft, next) : draft
    return { draft: stored, conflicts: await conflictsOf(unit, stored), others: outdated && !same(next, typed) }

    function isSystem(path: string): boolean {
      return format.fields[path.split('/')[1]!]?.system === true
    }
  })
}

/** Where somebody has not chosen yet between their own text and the one that stands in the draft. */
export async function conflictsOf(context: Context, draft: Draft): Promise<readonly Clash[]> {
  const kept = await listConflicts(context, draft.record, context.actor.id ?? '')
  return [...kept]
    .map(([path, mine]) => ({ path, mine, theirs: valueAt(draft.data, path) }))
    .filter(({ mine, theirs }) => mine !== undefined && !same(mine, theirs))
}
