import type { House } from '#formats'
import { all, any, everything, not, nothing, where, type Filter } from '#platform/filter.ts'
import { invalidParameter } from '../error.ts'
import { actorOfUser } from '../people.ts'
import { realmNamed } from '../realm.ts'

const longest = 4000
const deepest = 20

/**
 * What a list of documents asks in the manner of OData: `type eq 'a' or (owner eq 'country:ca' and not type eq 'b')`. Nothing but these
 * fields, `eq`, `ne`, `and`, `or`, `not` and parentheses; refuses everything else (400).
 */
export function filterIn(text: string | undefined): Filter {
  if (text === undefined || text.trim() === '') return everything
  if (text.length > longest) throw wrong('It is too long')
  if (/\p{Cc}/u.test(text)) throw wrong('It holds control characters')
  const tokens = tokensIn(text)
  const read = either(tokens, 0)
  if (tokens.length > 0) throw wrong(`It cannot be read at "${tokens[0]!.slice(0, 40)}"`)
  return read
}

const wrong = (why: string) => invalidParameter('$filter', why)

/** The parts of the text, taken from its front as they are read. */
function tokensIn(text: string): string[] {
  const tokens: string[] = []
  let rest = text.trim()
  while (rest !== '') {
    const token = /^(?:[()]|'(?:[^']|'')*'|[A-Za-z_][\w/]*|\d{1,15})/.exec(rest)?.[0]
    if (token === undefined) throw wrong(`It cannot be read at "${rest.slice(0, 40)}"`)
    tokens.push(token)
    rest = rest.slice(token.length).trimStart()
  }
  return tokens
}

function either(tokens: string[], depth: number): Filter {
  const parts = [both(tokens, depth)]
  while (taken(tokens, 'or')) parts.push(both(tokens, depth))
  return parts.length === 1 ? parts[0]! : any(...parts)
}

function both(tokens: string[], depth: number): Filter {
  const parts = [one(tokens, depth)]
  while (taken(tokens, 'and')) parts.push(one(tokens, depth))
  return parts.length === 1 ? parts[0]! : all(...parts)
}

function one(tokens: string[], depth: number): Filter {
  if (depth > deepest) throw wrong('It is nested too deep')
  if (taken(tokens, 'not')) return not(one(tokens, depth + 1))
  if (!taken(tokens, '(')) return comparison(tokens)
  const inner = either(tokens, depth + 1)
  if (!taken(tokens, ')')) throw wrong('A parenthesis is not closed')
  return inner
}

function comparison(tokens: string[]): Filter {
  const [field = '', operator = '', literal = ''] = tokens.splice(0, 3)
  const read = Object.hasOwn(fields, field) ? fields[field] : undefined
  if (!read) throw wrong(`There is no field "${field.slice(0, 40)}"`)
  const value = /^'.*'$/s.test(literal) ? literal.slice(1, -1).replaceAll("''", "'") : /^(\d+|true|false)$/.test(literal) ? literal : undefined
  if (value === undefined) throw wrong(`A value is missing behind "${field}"`)
  if (operator === 'eq') return read(value)
  if (operator === 'ne') return not(read(value))
  throw wrong(`"${operator.slice(0, 40)}" is not offered`)
}

function taken(tokens: string[], token: string): boolean {
  if (tokens[0]?.toLowerCase() !== token) return false
  tokens.shift()
  return true
}

const ofGovernment = (value: string): Filter => where('government', value.toLowerCase())

const ofRealm = (value: string): Filter => {
  const house: House | undefined = realmNamed(value)?.house
  return house === undefined ? nothing : where('house', house)
}

const ofOwner = (value: string): Filter => {
  const user = /^user:(\d{1,15})$/.exec(value)?.[1]
  return where('owner', user === undefined ? value : (actorOfUser(Number(user)) ?? ''))
}

const fields: { readonly [field: string]: ((value: string) => Filter) | undefined } = {
  type: value => where('format', value),
  schema: value => where('format', value),
  owner: ofOwner,
  workingDocumentOwner: ofOwner,
  identifier: value => where('id', value),
  realm: ofRealm,
  government: ofGovernment,
  'metadata/government': ofGovernment,
  'metadata/schema': value => where('format', value),
  isRequest: value => (value === 'true' ? where('draft', 'submitted') : not(where('draft', 'submitted'))),
}
