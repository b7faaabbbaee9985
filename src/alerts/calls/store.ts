import { sql, type Generated } from 'kysely'
import type { Context } from '#platform/context.ts'
import { undelivered, type Call, type CallProblem, type CallState, type CallType, type Making, type Tried } from './call.ts'

type Row = {
  id: Generated<number>
  alert: number
  kind: CallType
  message: string
  record: string | null
  revision: number | null
  state: CallState
  body: string | null
  at: Date
  tries: number
  round: number
  begun_at: Date
  again: boolean
  tried_at: Date | null
  status: number | null
  took: number | null
  problem: CallProblem | null
  next_at: Date | null
}
const tables = ({ db }: Context) => db.$extendTables<{ alert_call: Row }>()

const columns = [
  'id',
  'alert',
  'kind',
  'message',
  'record',
  'revision',
  'state',
  'at',
  'tries',
  'tried_at as triedAt',
  'status',
  'took',
  'problem',
  'next_at as nextAt',
] as const

/** A call to be made now, or one that was made or is held back. */
export type NewCall = Pick<Call, 'alert' | 'kind' | 'message' | 'record' | 'revision' | 'state'> & Partial<Tried> & { readonly body?: string }

/** Note calls, each number of a message once; answers how many are new. */
export async function addCalls(unit: Context, calls: readonly NewCall[]): Promise<number> {
  if (calls.length === 0) return 0
  const now = unit.now()
  const made = await tables(unit)
    .insertInto('alert_call')
    .values(
      calls.map(({ triedAt = null, nextAt, state, ...call }) => ({
        body: null,
        tries: 0,
        round: 0,
        status: null,
        took: null,
        problem: null,
        ...call,
        state,
        again: false,
        at: now,
        begun_at: now,
        tried_at: triedAt,
        next_at: state === 'waiting' ? (nextAt ?? now) : null,
      })),
    )
    .onConflict(conflict => conflict.column('message').doNothing())
    .returning('id')
    .execute()
  return made.length
}

/** A call that was taken to be made, and the server it goes to. */
export type Taken = { readonly id: number; readonly receiver: string }

/** What to take: until when it is ours, at most so many in all and for one server, none of those that are busy. */
type Taking = { readonly until: Date; readonly most: number; readonly mostEach: number; readonly busy: readonly string[] }

/** Take calls that are due, the longest waiting first. Nobody else takes them before `until`: whoever dies meanwhile leaves them to others. */
export async function takeDue(context: Context, { until, most, mostEach, busy }: Taking): Promise<readonly Taken[]> {
  const now = context.now()
  const receiver = sql`coalesce(lower(substring(a.hook from '^[a-z]+://([^/?#]*)')), '')`
  const { rows } = await sql<Taken>`
    with due as (
      select c.id, ${receiver} as receiver, c.next_at, row_number() over (partition by ${receiver} order by c.next_at, c.id) as place
      from alert_call c join alert a on a.id = c.alert
      where c.state = 'waiting' and c.next_at <= ${now} and not ${receiver} = any(${busy})
    ), ours as (
      select c.id, due.receiver from alert_call c join due on due.id = c.id
      where due.place <= ${mostEach} and c.state = 'waiting' and c.next_at <= ${now}
      order by due.next_at, c.id limit ${most} for update of c skip locked
    )
    update alert_call set next_at = ${until} from ours where alert_call.id = ours.id returning ours.id, ours.receiver`.execute(context.db)
  return rows
}

/** A call with all that its maker needs. */
export const getCall = (context: Context, id: number): Promise<Making | undefined> =>
  tables(context)
    .selectFrom('alert_call')
    .select([...columns, 'body', 'round', 'begun_at as begunAt', 'again'])
    .where('id', '=', id)
    .executeTakeFirst()

/** Keep what is sent, so that it is sent the same again. */
export async function keepBody(context: Context, id: number, body: string): Promise<void> {
  await tables(context).updateTable('alert_call').set({ body }).where('id', '=', id).execute()
}

/** Note how a call went, if it is still ours: taken until that moment. */
export async function settle(unit: Context, id: number, until: Date | null, settled: Partial<Tried>): Promise<boolean> {
  const { triedAt, nextAt = null, ...same } = settled
  const { numUpdatedRows } = await tables(unit)
    .updateTable('alert_call')
    .set({ ...same, ...(triedAt === undefined ? {} : { tried_at: triedAt }), next_at: nextAt })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where('next_at', '=', until)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Did the webhook take anything since this moment? */
export async function tookSince(context: Context, alert: number, since: Date): Promise<boolean> {
  const found = await tables(context)
    .selectFrom('alert_call')
    .select('id')
    .where('alert', '=', alert)
    .where('state', '=', 'done')
    .where('tried_at', '>=', since)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/** Which calls of an alert: those before a number, those in a state; the newest first. */
export type Asked = { readonly before?: number | undefined; readonly state?: CallState | undefined; readonly limit: number }

/** The calls of an alert, the newest first. */
export function listCalls(context: Context, alert: number, { before, state, limit }: Asked): Promise<readonly Call[]> {
  let found = tables(context).selectFrom('alert_call').select(columns).where('alert', '=', alert)
  if (before !== undefined) found = found.where('id', '<', before)
  if (state !== undefined) found = found.where('state', '=', state)
  return found.orderBy('id', 'desc').limit(limit).execute()
}

/** How many calls of an alert are in each state. */
export async function countCalls(context: Context, alert: number): Promise<ReadonlyMap<CallState, number>> {
  const rows = await tables(context)
    .selectFrom('alert_call')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .where('alert', '=', alert)
    .groupBy('state')
    .execute()
  return new Map(rows.map(({ state, count }) => [state, Number(count)]))
}

/** How many calls of an alert were never delivered and can be made again. */
export async function countUndelivered(context: Context, alert: number): Promise<number> {
  const { count } = await tables(context)
    .selectFrom('alert_call')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('alert', '=', alert)
    .where('kind', '!=', 'alert.test')
    .where('state', 'in', undelivered)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Which calls of an alert are to be made again; tests never are. */
export type Again = { readonly message?: string; readonly since?: Date | undefined; readonly states?: readonly CallState[] }

/** Have calls made again from now on; answers how many. */
export async function beginAgain(unit: Context, alert: number, { message, since, states }: Again): Promise<number> {
  const now = unit.now()
  let chosen = tables(unit)
    .updateTable('alert_call')
    .set({ state: 'waiting', again: true, round: 0, problem: null, begun_at: now, next_at: now })
    .where('alert', '=', alert)
    .where('kind', '!=', 'alert.test')
  if (message !== undefined) chosen = chosen.where('message', '=', message)
  if (since !== undefined) chosen = chosen.where('at', '>=', since)
  if (states !== undefined) chosen = chosen.where('state', 'in', states)
  return Number((await chosen.executeTakeFirst()).numUpdatedRows)
}

/** Forget what was sent of a record that is withdrawn, and tests that showed it. */
export async function eraseBodies(unit: Context, record: string, identifier: string): Promise<void> {
  await tables(unit)
    .updateTable('alert_call')
    .set({ body: null })
    .where(eb =>
      eb.or([
        eb.and([eb('record', '=', record), eb('kind', '=', 'record.published')]),
        eb.and([eb('kind', '=', 'alert.test'), sql<boolean>`position(${identifier} in coalesce(body, '')) > 0`]),
      ]),
    )
    .execute()
}

/** Forget calls before this moment, and all but the newest of each webhook. Those that wait stay. */
export async function forgetCalls(context: Context, before: Date, most: number): Promise<void> {
  await tables(context).deleteFrom('alert_call').where('at', '<', before).where('state', '!=', 'waiting').execute()
  await sql`
    delete from alert_call using (select id, row_number() over (partition by alert order by id desc) as place from alert_call) as old
    where alert_call.id = old.id and old.place > ${most} and state <> 'waiting'`.execute(context.db)
}
