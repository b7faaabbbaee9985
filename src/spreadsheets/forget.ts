import type { Context } from '#platform/context.ts'
import { keptDays } from './exports/export-run.ts'
import { forget as forgetExports } from './exports/store.ts'
import { removeFile } from './files/kept-file.ts'
import { forget as forgetImports } from './imports/store.ts'

const importDays = 90
const dayMilliseconds = 86_400_000

/** Forget exports after some days and imports after some months, with their files. What happened stays in the change log. */
export async function forgetSheets(context: Context): Promise<void> {
  const before = (days: number) => new Date(context.now().getTime() - days * dayMilliseconds)
  const hashes = [...(await forgetExports(context, before(keptDays))), ...(await forgetImports(context, before(importDays)))]
  for (const hash of hashes) await removeFile(hash)
}
