import { invalidParameter } from '../error.ts'
import { isName } from './fields/name.ts'
import { localIn, type Local } from './query/local.ts'
import type { Node } from './query/node.ts'
import { parsedQuery, type Reading } from './query/parse.ts'
import { wordsIn } from './query/words.ts'
import type { Counting } from './select/counted.ts'
import { sortsIn, type Sort } from './select/order.ts'
import { isRanged, type Range } from './select/ranges.ts'
import { shownIn, type Shown } from './select/shown.ts'
import { isBeginning, mostSearched, searchedIn } from './select/texts.ts'
import { booleanIn, listIn, numberIn, textIn, unknownIn, type Parameters } from './parameters.ts'

/** A filter with the names of its tags. */
export type Filtering = { readonly query: Node; readonly tags: readonly string[] }

/** Under which key something is told, without the filters of which tags. */
export type Keyed<Subject> = { readonly subject: Subject; readonly key: string; readonly excluded: readonly string[] }

/** Something counted. */
export type Counted<Subject> = Keyed<Subject> & { readonly counting: Counting }

/** What a call asks of the index, with everything read and nothing left to refuse but what depends on the records. */
export type Asked = {
  readonly parameters: Parameters
  readonly q: Filtering
  readonly text: string
  readonly defaultField: string
  readonly filters: readonly Filtering[]
  readonly shown: readonly Shown[]
  readonly sorts: readonly Sort[]
  readonly start: number
  readonly rows: number
  readonly facets: Facets | undefined
  readonly groups: Groups | undefined
  readonly highlighting: Highlighting | undefined
  readonly notSupported: readonly string[]
}

/** What is counted. */
export type Facets = {
  readonly fields: readonly Counted<string>[]
  readonly queries: readonly Counted<Node>[]
  readonly pivots: readonly Counted<readonly string[]>[]
  readonly ranges: readonly Keyed<Range>[]
}

/** By which names the documents are grouped. */
export type Groups = {
  readonly fields: readonly string[]
  readonly limit: number
  readonly offset: number
  readonly counted: boolean
  readonly sorts: readonly Sort[]
  /** So many documents may stand in the groups of each name. */
  readonly most: number
}

/** Where the words found are marked. */
export type Highlighting = { readonly fields: readonly string[]; readonly snippets: number; readonly opening: string; readonly closing: string }

const most = {
  /** Programs that want everything write 99999 and more; how many an answer may hold is seen when they are found. */
  rows: 1_000_000_000,
  start: 10_000_000,
  filters: 100,
  facets: 60,
  pivots: 20,
  depth: 5,
  groups: 5,
  groupRows: 1_000_000_000,
  snippets: 10,
  grouped: 10_000,
  groupedWhole: 1000,
}

/** Read the parameters of a call. Refuses what cannot be read (`invalidParameter` with the name); the text of `q` never. */
export function askedIn(parameters: Parameters): Asked {
  if ((textIn(parameters, 'wt') ?? 'json') !== 'json') throw invalidParameter('wt', 'Answers are JSON')
  const defaultField = defaultFieldIn(parameters)
  const operator = textIn(parameters, 'q.op')?.toUpperCase() === 'AND' ? 'AND' : 'OR'
  const reading = { field: defaultField, isField, operator } as const
  const local = localIn(textIn(parameters, 'q') ?? '', undefined)
  const rows = numberIn(parameters, 'rows', 10, most.rows)
  const shown = shownIn(listIn(parameters, 'fl').join(','))
  return {
    parameters,
    q: { query: soughtIn(local.rest, reading), tags: local.tags },
    text: local.rest,
    defaultField,
    filters: filtersIn(parameters, reading),
    shown,
    sorts: sortsIn(textIn(parameters, 'sort'), 'sort'),
    start: numberIn(parameters, 'start', 0, most.start),
    rows,
    facets: booleanIn(parameters, 'facet') ? facetsIn(parameters, reading) : undefined,
    groups: booleanIn(parameters, 'group') ? groupsIn(parameters, shown) : undefined,
    highlighting: booleanIn(parameters, 'hl') ? highlightingIn(parameters, defaultField) : undefined,
    notSupported: unknownIn(parameters),
  }
}

const isField = (name: string): boolean => name === '*' || isName(name)

function defaultFieldIn(parameters: Parameters): string {
  const field = textIn(parameters, 'df') ?? 'text_EN_txt'
  if (!isName(field)) throw invalidParameter('df', 'There is no such field')
  return field
}

/** The query of the call: whatever was typed, it is no error. */
function soughtIn(text: string, reading: Reading): Node {
  if (wholeIndex.has(text.trim())) return { everything: true }
  const query = parsedQuery(text, reading)
  return searchedIn(query).length <= mostSearched ? query : parsedQuery(wordsIn(text).join(' '), reading)
}

/** Nothing, and what programs write that mean `*:*`. */
const wholeIndex: ReadonlySet<string> = new Set(['', '*', '*.*', '*:*'])

function filtersIn(parameters: Parameters, reading: Reading): readonly Filtering[] {
  const texts = listIn(parameters, 'fq').filter(text => text.trim() !== '')
  if (texts.length > most.filters) throw invalidParameter('fq', `At most ${most.filters} filters`)
  return texts.map(text => {
    const { tags, rest } = localIn(text, 'fq')
    return { query: strictly(rest, 'fq', reading), tags }
  })
}

/** A filter: what is not offered is refused, so that it is never taken for something else. */
function strictly(text: string, parameter: string, reading: Reading): Node {
  const refuse = (why: string): never => {
    throw invalidParameter(parameter, why)
  }
  const unknown = /(?<![\w\\:"])([A-Za-z_]\w*):(?=["(\w[{])/.exec(text.replace(/"[^"]*"/g, '""'))?.[1]
  if (unknown !== undefined && !isField(unknown)) refuse(`There is no field "${unknown}"`)
  if (text.trim() === '') return { everything: true }
  const query = parsedQuery(text, { ...reading, refuse })
  const searched = searchedIn(query)
  if (searched.length > mostSearched) refuse(`At most ${mostSearched} words of the whole text`)
  if (searched.some(leaf => 'pattern' in leaf && !isBeginning(leaf.pattern))) refuse('Of words of the whole text only beginnings are offered')
  return query
}

function facetsIn(parameters: Parameters, reading: Reading): Facets {
  const counting = (field?: string): Counting => ({
    mincount: numberIn(parameters, own(parameters, field, 'facet.mincount'), 0, Number.MAX_SAFE_INTEGER),
    limit: numberIn(parameters, own(parameters, field, 'facet.limit'), 100, Number.MAX_SAFE_INTEGER, -1),
    offset: numberIn(parameters, own(parameters, field, 'facet.offset'), 0, Number.MAX_SAFE_INTEGER),
    sort: orderIn(
      textIn(parameters, own(parameters, field, 'facet.sort')),
      numberIn(parameters, own(parameters, field, 'facet.limit'), 100, Number.MAX_SAFE_INTEGER, -1),
    ),
    prefix: textIn(parameters, own(parameters, field, 'facet.prefix')) ?? '',
  })
  counting()
  const fields = locals(parameters, 'facet.field', most.facets).map(({ local, text }) => {
    const field = fieldIn('facet.field', local.rest.trim())
    return { subject: field, key: local.key ?? text.replace(/^\s*\{![^}]*\}/, '').trim(), excluded: local.excluded, counting: counting(field) }
  })
  const queries = locals(parameters, 'facet.query', most.facets).map(({ local, text }) => ({
    subject: strictly(local.rest, 'facet.query', reading),
    key: local.key ?? text,
    excluded: local.excluded,
    counting: counting(),
  }))
  const pivots = locals(parameters, 'facet.pivot', most.pivots).map(({ local }) => {
    const names = local.rest.split(',').map(name => fieldIn('facet.pivot', name.trim()))
    if (names.length > most.depth) throw invalidParameter('facet.pivot', `At most ${most.depth} levels`)
    const mincount = numberIn(parameters, 'facet.pivot.mincount', 1, Number.MAX_SAFE_INTEGER)
    return { subject: names, key: local.key ?? local.rest.trim(), excluded: local.excluded, counting: { ...counting(), mincount } }
  })
  return { fields, queries, pivots, ranges: rangesIn(parameters) }
}

function rangesIn(parameters: Parameters): Facets['ranges'] {
  return locals(parameters, 'facet.range', most.pivots).map(({ local }) => {
    const field = fieldIn('facet.range', local.rest.trim())
    if (!isRanged(field)) throw invalidParameter('facet.range', 'Dates and numbers are counted in steps')
    // a plus sign that a client left as it is arrives as a blank
    const bound = (part: string) => (textIn(parameters, own(parameters, field, `facet.range.${part}`)) ?? '').replaceAll(' ', '+')
    const mincount = numberIn(parameters, own(parameters, field, 'facet.mincount'), 0, Number.MAX_SAFE_INTEGER)
    const subject = { field, start: bound('start'), end: bound('end'), gap: bound('gap'), mincount }
    return { subject, key: local.key ?? field, excluded: local.excluded }
  })
}

const orderIn = (asked: string | undefined, limit: number): Counting['sort'] =>
  asked === 'index' || asked === 'lex' || asked === 'false' ? 'index' : asked !== undefined || limit > 0 ? 'count' : 'index'

/** The name of a setting for one field (`f.schema_s.facet.limit`) where there is one. */
const own = (parameters: Parameters, field: string | undefined, name: string): string =>
  field !== undefined && Object.hasOwn(parameters, `f.${field}.${name}`) ? `f.${field}.${name}` : name

function locals(parameters: Parameters, name: string, atMost: number): readonly { readonly local: Local; readonly text: string }[] {
  const texts = listIn(parameters, name).filter(text => text.trim() !== '')
  if (texts.length > atMost) throw invalidParameter(name, `At most ${atMost} of them`)
  return texts.map(text => ({ local: localIn(text, name), text }))
}

function fieldIn(parameter: string, field: string): string {
  if (!isName(field)) throw invalidParameter(parameter, `There is no field "${field.slice(0, 100)}"`)
  return field
}

function groupsIn(parameters: Parameters, shown: readonly Shown[]): Groups {
  const fields = listIn(parameters, 'group.field').map(field => fieldIn('group.field', field.trim()))
  if (fields.length === 0) throw invalidParameter('group.field', 'Documents are grouped by a field')
  if (fields.length > most.groups) throw invalidParameter('group.field', `At most ${most.groups} fields`)
  const limit = numberIn(parameters, 'group.limit', 1, most.groupRows)
  return {
    fields,
    limit,
    most: Math.floor((shown.some(part => 'like' in part) ? most.groupedWhole : most.grouped) / fields.length),
    offset: numberIn(parameters, 'group.offset', 0, most.groupRows),
    counted: booleanIn(parameters, 'group.ngroups'),
    sorts: sortsIn(textIn(parameters, 'group.sort'), 'group.sort'),
  }
}

function highlightingIn(parameters: Parameters, defaultField: string): Highlighting {
  const fields = listIn(parameters, 'hl.fl')
    .flatMap(text => text.split(/[\s,]+/))
    .filter(Boolean)
  return {
    fields: fields.length > 0 ? fields : [defaultField],
    snippets: numberIn(parameters, 'hl.snippets', 1, most.snippets),
    opening: textIn(parameters, 'hl.simple.pre') ?? '<em>',
    closing: textIn(parameters, 'hl.simple.post') ?? '</em>',
  }
}
