import { fieldAt, formatNamed, formats, type Format } from '#formats'
import type { Context } from '#platform/context.ts'
import { referredEver, referringToAny } from '#records'
import { countsCitations, namesOn } from './neighbourhood.ts'

/** A record that changed, and its format where that is known. */
export type Changed = { readonly id: string; readonly format?: string }

/** The records that are to be described anew because these changed: those that say something through them, and those that they refer to, or did, and that count who does. */
export async function dependentsOf(context: Context, changed: readonly Changed[]): Promise<readonly string[]> {
  const ways = waysThrough()
  const speaking = changed.filter(({ format }) => format === undefined || ways.ends.has(format) || ways.ends.has(anyFormat))
  const citing = changed.filter(({ format }) => format === undefined || citingFormats().has(format))
  const found = new Set([...(await speakingThrough(context, ids(speaking), ways)), ...(await countedBy(context, ids(citing)))])
  for (const { id } of changed) found.delete(id)
  return [...found]
}

const ids = (changed: readonly Changed[]): readonly string[] => changed.map(({ id }) => id)

const anyFormat = '*'

/** Where a value comes through a reference. Places are `format path`. */
type Ways = {
  /** The references from which a facet starts. */
  readonly starts: ReadonlySet<string>
  /** Those over which it goes on. */
  readonly between: ReadonlySet<string>
  /** The formats it may lead to. */
  readonly ends: ReadonlySet<string>
  readonly longest: number
}

function waysThrough(): Ways {
  const [starts, between, ends] = [new Set<string>(), new Set<string>(), new Set<string>()]
  let longest = 0
  const follow = (format: Format, path: string, rest: readonly string[]): void => {
    const next = fieldAt(format, path)?.formats ?? [anyFormat]
    for (const name of next) ends.add(name)
    const [step, ...further] = rest
    if (step === undefined || further.length === 0) return
    const reached = next.includes(anyFormat) ? formats() : formats().filter(({ name }) => next.includes(name))
    for (const one of reached.filter(one => fieldAt(one, step))) {
      between.add(`${one.name} ${step}`)
      follow(one, step, further)
    }
  }
  for (const format of formats())
    for (const source of format.facets ?? []) {
      if (!('path' in source) || !source.through) continue
      starts.add(`${format.name} ${source.path}`)
      longest = Math.max(longest, source.through.length)
      follow(format, source.path, source.through)
    }
  return { starts, between, ends, longest }
}

const citingFormats = (): ReadonlySet<string> =>
  new Set(formats().flatMap(({ facets = [] }) => facets.flatMap(source => ('citedBy' in source ? source.citedBy : []))))

async function speakingThrough(context: Context, changed: readonly string[], { starts, between, longest }: Ways): Promise<readonly string[]> {
  const found: string[] = []
  let frontier = changed
  for (let depth = 0; depth < longest && frontier.length > 0; depth++) {
    const rows = await referringToAny(context, frontier)
    const at = (places: ReadonlySet<string>) =>
      rows.filter(({ format, path }) => places.has(`${format} ${namesOn(path)}`)).map(({ record }) => record)
    found.push(...at(starts))
    frontier = [...new Set(at(between))]
  }
  return found
}

async function countedBy(context: Context, citing: readonly string[]): Promise<readonly string[]> {
  if (citing.length === 0) return []
  const counting = new Set(
    formats()
      .filter(countsCitations)
      .map(({ name }) => name),
  )
  const mayCount = (format: string, path: string) => {
    const named = fieldAt(formatNamed(format), namesOn(path))?.formats
    return named === undefined || named.some(name => counting.has(name))
  }
  return (await referredEver(context, citing)).filter(({ format, path }) => mayCount(format, path)).map(({ target }) => target)
}
