import type { Context } from '#platform/context.ts'
import type { Draft } from '../record.ts'
import { putVersion, removeVersions } from './store.ts'

const newestPassing = 100
const days = 30

/** Keep the text of a draft that is about to be replaced, for those who still type over it. Old ones are forgotten now and then. */
export async function keepVersion(unit: Context, draft: Draft, { last = false }: { readonly last?: boolean } = {}): Promise<void> {
  await putVersion(unit, draft, !last && draft.savedBy === (unit.actor.id ?? null))
  if (!last && draft.version % pruneEvery > 1) return
  await removeVersions(unit, draft.record, newestPassing, new Date(unit.now().getTime() - days * 24 * 60 * 60 * 1000))
}

/** Versions come from a sequence that moves on by two with each save. */
const pruneEvery = 32
