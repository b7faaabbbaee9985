import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { sql, type Kysely } from 'kysely'
import { Refused } from './errors.ts'

/** One numbered step of the database, as its file says. */
export type Step = { readonly name: string; readonly text: string; readonly digest: string }

type Done = { readonly name: string; readonly digest: string }

/** The steps of this program, in the order of their numbers. */
export const stepsIn = (folder: string): readonly Step[] =>
  readdirSync(folder)
    .filter(file => /^\d{4}-[a-z0-9-]+\.sql$/.test(file))
    .sort()
    .map(file => {
      const text = readFileSync(path.join(folder, file), 'utf8')
      return { name: file.replace('.sql', ''), text, digest: createHash('sha256').update(text).digest('hex') }
    })

/** Where the steps of OpenCHM stand. */
export const migrations = path.resolve(import.meta.dirname, '../../migrations')

/**
 * Take the steps the database has not taken, all or none; a second program waits. Answers the names of those taken.
 * Refuses `database.step-changed`, `database.step-unknown` (made by a newer program) and `database.step-order`.
 */
export function migrate(db: Kysely<object>, steps: readonly Step[] = stepsIn(migrations)): Promise<readonly string[]> {
  return db.transaction().execute(async unit => {
    await sql`select pg_advisory_xact_lock(hashtext('openchm migrate'))`.execute(unit)
    await sql`set local statement_timeout = 0`.execute(unit)
    await sql`create table if not exists migration (name text primary key, digest text not null, at timestamptz not null default now())`.execute(unit)
    const { rows } = await sql<Done>`select name, digest from migration order by name`.execute(unit)

    const due = stepsDue(steps, rows)
    for (const step of due) {
      await sql.raw(step.text).execute(unit)
      await sql`insert into migration (name, digest) values (${step.name}, ${step.digest})`.execute(unit)
    }
    return due.map(step => step.name)
  })
}

/** The steps a database still has to take, or a refusal if it took other ones. */
export function stepsDue(steps: readonly Step[], done: readonly Done[]): readonly Step[] {
  const known = new Map(steps.map(step => [step.name, step]))
  for (const { name, digest } of done) {
    const step = known.get(name)
    if (!step) throw new Refused('conflict', 'database.step-unknown', { step: name })
    if (step.digest !== digest) throw new Refused('conflict', 'database.step-changed', { step: name })
  }

  const taken = new Set(done.map(({ name }) => name))
  const due = steps.filter(step => !taken.has(step.name))
  const last = done.at(-1)?.name ?? ''
  const late = due.find(step => step.name < last)
  if (late) throw new Refused('conflict', 'database.step-order', { step: late.name, after: last })
  return due
}

/** The steps the database still lacks, for the health report. */
export async function stepsMissing(db: Kysely<object>, steps: readonly Step[] = stepsIn(migrations)): Promise<readonly string[]> {
  const { rows } = await sql<Done>`select name, digest from migration order by name`.execute(db)
  return stepsDue(steps, rows).map(step => step.name)
}
