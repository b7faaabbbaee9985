import { all, type Filter } from '#platform/filter.ts'
import { changesIn, count, type Told } from '#projections'
import { element, type Content, type Markup } from '#projections'
import type { Asking } from './asking.ts'
import { failure, isFailure, type Failure } from './failure.ts'
import { spanOf, written } from './moments.ts'
import { headerOf, recordOf } from './record.ts'
import { representationNamed } from './representations.ts'
import { holdings, scopeOfSet } from './sets.ts'
import { expiryOf, goingIn, tokenOf, type Going } from './token.ts'

/** How many stand on a page. */
const sizes = { headers: 1000, records: 250 }

/** A list that begins has no place yet. */
type List = Omit<Going, 'after' | 'total'> & { readonly after?: Going['after']; readonly total?: number }

/** A page of a list, from its beginning or where a token says, with the token of the next. */
export async function pageOfList(asking: Asking, what: keyof typeof sizes): Promise<Content | Failure> {
  const { context, site, given, now } = asking
  const token = given['resumptionToken']
  const list: List | Failure = token === undefined ? beginning(asking) : goingIn(token, now)
  if (isFailure(list)) return list
  const asked = questionOf(list)
  if (isFailure(asked)) return token === undefined ? asked : failure('badResumptionToken', 'This is no resumption token of this repository.')

  const { representation, span, scope } = asked
  const whole = all(holdings(site), ...(scope ? [scope] : []), ...(representation.holds ? [representation.holds()] : []))
  const size = sizes[what]
  const read = await changesIn(context, whole, { ...span, after: list.after, limit: size + 1 })
  if (read.length === 0 && token === undefined) return failure('noRecordsMatch', 'Nothing matches.')

  const page = read.slice(0, size)
  const write = (told: Told) => (what === 'headers' ? headerOf(told, site, list.set) : recordOf(told, representation, site, list.set))
  if (read.length <= size) return [page.map(write), token === undefined ? undefined : lastToken(list)]
  const total = list.total ?? (await count(context, whole, span))
  return [page.map(write), nextToken({ ...list, total }, page)]
}

const beginning = ({ given, now }: Asking): List => ({
  prefix: given['metadataPrefix']!,
  set: given['set'],
  from: given['from'],
  until: given['until'],
  cursor: 0,
  begun: now,
})

function questionOf({ prefix, set, from, until }: List) {
  const span = spanOf({ from, until })
  if (isFailure(span)) return span
  const representation = representationNamed(prefix)
  if (!representation) return failure('cannotDisseminateFormat', 'There is no such metadata format.')
  const scope: Filter | undefined = set === undefined ? undefined : scopeOfSet(set)
  if (set !== undefined && !scope) return failure('noRecordsMatch', 'There is no such set.')
  return { representation, span, scope }
}

function nextToken(list: List & { readonly total: number }, page: readonly Told[]): Markup {
  const { stamp, seq } = page.at(-1)!.change
  const going: Going = { ...list, after: { stamp, seq }, cursor: list.cursor + page.length }
  const attributes = { expirationDate: written(expiryOf(list)), completeListSize: Math.max(list.total, going.cursor + 1), cursor: list.cursor }
  return element('resumptionToken', attributes, tokenOf(going))
}

/** The last page of a list in parts ends with an empty token (OAI-PMH 2.0 §3.5). */
const lastToken = ({ total, cursor }: List): Markup => element('resumptionToken', { completeListSize: total, cursor })
