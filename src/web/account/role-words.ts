import type { Held } from '#platform/context.ts'
import { isRole } from '#accounts'
import { formats, formatTitle } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { countryName } from '#vocabularies'
import type { Visit } from '../page.ts'

/** A role in words: "Publishing authority". */
export const roleName = (visit: Pick<Visit, 'say'>, role: string): string => (isRole(role) ? visit.say(`account.role.${role}`) : role)

/** What a role is held for: a country's name, a clearing-house, a format, or everything. */
export function heldForName(visit: Pick<Visit, 'say' | 'locale'>, held: string): string {
  if (held === '*') return visit.say('account.role.everywhere')
  if (/^[a-z]{2}$/.test(held)) return countryName(held, visit.locale)
  const format = formats().find(({ name }) => name === held)
  return format ? inLocale(formatTitle(format), visit.locale).text : held
}

/** Both: "Publishing authority, Costa Rica". */
export const roleLine = (visit: Pick<Visit, 'say' | 'locale'>, held: Held): string =>
  visit.say('account.role.line', { role: roleName(visit, held.role), for: heldForName(visit, held.for) })
