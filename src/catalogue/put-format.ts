import { isDeepStrictEqual } from 'node:util'
import { registered, type Format, type Labels } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { matches } from '#platform/filter.ts'
import { plainText } from '#platform/plain-text.ts'
import { inTransaction } from '#platform/transaction.ts'
import { bringUpDrafts } from '#records'
import { faultsOf } from './faults.ts'
import { loadCatalogue } from './load.ts'
import { changeable } from './policy.ts'
import { lock, put } from './store.ts'

/** A format as it is to be used from now on. `version` is the one it was made from; 0 for a new format. */
export type Change = { readonly definition: unknown; readonly labels: unknown; readonly version: number; readonly note?: string }

const longestNote = 1_000

/**
 * Put a format, or a new version of one, into use at once and everywhere. Drafts are brought up to it; published revisions stay as they
 * were written and read as the new version says. An unchanged format stays the version it is.
 * Refuses `format.change` (not an administrator), `format.faults` (details: `issues`), `format.stale` (somebody changed it meanwhile; details: `version`), `format.note`.
 */
export async function putFormat(context: Context, { definition, labels, version, note = '' }: Change): Promise<Format> {
  const format = await inTransaction(context, async unit => {
    await lock(unit)
    await loadCatalogue(unit)
    if (!matches(changeable(unit.actor), {})) throw new Refused('forbidden', 'format.change', {})
    const told = plainText(note).trim()
    if (told.length > longestNote) throw new Refused('invalid', 'format.note', { most: longestNote })
    const current = registered(nameIn(definition))
    const inUse = current?.format.version ?? 0
    if (version !== inUse) throw new Refused('conflict', 'format.stale', { version: inUse })

    const asked = withVersion(definition, inUse)
    if (current && isDeepStrictEqual(plain(current.format), plain(asked)) && isDeepStrictEqual(plain(current.labels), plain(labels)))
      return current.format
    const next = withVersion(definition, inUse + 1)
    const issues = faultsOf(next, labels)
    if (issues.length > 0) throw new Refused('invalid', 'format.faults', { issues })

    const format = next as Format
    await put(unit, {
      name: format.name,
      version: format.version,
      definition: format,
      labels: labels as Labels,
      note: told || null,
      at: unit.now(),
      by: unit.actor.id ?? null,
    })
    await bringUpDrafts(unit, format, inUse)
    await announce(unit, 'format.changed', `format:${format.name}`, { format: format.name, version: format.version })
    return format
  })
  // within a caller's transaction the notice to all processes does it, once that has committed
  if (!context.db.isTransaction) await loadCatalogue(context)
  return format
}

const nameIn = (definition: unknown): string => String((definition as { readonly name?: unknown } | null)?.name ?? '')

const withVersion = (definition: unknown, version: number): unknown =>
  typeof definition === 'object' && definition !== null && !Array.isArray(definition) ? { ...definition, version } : definition

/** As it is written down: without what is undefined. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))
