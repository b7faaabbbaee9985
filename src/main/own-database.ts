import path from 'node:path'
import type { Config } from '#platform/config.ts'
import { openDatabase, type Database } from '#platform/database.ts'
import { Refused } from '#platform/errors.ts'
import { openLog } from '#platform/log.ts'
import { migrate } from '#platform/migrate.ts'
import { own } from '#platform/ownership.ts'
import { openPostgres } from '#platform/postgres.ts'
import type { Closing } from './closing.ts'
import { inUse } from './data-folder.ts'

/** The database, started if it is our own, owned by this program alone and brought up to date. Refuses `data.in-use`, `database.in-use` and what `migrate` refuses. */
export async function openOwnDatabase(config: Config, say: (sentence: string) => void, lost: () => void, closing: Closing): Promise<Database> {
  const { url, start, stop } = await server(config, say)
  const ownership = await own(url, lost, start)
  if (!ownership) throw config.databaseUrl ? new Refused('conflict', 'database.in-use') : inUse(config.dataDir)
  // one part: an owner that is still there when PostgreSQL stops would start it again
  closing.add('PostgreSQL', async () => {
    await ownership.release()
    await stop()
  })

  const database = openDatabase(url, openLog(config.logLevel))
  closing.add('the database', database.close)
  const steps = await migrate(database.db)
  if (steps.length > 0) say(`Database brought up to date (${steps.length} ${steps.length === 1 ? 'step' : 'steps'}).`)
  return database
}

/** `start` brings a server of our own back, if it has died. */
async function server({ databaseUrl, dataDir }: Config, say: (sentence: string) => void) {
  if (databaseUrl !== undefined) return { url: databaseUrl, start: async () => {}, stop: () => {} }
  say('Starting PostgreSQL ...')
  const start = () => openPostgres(path.join(dataDir, 'pg'), { keep: true })
  return { ...(await start()), start }
}
