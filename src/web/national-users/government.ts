import { heldFor } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { matches } from '#platform/filter.ts'
import { visibleUsers } from '#accounts'
import { isTerm } from '#vocabularies'
import type { Visit } from '../page.ts'

/** Governments whose people this visitor looks after, by role. */
export const ownGovernments = (visit: Visit): readonly string[] => heldFor(visit.context.actor, 'focal-point')

/** The government a page is about: the one asked for, else the visitor's first. Refuses `government.users`, `government.unknown`. */
export function governmentOf(visit: Visit, asked: string | null): string {
  const government = asked ?? ownGovernments(visit)[0] ?? ''
  if (!matches(visibleUsers(visit.context.actor), { government })) throw new Refused('forbidden', 'government.users', { government })
  if (!isTerm(['countries'], government)) throw new Refused('invalid', 'government.unknown', { government })
  return government
}
