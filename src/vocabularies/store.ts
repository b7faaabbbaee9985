import { sql, type Generated } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { ChangedMapping, ChangedTerm, ChangedVocabulary, Changes } from './changes.ts'
import type { Change } from './change.ts'

type Tables = {
  vocabulary: { key: string; own: boolean; changes: string | object; version: number; changed_at: Date; changed_by: string | null }
  term: {
    identifier: string
    number: Generated<number>
    vocabulary: string
    own: boolean
    changes: string | object
    version: number
    changed_at: Date
    changed_by: string | null
  }
  mapping: {
    number: Generated<number>
    source: string
    target: string
    relation: ChangedMapping['relation']
    note: string | object
    removed: boolean
    changed_at: Date
    changed_by: string | null
  }
  vocabulary_change: {
    id: number
    subject: string
    vocabulary: string
    action: string
    version: number
    changes: string | object
    parts: string | object
    comment: string | null
    actor: string | null
    at: Date
  }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** One change of the vocabularies is made at a time, so that names stay unique and the hierarchy without circles. */
export const lock = async (unit: Context): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('vocabulary'))`.execute(unit.db)
}

/** Everything that was changed, in the order in which it was first touched. */
export async function list(context: Context): Promise<Changes> {
  const [vocabularies, terms, mappings] = await Promise.all([
    tables(context).selectFrom('vocabulary').select(['key', 'own', 'changes', 'version']).orderBy('key').execute(),
    tables(context).selectFrom('term').select(['identifier', 'vocabulary', 'own', 'changes', 'version']).orderBy('number').execute(),
    tables(context).selectFrom('mapping').select(['source', 'target', 'relation', 'note', 'removed']).orderBy('number').execute(),
  ])
  return { vocabularies, terms, mappings } as unknown as Changes
}

/** Keep vocabularies in place of what was kept of them. */
export async function putVocabularies(unit: Context, changed: readonly ChangedVocabulary[]): Promise<void> {
  if (changed.length === 0) return
  const rows = changed.map(({ key, own, changes, version }) => ({ key, own, changes: json(changes), version, ...stamp(unit) }))
  await tables(unit)
    .insertInto('vocabulary')
    .values(rows)
    .onConflict(conflict => conflict.column('key').doUpdateSet(replacing(['changes', 'version', 'changed_at', 'changed_by'])))
    .execute()
}

/** Keep terms in place of what was kept of them. */
export async function putTerms(unit: Context, changed: readonly ChangedTerm[]): Promise<void> {
  for (const some of pages(changed))
    await tables(unit)
      .insertInto('term')
      .values(
        some.map(({ identifier, vocabulary, own, changes, version }) => ({
          identifier,
          vocabulary,
          own,
          changes: json(changes),
          version,
          ...stamp(unit),
        })),
      )
      .onConflict(conflict => conflict.column('identifier').doUpdateSet(replacing(['changes', 'version', 'changed_at', 'changed_by'])))
      .execute()
}

/** Keep mappings in place of those of the same two terms. */
export async function putMappings(unit: Context, changed: readonly ChangedMapping[]): Promise<void> {
  for (const some of pages(changed))
    await tables(unit)
      .insertInto('mapping')
      .values(some.map(({ source, target, relation, note, removed }) => ({ source, target, relation, note: json(note), removed, ...stamp(unit) })))
      .onConflict(conflict =>
        conflict.columns(['source', 'target']).doUpdateSet(replacing(['relation', 'note', 'removed', 'changed_at', 'changed_by'])),
      )
      .execute()
}

/** Note what was changed and tell every process. */
export async function addHistory(unit: Context, changes: readonly Omit<Change, 'id' | 'at' | 'actor'>[]): Promise<void> {
  for (const some of pages(changes))
    await tables(unit)
      .insertInto('vocabulary_change')
      .values(
        some.map(({ changes: patch, parts, ...change }) => ({
          ...change,
          changes: json(patch),
          parts: json(parts),
          actor: unit.actor.id ?? null,
          at: unit.now(),
        })) as never,
      )
      .execute()
  await sql`select pg_notify('vocabulary', '')`.execute(unit.db)
}

const change = ['id', 'subject', 'vocabulary', 'action', 'version', 'changes', 'parts', 'comment', 'actor', 'at'] as const

/** What happened to these subjects or to everything of a vocabulary, newest first. */
export async function listHistory(
  context: Context,
  { subject, vocabulary, before, limit }: { subject?: string; vocabulary?: string; before?: number; limit: number },
): Promise<readonly Change[]> {
  let found = tables(context).selectFrom('vocabulary_change').select(change)
  if (subject !== undefined) found = found.where(sql<boolean>`lower(subject) = ${subject.toLowerCase()}`)
  if (vocabulary !== undefined) found = found.where('vocabulary', '=', vocabulary)
  if (before !== undefined) found = found.where('id', '<', before)
  return (await found.orderBy('id', 'desc').limit(limit).execute()) as unknown as readonly Change[]
}

/** One change. */
export const getChange = async (context: Context, id: number): Promise<Change | undefined> =>
  (await tables(context).selectFrom('vocabulary_change').select(change).where('id', '=', id).executeTakeFirst()) as unknown as Change | undefined

/** The number of the last change, 0 when there was none. */
export async function lastChange(context: Context): Promise<number> {
  const { last } = await tables(context)
    .selectFrom('vocabulary_change')
    .select(({ fn }) => fn.max('id').as('last'))
    .executeTakeFirstOrThrow()
  return Number(last ?? 0)
}

const stamp = (unit: Context) => ({ changed_at: unit.now(), changed_by: unit.actor.id ?? null })
const json = (value: unknown): string => JSON.stringify(value)
const replacing = (columns: readonly string[]) => Object.fromEntries(columns.map(column => [column, sql.ref(`excluded.${column}`)]))

const pageSize = 500
const pages = <Row>(rows: readonly Row[]): readonly (readonly Row[])[] =>
  Array.from({ length: Math.ceil(rows.length / pageSize) }, (_, page) => rows.slice(page * pageSize, (page + 1) * pageSize))
