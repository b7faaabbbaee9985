import type { Alert, Wishes } from '#alerts'
import { inLocale } from '#platform/localized.ts'
import { portalNamed } from '#portals'
import { askedIn } from '#search'
import { portalAddress } from '../layout/header.tsx'
import type { Visit } from '../page.ts'
import { narrowing } from '../search/narrowing.ts'

/** A search and the portal it is of. */
type Sought = Pick<Alert, 'query' | 'portal'>

/** What a saved search finds: what its records have in common, and on which site if not on this one. */
export async function findsSaid(visit: Visit, { query, portal }: Sought): Promise<string> {
  const elsewhere = portal === visit.portal.id ? [] : [inLocale(portalNamed(portal).name, visit.locale).text]
  const asked = (await narrowing(visit, askedIn(new URLSearchParams(query)))) ?? visit.say('alerts.everything')
  return [asked, ...elsewhere].join(' · ')
}

/** The search itself, on the site where it was saved. */
export const searchAddress = (visit: Visit, { query, portal }: Sought): string =>
  portal === visit.portal.id ? visit.to('/search', new URLSearchParams(query)) : `${portalAddress(visit, portalNamed(portal), '/search')}?${query}`

/** When letters come: `Once a week · Monday · 07:00 · Africa/Nairobi`. */
export function whenSaid({ delivery, hour, weekday, zone }: Pick<Wishes, 'delivery' | 'hour' | 'weekday' | 'zone'>, visit: Visit): string {
  const parts = [
    visit.say(`alerts.delivery.${delivery}`),
    ...(delivery === 'weekly' ? [weekdayName(weekday, visit.locale)] : []),
    ...(delivery === 'weekly' || delivery === 'daily' ? [hourName(hour), zoneName(zone)] : []),
  ]
  return parts.join(' · ')
}

/** The second of January 2023 was a Monday. */
export const weekdayName = (weekday: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2023, 0, 1 + weekday))

/** A full hour: `07:00`. */
export const hourName = (hour: number): string => `${String(hour).padStart(2, '0')}:00`

/** A time zone as it is read. */
export const zoneName = (zone: string): string => zone.replaceAll('_', ' ')
