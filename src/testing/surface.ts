import { sql, type Kysely } from 'kysely'
import type { FastifyInstance } from 'fastify'
import { statusOf } from '#api'
import type { Refusal } from '#platform/errors.ts'
import { catalogue } from '#platform/messages.ts'
import { filesBelow, isForTests } from './source.ts'

type Line = { readonly line: string }

/** The database as it is: every table with its columns, keys and indexes, then views, functions and sequences, in order of their names. */
export async function schemaOf(db: Kysely<object>): Promise<string> {
  const { rows: tables } = await sql<{ name: string; kind: string }>`
    select relname as name, case relpersistence when 'u' then 'unlogged table' else 'table' end as kind
    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`.execute(db)
  const described = []
  for (const { name, kind } of tables) described.push(await tableOf(db, name, kind))
  const others = [
    ...(await linesOf(db, viewLines)),
    ...(await linesOf(db, functionLines)),
    ...(await linesOf(db, sequenceLines)),
    ...(await linesOf(db, triggerLines)),
  ]
  return `${[...described, ...others].join('\n\n')}\n`
}

async function tableOf(db: Kysely<object>, name: string, kind: string): Promise<string> {
  const { rows: columns } = await sql<Line>`
    select '  ' || attname || ' ' || format_type(atttypid, atttypmod) || case when attnotnull then ' not null' else '' end
      || case when attgenerated = 's' then ' generated always as (' || pg_get_expr(adbin, adrelid) || ') stored'
         else coalesce(' default ' || pg_get_expr(adbin, adrelid), '') end as line
    from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
    where attrelid = ${name}::regclass and attnum > 0 and not attisdropped order by attnum`.execute(db)
  const { rows: rules } = await sql<Line>`
    select '  constraint ' || conname || ' ' || pg_get_constraintdef(oid) as line
    from pg_constraint where conrelid = ${name}::regclass and contype <> 'n' order by contype desc, conname`.execute(db)
  const { rows: indexes } = await sql<Line>`
    select replace(pg_get_indexdef(indexrelid), ' public.', ' ') || ';' as line from pg_index
    where indrelid = ${name}::regclass and not exists (select from pg_constraint where conindid = indexrelid) order by indexrelid::regclass::text`.execute(
    db,
  )
  const inside = [...columns, ...rules].map(({ line }) => line).join(',\n')
  return [`create ${kind} ${name} (\n${inside}\n);`, ...indexes.map(({ line }) => line)].join('\n')
}

const viewLines = sql<Line>`select 'create view ' || viewname || ' as' || E'\n' || definition as line from pg_views where schemaname = 'public' order by viewname`
const functionLines = sql<Line>`
  select pg_get_functiondef(oid) || ';' as line from pg_proc
  where pronamespace = 'public'::regnamespace and prokind in ('f', 'p') and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e') order by proname`
const sequenceLines = sql<Line>`
  select 'create sequence ' || relname || ';' as line from pg_class
  where relkind = 'S' and relnamespace = 'public'::regnamespace and not exists (select from pg_depend where objid = pg_class.oid and deptype in ('a', 'i')) order by relname`
const triggerLines = sql<Line>`select pg_get_triggerdef(oid) || ';' as line from pg_trigger where not tgisinternal order by tgname`

async function linesOf(db: Kysely<object>, question: typeof viewLines): Promise<readonly string[]> {
  return (await question.execute(db)).rows.map(({ line }) => line)
}

/** Ask a server to remember its addresses; call it before anything is mounted. The answer lists them once all are there, those below a language once. */
export function watchRoutes(app: FastifyInstance): () => string {
  const routes = new Set<string>()
  app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat())
      if (one !== 'HEAD' && one !== 'OPTIONS') routes.add(`${url.replace(/^\/(en|fr|es|ar|ru|zh)(?=\/|$)/, '/{locale}')} ${one}`)
  })
  return () => `${[...routes].sort().join('\n')}\n`
}

/** A refusal of the program: its stable code, its kinds, and the files that say it. */
export type KnownRefusal = { readonly code: string; readonly kinds: readonly Refusal[]; readonly files: readonly string[] }

/** Every refusal of the program, in the order of the codes. */
export function knownRefusals(): readonly KnownRefusal[] {
  const said = filesBelow('src', '.ts', '.tsx')
    .filter(file => !isForTests(file))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/new Refused\(\s*'([a-z-]+)',\s*'([a-z-]+\.[a-z-]+)'/g)].map(([, kind, code]) => ({
        code: code!,
        kind: kind as Refusal,
        path: path.replace('src/', ''),
      })),
    )
  const codes = [...new Set(said.map(({ code }) => code))].sort()
  return codes.map(code => {
    const mine = said.filter(one => one.code === code)
    return { code, kinds: [...new Set(mine.map(({ kind }) => kind))].sort(), files: [...new Set(mine.map(({ path }) => path))].sort() }
  })
}

/** The refusals as a page for those who call: what each means, and where it is said. */
export function refusalsOf(): string {
  const rows = knownRefusals().map(({ code, kinds, files }) => {
    const statuses = [...new Set(kinds.map(refusal => statusOf({ refusal, code })))].join(', ')
    return `| \`${code}\` | ${kinds.join(', ')} | ${statuses} | ${meaningOf(code)} | ${files.join(', ')} |`
  })
  return `# Refusals\n\nMade by \`npm run generate\`. Each delivery maps the four kinds once; the words are in the message catalogues, here in English.\n\n| code | kind | status in the API | what to do | said in |\n|---|---|---|---|---|\n${rows.join('\n')}\n`
}

/** What the English message says, on one line of a table; refusals that only the person who starts the program meets have none. */
const meaningOf = (code: string): string => (catalogue[`error.${code}`]?.en ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|').replace(/[{}]/g, '`')
