import { sql } from 'kysely'
import type { Context } from './context.ts'
import { job } from './jobs.ts'

/** What a check of the change log found: how far it went, the digest there, and the first number at which the chain does not hold. */
export type ChainCheck = { readonly at: Date; readonly events: number; readonly seq: number; readonly digest: string; readonly broken: number | null }

/** A place of the chain that was noted elsewhere: the log must still go through it. */
export type Anchor = { readonly seq: number; readonly digest: string }

type Link = { readonly last: number; readonly digest: string; readonly events: number; readonly broken: number | null }

const pageSize = 20_000

/**
 * Follow the chain of digests from the first event to the last and make each anew: whatever was changed, taken out or put in between is found.
 * Events taken from the end are missed only by who noted an `anchor` before: its number must still bear its digest. Stores nothing.
 */
export async function checkChain(context: Context, anchor?: Anchor): Promise<ChainCheck> {
  const found = { events: 0, seq: 0, digest: '' }
  for (;;) {
    const link = await nextLinks(context, found.seq, found.digest)
    if (!link) break
    found.events += link.events
    if (link.broken !== null) return { ...found, at: context.now(), broken: link.broken }
    Object.assign(found, { seq: link.last, digest: link.digest })
  }
  return { ...found, at: context.now(), broken: anchor && !(await holds(context, anchor)) ? anchor.seq : null }
}

/** Check the chain and keep what was found. Answers it. */
export async function noteChain(context: Context): Promise<ChainCheck> {
  const check = await checkChain(context, await lastCheck(context))
  await sql`insert into event_check (at, seq, digest, events, broken)
    values (${check.at}, ${check.seq}, ${check.digest}, ${check.events}, ${check.broken})`.execute(context.db)
  return check
}

/** What the last check found, if there was one. */
export async function lastCheck({ db }: Context): Promise<ChainCheck | undefined> {
  const { rows } = await sql<ChainCheck>`select at, events, seq, digest, broken from event_check order by id desc limit 1`.execute(db)
  return rows[0]
}

/** The job that checks the chain every night. */
export const checkEvents = job('audit.check', {
  every: '20 2 * * *',
  seconds: 3600,
  do: async context => {
    const { broken } = await noteChain(context)
    if (broken !== null) context.log.error({ seq: broken }, 'the change log was tampered with')
  },
})

async function nextLinks({ db }: Context, after: number, digest: string): Promise<Link | undefined> {
  const { rows } = await sql<Link>`
    with page as (select * from event where seq > ${after} and seq < 4503599627370496 order by seq limit ${pageSize}),
    tied as (select seq, digest, event_digest(coalesce(lag(digest) over (order by seq), ${digest}), seq, name, subject, actor, details, at) as expected from page)
    select max(seq) as last, count(*) as events, (array_agg(digest order by seq desc))[1] as digest,
      min(seq) filter (where digest is distinct from expected) as broken
    from tied having count(*) > 0`.execute(db)
  return rows[0]
}

async function holds({ db }: Context, { seq, digest }: Anchor): Promise<boolean> {
  if (seq === 0) return true
  const { rows } = await sql`select from event where seq = ${seq} and digest = ${digest}`.execute(db)
  return rows.length === 1
}
