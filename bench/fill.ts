import path from 'node:path'
import { addAccount, issueToken } from '#accounts'
import type { Actor, Context } from '#platform/context.ts'
import { openDatabase, type Database } from '#platform/database.ts'
import { openLog } from '#platform/log.ts'
import { migrate } from '#platform/migrate.ts'
import { openPostgres } from '#platform/postgres.ts'
import { inTransaction } from '#platform/transaction.ts'
import { createDraft, submit, worldFor } from '#records'
import { bodyFrom, type Made, type Matter } from './bodies.ts'
import { randomFrom } from './random.ts'
import { wordsFrom } from './words.ts'

/** A store that is open from outside the program. `process` is the first process of PostgreSQL. */
export type Store = { readonly context: Context; readonly database: Database; readonly process: number; readonly stop: () => Promise<void> }

/** Filling as it went: identifiers by which records are read, a secret to publish with, and how fast it was. */
export type Filled = { readonly ids: readonly string[]; readonly token: string; readonly perSecond: number }

/** Who writes in a measurement. */
export const bencher = { email: 'bench@openchm.example', password: 'a long pass for a short run' } as const

const filler: Actor = { id: 'system:bench', roles: [{ role: 'administrator', for: '*' }] }
const recordsAtOnce = 100
const mostReferred = 2000

/** Open the store of a data folder, made if it is not there. */
export async function openStore(folder: string): Promise<Store> {
  const server = await openPostgres(path.join(folder, 'pg'), { keep: true })
  const log = openLog('error')
  const database = openDatabase(server.url, log)
  await migrate(database.db)
  return { context: { db: database.db, actor: filler, now: () => new Date(), log }, database, process: server.process, stop: server.stop }
}

/** Make and publish so many records by the verbs everybody uses, the same in every run, and an administrator's token. */
export async function fill({ context }: Store, records: number): Promise<Filled> {
  const begun = performance.now()
  const matter = await matterFor(context)
  const ids: string[] = []
  while (ids.length < records) ids.push(...(await publishSome(context, matter, Math.min(recordsAtOnce, records - ids.length))))
  const perSecond = records / ((performance.now() - begun) / 1000)
  return { ids, token: await tokenFor(context), perSecond }
}

/** What generated bodies are made from, before any record is there. */
export async function matterFor(context: Context, seed = 42): Promise<Matter & { readonly made: Map<string, Made> }> {
  const random = randomFrom(seed)
  return { random, words: wordsFrom(random), world: await worldFor(context, {}), made: new Map() }
}

const publishSome = (context: Context, matter: Matter & { readonly made: Map<string, Made> }, count: number): Promise<readonly string[]> =>
  inTransaction(context, async unit => {
    const ids: string[] = []
    for (let number = 0; number < count; number++) {
      const { format, government, data } = bodyFrom(matter)
      const { record } = await createDraft(unit, { format, data })
      await submit(unit, record.id)
      ids.push(record.id)
      if (matter.made.size < mostReferred) matter.made.set(record.id, { id: record.id, format, government })
    }
    return ids
  })

async function tokenFor(context: Context): Promise<string> {
  const roles = [{ role: 'administrator', for: '*' }] as const
  const account = await addAccount(context, { ...bencher, name: 'Bench', locale: 'en', roles })
  const { token } = await issueToken(
    { ...context, actor: { id: `account:${account}`, roles } },
    { name: 'Bench', scopes: ['read', 'write'], days: 7 },
  )
  return token
}
