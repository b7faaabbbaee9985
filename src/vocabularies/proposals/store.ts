import { sql, type Generated } from 'kysely'
import type { Context } from '#platform/context.ts'
import { filterSql, type Filter } from '#platform/filter.ts'
import type { Proposal, ProposalKind } from './proposal.ts'

type Tables = {
  term_proposal: {
    id: Generated<number>
    kind: ProposalKind
    vocabulary: string
    term: string | null
    body: string | object
    reason: string
    state: Generated<Proposal['state']>
    proposed_by: string
    proposed_at: Date
    decided_by: string | null
    decided_at: Date | null
    answer: string | null
    made: string | null
  }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

const columns = [
  'id',
  'kind',
  'vocabulary',
  'term',
  'body',
  'reason',
  'state',
  'proposed_by as proposedBy',
  'proposed_at as proposedAt',
  'decided_by as decidedBy',
  'decided_at as decidedAt',
  'answer',
  'made',
] as const

/** Keep a proposal. Answers its number. */
export async function add(
  unit: Context,
  { kind, vocabulary, term, body, reason, proposedBy }: Pick<Proposal, 'kind' | 'vocabulary' | 'term' | 'body' | 'reason' | 'proposedBy'>,
) {
  const { id } = await tables(unit)
    .insertInto('term_proposal')
    .values({ kind, vocabulary, term, body: JSON.stringify(body), reason, proposed_by: proposedBy, proposed_at: unit.now() } as never)
    .returning('id')
    .executeTakeFirstOrThrow()
  return Number(id)
}

/** A proposal, if there is one with this number; `lock` keeps others from deciding on it meanwhile. */
export async function get(context: Context, id: number, lock = false): Promise<Proposal | undefined> {
  const asked = tables(context).selectFrom('term_proposal').select(columns).where('id', '=', id)
  return (await (lock ? asked.forUpdate() : asked).executeTakeFirst()) as unknown as Proposal | undefined
}

/** Proposals in a state, of those the filter (facts `vocabulary`, `person`) lets be seen; the oldest open ones and the newest decided ones first. */
export const list = async (context: Context, filter: Filter, states: readonly Proposal['state'][], limit: number): Promise<readonly Proposal[]> =>
  (await tables(context)
    .selectFrom('term_proposal')
    .select(columns)
    .where('state', 'in', states as Proposal['state'][])
    .where(filterSql(filter, field => sql.ref(field === 'person' ? 'proposed_by' : field)))
    .orderBy('id', states.includes('open') ? 'asc' : 'desc')
    .limit(limit)
    .execute()) as unknown as readonly Proposal[]

/** How many open proposals the filter lets be seen. */
export async function countOpen(context: Context, filter: Filter): Promise<number> {
  const { count } = await tables(context)
    .selectFrom('term_proposal')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('state', '=', 'open')
    .where(filterSql(filter, field => sql.ref(field === 'person' ? 'proposed_by' : field)))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Keep what was decided. */
export async function put(
  unit: Context,
  id: number,
  { state, answer, made = null }: Pick<Proposal, 'state' | 'answer'> & { readonly made?: string | null },
): Promise<void> {
  await tables(unit)
    .updateTable('term_proposal')
    .set({ state, answer, made, decided_by: unit.actor.id ?? null, decided_at: unit.now() })
    .where('id', '=', id)
    .execute()
}
