import { correspondents, type Correspondent } from '#accounts'
import type { WorkflowStep } from '#formats'
import type { Context } from '#platform/context.ts'
import type { Event } from '#platform/events.ts'
import { listen, type Listener } from '#platform/listeners.ts'
import { decidersOf, identifierOf, toldOf } from '#records'
import { aboutRecord, dayIn, nameOf, speakingOf, type About } from './about.ts'
import { addressesOf, type Address } from './addresses.ts'
import { proposalListeners } from './proposals.ts'
import { tell, tellAddresses, type Occasion } from './tell.ts'

type Said = { readonly about: About; readonly occasion: Occasion }
type Tell = (context: Context, said: Said) => Promise<void>

/** Writes to those concerned at each step of a record: who they are stands in the workflow of its format. `origin` is the address of the site, for links. */
export const notificationListeners = (origin: string): readonly Listener[] => [
  ...Object.entries(steps).map(([event, told]) =>
    listen(`notifications.${names[event] ?? event}`, {
      to: [event],
      do: async (context, heard) => {
        const about = await aboutRecord(context, String(heard.details['record'] ?? heard.subject))
        if (about) await told(context, { about, occasion: { event: heard, origin } })
      },
    }),
  ),
  listen('notifications.deputy', { to: ['deputy.named'], do: (context, event) => deputyNamed(context, { event, origin }) }),
  ...proposalListeners(origin),
]

/** Under which older names the first of these listeners keep their place. */
const names: { readonly [event: string]: string } = {
  'review.opened': 'opened',
  'review.returned': 'returned',
  'record.published': 'published',
}

const steps: { readonly [event: string]: Tell } = {
  'review.opened': async (context, { about, occasion }) => {
    const { asks, note, submittedBy } = asked(about, occasion.event)
    if (asks === 'publication' && about.draft?.state !== 'submitted') return
    const readers = await deciding(context, about, occasion.event, 'submitted')
    const said = { person: await nameOf(context, submittedBy), note: note ?? '', hasNote: note ? 'yes' : 'no' }
    await tell(context, occasion, asks === 'withdrawal' ? 'withdrawal-asked' : 'opened', readers, reader => ({
      ...said,
      ...toReview(about, occasion, reader),
    }))
  },
  'review.assigned': async (context, { about, occasion }) => {
    const { event } = occasion
    const to = event.details['assignedTo'] as string | null
    if (to === event.actor) return
    const person = await nameOf(context, event.actor)
    await tell(context, occasion, 'assigned', await correspondents(context, [to]), reader => ({
      person,
      date: dayIn(event.details['dueAt'] as string | undefined, reader.locale),
      ...toReview(about, occasion, reader),
    }))
  },
  'review.reminded': async (context, { about, occasion }) => {
    const { details } = occasion.event
    const to = details['assignedTo'] as string | null
    const readers = to ? await correspondents(context, [to]) : await deciding(context, about, occasion.event, 'due')
    await tell(context, occasion, 'reminded', readers, reader => ({ ...toReview(about, occasion, reader), ...waiting(occasion.event, reader) }))
  },
  'review.escalated': async (context, { about, occasion }) => {
    const readers = await told(context, about, occasion.event, 'overdue')
    await tell(context, occasion, 'escalated', readers, reader => ({ ...toReview(about, occasion, reader), ...waiting(occasion.event, reader) }))
  },
  'review.expired': async (context, { about, occasion }) => {
    const path = occasion.event.details['asks'] === 'withdrawal' ? '' : '/edit'
    await tell(context, occasion, 'expired', await told(context, about, occasion.event, 'lapsed'), reader => toRecord(about, occasion, reader, path))
  },
  'review.returned': async (context, { about, occasion }) => {
    const { asks, reason, comments } = occasion.event.details
    const person = await nameOf(context, occasion.event.actor)
    const said = { person, reason: String(reason), comments: String((comments as readonly unknown[]).length) }
    const readers = await told(context, about, occasion.event, 'returned')
    if (asks === 'withdrawal') await tell(context, occasion, 'declined', readers, reader => ({ ...said, ...toRecord(about, occasion, reader) }))
    else if (about.draft) await tell(context, occasion, 'returned', readers, reader => ({ ...said, ...toRecord(about, occasion, reader, '/edit') }))
  },
  'review.approved': async (context, { about, occasion }) => {
    if (occasion.event.details['asks'] !== 'withdrawal') return
    await tell(context, occasion, 'withdrawn', await told(context, about, occasion.event, 'withdrawn'), reader => toRecord(about, occasion, reader))
  },
  'record.published': async (context, { about, occasion }) => {
    const { event } = occasion
    if (!about.revision || about.record.state !== 'published') return
    const author = event.details['submittedBy'] as string | null
    const readers = (await told(context, about, event, 'published')).filter(({ id }) => id !== event.actor)
    const identifier = identifierOf(about.record, Number(event.details['revision']))
    const said = (reader: Reader) => ({
      ...speakingOf(about, reader.locale),
      identifier,
      link: `${occasion.origin}/${reader.locale}/records/${identifier}`,
    })
    const [own, others] = [readers.filter(({ id }) => id === author), readers.filter(({ id }) => id !== author)]
    await tell(context, occasion, 'published', own, said)
    await tell(context, occasion, 'made-public', others, said)
  },
  'confirmation.asked': async (context, { about, occasion }) => {
    const readers = await told(context, about, occasion.event, 'confirmation')
    const until = occasion.event.details['markedAfter'] as string
    await tell(context, occasion, 'confirm', readers, reader => ({
      ...toRecord(about, occasion, reader, '/confirmation'),
      date: dayIn(until, reader.locale),
    }))
  },
  'record.unconfirmed': async (context, { about, occasion }) => {
    const readers = await told(context, about, occasion.event, 'unconfirmed')
    await tell(context, occasion, 'unconfirmed', readers, reader => toRecord(about, occasion, reader, '/confirmation'))
  },
  'expiry.near': async (context, { about, occasion }) => {
    const { due, to } = occasion.event.details
    const readers = await told(context, about, occasion.event, 'expiry')
    const said = (reader: Reader) => ({ ...toRecord(about, occasion, reader), date: dayIn(String(due), reader.locale) })
    await tell(context, occasion, 'expiring', readers, said)
    await tellAddresses(context, occasion, 'expiring', await addressesOf(context, to as readonly string[]), said, readers)
  },
  'comment.said': async (context, { about, occasion }) => {
    const { participants, text } = occasion.event.details
    const person = await nameOf(context, occasion.event.actor)
    await tell(context, occasion, 'commented', await correspondents(context, participants as readonly string[]), reader => ({
      person,
      text: String(text),
      ...toRecord(about, occasion, reader, '/comments'),
    }))
  },
  'copy.made': async (context, { about, occasion }) => {
    const { revision, targets } = occasion.event.details
    const identifier = identifierOf(about.record, Number(revision))
    const said = (reader: Reader) => ({ ...toRecord(about, occasion, reader), identifier })
    await tellAddresses(context, occasion, 'copy', await addressesOf(context, targets as readonly string[]), said)
  },
}

type Reader = Correspondent | Address

async function deputyNamed(context: Context, occasion: Occasion): Promise<void> {
  const { principal, deputy, from, until } = occasion.event.details as { readonly [name: string]: string }
  const person = await nameOf(context, principal!)
  await tell(context, occasion, 'deputy', await correspondents(context, [deputy]), reader => ({
    person,
    from: dayIn(from, reader.locale),
    until: dayIn(until, reader.locale),
    link: `${occasion.origin}/${reader.locale}/reviews`,
  }))
}

/** What a review asks, by whom, and why. */
function asked({ draft }: About, { details }: Event) {
  const asks = details['asks'] === 'withdrawal' ? ('withdrawal' as const) : ('publication' as const)
  const note = asks === 'withdrawal' ? ((details['note'] as string | undefined) ?? null) : (draft?.note ?? null)
  return { asks, note, submittedBy: (details['submittedBy'] as string | null | undefined) ?? draft?.submittedBy ?? null }
}

/** The people a workflow tells of a step. The author is who submitted, else who submitted what is public. */
function told(context: Context, { record, revision }: About, { details }: Event, step: WorkflowStep): Promise<readonly Correspondent[]> {
  return toldOf(context, { ...record, author: (details['submittedBy'] as string | null | undefined) ?? revision?.submittedBy ?? null }, step)
}

/** Those who decide, without who asks, and their deputies; never nobody. */
async function deciding(context: Context, about: About, event: Event, step: WorkflowStep): Promise<readonly Correspondent[]> {
  const { submittedBy } = asked(about, event)
  const others = (people: readonly Correspondent[]) => people.filter(({ id }) => id !== submittedBy)
  const people = others(await told(context, about, event, step))
  const deputies = others(await correspondents(context, (event.details['deputies'] ?? []) as readonly string[]))
  const deciders = people.length > 0 ? people : await decidersOf(context, about.record, submittedBy)
  return [...new Map([...deciders, ...deputies].map(person => [person.id, person])).values()]
}

const toReview = (about: About, { event, origin }: Occasion, { locale }: Reader) => ({
  ...speakingOf(about, locale),
  link: `${origin}/${locale}/reviews/${Number(event.details['review'])}`,
})

const toRecord = (about: About, { origin }: Occasion, { locale }: Reader, path = '') => ({
  ...speakingOf(about, locale),
  link: `${origin}/${locale}/records/${about.record.id}${path}`,
})

const waiting = ({ details }: Event, { locale }: Reader) => ({
  since: dayIn(details['since'] as string | undefined, locale),
  date: dayIn(details['dueAt'] as string | undefined, locale),
})
