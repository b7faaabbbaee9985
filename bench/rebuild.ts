// Makes the index of a data folder anew and says what that took, as JSON: node bench/rebuild.ts <data folder>
import path from 'node:path'
import { lastSeq } from '../src/platform/events.ts'
import { caughtUpTo, openSearch, searchState } from '../src/search/index.ts'
import { openStore } from './fill.ts'

const folder = process.argv[2]!
const patience = 30 * 60 * 1000

const { context, database } = await openStore(folder)
const begun = { wall: performance.now(), cpu: process.cpuUsage() }
const index = await openSearch(context, { folder: path.join(folder, 'search'), workers: 1 })
if (!(await caughtUpTo(context, await lastSeq(context), patience))) throw new Error('The index was not made')
const { user, system } = process.cpuUsage(begun.cpu)
const { records, segments, bytes } = searchState(context)
const seconds = (performance.now() - begun.wall) / 1000
await index.close()
await database.close()
process.stdout.write(JSON.stringify({ records, segments, megabytes: bytes / 2 ** 20, cpu: (user + system) / 1e6, seconds }))
