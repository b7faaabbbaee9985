import { formatNamed, referencesIn, titleOf, type Data, type Referred, type World } from '#formats'
import type { Context } from '#platform/context.ts'
import { matches } from '#platform/filter.ts'
import { isBelow, isTerm, labelOf, termsOf } from '#vocabularies'
import { parseIdentifier } from './identifiers.ts'
import { editable } from './policy.ts'
import { recordFacts, type ChmRecord, type Held, type Revision } from './record.ts'
import { newestOf } from './revisions/store.ts'
import { getAll } from './store.ts'

/** Whose world it is: a record that exists, or one that will; `data` in which references are looked up, and further identifiers to know. */
export type WorldInput = {
  readonly record?: Pick<ChmRecord, 'id' | 'government' | 'format'>
  readonly format?: string
  readonly data?: Data
  readonly references?: readonly string[]
}

/** All a format may ask about the world while it looks at this body: terms, and the records it refers to, as far as the actor may see them. */
export async function worldFor(context: Context, { record, format = record?.format, data, references = [] }: WorldInput): Promise<World> {
  const named = format === undefined || data === undefined ? [] : referencesIn(formatNamed(format), data).map(({ identifier }) => identifier)
  const records = await referred(context, [...named, ...references])
  return {
    ...vocabularyWorld,
    record: identifier => records.get(identifier),
    ...(record?.government ? { government: record.government } : {}),
    ...(record ? { id: record.id } : {}),
  }
}

/** The world as far as the vocabularies know it: without records. */
export const vocabularyWorld: World = {
  isTerm,
  isBelow,
  label: labelOf,
  someTerms: (vocabulary, below) =>
    identifiersOf(vocabulary).filter(identifier => below === undefined || (identifier !== below && isBelow(identifier, below))),
  termsBelow: (vocabulary, ancestor) => identifiersOf(vocabulary).filter(identifier => isBelow(identifier, ancestor)),
  record: () => undefined,
}

const identifiersOf = (vocabulary: string) => termsOf(vocabulary).map(({ identifier }) => identifier)

async function referred(context: Context, identifiers: readonly string[]): Promise<ReadonlyMap<string, Referred>> {
  const parsed = [...new Set(identifiers)].flatMap(identifier => {
    const target = parseIdentifier(identifier)
    return target && 'id' in target ? [{ identifier, ...target }] : []
  })
  const held = new Map((await getAll(context, [...new Set(parsed.map(({ id }) => id))])).map(one => [one.record.id, one]))
  const newest = await newestOf(
    context,
    [...held.values()].map(({ record }) => record),
  )
  return new Map(
    parsed.flatMap(({ identifier, id, revision = 0 }) => {
      const known = referredOf(context, held.get(id), newest.get(id), revision)
      return known ? [[identifier, known] as const] : []
    }),
  )
}

function referredOf({ actor }: Context, held: Held | undefined, newest: Revision | undefined, revision: number): Referred | undefined {
  if (!held || revision > held.record.revision) return undefined
  if (held.record.state === 'draft' && !matches(editable(actor), recordFacts(held))) return undefined
  const { id, format, government, state } = held.record
  const data = newest?.data ?? held.draft?.data
  return { id, format, government: government ?? undefined, state, title: data && state !== 'withdrawn' ? titleOf(formatNamed(format), data) : {} }
}
