import { anyOf, type Leaf, type Node, type Range } from './node.ts'
import { scanned, type Token } from './scan.ts'
import { wordsIn } from './words.ts'

/** How a query is read. `strict` calls `refuse` for what is not offered; otherwise it is read as words. */
export type Reading = {
  /** The field of words that name none. */
  readonly field: string
  readonly isField: (name: string) => boolean
  readonly operator: 'AND' | 'OR'
  /** Given: what is not offered is refused with a reason. Absent: nothing is an error. */
  readonly refuse?: (why: string) => never
}

const deepest = 40
const mostClauses = 4096
const longest = 200_000

/** The tree of a Lucene query. Brackets and quotes without their other half, stray signs and unescaped text are never an error. */
export function parsedQuery(text: string, reading: Reading): Node {
  const read = text.slice(0, longest)
  if (text.length > longest) reading.refuse?.('The query is too long')
  const tokens = scanned(read, reading.isField)
  if (tokens.length > mostClauses * 2) reading.refuse?.('The query has too many parts')
  const state: State = { tokens, at: 0, reading, faults: 0 }
  const node = tokens.length > mostClauses * 2 ? undefined : sequence(state, reading.field, 0)
  return node && state.faults === 0 ? node : asWords(read, reading)
}

type State = { readonly tokens: readonly Token[]; at: number; readonly reading: Reading; faults: number }

/** The text as plain words, one of which must be met. */
const asWords = (text: string, { field }: Reading): Node => anyOf(wordsIn(text).map(term => ({ field, term })))

type Occurrence = 'must' | 'should' | 'not'
type Clause = { readonly node: Node; occurs: Occurrence }

/** Clauses up to the closing bracket, joined as Lucene's classic parser joins them. */
function sequence(state: State, field: string, depth: number): Node {
  const clauses: Clause[] = []
  if (depth > deepest) return fault(state, 'The query is nested too deep')
  for (let joint: 'AND' | 'OR' | undefined; state.at < state.tokens.length;) {
    const token = state.tokens[state.at]!
    if (isSign(token, ')')) {
      if (depth > 0) break
      state.at++
    } else if (isSign(token, 'AND') || isSign(token, 'OR')) {
      joint = token.sign
      state.at++
    } else {
      const modifier = modifierAt(state)
      const node = clause(state, field, depth)
      if (node) add(clauses, node, joint, modifier, state.reading.operator)
      joint = undefined
    }
  }
  return joined(clauses)
}

function add(clauses: Clause[], node: Node, joint: 'AND' | 'OR' | undefined, modifier: Occurrence | undefined, operator: 'AND' | 'OR'): void {
  const last = clauses.at(-1)
  if (last && last.occurs !== 'not') {
    if (joint === 'AND') last.occurs = 'must'
    if (joint === 'OR' && operator === 'AND' && last.occurs === 'must') last.occurs = 'should'
  }
  const usual = joint === 'AND' || (operator === 'AND' && joint !== 'OR') ? 'must' : 'should'
  clauses.push({ node, occurs: modifier ?? usual })
}

function joined(clauses: readonly Clause[]): Node {
  const of = (wanted: Occurrence) => clauses.filter(({ occurs }) => occurs === wanted).map(({ node }) => node)
  const [must, should, not] = [of('must'), of('should'), of('not')]
  if (not.length === 0 && must.length + should.length === 1) return (must[0] ?? should[0])!
  return { bool: { must, should, not } }
}

/** The signs before a clause: the last of them counts, two negations are none. */
function modifierAt(state: State): Occurrence | undefined {
  let modifier: Occurrence | undefined
  for (; state.at < state.tokens.length; state.at++) {
    const token = state.tokens[state.at]!
    if (isSign(token, '+')) modifier = 'must'
    else if (isSign(token, '-') || isSign(token, 'NOT')) modifier = modifier === 'not' ? 'must' : 'not'
    else break
  }
  return modifier
}

function clause(state: State, field: string, depth: number): Node | undefined {
  let name = field
  for (let token = state.tokens[state.at]; token?.kind === 'field'; token = state.tokens[state.at]) {
    name = token.name
    state.at++
  }
  const token = state.tokens[state.at]
  if (token === undefined) return undefined
  if (isSign(token, ')') || isSign(token, 'AND') || isSign(token, 'OR')) return undefined
  state.at++
  const node = primary(state, token, name, depth)
  return node && suffixed(state, node)
}

function primary(state: State, token: Token, field: string, depth: number): Node | undefined {
  if (isSign(token, '(')) {
    const node = sequence(state, field, depth + 1)
    if (isSign(state.tokens[state.at], ')')) state.at++
    return 'bool' in node && Object.values(node.bool).every(part => part.length === 0) ? undefined : node
  }
  if (token.kind === 'phrase') return leafOf({ field, phrase: token.text }, token.text)
  if (token.kind === 'range') return { field, range: rangeOf(token) }
  if (token.kind === 'regex') return fault(state, 'Regular expressions are not offered')
  if (token.kind !== 'word') return undefined
  if (field === '*') return { everything: true }
  if (token.text === '*') return { field, exists: true }
  return leafOf(token.pattern ? { field, pattern: token.pattern } : { field, term: token.text }, token.text)
}

const leafOf = (leaf: Leaf, text: string): Node | undefined => (text === '' ? undefined : leaf)

/** What stands behind a clause: a boost; or nearness and likeness, which are not offered. */
function suffixed(state: State, node: Node): Node {
  let made = node
  for (let token = state.tokens[state.at]; token?.kind === 'boost' || token?.kind === 'slop'; token = state.tokens[++state.at]) {
    if (token.kind === 'slop') state.reading.refuse?.('Nearness and likeness (~) are not offered')
    else made = { boost: token.by, of: made }
  }
  return made
}

function rangeOf({ open, close, text }: Token & { readonly kind: 'range' }): Range {
  const [from = '*', to = '*'] = text.split(/\s+TO\s+/).map(bound =>
    bound
      .trim()
      .replace(/^"(.*)"$/s, '$1')
      .replace(/\\(.)/gs, '$1'),
  )
  return {
    from: from === '*' || from === '' ? undefined : from,
    to: to === '*' || to === '' ? undefined : to,
    fromIncluded: open === '[',
    toIncluded: close === ']',
  }
}

function fault(state: State, why: string): Node {
  state.reading.refuse?.(why)
  state.faults++
  // nothing more is read: the whole text becomes words
  state.at = state.tokens.length
  return { everything: true }
}

type Sign = Token & { readonly kind: 'sign' }
const isSign = <Name extends Sign['sign']>(token: Token | undefined, sign: Name): token is Sign & { readonly sign: Name } =>
  token?.kind === 'sign' && token.sign === sign
