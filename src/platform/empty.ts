import { sql, type Kysely } from 'kysely'

/** Take every row out of every table and start every sequence anew; the steps taken are remembered. Looks first, since to empty forty empty tables takes a tenth of a second. */
export async function emptyTables(db: Kysely<object>): Promise<void> {
  const { rows } = await sql.raw<{ kind: string; name: string }>(await questionFor(db)).execute(db)
  const named = (kind: string) => rows.filter(row => row.kind === kind).map(row => row.name)
  const [used, moved] = [named('table'), named('sequence')]
  const truncation = used.length > 0 ? [`truncate ${used.join(', ')} restart identity cascade`] : []
  const script = [...truncation, ...moved.map(name => `alter sequence ${name} restart`)]
  if (script.length > 0) await sql.raw(script.join('; ')).execute(db)
}

let question: string | undefined

/** The question which tables hold rows and which sequences have moved. */
async function questionFor(db: Kysely<object>): Promise<string> {
  if (question !== undefined) return question
  const { rows } = await sql<{ part: string }>`
    select format('select %L as kind, %L as name where exists (select from %s)', 'table', name, name) as part
    from (select format('%I.%I', schemaname, tablename) as name from pg_tables
      where (schemaname = 'public' and tablename <> 'migration') or (schemaname = 'pgboss' and tablename = 'job_common')) as tables
    union all select format('select %L as kind, %L as name from %s where is_called', 'sequence', name, name)
    from (select format('%I.%I', schemaname, sequencename) as name from pg_sequences where schemaname = 'public') as sequences`.execute(db)
  question = rows.map(row => row.part).join(' union all ')
  return question
}
