import type { FastifyInstance } from 'fastify'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { all, where, type Filter } from '#platform/filter.ts'
import { inLocale, isLocale } from '#platform/localized.ts'
import { changesAfter, formatsOfNature, type Told } from '#projections'
import { answerDocument } from '../conditional.ts'
import type { Mounting } from '../mounting.ts'
import { scopeIn } from '../scope.ts'
import { siteOf } from '../site.ts'
import { eventLines } from './event.ts'
import { calendarOf, textValue, type Line } from './lines.ts'

const pageSize = 500

/** `/calendars/events.fr.ics?format=meeting&country=cr`: meetings and events of a portal, for calendars that subscribe. */
export function mountCalendars(scope: FastifyInstance, { context, publicUrl }: Mounting): void {
  scope.get('/calendars/:name', async (request, reply) => {
    const { name } = request.params as { readonly name: string }
    const locale = /^events\.([a-z]{2})\.ics$/.exec(name)?.[1]
    if (!isLocale(locale)) throw new Refused('not-found', 'calendar.unknown', { name })
    const site = siteOf(request, publicUrl())
    const query = new URL(request.url, 'http://localhost').searchParams
    const told = await eventsIn(context, all(scopeIn(site, query), where('format', ...formatsOfNature('event'))))

    const head: readonly Line[] = [
      ['BEGIN', 'VCALENDAR'],
      ['VERSION', '2.0'],
      ['PRODID', '-//OpenCHM//Clearing-house//EN'],
      ['CALSCALE', 'GREGORIAN'],
      ['METHOD', 'PUBLISH'],
      [`NAME;LANGUAGE=${locale}`, textValue(inLocale(site.portal.name, locale).text)],
      ['X-WR-CALNAME', textValue(inLocale(site.portal.name, locale).text)],
      ['REFRESH-INTERVAL;VALUE=DURATION', 'PT12H'],
      ['SOURCE;VALUE=URI', `${site.origin}${request.url}`],
    ]
    const body = calendarOf([...head, ...told.flatMap(one => eventLines(one, site, locale)), ['END', 'VCALENDAR']])
    return answerDocument(request, reply, { body, type: 'text/calendar', modified: told.at(-1)?.change.stamp })
  })
}

async function eventsIn(context: Context, scope: Filter): Promise<readonly Told[]> {
  const all: Told[] = []
  for (let after = 0; ; after = all.at(-1)!.change.seq) {
    const page = await changesAfter(context, scope, after, pageSize)
    all.push(...page)
    if (page.length < pageSize) return all
  }
}
