import { factsOf, visibleFields, type Data, type Field, type Fields, type Format, type Issue } from '#formats'
import { all, where, type Filter } from '#platform/filter.ts'
import { list, summaries, worldFor, type ChmRecord } from '#records'
import { search } from '#search'
import type { Candidate, Drawing } from '../fields/drawing.ts'
import { fieldViews } from '../fields/index.ts'
import type { Visit } from '../page.ts'
import { decidingFields, issuesByQuestion } from './questions.ts'

const mostCandidates = 30

/** What a form is drawn from. `looked`: the reference field for which somebody looks for a record, and the words. */
export type Asking = {
  readonly visit: Visit
  readonly record: ChmRecord
  readonly format: Format
  readonly data: Data
  readonly issues: readonly Issue[]
  readonly looked?: { readonly field: string; readonly words: string }
}

/** All that the inputs of a form need. */
export async function drawingOf({ visit, record, format, data, issues, looked }: Asking): Promise<Drawing> {
  return {
    views: fieldViews,
    visit,
    format,
    data,
    languages: languagesIn(data, visit.locale),
    facts: factsOf(format, data),
    visible: new Set(visibleFields(format, data)),
    issues: issuesByQuestion(format, issues),
    candidates: await candidatesFor(visit, record, format, data, looked),
    deciding: decidingFields(format),
  }
}

/** The languages a body is written in; a new one begins in the author's. */
export const languagesIn = (data: Data, locale: string): readonly string[] => {
  const languages = Array.isArray(data['languages']) ? data['languages'].filter((code): code is string => typeof code === 'string') : []
  return languages.length > 0 ? languages : [locale]
}

type Referring = { readonly name: string; readonly field: Field }

/** Records to choose from for every reference field that stands in the form, those already chosen first. */
async function candidatesFor(visit: Visit, record: ChmRecord, format: Format, data: Data, looked: Asking['looked']): Promise<Drawing['candidates']> {
  const fields = referring(format.fields, '', data)
  const offers = new Map<string, Promise<readonly Candidate[]>>()
  const offerFor = ({ field }: Referring) => {
    const key = `${field.formats} ${field.own}`
    if (!offers.has(key)) offers.set(key, offered(visit, offerFilter(record, field)))
    return offers.get(key)!
  }
  const world = await worldFor(visit.context, { record, data })
  const candidates = await Promise.all(
    fields.map(async asked => {
      const found = looked?.field === asked.name ? await lookedUp(visit, offerFilter(record, asked.field), looked.words) : []
      const chosen = chosenIn(data, asked.name).flatMap(identifier => {
        const known = world.record(identifier)
        return known ? [{ identifier, title: known.title }] : []
      })
      const all = [...chosen, ...found, ...(looked?.field === asked.name ? [] : await offerFor(asked))]
      return [asked.name, unique(all)] as const
    }),
  )
  return new Map(candidates)
}

/** Reference fields of the form, with the pointers of their inputs; those in lists once per row. */
function referring(fields: Fields, above: string, value: unknown): readonly Referring[] {
  return Object.entries(fields).flatMap(([part, field]) => {
    const name = `${above}/${part}`
    const held = (value as { readonly [part: string]: unknown } | undefined)?.[part]
    if (field.type === 'reference' || field.type === 'references' || field.type === 'transcript') return [{ name, field }]
    if (!field.fields) return []
    if (field.type === 'group') return referring(field.fields, name, held)
    const rows = Array.isArray(held) ? held : [{}]
    return rows.flatMap((row, index) => referring(field.fields!, `${name}/${index}`, row))
  })
}

const offerFilter = (record: ChmRecord, { formats = [], own }: Field): Filter =>
  all(
    where('state', 'published'),
    where('format', ...formats),
    ...(own === true && record.government !== null ? [where('government', record.government)] : []),
  )

async function offered(visit: Visit, filter: Filter): Promise<readonly Candidate[]> {
  const held = await list(visit.context, filter, { limit: mostCandidates })
  return candidates(
    visit,
    held.map(one => one.record.id),
  )
}

async function lookedUp(visit: Visit, filter: Filter, words: string): Promise<readonly Candidate[]> {
  const { hits } = await search(visit.context, { filter, text: words, pageSize: mostCandidates, locale: visit.locale })
  return candidates(
    visit,
    hits.map(hit => hit.id),
  )
}

const candidates = async (visit: Visit, ids: readonly string[]): Promise<readonly Candidate[]> =>
  (await summaries(visit.context, ids)).map(summary => ({
    identifier: `${summary.id}@${summary.revision}`,
    title: summary.title,
    note: summary.identifier,
  }))

const unique = (candidates: readonly Candidate[]): readonly Candidate[] =>
  [...new Map(candidates.toReversed().map(one => [one.identifier.split('@')[0], one])).values()].toReversed()

function chosenIn(data: Data, name: string): readonly string[] {
  let value: unknown = data
  for (const part of name.split('/').slice(1)) value = (value as { readonly [part: string]: unknown } | undefined)?.[part]
  return JSON.stringify(value ?? null)
    .matchAll(/"identifier":"([^"]+)"/g)
    .map(match => match[1]!)
    .toArray()
}
