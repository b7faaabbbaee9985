import type { Kysely } from 'kysely'
import type { Log } from './log.ts'

/** A role somebody holds, and for what: a country code, a portal, a format, or `*`. */
export type Held = { readonly role: string; readonly for: string }

/** Who acts. A guest has no id. `id` is `account:12`, or the name of a system actor (`system:demo`). */
export type Actor = { readonly id: string | undefined; readonly name?: string; readonly roles: readonly Held[] }

/** What every verb and question is given first. The database shows no tables: a store opens those it declares. */
export type Context = {
  readonly db: Kysely<object>
  readonly actor: Actor
  readonly now: () => Date
  readonly log: Log
}

/** Somebody not signed in. */
export const guest: Actor = { id: undefined, roles: [] }

/** What this actor holds a role for. */
export const heldFor = (actor: Actor, ...roles: readonly string[]): readonly string[] =>
  actor.roles.filter(held => roles.includes(held.role)).map(held => held.for)
