import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { hear } from '#platform/hear.ts'
import { absch } from './defaults/absch.ts'
import { bch } from './defaults/bch.ts'
import { chm } from './defaults/chm.ts'
import { nationalFormats, nationalScope } from './defaults/national.ts'
import type { Portal } from './portal.ts'
import { list, type Saved } from './store.ts'

/** The portals that come with the program. */
export const defaults: readonly Portal[] = [chm, bch, absch]

/** Every portal: the central ones, then the national sites by country code. */
export const portals = (): readonly Portal[] => held.all

/** The portal with this id: `chm`, `bch`, `absch`, or a country code. Refuses `portal.unknown`. */
export function portalNamed(id: string): Portal {
  const portal = held.byId.get(id)
  if (!portal) throw new Refused('not-found', 'portal.unknown', { id })
  return portal
}

/** The portal that answers for a host, given with or without a port in any case; hosts nobody knows are the CHM's. */
export const portalAt = (host: string | undefined): Portal => portalOfHost(host) ?? held.byId.get(chm.id)!

/** The portal whose own host this is, compared whole; `undefined` for any other host. */
export const portalOfHost = (host: string | undefined): Portal | undefined => held.byHost.get(plainHost(host))

/** A host name as it is compared: lower case, without port and closing dot. */
export const plainHost = (host: string | undefined): string => (host ?? '').toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '')

/** Read the saved portals into this process. Called at start and whenever one was saved. */
export async function loadPortals(context: Context): Promise<void> {
  held = heldOf(merged(await list(context)))
}

/** Read them again whenever any process saves one. Answers how to stop. */
export const followPortals = (context: Context, url: string): (() => Promise<void>) =>
  hear(
    url,
    'portal',
    () => void loadPortals(context).catch((error: Error) => context.log.warn({ error: error.message }, 'portals not read')),
    context.log,
  )

/** Portals as they stand: the program's with what was saved of them, and those that were added. */
export function merged(saved: readonly Saved[]): readonly Portal[] {
  const rows = new Map(saved.map(row => [row.id, row]))
  const shipped = defaults.map(portal => completed(rows.get(portal.id), portal))
  const added = saved.filter(row => !defaults.some(({ id }) => id === row.id)).map(row => completed(row, undefined))
  return [...shipped, ...added]
}

/** What a row leaves open comes from the program; the host for trying out stays in any case. */
function completed(row: Saved | undefined, shipped: Portal | undefined): Portal {
  if (!row) return shipped!
  const own = shipped?.hosts ?? [`${row.id}.localhost`]
  return {
    ...row,
    hosts: [...new Set([...row.hosts, ...own])],
    scope: row.scope ?? shipped?.scope ?? nationalScope(row.government!),
    formats: row.formats ?? shipped?.formats ?? nationalFormats,
  }
}

const heldOf = (all: readonly Portal[]) => ({
  all,
  byId: new Map(all.map(portal => [portal.id, portal])),
  byHost: new Map(all.flatMap(portal => portal.hosts.map(host => [host, portal] as const))),
})

let held = heldOf(defaults)
