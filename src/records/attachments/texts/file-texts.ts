import type { Context } from '#platform/context.ts'
import { attachmentsIn, isCleared } from '../attachment.ts'
import { list } from '../store.ts'
import type { Revision } from '../../record.ts'
import { beginnings } from './store.ts'

/** The text of a file that a revision shows, in the language its link names (`und` for none). */
export type FileText = { readonly language: string; readonly text: string }

/** Characters of one file, and files of one record, that are searched. */
const most = { characters: 400_000, files: 50 }

/** What is written in the public files of these revisions, by record. */
export async function fileTexts(
  context: Context,
  revisions: readonly Pick<Revision, 'record' | 'data'>[],
): Promise<ReadonlyMap<string, readonly FileText[]>> {
  const shown = revisions.map(({ record, data }) => ({ record, data, ids: attachmentsIn(data).slice(0, most.files) }))
  const attachments = new Map((await list(context, [...new Set(shown.flatMap(({ ids }) => ids))])).map(attachment => [attachment.id, attachment]))
  if (attachments.size === 0) return new Map()
  const texts = await beginnings(context, [...new Set([...attachments.values()].map(({ hash }) => hash))], most.characters)

  return new Map(
    shown.map(({ record, data, ids }) => {
      const languages = languagesOfLinks(data)
      const found = ids.flatMap(id => {
        const attachment = attachments.get(id)
        const text = attachment?.record === record && attachment.public && isCleared(attachment) ? texts.get(attachment.hash) : undefined
        return text ? [{ language: languages.get(id) ?? 'und', text }] : []
      })
      return [record, found]
    }),
  )
}

/** The language each link to a file names. */
function languagesOfLinks(data: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { url, language } = value as { readonly url?: unknown; readonly language?: unknown }
    if (typeof url === 'string' && typeof language === 'string') for (const id of attachmentsIn(url)) found.set(id, language.slice(0, 2))
    Object.values(value).forEach(walk)
  }
  walk(data)
  return found
}
