import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Generation } from '../../src/search/engine/shelf.ts'

/** Questions with facets that so many threads over the same memory answer per second, and per second of processor time, which other programs do not shorten. */
export async function throughput(
  generation: Generation,
  corpus: string,
  threads: number,
  seconds: number,
): Promise<{ readonly qps: number; readonly qps_cpu: number }> {
  const workers = Array.from(
    { length: threads },
    (_, slot) => new Worker(new URL('./thread.ts', import.meta.url), { workerData: { generation, slot, corpus, seconds }, execArgv: [] }),
  )
  await Promise.all(workers.map(worker => once(worker, 'message')))
  const counts = workers.map(worker => once(worker, 'message') as Promise<[number]>)
  const before = process.cpuUsage()
  for (const worker of workers) worker.postMessage('go')
  const answered = (await Promise.all(counts)).reduce((sum, [count]) => sum + count, 0)
  const { user, system } = process.cpuUsage(before)
  await Promise.all(workers.map(worker => worker.terminate()))
  return { qps: Math.round(answered / seconds), qps_cpu: Math.round(answered / ((user + system) / 1e6)) }
}
