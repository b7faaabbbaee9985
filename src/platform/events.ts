import { sql } from 'kysely'
import type { Context } from './context.ts'

/**
 * The one change log: every announcement is a row, written in the transaction that causes it. It is the audit trail
 * (who did what when), the change feed (search follows it) and the queue of listeners.
 */
export type Event = {
  readonly seq: number
  readonly name: string
  readonly subject: string
  readonly actor: string | null
  readonly details: Readonly<Record<string, unknown>>
  readonly at: Date
}

type Tables = {
  event: { seq: number; name: string; subject: string; actor: string | null; details: string | object; at: Date; digest: string | null }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** Say in the log that something happened (`noun.happened`) to a subject. Commits or vanishes with the caller's transaction. */
export async function announce(context: Context, name: string, subject: string, details: Readonly<Record<string, unknown>> = {}): Promise<void> {
  await tables(context)
    .insertInto('event')
    .values({ name, subject, actor: context.actor.id ?? null, details: JSON.stringify(details), at: context.now() } as never)
    .execute()
  await sql`select pg_notify('event', '')`.execute(context.db)
}

/** Events after `seq` in order. They are numbered as their transactions commit, so none can appear later with a number before these. */
export async function eventsAfter(context: Context, seq: number, limit: number): Promise<readonly Event[]> {
  return (await tables(context)
    .selectFrom('event')
    .select(['seq', 'name', 'subject', 'actor', 'details', 'at'])
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(limit)
    .execute()) as unknown as readonly Event[]
}

/** Events about these subjects, newest first: the history of a thing. */
export async function eventsAbout(context: Context, subjects: readonly string[], limit = 500): Promise<readonly Event[]> {
  if (subjects.length === 0) return []
  return (await tables(context)
    .selectFrom('event')
    .select(['seq', 'name', 'subject', 'actor', 'details', 'at'])
    .where('subject', 'in', subjects as string[])
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()) as unknown as readonly Event[]
}

/** The number of the last event, 0 when nothing has ever happened. */
export async function lastSeq(context: Context): Promise<number> {
  const { rows } = await sql<{ seq: number }>`select coalesce(max(seq), 0) as seq from event`.execute(context.db)
  return rows[0]!.seq
}

/** What is asked of the log. `names` may end in `.*`; `details` must all be among an event's own; `before` is the last event of the page before. */
export type EventQuestion = {
  readonly names?: readonly string[]
  readonly subject?: string
  readonly actor?: string
  /** Any of these. */
  readonly subjects?: readonly string[]
  readonly actors?: readonly string[]
  readonly from?: Date
  readonly until?: Date
  readonly details?: Readonly<Record<string, unknown>>
  readonly before?: number
  readonly limit?: number
}

/** Events for which all that is asked holds, newest first: the audit trail. */
export async function eventsFound(context: Context, asked: EventQuestion): Promise<readonly Event[]> {
  const { before, limit = 100 } = asked
  let found = asking(context, asked)
  if (before !== undefined) found = found.where('seq', '<', before)
  return (await found.orderBy('seq', 'desc').limit(limit).execute()) as unknown as readonly Event[]
}

/** An event with the digest that ties it to the one before. */
export type TiedEvent = Event & { readonly digest: string | null }

const exportPage = 1000

/** All events for which what is asked holds, in the order in which they happened, read as they are taken. */
export async function* eventsInOrder(context: Context, asked: Omit<EventQuestion, 'before' | 'limit'> = {}): AsyncGenerator<TiedEvent> {
  for (let after = 0; ;) {
    const page = (await asking(context, asked)
      .select('digest')
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(exportPage)
      .execute()) as unknown as readonly TiedEvent[]
    yield* page
    if (page.length < exportPage) return
    after = page.at(-1)!.seq
  }
}

function asking(context: Context, { names = [], subject, actor, subjects, actors, from, until, details }: EventQuestion) {
  let found = tables(context).selectFrom('event').select(['seq', 'name', 'subject', 'actor', 'details', 'at'])
  if (names.length > 0)
    found = found.where(eb =>
      eb.or(names.map(name => (name.endsWith('.*') ? eb('name', 'like', `${plainPattern(name.slice(0, -1))}%`) : eb('name', '=', name)))),
    )
  if (subject !== undefined) found = found.where('subject', '=', subject)
  if (actor !== undefined) found = found.where('actor', '=', actor)
  if (subjects !== undefined) found = found.where('subject', '=', sql<string>`any(${subjects})`)
  if (actors !== undefined) found = found.where('actor', '=', sql<string>`any(${actors})`)
  if (from !== undefined) found = found.where('at', '>=', from)
  if (until !== undefined) found = found.where('at', '<', until)
  if (details !== undefined) found = found.where(sql<boolean>`details @> ${JSON.stringify(details)}::jsonb`)
  return found
}

const plainPattern = (text: string): string => text.replace(/[\\%_]/g, '\\$&')
