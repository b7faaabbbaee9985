import type { Context } from '#platform/context.ts'
import { actFormats, actOf, describe, type Act, type Described } from '#projections'
import { published } from '#records'
import { treatyCodes } from '../countries/country.ts'
import type { Asking } from '../asking.ts'
import { notFound } from '../error.ts'
import type { Doc } from '../index/fields/field.ts'
import { docsOf } from '../index/shelf/docs-of.ts'
import { recordId } from '../meetings/meeting.ts'

/** A decision or recommendation as clients of the existing service read it. `code` is the name its paragraphs are cited by (`CBD/COP/15/04`). */
export type Decision = {
  readonly _id: string
  readonly identifier: string
  readonly code: string
  readonly symbol: string
  readonly [name: string]: unknown
}

const pageSize = 200
const known = new WeakMap<Doc, Decision>()

/** Every public decision and recommendation, without its text; each is read from the database when it is first asked for. */
export async function decisionsOf(asking: Asking): Promise<readonly Decision[]> {
  const docs = await docsOf(asking, ...actFormats)
  const unread = docs.filter(doc => !known.has(doc))
  for (let from = 0; from < unread.length; from += pageSize) await readAll(asking.context, unread.slice(from, from + pageSize))
  return docs.flatMap(doc => known.get(doc) ?? [])
}

/** The decision a code, a symbol or an identifier means, with its text. Refuses all else as not found. */
export async function decisionAt(
  asking: Asking,
  named: string,
): Promise<{ readonly decision: Decision; readonly described: Described; readonly act: Act }> {
  const wanted = foldedCode(named)
  const decision = (await decisionsOf(asking)).find(
    ({ _id: id, identifier, code, symbol }) => id === named || identifier === named || foldedCode(code) === wanted || foldedCode(symbol) === wanted,
  )
  const [found] = decision ? await published(asking.context, [decision.identifier]) : []
  const described = found && describe(found.record, found.revision)
  const act = described && actOf(described)
  if (!decision || !act) throw notFound('There is no such decision')
  return { decision, described, act }
}

async function readAll(context: Context, docs: readonly Doc[]): Promise<void> {
  const places = new Map(docs.map(doc => [doc.id, doc]))
  const found = await published(context, [...places.keys()])
  for (const { record, revision } of found) known.set(places.get(record.id)!, decisionOf(describe(record, revision)))
}

function decisionOf(described: Described): Decision {
  const { id, format, data, titles, dates, treaties } = described
  const act = actOf(described)
  const treaty = treatyCodes[treatyOf[treaties[0] ?? 'cbd']]
  const body = act?.organ.split('-').at(-1)?.toUpperCase() ?? ''
  const [session, number] = [Number(data['session'] ?? 0), String(data['number'] ?? '')]
  const symbol = String(data['symbol'] ?? '')
  return {
    _id: recordId(id),
    identifier: id,
    code: [treaty.acronym, body, padded(session), padded(number)].join('/'),
    symbol,
    type: format,
    treaty: treaty.id,
    body,
    session,
    decision: /^\d{1,9}$/.test(number) ? Number(number) : number,
    title: data['title'] ?? titles,
    date: dates.meant,
    meeting: identifierIn(data['meeting']).map(recordId)[0] ?? null,
    subjects: identifiersIn(data['subjects']),
    aichiTargets: identifiersIn(data['aichiTargets']),
    gbfTargets: identifiersIn(data['gbfTargets']),
    statuses: identifiersIn(data['statuses']),
    files: data['files'] ?? [],
    akomaNtoso: act?.work ?? null,
    meta: { updatedOn: dates.published.toISOString() },
  }
}

const treatyOf = { cbd: 'CBD', cartagena: 'CPB', nagoya: 'NP' } as const
const padded = (number: number | string): string => String(number).padStart(2, '0')

/** Codes are compared without case and leading zeros: `CBD/COP/15/4` is `cbd/cop/15/04`. */
const foldedCode = (code: string): string => code.toUpperCase().replace(/(^|\/)0+(?=\d)/g, '$1')

const identifiersIn = (values: unknown): readonly string[] => (Array.isArray(values) ? values.flatMap(identifierIn) : [])

/** The identifier of a term or a reference, without a revision. */
const identifierIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null && 'identifier' in value && typeof value.identifier === 'string'
    ? [value.identifier.split('@')[0]!]
    : []
