import { Worker } from 'node:worker_threads'
import type { Call, Reply } from './serve.ts'

/** A thread that can be asked. */
export type Thread = {
  readonly call: (name: string, input?: unknown) => Promise<unknown>
  /** Has it ended, by itself or by being told to? */
  readonly ended: () => boolean
  readonly end: () => Promise<void>
}

/** Starts a thread from one of our own files. `tell` hears its news; calls under way fail when it dies, which `died` hears too. */
export function openThread(file: URL, data: unknown, tell: (news: unknown) => void = () => {}, died: () => void = () => {}): Thread {
  // Node runs .ts itself: none of the parent's loaders are needed, and none slow the start.
  const worker = new Worker(file, { workerData: data, execArgv: [] })
  const waiting = new Map<number, { readonly resolve: (result: unknown) => void; readonly reject: (problem: Error) => void }>()
  let count = 0
  let problem = new Error('the thread ended')
  let ended = false

  worker.unref()
  worker.on('message', (reply: Reply) => {
    if ('news' in reply) return tell(reply.news)
    const asker = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (waiting.size === 0) worker.unref()
    if ('problem' in reply) asker?.reject(new Error(reply.problem))
    else asker?.resolve(reply.result)
  })
  worker.on('error', error => (problem = error as Error))
  worker.on('exit', () => {
    for (const { reject } of waiting.values()) reject(problem)
    waiting.clear()
    if (!ended) died()
    ended = true
  })

  return {
    call: (name, input) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(problem)
        const id = ++count
        waiting.set(id, { resolve, reject })
        worker.ref()
        worker.postMessage({ id, name, input } satisfies Call)
      }),
    ended: () => ended,
    end: async () => {
      ended = true
      await worker.terminate()
    },
  }
}
