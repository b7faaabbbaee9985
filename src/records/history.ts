import type { Context } from '#platform/context.ts'
import { eventsAbout, type Event } from '#platform/events.ts'
import { matches } from '#platform/filter.ts'
import { find } from './find.ts'
import { editable } from './policy.ts'
import { recordFacts } from './record.ts'

/** What happened to a record, newest first: all steps with their people for those who work on it, publications, confirmations, retirement and withdrawal without names for everybody else. */
export async function historyOf(context: Context, identifier: string): Promise<readonly Event[]> {
  const { record } = await find(context, identifier)
  const events = await eventsAbout(context, [record.id])
  if (matches(editable(context.actor), recordFacts({ record, draft: undefined }))) return events
  return events
    .filter(({ name }) => publicSteps.has(name))
    .map(event => ({ ...event, actor: null, details: { revision: event.details['revision'] } }))
}

const publicSteps = new Set(['record.published', 'record.withdrawn', 'record.confirmed', 'record.unconfirmed', 'record.retired', 'record.unretired'])
