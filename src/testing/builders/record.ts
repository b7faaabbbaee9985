import { sql } from 'kysely'
import { cleaned, derived, formatNamed, formats, publicData, referencesIn, sampleOf, type Data, type Format } from '#formats'
import type { Context } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'
import { mentionsIn, vocabularyWorld, worldFor } from '#records'

/** A record as a test wants it; what it does not say is plausible. `data` is laid over a valid sample of the format. */
export type RecordOptions = {
  readonly id?: string
  readonly format?: string
  readonly government?: string | null
  readonly owner?: string
  readonly prefix?: string
  readonly state?: 'draft' | 'submitted' | 'published' | 'withdrawn'
  readonly data?: Data
  readonly submittedBy?: string
  readonly note?: string
}

/** Insert a record, by default one submitted by an authorised user, with the records it refers to. Answers its id. */
export async function aRecord(context: Context, options: RecordOptions = {}): Promise<string> {
  const { format: name = 'authority' } = options
  const format = formatNamed(name)
  const government = options.government === undefined ? defaultGovernment(format) : options.government
  return insert(context, format, { ...options, government, data: { ...(await aBody(context, name, government)), ...options.data } })
}

async function insert(context: Context, format: Format, options: RecordOptions): Promise<string> {
  const { id = newId(), government = null, data = {}, state = 'submitted', submittedBy = 'account:100' } = options
  const { name } = format
  const owner = options.owner ?? (government ? `country:${government}` : format.kind === 'secretariat' ? 'SCBD' : submittedBy)

  const released = state === 'published' || state === 'withdrawn'
  const revision = released ? 1 : 0
  const now = context.now()
  await sql`insert into record (id, format, kind, prefix, house, government, owner, mentions, state, revision, submission, created_at, created_by, published_at, withdrawn_at)
    values (${id}, ${name}, ${format.kind}, ${options.prefix ?? format.prefix ?? format.house}, ${format.houses}, ${government}, ${owner}, ${[...mentionsIn(format, data)]},
      ${released ? state : 'draft'}, ${revision}, ${state === 'draft' ? 0 : 1}, ${now}, ${submittedBy}, ${released ? now : null}, ${state === 'withdrawn' ? now : null})`.execute(
    context.db,
  )
  if (released)
    await sql`insert into revision (record, revision, format, format_version, data, published_at, published_by, submitted_by)
      values (${id}, 1, ${name}, ${format.version}, ${JSON.stringify(data)}, ${now}, 'account:101', ${submittedBy})`.execute(context.db)
  else await addDraft(context, id, data, state, { by: submittedBy, note: options.note })
  return id
}

/** Insert a record of which nothing but a draft exists. Answers its id. */
export const aDraft = (context: Context, options: Omit<RecordOptions, 'state'> = {}): Promise<string> =>
  aRecord(context, { ...options, state: 'draft' })

/** A body that may be published for this government; the records it refers to are inserted. */
export async function aBody(context: Context, name: string, government = defaultGovernment(formatNamed(name))): Promise<Data> {
  const format = formatNamed(name)
  const sample = publicData(format, sampleOf(format, await worldFor(context, {})))
  const governed = 'government' in format.fields && government ? { ...sample, government: { identifier: government } } : sample
  const own = JSON.parse(JSON.stringify(governed).replaceAll(example, (_, referred: string) => exampleId(referred, government))) as Data
  for (const { identifier } of referencesIn(format, own)) await anExample(context, identifier, government)
  return derived(format, cleaned(format, JSON.parse(JSON.stringify(own), withoutUnknown)), vocabularyWorld)
}

const example = /EXAMPLE-([A-Za-z0-9]+)-1(@1)?/g
const ofExample = /^EXAMPLE-([A-Za-z0-9]+)-/
const isShipped = (name: string) => formats().some(format => format.name === name)

/** Records of formats that come later cannot be referred to yet. */
const withoutUnknown = (_key: string, value: unknown): unknown => {
  const unknown = (one: unknown) =>
    isShipped(ofExample.exec(String((one as { identifier?: unknown } | null)?.identifier))?.[1] ?? 'authority') === false
  if (Array.isArray(value)) return value.filter(one => !unknown(one))
  return unknown(value) ? undefined : value
}

/** Put a draft beside a record that exists. */
export async function addDraft(
  context: Context,
  id: string,
  data: Data,
  state: 'draft' | 'submitted' = 'draft',
  { by = 'account:100', note = null }: { readonly by?: string; readonly note?: string | null | undefined } = {},
): Promise<void> {
  const submitted = state === 'submitted'
  await sql`insert into draft (record, data, state, saved_at, saved_by, said_at, submitted_at, submitted_by, note)
    values (${id}, ${JSON.stringify(data)}, ${submitted ? 'submitted' : 'open'}, ${context.now()}, ${by}, ${context.now()}, ${submitted ? context.now() : null}, ${submitted ? by : null}, ${note})`.execute(
    context.db,
  )
}

/** Publish a further revision of a record. */
export async function addRevision(context: Context, id: string, revision: number, data: Data): Promise<void> {
  await sql`insert into revision (record, revision, format, format_version, data, published_at)
    select id, ${revision}, format, 1, ${JSON.stringify(data)}, ${context.now()} from record where id = ${id}`.execute(context.db)
  await sql`update record set revision = ${revision}, state = 'published' where id = ${id}`.execute(context.db)
}

const exampleId = (format: string, government: string | null) => `EXAMPLE-${format === 'record' ? 'caseStudy' : format}-${government ?? 'all'}-0`

async function anExample(context: Context, id: string, government: string | null): Promise<void> {
  const { rows } = await sql`select from record where id = ${id}`.execute(context.db)
  const format = ofExample.exec(id)?.[1]
  if (rows.length > 0 || !format || !isShipped(format)) return
  await sql`insert into record (id, format, kind, prefix, house, owner, state, created_at) values (${id}, ${format}, 'reference', 'CHM', '{}', 'nobody', 'draft', now())`.execute(
    context.db,
  )
  const data = await aBody(context, format, government)
  await sql`delete from record where id = ${id}`.execute(context.db)
  const own = 'government' in formatNamed(format).fields ? government : null
  await insert(context, formatNamed(format), { id, government: own, state: 'published', data })
}

const defaultGovernment = (format: Format): string | null =>
  format.kind === 'national' || (format.kind === 'secretariat' && 'government' in format.fields) ? 'cr' : null
