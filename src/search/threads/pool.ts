import { Refused } from '#platform/errors.ts'
import type { Log } from '#platform/log.ts'
import { openReader, type Reader } from '../engine/reader.ts'
import type { Generation } from '../engine/shelf.ts'
import { openThread, type Thread } from './thread.ts'

/** What can be asked of the readers together. */
export type Asked = Exclude<keyof Reader, 'take'>

/** Readers that share the work. */
export type Pool = {
  readonly take: (generation: Generation) => void
  /** Asks whoever is free. Refuses `search.deadline` when the answer takes too long, `search.busy` when too many wait. */
  readonly ask: <Name extends Asked>(name: Name, input: Parameters<Reader[Name]>[0]) => Promise<ReturnType<Reader[Name]>>
  readonly close: () => Promise<void>
}

type Job = { readonly name: string; readonly input: unknown; readonly resolve: (result: never) => void; readonly reject: (problem: unknown) => void }
type Seat = { readonly slot: number; thread: Thread; busy: boolean }

const mostWaiting = 1000

/** One reader here, for tests and tools: the event loop waits for its answers. */
export function openReaderHere(): Pool {
  const reader = openReader(0)
  return {
    take: reader.take,
    ask: async (name, input) => reader[name](input as never) as never,
    close: async () => {},
  }
}

/** Readers in threads, each with its slot. One that is stuck or dies is replaced; only its own question suffers. */
export function openPool(size: number, deadline: number, log: Log): Pool {
  const waiting: Job[] = []
  let generation: Generation | undefined
  let closed = false
  const seats: Seat[] = Array.from({ length: size }, (_, slot) => ({ slot, thread: started(slot), busy: false }))

  function started(slot: number): Thread {
    const thread = openThread(new URL('./reader-thread.ts', import.meta.url), { slot })
    if (generation !== undefined) void thread.call('take', generation).catch(failed)
    return thread
  }
  const failed = (problem: unknown) => {
    if (!closed) log.error({ problem: String(problem) }, 'a search thread failed')
  }

  async function work(seat: Seat, job: Job): Promise<void> {
    seat.busy = true
    const late = new Refused('conflict', 'search.deadline', { milliseconds: deadline })
    let timer: NodeJS.Timeout | undefined
    const clock = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(late), deadline)))
    try {
      job.resolve((await Promise.race([seat.thread.call(job.name, job.input), clock])) as never)
    } catch (problem) {
      job.reject(problem)
      if (problem === late) void seat.thread.end()
      else failed(problem)
      if (seat.thread.ended() && !closed) seat.thread = started(seat.slot)
    } finally {
      clearTimeout(timer)
      seat.busy = false
      const next = waiting.shift()
      if (next !== undefined) void work(seat, next)
    }
  }

  return {
    take(next) {
      generation = next
      for (const seat of seats) void seat.thread.call('take', next).catch(failed)
    },
    ask: (name, input) =>
      new Promise((resolve, reject) => {
        const job: Job = { name, input, resolve, reject }
        const free = seats.find(seat => !seat.busy)
        if (free !== undefined) void work(free, job)
        else if (waiting.length < mostWaiting) waiting.push(job)
        else reject(new Refused('conflict', 'search.busy'))
      }),
    async close() {
      closed = true
      for (const { reject } of waiting.splice(0)) reject(new Refused('conflict', 'search.closed'))
      await Promise.all(seats.map(seat => seat.thread.end()))
    },
  }
}
