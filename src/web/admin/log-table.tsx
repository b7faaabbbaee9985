import type { VNode } from 'preact'
import type { Event } from '#platform/events.ts'
import { heldForName, roleName } from '../account/role-words.ts'
import { isMessage } from '#platform/messages.ts'
import { Table } from '../kit/table.tsx'
import { Time } from '../kit/time.tsx'
import type { Visit } from '../page.ts'

type Props = { readonly visit: Visit; readonly events: readonly Event[]; readonly names: ReadonlyMap<string, string>; readonly caption: string }

/** What happened: when, who, what, to what. */
export const LogTable = ({ visit, events, names, caption }: Props): VNode => (
  <Table
    caption={caption}
    quietCaption
    rows={events}
    columns={[
      { heading: visit.say('admin.log.at'), cell: ({ at }) => <Time at={at} visit={visit} moment /> },
      { heading: visit.say('admin.log.actor'), cell: ({ actor }) => <Who id={actor} names={names} visit={visit} /> },
      { heading: visit.say('admin.log.what'), names: true, cell: ({ name }) => eventWords(visit, name) },
      { heading: visit.say('admin.log.subject'), cell: event => <Subject event={event} names={names} visit={visit} /> },
      { heading: visit.say('admin.log.details'), cell: ({ details }) => detailWords(visit, details) },
    ]}
  />
)

/** What an event is called; its own name where nobody has words for it. */
export function eventWords(visit: Pick<Visit, 'say'>, name: string): string {
  const key = `admin.event.${name}`
  return isMessage(key) ? visit.say(key) : name
}

const Who = ({ id, names, visit }: { readonly id: string | null; readonly names: ReadonlyMap<string, string>; readonly visit: Visit }): VNode =>
  id === null ? <>{visit.say('admin.log.guest')}</> : <bdi>{names.get(id) ?? id}</bdi>

/** What happens to records, by its names. */
const ofRecords = /^(record|confirmation|expiry|copy)\./

function Subject({ event, names, visit }: { readonly event: Event; readonly names: ReadonlyMap<string, string>; readonly visit: Visit }): VNode {
  const { subject, name, details } = event
  if (ofRecords.test(name)) return <a href={visit.to(`/records/${encodeURIComponent(subject)}`)}>{subject}</a>
  if (name.startsWith('review.')) return <a href={visit.to(`/reviews/${subject.split(':')[1] ?? ''}`)}>{subject}</a>
  const known = names.get(subject) ?? (typeof details['email'] === 'string' ? details['email'] : subject)
  return <bdi>{known}</bdi>
}

const words: { readonly [detail: string]: (visit: Visit, value: string) => string } = {
  role: roleName,
  for: heldForName,
  government: heldForName,
  format: heldForName,
}

/** What stands in another column already, or says something only to programs. */
const quiet = new Set([
  'email',
  'record',
  'review',
  'since',
  'dueAt',
  'submittedBy',
  'assignedTo',
  'deputies',
  'principal',
  'deputy',
  'number',
  'targets',
  'to',
])

const isPlain = (value: unknown): boolean => typeof value !== 'object'

/** The details that are words or numbers, each in the reader's language where it has one. */
function detailWords(visit: Visit, details: Event['details']): string {
  return Object.entries(details)
    .filter(([name, value]) => !quiet.has(name) && value !== null)
    .map(([name, value]) => words[name]?.(visit, String(value)) ?? [value].flat().filter(isPlain).join(', '))
    .filter(Boolean)
    .join(' · ')
    .slice(0, 300)
}
