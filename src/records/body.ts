import { cleaned, derived, issuesIn, type Data, type Field, type Format } from '#formats'
import type { Actor } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import type { ChmRecord } from './record.ts'
import { safe } from './safe.ts'
import { vocabularyWorld } from './world.ts'

/**
 * The body as it is stored in a draft: safe, cleaned, with what the system derives, the record's own government, and
 * only those changes to restricted fields that the actor may make. Wrong values stay for their author to mend.
 * Refuses `record.body`, `record.government`, and `record.data` for what must not be stored at all: unknown fields, unsafe addresses, sizes beyond any use.
 */
export function bodyFor(format: Format, record: Pick<ChmRecord, 'government'>, body: unknown, former: Data, actor: Actor): Data {
  const asked = governed(format, record, safe(body))
  const allowed = Object.fromEntries(Object.entries(asked).filter(([name]) => mayWrite(format.fields[name], actor)))
  const kept = Object.fromEntries(Object.entries(former).filter(([name]) => !mayWrite(format.fields[name], actor)))
  const stored = cleaned(format, derived(format, cleaned(format, { ...allowed, ...kept }), vocabularyWorld))

  const issues = issuesIn(format, stored, vocabularyWorld, { for: 'draft' }).filter(({ code }) => neverStored.has(code))
  if (issues.length > 0) throw new Refused('invalid', 'record.data', { issues })
  return stored
}

const neverStored: ReadonlySet<string> = new Set(['value.unknown', 'value.unsafe', 'value.many', 'value.long'])

/** The country a body names as its government. */
export function governmentIn(body: unknown): string | undefined {
  const government = (body as { government?: unknown } | null | undefined)?.government
  const identifier = typeof government === 'object' && government !== null ? (government as { identifier?: unknown }).identifier : government
  return typeof identifier === 'string' && identifier !== '' ? identifier.toLowerCase() : undefined
}

function governed(format: Format, { government }: Pick<ChmRecord, 'government'>, body: Data): Data {
  // a reference record belongs to whoever entered it: the government it names is an answer like any other
  if (!('government' in format.fields) || format.kind === 'reference') return body
  const named = governmentIn(body)
  if (named !== undefined && named !== government) throw new Refused('forbidden', 'record.government', { government, named })
  const { government: _, ...others } = body
  return government === null ? others : { government: { identifier: government }, ...others }
}

function mayWrite(field: Field | undefined, actor: Actor): boolean {
  if (!field?.writableBy) return field?.system !== true
  return actor.roles.some(({ role }) => role === 'administrator' || field.writableBy!.includes(role))
}
