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
const mostRemembered = 300

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
  // the same question has the same answer until there is another generation
  const answers = new Map<string, Promise<never>>()
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
    let late = false
    let timer: NodeJS.Timeout | undefined
    const clock = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(tooLate()), deadline)))
    const tooLate = () => ((late = true), new Refused('conflict', 'search.deadline', { milliseconds: deadline }))
    try {
      job.resolve(JSON.parse((await Promise.race([seat.thread.call(job.name, job.input), clock])) as string) as never)
    } catch (problem) {
      job.reject(problem)
      if (late) void seat.thread.end()
      else failed(problem)
      if (seat.thread.ended() && !closed) seat.thread = started(seat.slot)
    } finally {
      clearTimeout(timer)
      seat.busy = false
      const next = waiting.shift()
      if (next !== undefined) void work(seat, next)
    }
  }

  const asked = (name: string, input: unknown): Promise<never> =>
    new Promise((resolve, reject) => {
      const job: Job = { name, input, resolve, reject }
      const free = seats.find(seat => !seat.busy)
      if (free !== undefined) void work(free, job)
      else if (waiting.length < mostWaiting) waiting.push(job)
      else reject(new Refused('conflict', 'search.busy'))
    })

  return {
    take(next) {
      generation = next
      answers.clear()
      for (const seat of seats) void seat.thread.call('take', next).catch(failed)
    },
    ask(name, input) {
      const question = JSON.stringify([name, input])
      const answer = answers.get(question) ?? asked(name, input)
      answers.delete(question)
      answers.set(question, answer)
      if (answers.size > mostRemembered) answers.delete(answers.keys().next().value!)
      answer.catch(() => answers.get(question) === answer && answers.delete(question))
      return answer
    },
    async close() {
      closed = true
      for (const { reject } of waiting.splice(0)) reject(new Refused('conflict', 'search.closed'))
      await Promise.all(seats.map(seat => seat.thread.end()))
    },
  }
}
