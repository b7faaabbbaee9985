// Makes the index of a data folder from nothing, then anew beside itself, and says what that took, as JSON: node bench/rebuild.ts <data folder>
import path from 'node:path'
import { lastSeq } from '../src/platform/events.ts'
import { caughtUpTo, openSearch, rebuildSearch, searchState } from '../src/search/index.ts'
import { openStore } from './fill.ts'

const patience = 60 * 60 * 1000

const folder = process.argv[2]!
const { context, database } = await openStore(folder)

const first = beginning()
const index = await openSearch(context, { folder: path.join(folder, 'search'), workers: 1 })
if (!(await caughtUpTo(context, await lastSeq(context), patience))) throw new Error('The index was not made')
const cold = took(first)
const second = beginning()
await rebuildSearch(context)
const warm = took(second)

const { records, segments, bytes } = searchState(context)
process.stdout.write(JSON.stringify({ records, segments, megabytes: bytes / 2 ** 20, cold, warm }))
await index.close()
await database.close()

function beginning() {
  return { wall: performance.now(), cpu: process.cpuUsage() }
}

/** Seconds of processor time in all threads, and by the clock. */
function took({ wall, cpu }: ReturnType<typeof beginning>) {
  const { user, system } = process.cpuUsage(cpu)
  return { cpu: (user + system) / 1e6, clock: (performance.now() - wall) / 1000 }
}
