import path from 'node:path'
import { loadCatalogue } from '#catalogue'
import type { Config } from '#platform/config.ts'
import type { Actor, Context } from '#platform/context.ts'
import { openDatabase, type Database } from '#platform/database.ts'
import { Refused } from '#platform/errors.ts'
import { closeQueue, openQueue } from '#platform/jobs.ts'
import { openLog } from '#platform/log.ts'
import { openPostgres } from '#platform/postgres.ts'
import { loadPortals } from '#portals'
import { keepFilesIn, operator } from '#spreadsheets'
import { loadVocabularies } from '#vocabularies'
import { openClosing, type Closing } from './closing.ts'
import { openOwnDatabase } from './own-database.ts'

/** What a command works with. `running`: a program works on the same data, and does what is left in its queue. */
export type CommandHouse = { readonly context: Context; readonly running: boolean; readonly close: () => Promise<void> }

/** Who acts on the command line: the operator of the machine. */
export const commandActor: Actor = operator

/** Open the data of the data folder for a command: its own database, started if need be; or, while OpenCHM runs, the one it works on. */
export async function openForCommand(config: Config, say: (sentence: string) => void): Promise<CommandHouse> {
  const closing = openClosing(say)
  try {
    const { database, running } = await databaseFor(config, closing)
    const log = openLog(config.logLevel)
    const context: Context = { db: database.db, actor: commandActor, now: () => new Date(), log }
    keepFilesIn(path.join(config.dataDir, 'files'))
    await openQueue(database, log)
    closing.add('the queue', () => closeQueue())
    await loadCatalogue(context)
    await loadVocabularies(context)
    await loadPortals(context)
    return { context, running, close: closing.closeAll }
  } catch (error) {
    await closing.closeAll()
    throw error
  }
}

async function databaseFor(config: Config, closing: Closing): Promise<{ readonly database: Database; readonly running: boolean }> {
  const quiet = () => {}
  try {
    return { database: await openOwnDatabase(config, quiet, quiet, closing), running: false }
  } catch (error) {
    if (!(error instanceof Refused) || !['data.in-use', 'database.in-use'].includes(error.code)) throw error
  }
  const url = config.databaseUrl ?? (await openPostgres(path.join(config.dataDir, 'pg'), { keep: true })).url
  const database = openDatabase(url, openLog(config.logLevel))
  closing.add('the database', database.close)
  return { database, running: true }
}
