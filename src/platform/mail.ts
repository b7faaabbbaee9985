import { createTransport } from 'nodemailer'
import type { Context } from './context.ts'
import { enqueue, job, type Job, type JobKind } from './jobs.ts'

/** A mail to one person, in the reader's language already. `unsubscribe`: where one click stops such letters, without signing in (RFC 8058). */
export type Letter = { readonly to: string; readonly subject: string; readonly text: string; readonly html?: string; readonly unsubscribe?: string }

/** A mail as the outbox holds it. The words of a sent mail are forgotten: they may hold a link that is a secret. */
export type Mail = {
  readonly id: number
  readonly recipient: string
  readonly subject: string
  readonly text: string
  readonly html: string | null
  readonly unsubscribe: string | null
  /** `stale`: it found no server for a day, and what it says is no longer true. */
  readonly state: 'waiting' | 'sent' | 'failed' | 'stale'
  readonly problem: string | null
  readonly at: Date
  readonly sentAt: Date | null
}

type Row = Omit<Mail, 'sentAt'> & { readonly tries: number; readonly sent_at: Date | null }
type Tables = { mail: Row }
const tables = ({ db }: Context) => db.$extendTables<Tables>()

const mostTries = 8
const staleHours = 24
const keptDays = 30
const pageSize = 50
/** Domains reserved for examples (RFC 2606): the people of a demonstration. Their mail stays in the outbox. */
const nobodyCanLiveThere = /[@.](example|invalid|test|localhost)$/i

/** Send a mail once the caller's transaction has committed. It is kept in the outbox until a mail server takes it. */
export async function sendMail(context: Context, { to, subject, text, html, unsubscribe }: Letter): Promise<void> {
  const letter = { recipient: to, subject, text, html: html ?? null, unsubscribe: unsubscribe ?? null, at: context.now() }
  const { id } = (await tables(context)
    .insertInto('mail')
    .values(letter as never)
    .returning('id')
    .executeTakeFirstOrThrow()) as { id: number }
  await enqueue(context, delivery, { id })
}

/** The mails that were written, newest first; `page` counts from 1. */
export async function outbox(
  context: Context,
  page = 1,
): Promise<{ readonly mails: readonly Mail[]; readonly total: number; readonly pageSize: number }> {
  const { total } = await tables(context)
    .selectFrom('mail')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await tables(context)
    .selectFrom('mail')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  return { mails: rows.map(({ sent_at, tries: _, ...mail }) => ({ ...mail, sentAt: sent_at })), total, pageSize }
}

type Waiting = { readonly id: number }
const delivery: JobKind = { name: 'mail.send', retries: mostTries - 1, seconds: 120 }

/** The job that hands mails to this server. `from` is the sender, unless the address says another (`?from=`). Certificates are verified. */
export function mailDelivery(mailUrl: string, from: string): Job<Waiting> {
  const address = new URL(mailUrl)
  const sender = address.searchParams.get('from') ?? from
  address.searchParams.delete('from')
  const transport = createTransport({ url: address.href, disableFileAccess: true, disableUrlAccess: true }, { from: sender })
  const domain = sender
    .split('@')
    .at(-1)!
    .replace(/[^a-z0-9.-]/gi, '')

  const send = async (context: Context, { id }: Waiting): Promise<void> => {
    const mail = await tables(context).selectFrom('mail').selectAll().where('id', '=', id).executeTakeFirst()
    if (mail?.state !== 'waiting' || nobodyCanLiveThere.test(mail.recipient)) return
    if (context.now().getTime() - mail.at.getTime() > staleHours * 3_600_000) return await put(context, id, { state: 'stale' })

    const { recipient, subject, text, html } = mail
    const message = {
      to: { name: '', address: recipient },
      subject,
      text,
      messageId: `<mail-${id}@${domain}>`,
      ...(html === null ? {} : { html }),
      ...(mail.unsubscribe === null ? {} : { headers: oneClick(mail.unsubscribe) }),
    }
    try {
      await transport.sendMail(message)
    } catch (error) {
      const tries = mail.tries + 1
      await put(context, id, { tries, problem: (error as Error).message, ...(tries >= mostTries ? { state: 'failed' } : {}) })
      throw error
    }
    await put(context, id, { state: 'sent', text: '', html: null, unsubscribe: null, problem: null, sent_at: context.now() })
  }
  return job(delivery.name, { ...delivery, do: send })
}

/** The headers with which a mail program offers to stop such letters at once (RFC 2369, RFC 8058). */
const oneClick = (address: string) => ({
  'List-Unsubscribe': { prepared: true, value: `<${address}>` },
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

/** The job that forgets old mails. */
export const forgetMails = job('mail.forget', {
  every: '30 3 * * *',
  do: async context => {
    const before = new Date(context.now().getTime() - keptDays * 86_400_000)
    await tables(context).deleteFrom('mail').where('at', '<', before).execute()
  },
})

async function put(context: Context, id: number, changes: Partial<Row>): Promise<void> {
  await tables(context)
    .updateTable('mail')
    .set(changes as never)
    .where('id', '=', id)
    .execute()
}
