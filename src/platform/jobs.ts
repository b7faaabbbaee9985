import { sql } from 'kysely'
import { fromKysely, PgBoss } from 'pg-boss'
import type { Context } from './context.ts'
import type { Database } from './database.ts'
import type { Log } from './log.ts'

/** Work done later, outside the request: a name (the verb it runs), what it does, and how often it is tried. Jobs may run twice and must not mind. */
export type Job<Data extends object = object> = {
  readonly name: string
  readonly do: (context: Context, data: Data) => Promise<void>
  /** Tries after the first, with growing pauses. */
  readonly retries: number
  readonly seconds: number
  /** Cron expression in UTC: it runs by itself, with empty data. */
  readonly every: string | undefined
}

type Wishes<Data extends object> = { readonly do: Job<Data>['do']; readonly retries?: number; readonly seconds?: number; readonly every?: string }

/** What a sender must know of a job. */
export type JobKind = Pick<Job, 'name' | 'retries' | 'seconds'>

/** Describe a job. It runs once `startJobs` is given it. */
export const job = <Data extends object>(name: string, { retries = 5, seconds = 300, every, ...work }: Wishes<Data>): Job<Data> => ({
  name,
  retries,
  seconds,
  every,
  ...work,
})

/** The queue of this process: one, over the pool of its database. */
let queue: PgBoss | undefined
const made = new Set<string>()
const working: string[] = []

/** Open the queue, so that jobs can be sent. Its tables are made by pg-boss itself in the schema `pgboss`. */
export async function openQueue({ pool }: Database, log: Log, { scheduled = false } = {}): Promise<void> {
  const executeSql = (text: string, values?: unknown[]) => pool.query(text, values)
  queue = new PgBoss({ db: { executeSql }, supervise: scheduled, schedule: scheduled })
  queue.on('error', error => log.warn({ error: error.message }, 'job queue'))
  await queue.start()
}

/** Close the queue: running jobs may finish within the time. */
export async function closeQueue(seconds = 20): Promise<void> {
  await queue?.stop({ graceful: true, timeout: seconds * 1000 })
  queue = undefined
  made.clear()
  working.length = 0
}

/** Have a job done once the caller's transaction has committed, not before the moment `after`. With a `key`, one waiting job of that key is enough. */
export async function enqueue(
  { db }: Context,
  job: JobKind,
  data: object,
  { after, key }: { readonly after?: Date; readonly key?: string } = {},
): Promise<void> {
  const boss = await queueFor(job)
  const options = { db: fromKysely(db as never), ...(after ? { startAfter: after } : {}), ...(key ? { singletonKey: key } : {}) }
  await boss.send(job.name, data, options)
}

/** Do these jobs from now on, each in a context of its own name (`system:mail.send`). */
export async function startJobs(context: Context, jobs: readonly Job<never>[]): Promise<void> {
  for (const job of jobs) {
    const boss = await queueFor(job)
    await boss.work(job.name, { pollingIntervalSeconds: 1 }, async works => {
      for (const { data } of works) await job.do(contextOf(context, job), (data ?? {}) as never)
    })
    working.push(job.name)
    if (job.every) await boss.schedule(job.name, job.every, {})
  }
}

/** Do jobs no more. Those in progress may finish; sending goes on. */
export async function stopJobs(): Promise<void> {
  await Promise.all(working.map(name => queue?.offWork(name, { wait: true })))
  working.length = 0
}

/** Do every waiting job now, one after the other; a failing one throws. For tests. */
export async function workThrough(context: Context, jobs: readonly Job<never>[]): Promise<void> {
  for (const job of jobs) {
    const boss = await queueFor(job)
    for (let works = await boss.fetch(job.name); works.length > 0; works = await boss.fetch(job.name)) {
      for (const { id, data } of works) {
        await job.do(contextOf(context, job), (data ?? {}) as never)
        await boss.complete(job.name, id)
      }
    }
  }
}

/** How a kind of job stands. */
export type JobCounts = {
  readonly name: string
  readonly waiting: number
  readonly active: number
  readonly completed: number
  readonly failed: number
}

/** Every kind of job with its counts, for administrators. Completed and failed ones are forgotten after some days. */
export async function jobCounts({ db }: Context): Promise<readonly JobCounts[]> {
  const { rows } = await sql<JobCounts>`
    select name, count(*) filter (where state in ('created', 'retry')) as waiting, count(*) filter (where state = 'active') as active,
      count(*) filter (where state = 'completed') as completed, count(*) filter (where state = 'failed') as failed
    from pgboss.queue left join pgboss.job using (name) where name not like '\_\_pgboss%' group by name order by name`.execute(db)
  return rows
}

/** A job that failed for good. */
export type FailedJob = { readonly id: string; readonly name: string; readonly data: object; readonly problem: string; readonly at: Date }

/** The jobs that failed last, newest first. */
export async function failedJobs({ db }: Context, limit = 100): Promise<readonly FailedJob[]> {
  const { rows } = await sql<FailedJob>`
    select id, name, data, coalesce(output->>'message', output::text, '') as problem, completed_on as at
    from pgboss.job where state = 'failed' order by completed_on desc limit ${limit}`.execute(db)
  return rows
}

/** Try a job again that failed for good. */
export async function retryJob(name: string, id: string): Promise<void> {
  await queue?.retry(name, id)
}

const contextOf = (context: Context, { name }: Job<never>): Context => ({ ...context, actor: { id: `system:${name}`, roles: [] } })

async function queueFor({ name, retries, seconds }: JobKind): Promise<PgBoss> {
  if (!queue) throw new Error('The job queue is not open')
  if (!made.has(name)) {
    await queue.createQueue(name, { retryLimit: retries, retryDelay: 5, retryBackoff: true, expireInSeconds: seconds })
    made.add(name)
  }
  return queue
}
