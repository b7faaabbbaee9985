import { readFile as readText, rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { effectOf, faultsOf, fileOf, loadCatalogue, putFormat, readFile } from '#catalogue'
import { onTrial, registered, type Format, type Labels } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { isMessage, say } from '#platform/messages.ts'
import { given } from './arguments.ts'
import type { Output } from './audit.ts'

/** How the command is called. */
export const formatUsage = 'format export NAME --to FILE.json | format import FILE.json [--dry-run] [--note TEXT]'

/**
 * Write a format with its words into a file, or put the one of a file into use as a new version. With `--dry-run` nothing is changed: the summary says
 * what would become of the records. The last line is a summary in JSON. Answers 1 when the format has faults. Refuses `command.usage`, `format.unknown`, `format.file`.
 */
export async function format(context: Context, args: readonly string[], output: Output = process.stdout): Promise<number> {
  const { words, wishes } = given(args, ['to', 'note'], ['dry-run'], formatUsage)
  const [verb, name] = words
  await loadCatalogue(context)
  if (verb === 'export' && name !== undefined && words.length === 2 && typeof wishes['to'] === 'string') return written(name, wishes['to'], output)
  if (verb === 'import' && name !== undefined && words.length === 2) return read(context, name, wishes, output)
  throw new Refused('invalid', 'command.usage', { usage: formatUsage })
}

async function written(name: string, to: string, output: Output): Promise<number> {
  const file = path.resolve(to)
  const format = fileOf(name)
  await writeFile(`${file}.part`, `${JSON.stringify(format, null, 2)}\n`)
  await rename(`${file}.part`, file)
  const { size } = await stat(file)
  output.write(`${JSON.stringify({ format: name, version: format.definition.version, file, bytes: size })}\n`)
  return 0
}

async function read(context: Context, name: string, wishes: Readonly<Record<string, unknown>>, output: Output): Promise<number> {
  const { definition, labels } = readFile(await textOf(path.resolve(name)))
  const faults = faultsOf(definition, labels)
  for (const { path: place, code, values } of faults)
    output.write(`${place}: ${isMessage(`error.${code}`) ? say('en', `error.${code}`, values) : code}\n`)
  const asked = definition as Format
  const inUse = registered(String(asked?.name))?.format.version ?? 0
  if (faults.length > 0) return told(output, { format: asked?.name ?? null, inUse, faults: faults.length }, 1)
  if (wishes['dry-run'] === true) {
    const effect = await effectOf(context, onTrial({ ...asked, version: inUse + 1 }, labels as Labels), inUse)
    return told(output, { format: asked.name, inUse, dryRun: true, ...effect }, 0)
  }
  const note = typeof wishes['note'] === 'string' ? { note: wishes['note'] } : {}
  const { version } = await putFormat(context, { definition, labels, version: inUse, ...note })
  return told(output, { format: asked.name, version, changed: version !== inUse }, 0)
}

const textOf = (file: string): Promise<string> =>
  readText(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Refused('invalid', 'command.usage', { usage: formatUsage, problem: error.message })
  })

function told(output: Output, summary: object, status: number): number {
  output.write(`${JSON.stringify(summary)}\n`)
  return status
}
