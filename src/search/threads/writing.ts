import type { Generation } from '../engine/shelf.ts'
import { openWriter, type Batch, type Writer } from '../engine/writer.ts'
import type { Operations } from './serve.ts'
import { openThread, type Thread } from './thread.ts'

/** The writer as the rest of the program sees it, wherever it works. */
export type Writing = {
  readonly place: () => Promise<number | undefined>
  readonly index: (batch: Batch) => Promise<void>
  readonly begin: () => Promise<void>
  readonly add: (batch: Batch) => Promise<void>
  readonly finish: (seq: number) => Promise<void>
  readonly save: () => Promise<void>
  readonly close: () => Promise<void>
}

/** What hears of the writer's work. */
export type Audience = { readonly publish: (generation: Generation) => void; readonly tell: (problem: string) => void }

/** The writer's verbs as operations of a thread. What waits is done between them, a little at a time. */
export function operationsOf(writer: Writer): Operations {
  let busy = false
  const rest = () => {
    busy = writer.step()
    if (busy) setImmediate(rest)
  }
  const then =
    <Input>(work: (input: Input) => void) =>
    (input: Input) => {
      work(input)
      if (!busy) setImmediate(rest)
      busy = true
    }
  return {
    place: writer.place,
    index: then(writer.index),
    begin: then(writer.begin),
    add: then(writer.add),
    finish: then(writer.finish),
    save: then(writer.save),
  }
}

/** Opens the writer in a thread of its own. One that dies is followed by another, which begins where the files end. */
export function openWriterThread(folder: string, slots: number, { publish, tell }: Audience): Writing {
  let thread: Thread | undefined
  const started = (): Thread =>
    openThread(
      new URL('./writer-thread.ts', import.meta.url),
      { folder, slots },
      news => {
        const { generation, problem } = news as { readonly generation?: Generation; readonly problem?: string }
        if (generation !== undefined) publish(generation)
        if (problem !== undefined) tell(problem)
      },
      () => (thread = undefined),
    )
  return writingBy(
    (name, input) => (thread ??= started()).call(name, input),
    async () => thread?.end(),
  )
}

/** Opens the writer here, for tests and tools: what it does, everything else waits for. */
export function openWriterHere(folder: string, slots: number, { publish, tell }: Audience): Writing {
  const operations = operationsOf(openWriter(folder, slots, publish, tell))
  return writingBy(
    async (name, input) => operations[name]!(input as never),
    async () => {},
  )
}

function writingBy(call: (name: string, input?: unknown) => Promise<unknown>, end: () => Promise<void>): Writing {
  const verb = (name: string) => async (input?: unknown) => void (await call(name, input))
  return {
    place: async () => (await call('place')) as number | undefined,
    index: verb('index'),
    begin: verb('begin'),
    add: verb('add'),
    finish: verb('finish'),
    save: verb('save'),
    close: async () => {
      await call('save').catch(() => {})
      await end()
    },
  }
}
