import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { formatNamed } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { all, where } from '#platform/filter.ts'
import { isLocale } from '#platform/localized.ts'
import { exportKinds, writeExport, type ExportKind } from '#spreadsheets'
import { given } from './arguments.ts'
import type { Output } from './audit.ts'

/** How the command is called. */
export const exportUsage = 'export --format NAME --to FILE.xlsx|csv|json|jsonl [--lang en|fr|es|ar|ru|zh] [--fields a,b,c]'

/** Write all published records of a format into a file; what its name ends in says what kind. The last line is a summary in JSON. Refuses `command.usage`, `format.unknown`. */
export async function exportFile(context: Context, args: readonly string[], output: Output = process.stdout): Promise<number> {
  const { words, wishes } = given(args, ['format', 'to', 'lang', 'fields'], [], exportUsage)
  const { format, to, lang = 'en', fields } = wishes
  const kind = typeof to === 'string' ? path.extname(to).slice(1).toLowerCase() : ''
  if (words.length > 0 || typeof format !== 'string' || typeof to !== 'string' || !isLocale(lang) || !exportKinds.includes(kind as ExportKind))
    throw new Refused('invalid', 'command.usage', { usage: exportUsage })

  const begun = Date.now()
  const file = path.resolve(to)
  const records = { from: 'list', filter: all(where('format', formatNamed(format).name), where('state', 'published')) } as const
  let rows = 0
  const chosen = typeof fields === 'string' ? { fields: fields.split(',').map(name => name.trim()) } : {}
  const bytes = writeExport(context, { records, kind: kind as ExportKind, locale: lang, formats: [format], ...chosen }, count => (rows = count))
  try {
    await pipeline(bytes, createWriteStream(`${file}.part`))
    await rename(`${file}.part`, file)
  } finally {
    await rm(`${file}.part`, { force: true })
  }
  const { size } = await stat(file)
  output.write(`${JSON.stringify({ format, file, records: rows, bytes: size, seconds: Math.round((Date.now() - begun) / 100) / 10 })}\n`)
  return 0
}
