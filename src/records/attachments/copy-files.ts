import type { Data } from '#formats'
import type { Context } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'
import { attachmentsIn, readdressed } from './attachment.ts'
import { list, open, put } from './store.ts'

/** The body of a copy, showing attachments of its own: the same bytes under new addresses. */
export async function copyFiles(unit: Context, data: Data, from: string, to: string): Promise<Data> {
  const shown = await list(unit, attachmentsIn(data), from)
  const copies = shown.map(attachment => {
    const id = newId()
    return { ...attachment, id, line: id, version: 1, record: to, public: false, at: unit.now(), by: unit.actor.id ?? null }
  })
  await put(unit, copies)
  return readdressed(data, new Map(shown.map(({ id }, index) => [id, copies[index]!.id])))
}

/** Let everybody read what a published body shows. */
export const openShown = (unit: Context, record: string, data: Data): Promise<void> => open(unit, record, attachmentsIn(data))
