import { formatNamed, type Data } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { matches } from '#platform/filter.ts'
import { draftOf, editable, find, recordFacts, type ChmRecord } from '#records'

/** The record a row is about: what stands there now, and why it cannot be changed, if it cannot. */
export type FoundRecord = { readonly record: ChmRecord; readonly data: Data; readonly drafted: boolean } | { readonly refusal: string }

/** The records that these texts name, in any form of identifier, as far as the actor may change them. */
export async function foundRecords(context: Context, format: string, texts: readonly string[]): Promise<ReadonlyMap<string, FoundRecord>> {
  const wanted = [...new Set(texts)]
  return new Map(await Promise.all(wanted.map(async text => [text, await foundRecord(context, format, text)] as const)))
}

async function foundRecord(context: Context, format: string, text: string): Promise<FoundRecord> {
  const found = await unlessRefused(() => find(context, text))
  if (!found) return { refusal: 'row.unknown' }
  const { record, revision } = found
  if (record.format !== format) return { refusal: 'row.format' }
  if (record.state === 'withdrawn') return { refusal: 'row.withdrawn' }
  if (record.revoked) return { refusal: 'row.revoked' }
  if (!matches(editable(context.actor), recordFacts({ record, draft: undefined }))) return { refusal: 'row.forbidden' }
  const draft = (await unlessRefused(() => draftOf(context, record.id)))?.draft
  if (draft?.state === 'submitted') return { refusal: 'row.submitted' }
  return { record, data: draft?.data ?? revision?.data ?? {}, drafted: draft !== undefined }
}

/** The formats named by a field of references that are known here. */
export const formatsOf = (names: readonly string[] = []): readonly string[] => names.filter(name => unlessThrown(() => formatNamed(name)))

async function unlessRefused<Result>(ask: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof Refused) return undefined
    throw error
  }
}

const unlessThrown = (ask: () => unknown): boolean => {
  try {
    return ask() !== undefined
  } catch {
    return false
  }
}
