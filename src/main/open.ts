import { rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { offerFirstAdministrator } from '#accounts'
import { followCatalogue, loadCatalogue } from '#catalogue'
import type { Config } from '#platform/config.ts'
import { guest, type Context } from '#platform/context.ts'
import type { Database } from '#platform/database.ts'
import { lastSeq } from '#platform/events.ts'
import { openAntivirus } from '#platform/antivirus.ts'
import { openFiles } from '#platform/files.ts'
import { closeQueue, openQueue, startJobs, stopJobs } from '#platform/jobs.ts'
import { followEvents } from '#platform/listeners.ts'
import { openLog } from '#platform/log.ts'
import { followPortals, loadPortals } from '#portals'
import { openPictures } from '#charts'
import { openPrinting, openReceiptKey } from '#printing'
import { keepRecords } from '#records'
import { caughtUpTo, openSearch } from '#search'
import { openUsage } from '#usage'
import { followVocabularies, loadVocabularies } from '#vocabularies'
import { checks } from './checks.ts'
import { openClosing, type Closing } from './closing.ts'
import { leaveNote, openDataFolder, secretIn } from './data-folder.ts'
import { clearHalfDemonstration, loadDemonstration } from './demonstration.ts'
import { openOwnDatabase } from './own-database.ts'
import { freePort, portProblem } from './port.ts'
import { serve } from './serve.ts'
import { jobs, listeners } from './work.ts'

/** OpenCHM on its way: `ready` gives its address; `close` ends it in order, at any time. */
export type House = { readonly ready: Promise<string>; readonly close: () => Promise<void> }

/** Threads that answer searches: all processors but one, which serves. */
const readers = Math.max(1, Math.min(4, os.availableParallelism() - 1))
/** Milliseconds the start waits for the index: long after the demonstration was loaded, briefly otherwise. */
const [firstPatience, patience] = [120_000, 3000]

type Say = (sentence: string) => void

/** What the operator decided. `limited` is off only where a measurement asks faster than anybody may; no environment can say so. */
type Decided = Config & { readonly limited?: boolean }

/** Open everything in order. `say` is told of the progress, `lost` when another program took the database over. */
export function openHouse(config: Decided, say: Say, lost: () => void): House {
  const closing = openClosing(say)
  const ready = opened(config, say, lost, closing).catch(async (error: unknown) => {
    await closing.closeAll()
    throw error
  })
  const close = async () => {
    await closing.closeAll()
    await ready.catch(() => {})
  }
  return { ready, close }
}

async function opened(config: Decided, say: Say, lost: () => void, closing: Closing): Promise<string> {
  openDataFolder(config.dataDir)
  const port = await freePort(config.host, config.port)
  const url = config.publicUrl ?? `http://${shown(config.host)}:${port}`
  const database = await openOwnDatabase(config, say, lost, closing)
  closing.add('the note in the data folder', leaveNote(config.dataDir, url))
  const context: Context = { db: database.db, actor: { id: 'system:start', roles: [] }, now: () => new Date(), log: openLog(config.logLevel) }

  const { caughtUp } = await openWorker(config, url, database, context, closing)
  const loaded = config.demo && (await loadDemonstration(context, say))
  if (loaded) await caughtUp()
  if (!(await caughtUpTo(context, await lastSeq(context), loaded ? firstPatience : patience)))
    say('The search index is being made anew from the database; search answers when it is done.')
  closing.add('the counting of views', openUsage(context).close)
  await openWeb(config, port, url, context, closing)
  if (!config.demo) await welcomeFirstAdministrator(context, url, say)
  return url
}

/** Everything behind the web: files, portals, the index, listeners and jobs. */
async function openWorker(config: Config, url: string, database: Database, context: Context, closing: Closing) {
  await openFiles(path.join(config.dataDir, 'files'), config.fileLimits)
  openAntivirus(config.antivirusUrl)
  openPrinting(path.join(config.dataDir, 'printed'))
  openPictures(path.join(config.dataDir, 'fonts'))
  openReceiptKey(config.dataDir)
  await openQueue(database, context.log, { scheduled: true })
  closing.add('the queue', () => closeQueue())
  const indexFolder = path.join(config.dataDir, 'search')
  if (await clearHalfDemonstration(context)) await rm(indexFolder, { recursive: true, force: true })

  await loadCatalogue(context)
  closing.add('the formats', followCatalogue(context, database.url))
  await loadVocabularies(context)
  closing.add('the vocabularies', followVocabularies(context, database.url))
  await loadPortals(context)
  closing.add('the portals', followPortals(context, database.url))
  closing.add('what is kept of records', keepRecords(context))
  const index = await openSearch(context, { folder: indexFolder, workers: readers, databaseUrl: database.url })
  closing.add('the index', index.close)
  const following = followEvents(context, database.url, listeners(url))
  closing.add('the listeners', following.stop)
  await startJobs(context, jobs(config, url))
  closing.add('the jobs', stopJobs)
  return following
}

async function openWeb(config: Decided, port: number, publicUrl: string, context: Context, closing: Closing): Promise<void> {
  const { demo, dataDir, host, limited = true } = config
  const behindProxy = config.publicUrl !== undefined
  const secret = secretIn(dataDir)
  const app = await serve({ context: { ...context, actor: guest }, demo, secret, publicUrl, behindProxy, checks: checks(context), limited })
  closing.add('the web', () => app.close())
  await app.listen({ host, port }).catch((error: NodeJS.ErrnoException) => Promise.reject(portProblem(error, host, port)))
}

async function welcomeFirstAdministrator(context: Context, url: string, say: Say): Promise<void> {
  const link = await offerFirstAdministrator(context)
  if (link !== undefined) say(`Nobody is administrator yet. Become the first one here (this link works once, for a day): ${url}/en${link}`)
}

/** How a person on this machine writes the host. */
const shown = (host: string): string => (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host)
