import type { Doc } from '../index/fields/field.ts'
import { textAt } from '../index/shelf/docs-of.ts'
import { meetingOf, recordId, type Meeting } from './meeting.ts'

/**
 * The conferences: meetings that others are held with, each with these. The one that is active is the one that takes place, else the next, else the last.
 */
export function conferencesOf(meetings: readonly Doc[], origin: string, now: Date) {
  const held = Map.groupBy(meetings, doc => textAt(doc, 'conference') ?? '')
  const conferences = meetings.filter(({ id }) => held.has(id)).map(doc => meetingOf(doc, origin))
  const active = activeOf(conferences, now)
  return conferences.map(conference => ({
    _id: conference._id,
    identifier: conference.identifier,
    code: conference.symbol,
    symbol: conference.symbol,
    institution: 'CBD',
    active: conference === active,
    Title: conference.title,
    title: conference.title,
    StartDate: conference.startDate,
    EndDate: conference.endDate,
    venueText: conference['venueText'],
    MajorEventIDs: [conference._id, ...(held.get(conference.identifier) ?? []).map(({ id }) => recordId(id))],
    MinorEventIDs: [],
  }))
}

function activeOf(conferences: readonly Meeting[], now: Date): Meeting | undefined {
  const today = now.toISOString().slice(0, 10)
  const dated = conferences
    .filter(({ startDate }) => startDate !== null)
    .toSorted((one, other) => (one.startDate! < other.startDate! ? -1 : Number(one.startDate! > other.startDate!)))
  return dated.find(({ startDate, endDate }) => (endDate ?? startDate)!.slice(0, 10) >= today) ?? dated.at(-1)
}
