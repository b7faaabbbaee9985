import assert from 'node:assert/strict'
import { createWriteStream, mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { test } from 'node:test'
import { derived, formatNamed, formats } from '#formats'
import type { Context } from '#platform/context.ts'
import { where } from '#platform/filter.ts'
import { locales, type Locale } from '#platform/localized.ts'
import { worldFor } from '#records'
import { aBody, aRecord, house } from '#testing'
import { openTable } from '../files/open-table.ts'
import { dryRun } from '../imports/dry-run.ts'
import { operator } from '../imports/import-run.ts'
import { inspect } from '../mapping/inspect.ts'
import type { ExportKind } from './question.ts'
import { writeExport } from './write-export.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'openchm-exports-'))

async function takenOut(context: Context, format: string, kind: ExportKind, locale: Locale): Promise<string> {
  const file = path.join(folder, `${format}-${locale}.${kind}`)
  const records = { from: 'list', filter: where('format', format) } as const
  await pipeline(writeExport(context, { records, kind, locale, origin: 'https://chm.example.org' }), createWriteStream(file))
  return file
}

async function triedAgain(context: Context, format: string, file: string, locale: Locale) {
  const table = await openTable(file, path.basename(file))
  try {
    const { mapping } = await inspect(table, formatNamed(format), { locale })
    return await dryRun(context, { format, table, mapping, locale })
  } finally {
    await table.close()
  }
}

for (const kind of ['xlsx', 'csv'] as const) {
  test(`records of every format leave in a ${kind} file and come back unchanged, in any language`, async () => {
    const wrong: string[] = []
    const context = { ...(await house()), actor: operator }
    for (const [index, { name }] of formats().entries()) {
      try {
        const data = derived(formatNamed(name), await aBody(context, name), await worldFor(context, {}))
        await aRecord(context, { format: name, state: 'published', data })
      } catch (error) {
        wrong.push(`${name}: no record could be made: ${(error as Error).message.slice(0, 200)}`)
        continue
      }
      const locale = locales[index % locales.length]!
      const found = await triedAgain(context, name, await takenOut(context, name, kind, locale), locale)
      if (found.unchanged !== found.rows || found.rows === 0)
        wrong.push(`${name} in ${locale}: ${JSON.stringify({ ...found, first: found.first.slice(0, 3) })}`)
    }

    assert.deepEqual(wrong, [])
    assert.ok(formats().length >= 50)
  })
}
