import { isDeepStrictEqual } from 'node:util'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { matches } from '#platform/filter.ts'
import { inTransaction } from '#platform/transaction.ts'
import { faultsOf, hostOf } from './faults.ts'
import { savable } from './policy.ts'
import type { Portal } from './portal.ts'
import { loadPortals, merged } from './registry.ts'
import { list, lock, put, type Saved } from './store.ts'

/** What is saved of a portal. Scope and formats that are left out stay as they are: those of the program, unless the portal has its own. */
export type PortalInput = Omit<Portal, 'scope' | 'formats'> & Partial<Pick<Portal, 'scope' | 'formats'>>

/**
 * Change a portal or add a national site. An administrator may all, a site editor name, tagline, theme and menu of the own country's site.
 * Refuses `portal.save` and `portal.input` (with `issues`).
 */
export async function savePortal(context: Context, input: PortalInput): Promise<void> {
  await inTransaction(context, async unit => {
    await lock(unit)
    const rows = await list(unit)
    const all = merged(rows)
    const before = all.find(({ id }) => id === input.id)
    const row = rows.find(({ id }) => id === input.id)
    const own = { scope: input.scope ?? row?.scope ?? null, formats: input.formats ?? row?.formats ?? null }
    const embedders = input.embedders ?? before?.embedders ?? []
    const asked: Saved = { ...input, ...own, embedders, hosts: input.hosts.map(hostOf) }
    const changed = changesOf(before, asked, row)
    const facts = { changed, ...(before?.government ? { government: before.government } : {}) }
    if (!matches(savable(unit.actor), facts)) throw new Refused('forbidden', 'portal.save', { id: asked.id })
    const others = all.filter(({ id }) => id !== asked.id)
    const issues = [...faultsOf(asked, others), ...(before && before.kind !== asked.kind ? [{ path: '/kind', code: 'portal.id' }] : [])]
    if (issues.length > 0) throw new Refused('invalid', 'portal.input', { issues })
    if (changed.length === 0) return

    await put(unit, asked)
    await announce(unit, 'portal.saved', `portal:${asked.id}`, { changed, ...(asked.government ? { government: asked.government } : {}) })
  })
  // within a caller's transaction the notice to all processes does it, once that has committed
  if (!context.db.isTransaction) await loadPortals(context)
}

/** The parts that would become different. A portal that does not exist yet changes in every part. */
function changesOf(before: Portal | undefined, asked: Saved, row: Saved | undefined): readonly string[] {
  const parts = ['kind', 'government', 'hosts', 'name', 'shortName', 'tagline', 'locales', 'theme', 'menu'] as const
  if (!before) return [...parts, 'scope', 'formats']
  const withOwn = { ...asked, hosts: [...new Set([...asked.hosts, ...before.hosts.filter(host => host.endsWith('.localhost'))])] }
  const kept = { scope: row?.scope ?? null, formats: row?.formats ?? null }
  return [
    ...parts.filter(part => !isDeepStrictEqual(withOwn[part], before[part])),
    ...(isDeepStrictEqual(asked.embedders ?? [], before.embedders ?? []) ? [] : ['embedders']),
    ...(['scope', 'formats'] as const).filter(part => !isDeepStrictEqual(asked[part], kept[part])),
  ]
}
