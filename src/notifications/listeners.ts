import { correspondents, namesOf, type Correspondent } from '#accounts'
import { formatNamed, formatTitle, titleOf } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import type { Event } from '#platform/events.ts'
import { listen, type Listener } from '#platform/listeners.ts'
import { inLocale, type Locale, type Localized } from '#platform/localized.ts'
import { sendMail } from '#platform/mail.ts'
import { inTransaction } from '#platform/transaction.ts'
import { decidersOf, draftOf, find, identifierOf, type ChmRecord } from '#records'
import { countryName } from '#vocabularies'
import { letter, type LetterKind, type Values } from './letter.ts'
import { add } from './store.ts'

/** Writes to reviewers when something waits for them, and to authors when it was sent back or published. `origin` is the address of the site, for links. */
export const notificationListeners = (origin: string): readonly Listener[] => [
  listen('notifications.opened', { to: ['review.opened'], do: (context, event) => opened(context, event, origin) }),
  listen('notifications.returned', { to: ['review.returned'], do: (context, event) => returned(context, event, origin) }),
  listen('notifications.published', { to: ['record.published'], do: (context, event) => published(context, event, origin) }),
]

async function opened(context: Context, event: Event, origin: string): Promise<void> {
  const about = await waiting(context, String(event.details['record']))
  if (!about) return
  const { record, note, submittedBy } = about
  const readers = await decidersOf(context, record, submittedBy)
  const said = { person: await nameOf(context, submittedBy), note: note ?? '', hasNote: note ? 'yes' : 'no' }
  await tell(context, event, 'opened', readers, reader => ({
    ...said,
    ...speakingOf(about, reader.locale),
    link: `${origin}/${reader.locale}/reviews/${Number(event.details['review'])}`,
  }))
}

async function returned(context: Context, event: Event, origin: string): Promise<void> {
  const { record: id, submittedBy, reason, comments } = event.details
  const about = await drafted(context, String(id))
  if (!about) return
  const readers = await correspondents(context, [submittedBy as string | null])
  const said = { person: await nameOf(context, event.actor), reason: String(reason), comments: String((comments as readonly unknown[]).length) }
  await tell(context, event, 'returned', readers, reader => ({
    ...said,
    ...speakingOf(about, reader.locale),
    link: `${origin}/${reader.locale}/records/${about.record.id}/edit`,
  }))
}

async function published(context: Context, event: Event, origin: string): Promise<void> {
  const submittedBy = event.details['submittedBy'] as string | null
  if (submittedBy === event.actor) return
  const { record, revision } = await find(context, event.subject)
  if (!revision) return
  const about = { record, title: titleOf(formatNamed(record.format), revision.data) }
  const identifier = identifierOf(record, Number(event.details['revision']))
  await tell(context, event, 'published', await correspondents(context, [submittedBy]), reader => ({
    ...speakingOf(about, reader.locale),
    identifier,
    link: `${origin}/${reader.locale}/records/${identifier}`,
  }))
}

const newsDays = 3

/** Write to each reader once. What is long past (a log heard again, an import) is no news to anybody. */
async function tell(context: Context, event: Event, kind: LetterKind, readers: readonly Correspondent[], values: (reader: Correspondent) => Values) {
  if (context.now().getTime() - event.at.getTime() > newsDays * 86_400_000) return
  for (const reader of readers)
    await inTransaction(context, async unit => {
      if (await add(unit, event.seq, reader.id, kind))
        await sendMail(unit, letter(kind, reader.email, reader.locale, { name: reader.name, ...values(reader) }))
    })
}

type About = { readonly record: ChmRecord; readonly title: Localized }

async function waiting(context: Context, id: string) {
  const about = await drafted(context, id)
  return about?.standing === 'submitted' ? about : undefined
}

/** The draft a letter speaks of, if it is still there. */
async function drafted(context: Context, id: string) {
  try {
    const { record, draft } = await draftOf(seeingDrafts(context), id)
    return { record, title: titleOf(formatNamed(record.format), draft.data), standing: draft.state, note: draft.note, submittedBy: draft.submittedBy }
  } catch (error) {
    if (error instanceof Refused && error.refusal === 'not-found') return undefined
    throw error
  }
}

const seeingDrafts = (context: Context): Context => ({ ...context, actor: { ...context.actor, roles: [{ role: 'administrator', for: '*' }] } })

function speakingOf({ record, title }: About, locale: Locale): { readonly title: string; readonly format: string; readonly place: string } {
  const place = record.government === null ? record.prefix : countryName(record.government, locale)
  const named = inLocale(title, locale).text || identifierOf(record)
  return { title: named, format: inLocale(formatTitle(formatNamed(record.format)), locale).text, place }
}

const nameOf = async (context: Context, actor: string | null): Promise<string> => (actor && (await namesOf(context, [actor])).get(actor)) || 'OpenCHM'
