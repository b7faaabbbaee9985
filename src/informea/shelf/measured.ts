import type { Context } from '#platform/context.ts'
import type { Told } from '#projections'
import { attachmentsIn, publicFilesOf, type Attachment } from '#records'
import type { Attached } from '../rows/attached.ts'

/** Changes with what is known of their files: of what kind and how large they are. */
export async function measured(context: Context, told: readonly Told[]): Promise<readonly Told[]> {
  const records = told.flatMap(({ change, described }) => (described !== undefined && described.files.length > 0 ? [change.record] : []))
  if (records.length === 0) return told
  const held = new Map((await publicFilesOf(context, records)).map(file => [file.id.toUpperCase(), file]))
  return told.map(({ change, described }) =>
    described === undefined
      ? { change, described }
      : { change, described: { ...described, files: described.files.map(file => known(file, held, change.record)) } },
  )
}

function known(file: Attached, held: ReadonlyMap<string, Attachment>, record: string): Attached {
  const found = held.get(attachmentsIn(file.url)[0] ?? '')
  return found?.record === record ? { ...file, type: found.type, size: Number(found.size) } : file
}
