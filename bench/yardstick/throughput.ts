import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Generation } from '../../src/search/engine/shelf.ts'

/** Questions with facets answered per second by so many threads over the same memory. */
export async function throughput(generation: Generation, corpus: string, threads: number, seconds: number): Promise<number> {
  const workers = Array.from(
    { length: threads },
    (_, slot) => new Worker(new URL('./thread.ts', import.meta.url), { workerData: { generation, slot, corpus, seconds }, execArgv: [] }),
  )
  await Promise.all(workers.map(worker => once(worker, 'message')))
  const counts = workers.map(worker => once(worker, 'message') as Promise<[number]>)
  for (const worker of workers) worker.postMessage('go')
  const answered = (await Promise.all(counts)).reduce((sum, [count]) => sum + count, 0)
  await Promise.all(workers.map(worker => worker.terminate()))
  return answered / seconds
}
