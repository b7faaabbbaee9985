import { factsOf, fieldAt, formatNamed, neighboursOf, publicData, type Format, type Neighbourhood } from '#formats'
import type { Context } from '#platform/context.ts'
import type { Facts } from '#platform/filter.ts'
import { published, referringToAny, type ChmRecord, type Revision } from '#records'

type Found = { readonly record: ChmRecord; readonly revision: Revision }

/** What stands around published records as everybody may see it: what they refer to, and who refers to them. Nothing is read where no facet asks for it. */
export async function neighbourhoodsOf(context: Context, found: readonly Found[]): Promise<(id: string) => Neighbourhood> {
  const known = new Map<string, Facts | undefined>()
  const record = (id: string) => known.get(id)
  for (let wanted = unknownTo(known, found); wanted.length > 0; wanted = unknownTo(known, found)) {
    for (const id of wanted) known.set(id, undefined)
    for (const one of await published(context, wanted)) known.set(one.record.id, factsFor(one))
  }
  const citing = await citingOf(context, found)
  return id => ({ id, record, citing: citing.get(id) ?? [] })
}

const mostAtOnce = 5000

/** Records that count for these and have not been read; those behind them are known only then. */
function unknownTo(known: ReadonlyMap<string, Facts | undefined>, found: readonly Found[]): readonly string[] {
  const counting = found.flatMap(({ revision }) => neighboursOf(formatNamed(revision.format), revision.data, id => known.get(id)))
  return [...new Set(counting.filter(id => !known.has(id)))].slice(0, mostAtOnce)
}

function factsFor({ revision }: Found): Facts {
  const format = formatNamed(revision.format)
  return factsOf(format, publicData(format, revision.data))
}

async function citingOf(context: Context, found: readonly Found[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const cited = found.filter(({ revision }) => countsCitations(formatNamed(revision.format))).map(({ record }) => record.id)
  const citing = new Map<string, string[]>()
  for (const { target, format, path } of cited.length === 0 ? [] : await referringToAny(context, cited))
    if (!isInternal(formatNamed(format), path)) citing.set(target, [...(citing.get(target) ?? []), format])
  return citing
}

/** Does a format count who refers to its records? */
export const countsCitations = ({ facets = [] }: Format): boolean => facets.some(source => 'citedBy' in source)

/** The names on the way to a place of a body: `/sectionIII/0/target` → `sectionIII/target`. */
export const namesOn = (pointer: string): string =>
  pointer
    .split('/')
    .filter(step => step !== '' && !/^\d+$/.test(step))
    .join('/')

/** What nobody may see, nobody is to learn from what it refers to. */
const isInternal = (format: Format, pointer: string): boolean => {
  const names = namesOn(pointer).split('/')
  return names.some((_, place) => fieldAt(format, names.slice(0, place + 1).join('/'))?.internal)
}
