import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { stepsMissing } from '#platform/migrate.ts'
import { searchState } from '#search'
import type { Check } from './health.ts'

const mostLagSeconds = 10

/** What must be in step for the site to be healthy. */
export const checks = (context: Context): readonly Check[] => [
  { name: 'database', problem: async () => void (await sql`select 1`.execute(context.db)) },
  { name: 'migrations', problem: () => migrationProblem(context) },
  { name: 'index', problem: async () => indexProblem(context) },
]

async function migrationProblem(context: Context): Promise<string | undefined> {
  const missing = await stepsMissing(context.db)
  return missing.length > 0 ? `steps are missing: ${missing.join(', ')}` : undefined
}

function indexProblem(context: Context): string | undefined {
  const { state, lag } = searchState(context)
  if (state !== 'ready') return 'it is being made anew from the database'
  return lag > mostLagSeconds * 1000 ? `${Math.round(lag / 1000)} seconds behind the change log` : undefined
}
