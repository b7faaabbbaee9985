import { factsOf, formatNamed, workflowOf, type Data, type Recipients } from '#formats'
import type { Context } from '#platform/context.ts'
import { all, matches, where, type Filter } from '#platform/filter.ts'
import { list, parseIdentifier, published, type ChmRecord, type Revision } from '#records'

/** A published record with its newest revision. */
export type Released = { readonly record: ChmRecord; readonly revision: Revision }

/** A record that gets a copy, and the line of the workflow that says so. */
export type Recipient = Released & { readonly line: number }

/** Who gets a copy of this revision: of each line of its format's workflow the first entry that finds somebody, each record once. */
export async function recipientsOf(context: Context, { record, revision }: Released): Promise<readonly Recipient[]> {
  const { copies = [] } = workflowOf(formatNamed(record.format))
  const found = new Map<string, Recipient>()
  for (const [line, entries] of copies.entries())
    for (const one of await firstOf(context, entries, revision.data)) if (!found.has(one.record.id)) found.set(one.record.id, { ...one, line })
  found.delete(record.id)
  return [...found.values()]
}

async function firstOf(context: Context, entries: readonly Recipients[], data: Data): Promise<readonly Released[]> {
  for (const entry of entries) {
    const found = 'through' in entry ? await reached(context, entry.through, data) : await ofCountries(context, entry, data)
    if (found.length > 0) return found
  }
  return []
}

/** The published records reached by following these fields one after the other. */
async function reached(context: Context, path: readonly string[], data: Data): Promise<readonly Released[]> {
  let bodies: readonly Data[] = [data]
  let found: readonly Released[] = []
  for (const field of path) {
    found = await published(context, [...new Set(bodies.flatMap(body => idsIn(body[field])))])
    bodies = found.map(({ revision }) => revision.data)
  }
  return found
}

type OfCountries = Exclude<Recipients, { readonly through: readonly string[] }>

async function ofCountries(context: Context, { countries, of, when }: OfCountries, data: Data): Promise<readonly Released[]> {
  const governments = termsIn(data[countries])
  if (governments.length === 0 || (when && !(await holdsFor(context, when, data)))) return []
  const lists = await Promise.all(Object.entries(of).map(([format, filter]) => withFacts(context, format, governments, filter)))
  return lists.flat()
}

async function holdsFor(context: Context, { through, holds }: Exclude<OfCountries['when'], undefined>, data: Data): Promise<boolean> {
  return (await reached(context, through, data)).some(one => matches(holds, factsHere(one)))
}

const mostOfFormat = 500

async function withFacts(context: Context, format: string, governments: readonly string[], filter: Filter): Promise<readonly Released[]> {
  const asked = all(where('state', 'published'), where('format', format), where('government', ...governments))
  const held = await list(context, asked, { limit: mostOfFormat })
  const found = await published(
    context,
    held.map(({ record }) => record.id),
  )
  return found.filter(one => one.record.retiredAt === null && matches(filter, factsHere(one)))
}

const factsHere = ({ record, revision }: Released) => factsOf(formatNamed(record.format), revision.data)

const identifiersIn = (value: unknown): readonly string[] =>
  [value ?? []].flat().map(one => String((one as { readonly identifier?: unknown } | null)?.identifier ?? ''))

const termsIn = (value: unknown): readonly string[] => identifiersIn(value).filter(Boolean)

const idsIn = (value: unknown): readonly string[] =>
  identifiersIn(value).flatMap(identifier => {
    const target = parseIdentifier(identifier)
    return target && 'id' in target ? [target.id] : []
  })
