import { formatNamed, formatTitle, titleOf, type Data, type Field, type Fields, type Format } from '#formats'
import { all, any, where, type Filter } from '#platform/filter.ts'
import { inLocale } from '#platform/localized.ts'
import { draftOf, editable, identifierOf, list, summaries, valueAt, worldFor, type ChmRecord } from '#records'
import { search } from '#search'
import type { Candidate, Drawing } from '../../fields/drawing.ts'
import type { Answer, Page, Visit } from '../../page.ts'

const mostOffered = 12
const mostFound = 20

/** The reference field for which somebody looks for a record, and the words. */
export type Looked = { readonly field: string; readonly words: string }

/** Records to choose from for every reference field that stands in the form, those already chosen first. */
export async function candidatesFor(visit: Visit, record: ChmRecord, format: Format, data: Data, looked?: Looked): Promise<Drawing['candidates']> {
  const offers = new Map<string, Promise<readonly Candidate[]>>()
  const offerFor = (field: Field) => {
    const key = `${field.formats} ${field.own}`
    if (!offers.has(key)) offers.set(key, offered(visit, record, field))
    return offers.get(key)!
  }
  const world = await worldFor(visit.context, { record, data })
  const candidates = await Promise.all(
    referring(format.fields, '', data).map(async ({ name, field }) => {
      const found = looked?.field === name ? await lookedUp(visit, record, field, looked.words) : await offerFor(field)
      const chosen = identifiersIn(valueAt(data, name)).flatMap(identifier => {
        const known = world.record(identifier)
        if (!known) return []
        const waits = known.state === 'draft' ? { draft: true as const } : {}
        return [{ identifier, title: known.title, ...waits }]
      })
      return [name, unique([...chosen, ...found])] as const
    }),
  )
  return new Map(candidates)
}

/** Records that fit what is typed in the box of a reference field, for its list of suggestions. */
export const candidatesPage: Page = {
  method: 'GET',
  path: '/records/:identifier/candidates',
  needs: 'signed-in',
  answer: async visit => {
    const { record } = await draftOf(visit.context, visit.params['identifier']!)
    const field = fieldAt(formatNamed(record.format).fields, visit.query.get('field') ?? '')
    const found = field ? await lookedUp(visit, record, field, visit.query.get('q') ?? '') : []
    return json(found.map(({ identifier, title, note, draft }) => ({ identifier, ...inLocale(title, visit.locale), note, draft })))
  },
}

const json = (body: unknown): Answer => ({ kind: 'bytes', type: 'application/json; charset=utf-8', body: JSON.stringify(body) })

type Referring = { readonly name: string; readonly field: Field }
const refers = ({ type }: Field) => type === 'reference' || type === 'references' || type === 'transcript'

/** Reference fields of the form, with the pointers of their inputs; those in lists once per row. */
function referring(fields: Fields, above: string, value: unknown): readonly Referring[] {
  return Object.entries(fields).flatMap(([part, field]) => {
    const name = `${above}/${part}`
    const held = (value as { readonly [part: string]: unknown } | undefined)?.[part]
    if (refers(field)) return [{ name, field }]
    if (!field.fields) return []
    if (field.type === 'group') return referring(field.fields, name, held)
    const rows = Array.isArray(held) && held.length > 0 ? held : [{}]
    return rows.flatMap((row, index) => referring(field.fields!, `${name}/${index}`, row))
  })
}

/** The reference field at a pointer: `/contacts/0/organization`. */
export function fieldAt(fields: Fields, pointer: string): Field | undefined {
  const names = pointer.split('/').filter(part => part !== '' && !/^\d+$/.test(part))
  let field: Field | undefined
  let within: Fields | undefined = fields
  for (const name of names) {
    field = within && Object.hasOwn(within, name) ? within[name] : undefined
    within = field?.fields
  }
  return field && refers(field) ? field : undefined
}

const fitting = (record: ChmRecord, { formats, own }: Field): Filter =>
  all(
    ...(formats ? [where('format', ...formats)] : []),
    ...(own === true && record.government !== null ? [where('government', record.government)] : []),
  )

/** Public records, and drafts of those who may write them. */
const offerFilter = (visit: Visit, record: ChmRecord, field: Field): Filter =>
  all(fitting(record, field), any(where('state', 'published'), all(where('state', 'draft'), editable(visit.context.actor))))

async function offered(visit: Visit, record: ChmRecord, field: Field): Promise<readonly Candidate[]> {
  const held = await list(visit.context, offerFilter(visit, record, field), { limit: mostOffered })
  const known = await published(
    visit,
    held.filter(one => one.record.state === 'published').map(one => one.record.id),
  )
  const byId = new Map(known.map(one => [one.identifier.split('@')[0], one]))
  return held
    .filter(one => one.record.id !== record.id)
    .flatMap(one => byId.get(one.record.id) ?? (one.draft ? [drafted(one.record, one.draft.data)] : []))
}

const drafted = (record: ChmRecord, data: Data): Candidate => {
  const format = formatNamed(record.format)
  const title = titleOf(format, data)
  return { identifier: record.id, title: Object.keys(title).length > 0 ? title : formatTitle(format), note: identifierOf(record), draft: true }
}

async function lookedUp(visit: Visit, record: ChmRecord, field: Field, words: string): Promise<readonly Candidate[]> {
  const asked = words.trim()
  if (asked === '') return offered(visit, record, field)
  const filter = all(fitting(record, field), where('state', 'published'))
  const { hits } = await search(visit.context, { filter, text: asked, pageSize: mostFound, locale: visit.locale })
  const found = await published(
    visit,
    hits.map(hit => hit.id),
  )
  const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const drafts = (await offered(visit, record, field)).filter(
    ({ draft, title }) => draft && folded(Object.values(title).join(' ')).includes(folded(asked)),
  )
  return unique([...found, ...drafts])
}

const published = async (visit: Visit, ids: readonly string[]): Promise<readonly Candidate[]> =>
  (await summaries(visit.context, ids)).map(summary => ({
    identifier: `${summary.id}@${summary.revision}`,
    title: summary.title,
    note: summary.identifier,
  }))

const unique = (candidates: readonly Candidate[]): readonly Candidate[] =>
  [...new Map(candidates.toReversed().map(one => [one.identifier.split('@')[0], one])).values()].toReversed()

const identifiersIn = (value: unknown): readonly string[] =>
  JSON.stringify(value ?? null)
    .matchAll(/"identifier":"([^"]+)"/g)
    .map(match => match[1]!)
    .toArray()
