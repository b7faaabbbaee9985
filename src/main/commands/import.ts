import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { accountsList } from '#accounts'
import { formatNamed } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { isLocale, type Locale } from '#platform/localized.ts'
import {
  beginImport,
  cellName,
  checkImport,
  checkNow,
  dryRun,
  importNumbered,
  importRows,
  inspect,
  intents,
  noteWords,
  openTable,
  problemWords,
  runImport,
  runSlice,
  saveMapping,
  type ImportRun,
  type Intent,
  type Mapping,
  type Summary,
} from '#spreadsheets'
import { given, type Given } from './arguments.ts'
import type { Output } from './audit.ts'

/** How the command is called. */
export const importUsage =
  'import FILE --format NAME [--dry-run] [--as drafts|submitted|published] [--mapping FILE] [--actor EMAIL] [--lang en|fr|es|ar|ru|zh]'

/**
 * Bring the rows of a spreadsheet in, or only try them. The last line is a summary in JSON. Answers the exit status: 0 when every row
 * was right, 1 when some were not. Refuses `command.usage`, and what the import refuses about the file.
 */
export async function importFile(context: Context, args: readonly string[], output: Output = process.stdout, running = false): Promise<number> {
  const asked = given(args, ['format', 'as', 'mapping', 'actor', 'lang'], ['dry-run'], importUsage)
  const wishes = wishesIn(asked)
  const acting: Context = { ...context, actor: wishes.actor === undefined ? context.actor : await actorWith(context, wishes.actor) }
  return wishes.dryRun ? tryOnly(acting, wishes, output) : bringIn(acting, wishes, output, running)
}

type Wishes = {
  readonly file: string
  readonly format: string
  readonly locale: Locale
  readonly intent: Intent
  readonly dryRun: boolean
  readonly actor: string | undefined
  readonly decided: Decided
}

/** The file of `--mapping`: headings and the keys of the columns they mean; how dates and numbers are written; the sheet with the records. */
type Decided = {
  readonly columns?: Readonly<Record<string, string | null>>
  readonly order?: Mapping['order']
  readonly decimal?: Mapping['decimal']
  readonly language?: string
}

function wishesIn({ words, wishes }: Given): Wishes {
  const [file, ...more] = words
  const { format, as: intent = 'drafts', lang = 'en', mapping, actor } = wishes
  if (file === undefined || more.length > 0 || typeof format !== 'string' || !isLocale(lang) || !intents.includes(intent as Intent))
    throw new Refused('invalid', 'command.usage', { usage: importUsage })
  return {
    file,
    format: formatNamed(format).name,
    locale: lang,
    intent: intent as Intent,
    dryRun: wishes['dry-run'] === true,
    actor: typeof actor === 'string' ? actor : undefined,
    decided: typeof mapping === 'string' ? decidedIn(mapping) : {},
  }
}

function decidedIn(file: string): Decided {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Decided
  } catch (error) {
    throw new Refused('invalid', 'command.mapping', { file, problem: (error as Error).message })
  }
}

async function actorWith(context: Context, email: string) {
  const { accounts } = await accountsList(context, { text: email })
  const account = accounts.find(one => one.email.toLowerCase() === email.toLowerCase())
  if (account?.state !== 'active') throw new Refused('not-found', 'command.actor', { email })
  return { id: `account:${account.id}`, name: account.name, roles: account.roles }
}

async function tryOnly(context: Context, { file, format, locale, decided }: Wishes, output: Output): Promise<number> {
  const begun = Date.now()
  const table = await openTable(path.resolve(file), path.basename(file))
  try {
    const { mapping } = await inspect(table, formatNamed(format), { locale })
    const summary = await dryRun(context, { format, table, mapping: withDecided(mapping, decided), locale })
    return told(summary, format, locale, output, { dryRun: true, format, seconds: seconds(begun) })
  } finally {
    await table.close()
  }
}

async function bringIn(context: Context, wishes: Wishes, output: Output, running: boolean): Promise<number> {
  const begun = Date.now()
  const { format, locale, decided, intent } = wishes
  const run = await beginImport(context, { format, locale, file: path.resolve(wishes.file), name: path.basename(wishes.file) })
  const { main, order, decimal, language } = withDecided(run.mapping, decided)
  if (Object.keys(decided).length > 0) await saveMapping(context, run.id, { columns: main.columns, order, decimal, language })

  await checkImport(context, run.id)
  if (!running) await checkNow(context, run)
  const checked = await ended(context, run.id, ['checking'])
  if (checked.state !== 'checked') throw new Refused('invalid', checked.problem?.code ?? 'import.failed', checked.problem?.details)
  const status = told(checked.summary!, format, locale, output, undefined)

  await runImport(context, run.id, intent)
  while (!running && (await importNumbered(context, run.id)).state === 'running') await runSlice(context, run, Number.MAX_SAFE_INTEGER)
  const done = await ended(context, run.id, ['running'])
  const { counts } = await importRows(context, run.id)
  const by = (action: string) => counts.filter(one => one.action === action).reduce((sum, { count }) => sum + count, 0)
  const fates = Object.fromEntries(['created', 'updated', 'unchanged', 'refused', 'skipped'].map(action => [action, by(action)]))
  output.write(
    `${JSON.stringify({ import: run.id, format, as: intent, state: done.state, rows: checked.summary!.rows, ...fates, seconds: seconds(begun) })}\n`,
  )
  return done.state === 'done' && by('refused') + by('skipped') === 0 ? (intent === 'drafts' ? status : 0) : 1
}

/** The mapping with what the file of `--mapping` decides. */
function withDecided(mapping: Mapping, { columns = {}, ...conventions }: Decided): Mapping {
  const decided = mapping.main.columns.map((key, index) => {
    const heading = mapping.main.headings[index] ?? ''
    return Object.hasOwn(columns, heading) ? columns[heading]! : key
  })
  return { ...mapping, ...conventions, main: { ...mapping.main, columns: decided } }
}

const pollMilliseconds = 300

/** The import once it is no longer in one of these states. */
async function ended(context: Context, id: string, states: readonly ImportRun['state'][]): Promise<ImportRun> {
  for (;;) {
    const run = await importNumbered(context, id)
    if (!states.includes(run.state)) return run
    await pause(pollMilliseconds)
  }
}

const problemsShown = 20

function told(summary: Summary, format: string, locale: Locale, output: Output, last: object | undefined): number {
  for (const problem of summary.first.slice(0, problemsShown)) output.write(`${cellName(problem)}: ${problemWords(problem, locale, format)}\n`)
  const more = summary.problems - Math.min(problemsShown, summary.first.length)
  if (more > 0) output.write(`… +${more}\n`)
  for (const note of summary.notes) output.write(`${noteWords(note, locale)}\n`)
  const { first: _, notes, kinds, ...counts } = summary
  const codes = Object.fromEntries(
    [...new Set(kinds.map(({ code }) => code))].map(code => [code, kinds.reduce((sum, kind) => sum + (kind.code === code ? kind.count : 0), 0)]),
  )
  if (last) output.write(`${JSON.stringify({ ...last, ...counts, codes, notes: notes.map(({ code }) => code) })}\n`)
  return summary.refused > 0 || summary.kinds.some(({ level }) => level !== 'doubtful') ? 1 : 0
}

const seconds = (begun: number): number => Math.round((Date.now() - begun) / 100) / 10
