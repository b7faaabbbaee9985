// What spreadsheets cost: npm run bench is not needed, this runs alone: node --import ./tools/tsx.mjs bench/spreadsheets.ts [rows] [format]
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { formatNamed } from '#formats'
import type { Context } from '#platform/context.ts'
import { openFiles } from '#platform/files.ts'
import { closeQueue, openQueue } from '#platform/jobs.ts'
import { beginImport, checkImport, checkNow, dryRun, inspect, openTable, operator, runImport, runSlice, writeExport } from '#spreadsheets'
import { where } from '#platform/filter.ts'
import { house, testDatabase } from '#testing'
import { wordsFor } from './sheet-rows.ts'

const rows = Number(process.argv[2] ?? 200_000)
const format = process.argv[3] ?? 'event'
const folder = mkdtempSync(path.join(os.tmpdir(), 'openchm-bench-sheets-'))
const tell = (line: string) => process.stdout.write(`${line}\n`)

const context: Context = { ...(await house()), actor: operator }
await openFiles(path.join(folder, 'files'))
await openQueue(await testDatabase(), context.log)

for (const kind of ['csv', 'xlsx'] as const) await dry(kind)
await brought(Math.min(rows, 2000))
await takenOut()
await closeQueue()
rmSync(folder, { recursive: true, force: true })
process.exit(0)

/** A dry run over all rows: rows by the clock and by processor time, and the largest memory from half to end. */
async function dry(kind: 'csv' | 'xlsx'): Promise<void> {
  const file = path.join(folder, `rows.${kind}`)
  await wordsFor(file, kind, rows)
  const table = await openTable(file, path.basename(file))
  const { mapping } = await inspect(table, formatNamed(format), { locale: 'en' })
  const [begun, cpu] = [Date.now(), process.cpuUsage()]
  const memory: number[] = []
  const summary = await dryRun(context, { format, table, mapping, locale: 'en' }, () => void memory.push(process.memoryUsage.rss()))
  const seconds = (Date.now() - begun) / 1000
  const spent = process.cpuUsage(cpu)
  await table.close()
  const half = Math.floor(memory.length / 2)
  const most = (part: readonly number[]) => Math.round(part.reduce((one, other) => Math.max(one, other), 0) / 1e6)
  const perCore = Math.round(rows / ((spent.user + spent.system) / 1e6))
  tell(
    `dry run ${kind}: ${summary.rows} rows, ${summary.ready} ready, ${Math.round(rows / seconds)} rows/s, ${perCore} rows per processor second, ` +
      `memory ${most(memory.slice(0, half))} MB in the first half, ${most(memory.slice(half))} MB in the second, file ${Math.round(statSync(file).size / 1e6)} MB`,
  )
}

async function brought(count: number): Promise<void> {
  const file = path.join(folder, 'import.csv')
  await wordsFor(file, 'csv', count)
  const { id } = await beginImport(context, { format, file, name: 'import.csv', locale: 'en' })
  await checkImport(context, id)
  await checkNow(context, { id })
  await runImport(context, id, 'published')
  const begun = Date.now()
  await runSlice(context, { id }, Number.MAX_SAFE_INTEGER)
  tell(`import as publications: ${Math.round(count / ((Date.now() - begun) / 1000))} rows/s`)
}

async function takenOut(): Promise<void> {
  for (const kind of ['csv', 'xlsx', 'jsonl'] as const) {
    const begun = Date.now()
    let written = 0
    const question = { records: { from: 'list', filter: where('format', format) }, kind, locale: 'en' } as const
    await pipeline(
      writeExport(context, question, count => (written = count)),
      createWriteStream(path.join(folder, `out.${kind}`)),
    )
    tell(`export ${kind}: ${written} records, ${Math.round(written / ((Date.now() - begun) / 1000))} records/s`)
  }
}
