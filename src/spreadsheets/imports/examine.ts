import { isDeepStrictEqual } from 'node:util'
import { cleaned, derived, issuesIn, languagesOf, referencesIn, textsOf, type Data, type Field, type Format, type World } from '#formats'
import type { Actor, Context } from '#platform/context.ts'
import { matches } from '#platform/filter.ts'
import { isLocale } from '#platform/localized.ts'
import { creatable, editable, worksFor, worldFor } from '#records'
import { placeOf } from './places.ts'
import { levelOf, type Problem } from './problem.ts'
import type { RecordReader, RecordRow } from './read-records.ts'

/** A row as it would be stored. `ready`: it may be published as it is. */
export type Examined = {
  readonly row: number
  readonly action: 'create' | 'update' | 'unchanged' | 'refuse'
  readonly ready: boolean
  readonly body: Data
  readonly record: string | undefined
  readonly problems: readonly Problem[]
}

/** Looks at batches of rows, one after the other, as the actor would store them. */
export type Examiner = (batch: readonly RecordRow[]) => Promise<readonly Examined[]>

/** An examiner for the rows of a file. It remembers which records the file has named. */
export function examiner(context: Context, { format, mappings }: RecordReader): Examiner {
  const named = new Map<string, number>()
  const asked = worldFor(context, {})
  return async batch => {
    const vocabularies = await asked
    const rows = batch.map(one => ({ ...one, body: bodyOf(format, one, context.actor, vocabularies) }))
    const references = [...new Set(rows.flatMap(({ body }) => referencesIn(format, body).map(({ identifier }) => identifier)))]
    const world = await worldFor(context, { references })
    return rows.map(({ origin, body, former, problems: found }): Examined => {
      const row = origin.row.number
      const record = former && 'record' in former ? former.record : undefined
      const refusal = refusalOf(format, context.actor, body, former) ?? twice(named, record?.id, row)
      const government = record ? (record.government ?? undefined) : governmentOf(body)
      const own = { ...world, ...(government === undefined ? {} : { government }), ...(record ? { id: record.id } : {}) }
      const issues = issuesIn(format, body, own, { for: 'publication' })
      const problems: readonly Problem[] = [
        ...(refusal ? [{ ...placeOf('', origin, mappings), level: 'refused' as const, ...refusal }] : []),
        ...issues
          .map(({ path, code, values }) => ({ ...placeOf(path, origin, mappings), code, level: levelOf({ code }), ...(values ? { values } : {}) }))
          .filter(problem => !isTold(problem, found)),
        ...found,
      ]
      const refused = problems.some(({ level }) => level === 'refused')
      const unchanged = former !== undefined && 'record' in former && isDeepStrictEqual(body, cleaned(format, former.data))
      const action = refused ? 'refuse' : unchanged ? 'unchanged' : record ? 'update' : 'create'
      return { row, action, ready: !problems.some(({ level }) => level !== 'doubtful'), body, record: record?.id, problems }
    })
  }
}

/** Reading the cell has said already what is wrong with it, and better. */
const isTold = (problem: Problem, found: readonly Problem[]): boolean =>
  problem.column !== undefined &&
  found.some(({ level, sheet, row, column }) => level !== 'doubtful' && sheet === problem.sheet && row === problem.row && column === problem.column)

/** The body as it would be stored: with its languages and the actor's country where nothing is said, without what the actor may not write. */
function bodyOf(format: Format, { values, former }: RecordRow, actor: Actor, vocabularies: World): Data {
  const before = former && 'record' in former ? former.data : {}
  const written = Object.fromEntries(Object.entries(values).filter(([name]) => mayWrite(format.fields[name], actor)))
  const kept = Object.fromEntries(Object.entries(before).filter(([name]) => !mayWrite(format.fields[name], actor)))
  const own = { ...governed(format, actor, former), ...written, ...kept }
  const body = cleaned(format, own)
  const spoken = 'languages' in format.fields && body['languages'] === undefined ? { ...body, languages: spokenIn(format, body) } : body
  const whole = derived(format, spoken, vocabularies)
  // what was cleaned is clean: only what was added or derived since can show or hide other parts
  return whole === body ? body : cleaned(format, whole)
}

/** Languages of the texts; English where there are none, so that the other questions can be judged. */
function spokenIn(format: Format, body: Data): readonly string[] {
  const found =
    languagesOf(format, body).length > 0 ? [...new Set(textsOf(format, body).map(({ language }) => language))].filter(code => code !== 'und') : []
  return found.some(isLocale) ? found : [...found, 'en']
}

function governed(format: Format, actor: Actor, former: RecordRow['former']): Data {
  if (!('government' in format.fields)) return {}
  if (former && 'record' in former) return former.record.government === null ? {} : { government: { identifier: former.record.government } }
  const [only, ...more] = worksFor(actor)
  return only !== undefined && more.length === 0 && format.kind === 'national' ? { government: { identifier: only } } : {}
}

const governmentOf = (body: Data): string | undefined => (body['government'] as { readonly identifier?: string } | undefined)?.identifier

function mayWrite(field: Field | undefined, actor: Actor): boolean {
  if (!field?.writableBy) return field?.system !== true
  return actor.roles.some(({ role }) => role === 'administrator' || field.writableBy!.includes(role))
}

type Refusal = Pick<Problem, 'code' | 'values'> | undefined

function refusalOf(format: Format, actor: Actor, body: Data, former: RecordRow['former']): Refusal {
  if (former) return 'refusal' in former ? { code: former.refusal } : undefined
  if (!matches(creatable(actor), { kind: format.kind, house: format.houses })) return { code: 'row.create' }
  if (format.kind !== 'national') return undefined
  const government = governmentOf(body)
  if (government === undefined) return { code: 'row.country' }
  const facts = {
    kind: format.kind,
    government,
    owner: `country:${government}`,
    house: format.houses,
    prefix: format.prefix ?? format.house,
    state: 'draft',
  }
  return matches(editable(actor), facts) ? undefined : { code: 'row.foreign', values: { country: government.slice(0, 40) } }
}

/** Two rows for one record: the second would take back what the first did. */
function twice(named: Map<string, number>, record: string | undefined, row: number): Refusal {
  if (record === undefined) return undefined
  const first = named.get(record)
  if (first !== undefined) return { code: 'row.twice', values: { row: first } }
  named.set(record, row)
  return undefined
}
