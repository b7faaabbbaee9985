import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Context } from './context.ts'
import { Refused } from './errors.ts'
import { eventsAfter, lastSeq, type Event } from './events.ts'
import { hear } from './hear.ts'

/** Somebody who wants to know what happened. Handed every event of these names in order, once its transaction has committed. It may be handed an event twice and must not mind. */
export type Listener = {
  /** `search.index`: the name under which its place in the change log is kept. Never changed, never used again. */
  readonly name: string
  readonly to: readonly string[]
  readonly do: (context: Context, event: Event) => Promise<void>
}

/** Describe a listener. It hears once `followEvents` is given it; one that is new to the database begins at the first event. */
export const listen = (name: string, wishes: Omit<Listener, 'name'>): Listener => ({ name, ...wishes })

/** Listeners at work. */
export type Following = {
  /** Resolves when everybody has heard what had happened at the moment of the call. */
  readonly caughtUp: () => Promise<void>
  /** Resolves when nobody is in the middle of something any more. */
  readonly stop: () => Promise<void>
}

/** The listeners of this process, by name. */
const known = new Map<string, Listener>()

const pageSize = 500
const timerSeconds = 1
const defaultPauses: readonly number[] = [0.2, 1, 5, 15]

/** Hand events to these listeners from now on: one loop each, woken by the database and by a timer. */
export function followEvents(context: Context, url: string, listeners: readonly Listener[], pauses = defaultPauses): Following {
  for (const listener of listeners) known.set(listener.name, listener)
  const loops = listeners.map(listener => follow(context, listener, pauses))
  const wakeAll = () => loops.forEach(loop => loop.wake())
  const deafen = hear(url, 'event', wakeAll, context.log)
  return {
    caughtUp: async () => {
      const last = await lastSeq(context)
      while ((await positions(context, listeners)).some(seq => seq < last)) await pause(10)
    },
    stop: async () => {
      await deafen()
      await Promise.all(loops.map(loop => loop.stop()))
    },
  }
}

/** Hand everything that has happened to these listeners now, and what follows from it. For tests; a listener that fails makes it fail. */
export async function waitUntilHeard(context: Context, listeners: readonly Listener[]): Promise<void> {
  const fail = (error: unknown) => Promise.reject(error as Error)
  for (;;) {
    for (const listener of listeners) while (await hearPage(context, listener, fail)) continue
    const last = await lastSeq(context)
    if ((await positions(context, listeners)).every(seq => seq >= last)) return
    await pause(10)
  }
}

/** An event that a listener could not take. */
export type ParkedEvent = Event & { readonly listener: string; readonly problem: string; readonly parkedAt: Date }

/** What listeners could not take, newest first, for administrators. */
export async function parkedEvents(context: Context): Promise<readonly ParkedEvent[]> {
  const { rows } = await sql<ParkedEvent>`
    select event.seq, name, subject, actor, details, event.at, listener, problem, parked_event.at as "parkedAt"
    from parked_event join event using (seq) order by parked_event.at desc, event.seq desc limit 500`.execute(context.db)
  return rows
}

/** Hand a parked event to its listener again; if it takes it now, it is parked no more. Refuses `event.unknown`, and `event.refused` with the problem if the listener fails again. */
export async function retryParked(context: Context, name: string, seq: number): Promise<void> {
  const parked = (await parkedEvents(context)).find(event => event.listener === name && event.seq === seq)
  const listener = known.get(name)
  if (!parked || !listener) throw new Refused('not-found', 'event.unknown', { listener: name, seq })
  await listener.do(contextOf(context, listener), parked).catch((error: unknown) => {
    throw new Refused('conflict', 'event.refused', { listener: name, seq, problem: String(error) })
  })
  await sql`delete from parked_event where listener = ${name} and seq = ${seq}`.execute(context.db)
}

/** Where each listener stands: the last event it has heard, and how many the log has. */
export async function listenerPositions(
  context: Context,
): Promise<readonly { readonly name: string; readonly seq: number; readonly behind: number; readonly problem: string | null }[]> {
  const { rows } = await sql<{ name: string; seq: number; behind: number; problem: string | null }>`
    select name, seq, problem, (select count(*) from event where event.seq > listener.seq) as behind from listener order by name`.execute(context.db)
  return rows
}

function follow(context: Context, listener: Listener, pauses: readonly number[]) {
  const ending = new AbortController()
  let wake = () => {}

  const tryAgain = async (error: unknown, event: Event, failures: number): Promise<'again' | 'park'> => {
    await noteFailure(context, listener, failures, error)
    if (ending.signal.aborted) throw error
    const seconds = pauses[failures - 1]
    if (seconds === undefined) {
      context.log.error({ listener: listener.name, event: event.seq, error: (error as Error).stack }, 'event parked')
      return 'park'
    }
    await pause(seconds * 1000, undefined, { signal: ending.signal })
    return 'again'
  }
  const loop = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      let more = false
      try {
        more = await hearPage(context, listener, tryAgain, ending.signal)
      } catch (error) {
        if (!ending.signal.aborted) context.log.warn({ listener: listener.name, error: (error as Error).message }, 'listener waits')
      }
      if (!more && !ending.signal.aborted) await sleep()
    }
  }
  const sleep = () =>
    new Promise<void>(resolve => {
      const timer = setTimeout(resolve, timerSeconds * 1000)
      wake = () => (clearTimeout(timer), resolve())
    })

  const running = loop()
  return { wake: () => wake(), stop: () => (ending.abort(), wake(), running) }
}

type OnFailure = (error: unknown, event: Event, failures: number) => Promise<'again' | 'park'>

/** Hand the next page to a listener, moving its place after each event. Answers whether there was any event. */
async function hearPage(context: Context, listener: Listener, onFailure: OnFailure, signal?: AbortSignal): Promise<boolean> {
  const events = await eventsAfter(context, await position(context, listener), pageSize)
  for (const event of events) {
    if (signal?.aborted) return false
    if (!listener.to.includes(event.name)) continue
    await hearOne(context, listener, event, onFailure)
    await move(context, listener, event.seq)
  }
  if (events.length > 0) await move(context, listener, events.at(-1)!.seq)
  return events.length > 0
}

async function hearOne(context: Context, listener: Listener, event: Event, onFailure: OnFailure): Promise<void> {
  for (let failures = 1; ; failures++) {
    try {
      return await listener.do(contextOf(context, listener), event)
    } catch (error) {
      if ((await onFailure(error, event, failures)) === 'again') continue
      await sql`insert into parked_event (listener, seq, problem) values (${listener.name}, ${event.seq}, ${String(error)}) on conflict do nothing`.execute(
        context.db,
      )
      return
    }
  }
}

const contextOf = (context: Context, { name }: Listener): Context => ({ ...context, actor: { id: `system:${name}`, roles: [] } })

async function position(context: Context, { name }: Listener): Promise<number> {
  const { rows } = await sql<{ seq: number }>`select seq from listener where name = ${name}`.execute(context.db)
  return rows[0]?.seq ?? 0
}

async function positions(context: Context, listeners: readonly Listener[]): Promise<readonly number[]> {
  return Promise.all(listeners.map(listener => position(context, listener)))
}

async function move(context: Context, { name }: Listener, seq: number): Promise<void> {
  await sql`insert into listener (name, seq) values (${name}, ${seq})
    on conflict (name) do update set seq = greatest(listener.seq, excluded.seq), failures = 0, problem = null, at = now()`.execute(context.db)
}

async function noteFailure(context: Context, { name }: Listener, failures: number, error: unknown): Promise<void> {
  await sql`insert into listener (name, seq, failures, problem) values (${name}, 0, ${failures}, ${String(error)})
    on conflict (name) do update set failures = excluded.failures, problem = excluded.problem, at = now()`.execute(context.db)
}
