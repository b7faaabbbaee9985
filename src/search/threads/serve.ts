import type { MessagePort } from 'node:worker_threads'

/** What a thread can be asked, by name. */
export type Operations = { readonly [name: string]: (input: never) => unknown }

/** A question to a thread. */
export type Call = { readonly id: number; readonly name: string; readonly input: unknown }

/** What a thread says: an answer, or that the answer failed, or news nobody asked for. */
export type Reply = { readonly id: number; readonly result: unknown } | { readonly id: number; readonly problem: string } | { readonly news: unknown }

/** Answer the calls that come through the port, one after the other. */
export function serve(port: MessagePort, operations: Operations): void {
  port.on('message', ({ id, name, input }: Call) => port.postMessage(answered(id, () => operations[name]!(input as never))))
}

function answered(id: number, work: () => unknown): Reply {
  try {
    return { id, result: work() }
  } catch (problem) {
    return { id, problem: (problem as Error).stack ?? String(problem) }
  }
}
