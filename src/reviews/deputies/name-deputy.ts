import { heldBy, holdersOf, type Correspondent } from '#accounts'
import type { Actor, Context, Held } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { administers } from '#records'
import { newsOf, type Deputy } from './deputy.ts'
import { add, end, get, listFor } from './store.ts'

/** Who decides while the actor is away, and when. */
export type Naming = { readonly deputy: string; readonly from: Date; readonly until: Date }

const longestDays = 366
const deciding = ['publishing-authority', 'focal-point', 'secretariat', 'administrator']
const colleagues = [...deciding, 'authorised-user']

/**
 * Let a colleague decide in the actor's place for a time. Both keep their own roles; every decision says in whose place it was made.
 * Refuses `deputy.nothing` to those who decide on nothing, `deputy.colleague`, and `deputy.dates` (over, backwards, or longer than a year).
 */
export async function nameDeputy(context: Context, { deputy, from, until }: Naming): Promise<Deputy> {
  const principal = context.actor.id
  if (principal === undefined || decisionsOf(context.actor).length === 0) throw new Refused('forbidden', 'deputy.nothing')
  if (!areDates(from, until, context.now())) throw new Refused('invalid', 'deputy.dates', { days: longestDays })
  if (!(await colleaguesOf(context)).some(({ id }) => id === deputy)) throw new Refused('invalid', 'deputy.colleague')

  return inTransaction(context, async unit => {
    const id = await add(unit, { principal, deputy, from, until, namedAt: unit.now() })
    const named = (await get(unit, id))!
    await announce(unit, 'deputy.named', `deputy:${id}`, newsOf(named))
    return named
  })
}

/** End a deputy's time at once. Either of the two may, and administrators. Refuses `deputy.unknown`, `deputy.over`. */
export async function endDeputy(context: Context, id: number): Promise<void> {
  await inTransaction(context, async unit => {
    const found = Number.isSafeInteger(id) ? await get(unit, id) : undefined
    const { actor } = unit
    if (!found || !(administers(actor) || [found.principal, found.deputy].includes(actor.id ?? '')))
      throw new Refused('not-found', 'deputy.unknown', { id })
    if (!(await end(unit, id))) throw new Refused('conflict', 'deputy.over', { id })
    await announce(unit, 'deputy.ended', `deputy:${id}`, newsOf(found))
  })
}

/** The actor's deputies and those whose deputy the actor is, as far as they are not over. */
export const deputiesOf = (context: Context): Promise<readonly Deputy[]> =>
  context.actor.id === undefined ? Promise.resolve([]) : listFor(context, context.actor.id)

/** The people the actor may name: those who work for the same governments and clearing-houses. */
export async function colleaguesOf(context: Context): Promise<readonly Correspondent[]> {
  const held = decisionsOf(context.actor).map(one => one.for)
  if (held.length === 0) return []
  const people = await holdersOf(context, colleagues, ...new Set(held))
  return people.filter(({ id }) => id !== context.actor.id)
}

/** The roles in which somebody decides. */
export const decisionsOf = ({ roles }: Pick<Actor, 'roles'>): readonly Held[] => roles.filter(({ role }) => deciding.includes(role))

/** The roles in which somebody decides at this moment, by actor id: what a deputy stands in with. */
export async function decisionsHeld(context: Context, principals: readonly string[]): Promise<ReadonlyMap<string, readonly Held[]>> {
  const held = await heldBy(context, principals)
  return new Map([...held].map(([id, roles]) => [id, decisionsOf({ roles })]))
}

const dayLength = 86_400_000

const areDates = (from: Date, until: Date, now: Date): boolean =>
  !Number.isNaN(from.getTime()) &&
  !Number.isNaN(until.getTime()) &&
  from < until &&
  until > now &&
  until.getTime() - from.getTime() <= longestDays * dayLength
