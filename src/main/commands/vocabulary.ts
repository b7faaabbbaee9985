import { readFile, rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import {
  exportVocabulary,
  importSkos,
  loadVocabularies,
  mediaTypes,
  previewSkos,
  skosLimits,
  syntaxes,
  syntaxOf,
  vocabularyNamed,
  type ImportProblem,
} from '#vocabularies'
import { given } from './arguments.ts'
import type { Output } from './audit.ts'

/** How the command is called. */
export const vocabularyUsage =
  'vocabulary export FILE.ttl|rdf|jsonld [--vocabulary KEY] [--site URL] | vocabulary import FILE.ttl|rdf|jsonld [--into KEY] [--dry-run] [--comment TEXT]'

/**
 * Write a vocabulary as SKOS, or import one: all of it or nothing, with a line for each problem. The vocabulary to export is the file's name unless it is said.
 * The last line is a summary in JSON. Answers 1 when a file has errors. Refuses `command.usage`, `vocabulary.unknown` and what `importSkos` refuses.
 */
export async function vocabulary(context: Context, args: readonly string[], output: Output = process.stdout): Promise<number> {
  const { words, wishes } = given(args, ['vocabulary', 'site', 'into', 'comment'], ['dry-run'], vocabularyUsage)
  const [verb = '', file] = words
  if (!Object.hasOwn(verbs, verb) || file === undefined || words.length > 2) throw new Refused('invalid', 'command.usage', { usage: vocabularyUsage })
  await loadVocabularies(context)
  return verbs[verb as keyof typeof verbs](context, path.resolve(file), wishes, output)
}

type Wishes = Readonly<Record<string, string | boolean | undefined>>

const verbs = { export: written, import: read } as const

async function written(_context: Context, file: string, wishes: Wishes, output: Output): Promise<number> {
  const { name, ext } = path.parse(file)
  const syntax = syntaxes.find(known => `.${mediaTypes[known].ending}` === ext.toLowerCase())
  if (!syntax) throw new Refused('invalid', 'command.usage', { usage: vocabularyUsage, problem: `${ext || 'no ending'}: ttl, rdf or jsonld` })
  const { key } = vocabularyNamed(typeof wishes['vocabulary'] === 'string' ? wishes['vocabulary'] : name)
  const origin = typeof wishes['site'] === 'string' ? wishes['site'].replace(/\/+$/, '') : usualSite
  // the old file stays whole until the new one is
  await writeFile(`${file}.part`, exportVocabulary({ origin }, key, syntax))
  await rename(`${file}.part`, file)
  output.write(`${JSON.stringify({ vocabulary: key, file, bytes: (await stat(file)).size })}\n`)
  return 0
}

/** Where terms are said to be when nobody says where the site is. */
const usualSite = 'http://localhost'

async function read(context: Context, file: string, wishes: Wishes, output: Output): Promise<number> {
  if (((await stat(file).catch(() => undefined))?.size ?? 0) > skosLimits.characters * 4)
    throw new Refused('invalid', 'import.too-large', { most: skosLimits.characters })
  const text = await textOf(file)
  const [into, comment] = [wishes['into'], wishes['comment']]
  const input = {
    text,
    syntax: syntaxOf(file, text),
    ...(typeof into === 'string' ? { into } : {}),
    ...(typeof comment === 'string' ? { comment } : {}),
  }
  const preview = await previewSkos(context, input)
  const errors = preview.problems.filter(({ severity }) => severity === 'error')
  for (const problem of preview.problems) output.write(`${line(problem)}\n`)
  const apply = errors.length === 0 && wishes['dry-run'] !== true
  const report = apply ? await importSkos(context, input) : preview
  output.write(
    `${JSON.stringify({
      imported: apply,
      vocabularies: report.vocabularies,
      added: report.terms.filter(({ added }) => added).length,
      changed: report.terms.filter(({ added }) => !added).length,
      unchanged: report.unchanged,
      mappings: report.mappings,
      errors: errors.length,
      warnings: preview.problems.length - errors.length,
    })}\n`,
  )
  return errors.length > 0 ? 1 : 0
}

async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Refused('not-found', 'command.file', { file, problem: error.code ?? error.message })
  })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refused('invalid', 'import.encoding')
  }
}

const line = ({ severity, code, about, values }: ImportProblem): string =>
  [severity, code, about, values && JSON.stringify(values)].filter(Boolean).join(' ')
