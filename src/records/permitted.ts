import type { Actor, Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { matches, type Filter } from '#platform/filter.ts'
import { readable } from './policy.ts'
import { recordFacts, type Held } from './record.ts'

/** The record, when the actor may do this with it: `forbidden` with the code if not, `record.unknown` if it may not even be read. */
export function permitted({ actor }: Context, held: Held, permission: (actor: Actor) => Filter, code: string): Held {
  const { id } = held.record
  const facts = recordFacts(held)
  if (!matches(readable(actor), facts)) throw new Refused('not-found', 'record.unknown', { id })
  if (!matches(permission(actor), facts)) throw new Refused('forbidden', code, { id })
  return held
}
