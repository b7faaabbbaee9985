import { readConfig, type Config } from '#platform/config.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { isMessage, say } from '#platform/messages.ts'
import { openForCommand } from './command-house.ts'
import { audit, type Output } from './commands/audit.ts'
import { exportFile, exportUsage } from './commands/export.ts'
import { format, formatUsage } from './commands/format.ts'
import { importFile, importUsage } from './commands/import.ts'
import { vocabulary, vocabularyUsage } from './commands/vocabulary.ts'
import { toldToOperator } from './problem.ts'

/** A command: what it does with its arguments, answering the exit status, and how it is called. */
type Command = {
  readonly usage: string
  readonly run: (context: Context, args: readonly string[], output: Output, running: boolean) => Promise<number>
}

const commands: { readonly [name: string]: Command } = {
  import: { usage: importUsage, run: importFile },
  export: { usage: exportUsage, run: exportFile },
  vocabulary: { usage: vocabularyUsage, run: vocabulary },
  format: { usage: formatUsage, run: format },
  audit: { usage: 'audit verify [--anchor SEQ:DIGEST] | audit export [--as csv|jsonl] [--from DAY] [--until DAY]', run: audit },
}

/** Exit status of a command that could not be carried out. */
const impossible = 2

/** Carry out a command line: `import FILE --format NAME`. Answers the exit status: 0 when all was well, 1 when something was wrong with what was looked at, 2 when it could not be carried out. */
export async function commandLine(args: readonly string[], environment: NodeJS.ProcessEnv, output: Output, problems: Output): Promise<number> {
  const [name = '', ...rest] = args
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command || rest.includes('--help')) {
    ;(command || name === '' || name === '--help' || name === 'help' ? output : problems).write(helpFor(command))
    return command || name === '--help' || name === 'help' ? 0 : impossible
  }
  try {
    return await carriedOut(command, rest, readConfig(environment), output, problems)
  } catch (error) {
    problems.write(`${sentence(error)}\n`)
    if (error instanceof Refused) output.write(`${JSON.stringify({ refused: error.code, ...error.details })}\n`)
    return impossible
  }
}

async function carriedOut({ run }: Command, args: readonly string[], config: Config, output: Output, problems: Output): Promise<number> {
  const { context, running, close } = await openForCommand(config, told => void problems.write(`${told}\n`))
  try {
    return await run(context, args, output, running)
  } finally {
    await close()
  }
}

const helpFor = (command: Command | undefined): string =>
  ['Usage: npm run chm -- COMMAND', '', ...(command ? [command] : Object.values(commands)).map(({ usage }) => `  ${usage}`), ''].join('\n')

function sentence(error: unknown): string {
  if (!(error instanceof Refused)) return toldToOperator(error)
  const { code, details } = error
  if (code === 'command.usage')
    return `Usage: npm run chm -- ${String(details['usage'])}${details['problem'] ? `\n${String(details['problem'])}` : ''}`
  const told = toldToOperator(error)
  if (!told.startsWith('Refused')) return told
  return isMessage(`error.${code}`) ? say('en', `error.${code}`, plain(details)) : `${code} ${JSON.stringify(details)}`
}

const plain = (details: Refused['details']): Record<string, string | number> =>
  Object.fromEntries(Object.entries(details).filter((entry): entry is [string, string | number] => ['string', 'number'].includes(typeof entry[1])))
