import { referencesIn, type Data, type Format } from '#formats'
import type { Context } from '#platform/context.ts'
import { matches } from '#platform/filter.ts'
import { parseIdentifier } from './identifiers.ts'
import { readable } from './policy.ts'
import { recordFacts } from './record.ts'
import { get } from './store.ts'

/** The body with references pinned: a number or a display identifier, as people copy them, becomes `UID@revision`. Unknown ones stay for their author to mend. */
export async function pinned(unit: Context, format: Format, data: Data): Promise<Data> {
  let body = data
  for (const { path, identifier } of referencesIn(format, data)) {
    const uid = await uidOf(unit, identifier)
    if (uid !== undefined) body = replaced(body, path.split('/').slice(1), uid) as Data
  }
  return body
}

async function uidOf(unit: Context, identifier: string): Promise<string | undefined> {
  const parsed = parseIdentifier(identifier)
  if (!parsed || 'id' in parsed) return undefined
  const held = await get(unit, parsed)
  if (!held || !matches(readable(unit.actor), recordFacts(held))) return undefined
  const revision = parsed.revision ?? held.record.revision
  return revision > 0 ? `${held.record.id}@${revision}` : held.record.id
}

function replaced(value: unknown, path: readonly string[], identifier: string): unknown {
  const [step, ...rest] = path
  if (step === undefined) return { ...(value as object), identifier }
  if (Array.isArray(value)) return value.map((item: unknown, index) => (String(index) === step ? replaced(item, rest, identifier) : item))
  return { ...(value as object), [step]: replaced((value as { readonly [step: string]: unknown })[step], rest, identifier) }
}
