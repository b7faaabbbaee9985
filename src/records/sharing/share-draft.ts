import { formatNamed, titleOf } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { matches } from '#platform/filter.ts'
import { digestOf, isId, newId, newSecret } from '#platform/ids.ts'
import { inLocale, type Locale } from '#platform/localized.ts'
import { sendMail } from '#platform/mail.ts'
import { say } from '#platform/messages.ts'
import { inTransaction } from '#platform/transaction.ts'
import { draftOf, find, identifierOf } from '../find.ts'
import { editable } from '../policy.ts'
import { newsOf, recordFacts, type ChmRecord, type Draft } from '../record.ts'
import { end, get, list, put, type Share } from './store.ts'

/** How a draft is to be shared: for how long, and with whom by mail. `origin` begins the address of the link. */
export type Wish = {
  readonly days?: number
  readonly emails?: readonly string[]
  readonly note?: string
  readonly locale: Locale
  readonly origin: string
}

/** Days a link lasts unless said otherwise, and at most. */
export const shareDays = { usual: 92, most: 366 }

const most = { links: 50, emails: 20, note: 1000 }

/**
 * Make a link by which anybody reads the draft of a record until it expires or is ended. Answers its secret, which is told once only; mails the link to the addresses named.
 * Refuses `draft.none`, `share.days`, `share.emails`, `share.many`, `share.note`.
 */
export function shareDraft(context: Context, identifier: string, wish: Wish): Promise<{ readonly share: Share; readonly secret: string }> {
  return inTransaction(context, async unit => {
    const { record, draft } = await draftOf(unit, identifier)
    const { days = shareDays.usual, note } = wish
    const emails = [...new Set((wish.emails ?? []).map(email => email.trim().toLowerCase()).filter(Boolean))]
    if (!Number.isInteger(days) || days < 1 || days > shareDays.most) throw new Refused('invalid', 'share.days', { most: shareDays.most })
    const wrong = emails.find(email => !/^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]+$/.test(email) || email.length > 254)
    if (wrong !== undefined || emails.length > most.emails) throw new Refused('invalid', 'share.emails', { email: wrong ?? '', most: most.emails })
    if (note !== undefined && note.length > most.note) throw new Refused('invalid', 'share.note', { most: most.note })
    if ((await list(unit, record.id)).filter(share => isLive(unit, share)).length >= most.links)
      throw new Refused('conflict', 'share.many', { most: most.links })

    const secret = newSecret()
    const share: Share = {
      id: newId(),
      record: record.id,
      emails,
      note: note?.trim() || null,
      at: unit.now(),
      by: unit.actor.id!,
      expiresAt: new Date(unit.now().getTime() + days * 86_400_000),
      endedAt: null,
      openedAt: null,
    }
    await put(unit, share, digestOf(secret))
    for (const to of emails) await sendLink(unit, { to, share, secret, record, draft, wish })
    await announce(unit, 'draft.shared', record.id, {
      ...newsOf(record),
      share: share.id,
      until: share.expiresAt.toISOString(),
      mailed: emails.length,
    })
    return { share, secret }
  })
}

/** The links to the draft of a record, newest first, for those who work on it. Refuses `record.unknown`, `record.edit`. */
export async function sharesOf(context: Context, identifier: string): Promise<readonly Share[]> {
  return list(context, (await workedOn(context, identifier)).id)
}

/** End a link at once. Refuses `share.unknown`, `record.edit`. */
export function endShare(context: Context, id: string): Promise<void> {
  return inTransaction(context, async unit => {
    const share = isId(id) ? await get(unit, id) : undefined
    if (!share) throw new Refused('not-found', 'share.unknown', { id })
    const record = await workedOn(unit, share.record)
    if (share.endedAt !== null) return
    await end(unit, id)
    await announce(unit, 'draft.unshared', record.id, { ...newsOf(record), share: id })
  })
}

/** Does this link still open? */
export const isLive = ({ now }: Pick<Context, 'now'>, { endedAt, expiresAt }: Share): boolean => endedAt === null && expiresAt > now()

/** The address of a link, below the locale. */
export const sharePath = (secret: string): string => `/shared/${secret}`

async function workedOn(context: Context, identifier: string): Promise<ChmRecord> {
  const { record } = await find(context, identifier)
  if (!matches(editable(context.actor), recordFacts({ record, draft: undefined }))) throw new Refused('forbidden', 'record.edit', { id: record.id })
  return record
}

type Sending = {
  readonly to: string
  readonly share: Share
  readonly secret: string
  readonly record: ChmRecord
  readonly draft: Draft
  readonly wish: Wish
}

async function sendLink(unit: Context, { to, share, secret, record, draft, wish: { locale, origin } }: Sending): Promise<void> {
  const title = inLocale(titleOf(formatNamed(record.format), draft.data), locale).text || identifierOf(record)
  const values = {
    title,
    person: unit.actor.name ?? '',
    link: `${origin}/${locale}${sharePath(secret)}`,
    until: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(share.expiresAt),
    note: share.note ?? '',
    hasNote: share.note === null ? 'no' : 'yes',
  }
  await sendMail(unit, { to, subject: say(locale, 'sharing.mail-subject', values), text: say(locale, 'sharing.mail-text', values) })
}
