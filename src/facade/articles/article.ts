import { locales, type Localized } from '#platform/localized.ts'
import type { Context } from '#platform/context.ts'
import { guest } from '#platform/context.ts'
import { all, where } from '#platform/filter.ts'
import { list, published, readable } from '#records'
import { labelOf } from '#vocabularies'
import { objectIdOf } from '../hex.ts'

const most = 2000

type Term = { readonly identifier: string }
type Linked = { readonly url: string; readonly name?: string }
type Body = {
  readonly title?: Localized
  readonly text?: Localized
  readonly summary?: Localized
  readonly tags?: readonly Localized[]
  readonly adminTags?: readonly string[]
  readonly subjects?: readonly Term[]
  readonly gbfTargets?: readonly Term[]
  readonly image?: readonly Linked[]
}

/** An article as clients of the existing service read it. */
export type Article = { readonly _id: string; readonly adminTags: readonly string[]; readonly [part: string]: unknown }

/** The public articles, newest first. */
export async function articles(context: Context, origin: string): Promise<readonly Article[]> {
  const asked = all(readable(guest), where('state', 'published'), where('format', 'article'))
  const held = await list({ ...context, actor: guest }, asked, { limit: most })
  const found = await published(
    context,
    held.map(({ record }) => record.id),
  )
  return found
    .toSorted((one, other) => other.revision.publishedAt.getTime() - one.revision.publishedAt.getTime())
    .map(({ record, revision }) => articleOf(record, revision.data as Body, { updatedOn: revision.publishedAt, origin }))
}

function articleOf(
  record: { readonly id: string; readonly createdAt: Date },
  body: Body,
  { updatedOn, origin }: { readonly updatedOn: Date; readonly origin: string },
): Article {
  const terms = [...(body.subjects ?? []), ...(body.gbfTargets ?? [])].map(({ identifier }) => identifier)
  const customTags = (body.tags ?? []).map(tag => ({ _id: objectIdOf(`tag ${wordOf(tag)}`), title: tag }))
  const [cover] = body.image ?? []
  return {
    _id: objectIdOf(`article ${record.id}`),
    identifier: record.id,
    title: inSix(body.title),
    content: inSix(body.text),
    summary: inSix(body.summary),
    tags: terms,
    customTags: customTags.map(({ _id }) => _id),
    adminTags: (body.adminTags ?? []).map(adminTag),
    ...(cover ? { coverImage: { url: cover.url.startsWith('/') ? `${origin}${cover.url}` : cover.url, title: cover.name ?? null } } : {}),
    meta: { createdOn: record.createdAt.toISOString(), updatedOn: updatedOn.toISOString(), modifiedOn: updatedOn.toISOString() },
    tagsInfo: terms.map(identifier => ({ identifier, title: labelOf(identifier) ?? { en: identifier } })),
    customTagsInfo: customTags,
  }
}

/** Tags of editors as they are compared. */
export const adminTag = (tag: string): string => tag.trim().toLowerCase().replace(/\s+/g, '-')

const wordOf = (text: Localized): string => text['en'] ?? Object.values(text)[0] ?? ''
const inSix = (text: Localized = {}): object => Object.fromEntries(locales.flatMap(locale => (text[locale] ? [[locale, text[locale]]] : [])))
