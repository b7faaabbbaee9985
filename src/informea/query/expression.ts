import { unsupported, wrong } from '../answers/failure.ts'
import { functions, type Call, type Kind, type Known } from './functions.ts'
import { must, operators, type Expression, type Read } from './operators.ts'
import { tokensOf, type Dialect, type Token } from './tokens.ts'

/** What may be asked of: single-valued properties by name, with their kinds. */
export type Columns = ReadonlyMap<string, Kind>

/** What may be asked of the parts of a list: their values by name, `''` where they are values themselves, and lists of their own. */
export type Lists = ReadonlyMap<string, { readonly columns: Columns; readonly lists: Lists }>

const mostDepth = 100
const mostLambdas = 20
/** Words and signs that are weighed for every part of every row, and not only for every row. */
const mostInside = 200

type Names = { readonly columns: Columns; readonly lists: Lists }
type Reader = {
  readonly tokens: readonly Token[]
  readonly dialect: Dialect
  names: Names
  at: number
  depth: number
  lambdas: number
  inside: number
}

/** The whole text as one expression. Refuses unknown names, what does not fit together, and what is too deep or too long. */
export function expressionOf(text: string, dialect: Dialect, columns: Columns, lists: Lists = new Map()): Expression {
  const reader: Reader = { tokens: tokensOf(text, dialect), dialect, names: { columns, lists }, at: 0, depth: 0, lambdas: 0, inside: 0 }
  const found = expression(reader, 0)
  const rest = reader.tokens[reader.at]
  if (rest) throw wrong(`Nothing was expected at ${String(rest.value)}`)
  return found
}

function expression(reader: Reader, least: number): Expression {
  if (++reader.depth > mostDepth) throw wrong(`An expression is at most ${mostDepth} levels deep`)
  let left = operand(reader)
  for (;;) {
    const token = reader.tokens[reader.at]
    if (token?.kind === 'name' && token.value === 'in' && reader.dialect === 'v4' && bindsIn > least) {
      left = among(reader, left)
      continue
    }
    const operator = token?.kind === 'name' && Object.hasOwn(operators, token.value) ? operators[token.value] : undefined
    if (!operator || operator.binds <= least) break
    reader.at++
    left = operator.makes(String(token!.value), left, expression(reader, operator.binds))
  }
  reader.depth--
  return left
}

const bindsIn = 4

/** `treaty in ('cbd','nagoya')`: one of some constants. */
function among(reader: Reader, one: Expression): Expression {
  reader.at++
  if (!isSign(reader, '(')) throw wrong('in takes a list in brackets')
  const values = new Set<Known>()
  do {
    reader.at++
    const [kind, value] = constantIn(reader)
    if (one.kind !== 'null') must({ kind }, one.kind, 'in')
    values.add(value)
  } while (isSign(reader, ','))
  expect(reader, ')')
  return { kind: 'flag', of: read => values.has(one.of(read)) }
}

function constantIn(reader: Reader): readonly [Kind, Known] {
  const token = reader.tokens[reader.at++]
  if (token?.kind === 'name' && Object.hasOwn(words, token.value))
    return [words[token.value]!.kind, token.value === 'null' ? null : token.value === 'true']
  if (token === undefined || token.kind === 'name' || token.kind === 'sign') throw wrong('in takes constants')
  return [token.kind, token.value]
}

function operand(reader: Reader): Expression {
  const token = reader.tokens[reader.at++]
  if (!token) throw wrong('The expression ends too early')
  if (token.kind === 'sign') return token.value === '(' ? inBrackets(reader) : token.value === '-' ? negative(reader) : unexpected(token)
  if (token.kind !== 'name') return constant(token.kind, token.value)
  if (token.value === 'not') return negated(reader)
  if (Object.hasOwn(words, token.value)) return words[token.value]!
  const next = reader.tokens[reader.at]
  if (next?.kind === 'sign' && next.value === '(') return call(reader, token.value)
  if (next?.kind === 'sign' && next.value === '/') return part(reader, token.value)
  return property(reader, token.value)
}

const constant = (kind: Kind, value: Known): Expression => ({ kind, of: () => value })
const words: { readonly [word: string]: Expression } = { true: constant('flag', true), false: constant('flag', false), null: constant('null', null) }

const unexpected = (token: Token): never => {
  throw wrong(`Nothing was expected at ${String(token.value)}`)
}

function property({ names }: Reader, name: string): Expression {
  const kind = names.columns.get(name)
  if (kind === undefined) throw wrong(`There is no property ${name} that holds one value`)
  return { kind, of: read => read.value(name) }
}

/** `t/value`, or `title/any(t: …)`: a value of a part, or a condition on the parts of a list. */
function part(reader: Reader, start: string): Expression {
  if (reader.dialect === 'v2') throw unsupported(`Parts of ${start} cannot be asked for`)
  let path = start
  while (isSign(reader, '/')) {
    reader.at++
    const step = nameIn(reader)
    if ((step === 'any' || step === 'all') && isSign(reader, '(')) return lambda(reader, path, step)
    path = `${path}/${step}`
  }
  return property(reader, path)
}

function nameIn(reader: Reader): string {
  const token = reader.tokens[reader.at++]
  if (token?.kind !== 'name') throw wrong('A name was expected')
  return token.value
}

/** What holds for one of the parts of a list, or for all. Within it only lists of the part itself can be asked, so that its price has an end. */
function lambda(reader: Reader, list: string, quantifier: 'any' | 'all'): Expression {
  const { names: outer } = reader
  const shape = outer.lists.get(list)
  if (shape === undefined) throw unsupported(`Parts of ${list} cannot be asked for`)
  if (++reader.lambdas > mostLambdas) throw wrong(`A question looks into lists at most ${mostLambdas} times`)
  reader.at++
  if (quantifier === 'any' && isSign(reader, ')')) {
    reader.at++
    return { kind: 'flag', of: read => read.parts(list).length > 0 }
  }
  const variable = nameIn(reader)
  if (outer.columns.has(variable) || outer.lists.has(variable)) throw wrong(`${variable} is the name of something else`)
  expect(reader, ':')
  reader.names = { columns: new Map([...outer.columns, ...under(variable, shape.columns)]), lists: new Map(under(variable, shape.lists)) }
  const start = reader.at
  const inner = expression(reader, 0)
  must(inner, 'flag', quantifier)
  reader.names = outer
  reader.inside += reader.at - start
  if (reader.inside > mostInside) throw wrong(`Within lists a question has at most ${mostInside} words and signs`)
  expect(reader, ')')
  const holds = (read: Read) => (one: Read) => inner.of(within(read, variable, one)) === true
  return { kind: 'flag', of: read => (quantifier === 'any' ? read.parts(list).some(holds(read)) : read.parts(list).every(holds(read))) }
}

/** The names of a part below its variable; the part itself where it is a value. */
const under = <Held>(variable: string, names: ReadonlyMap<string, Held>): readonly (readonly [string, Held])[] =>
  [...names].map(([name, held]) => [name === '' ? variable : `${variable}/${name}`, held] as const)

/** A row with one of its parts under a name. */
function within(row: Read, variable: string, one: Read): Read {
  const below = `${variable}/`
  return {
    value: name => (name === variable ? one.value('') : name.startsWith(below) ? one.value(name.slice(below.length)) : row.value(name)),
    parts: name => (name.startsWith(below) ? one.parts(name.slice(below.length)) : row.parts(name)),
  }
}

function inBrackets(reader: Reader): Expression {
  const inner = expression(reader, 0)
  expect(reader, ')')
  return inner
}

const tightest = 7

function negated(reader: Reader): Expression {
  const inner = expression(reader, tightest)
  must(inner, 'flag', 'not')
  return { kind: 'flag', of: read => flip(inner.of(read)) }
}
const flip = (value: Known): Known => (value === null ? null : !value)

function negative(reader: Reader): Expression {
  const inner = expression(reader, tightest)
  must(inner, 'number', '-')
  return { kind: 'number', of: read => minus(inner.of(read)) }
}
const minus = (value: Known): Known => (value === null ? null : -value)

function call(reader: Reader, name: string): Expression {
  const known = functions[reader.dialect]
  if (!Object.hasOwn(known, name)) throw wrong(`There is no function ${name} in OData ${reader.dialect.slice(1)}`)
  const { takes, optional = 0, gives, of } = known[name] as Call & { readonly of: (...given: Known[]) => Known }
  reader.at++
  const given = [expression(reader, 0)]
  while (given.length < takes.length && isSign(reader, ',')) {
    reader.at++
    given.push(expression(reader, 0))
  }
  expect(reader, ')')
  if (given.length < takes.length - optional) throw wrong(`${name} takes ${takes.length} values`)
  given.forEach((one, place) => must(one, takes[place]!, name))
  return {
    kind: gives,
    of: read => {
      const values = given.map(one => one.of(read))
      return values.includes(null) ? null : of(...values)
    },
  }
}

const isSign = ({ tokens, at }: Reader, sign: string) => tokens[at]?.kind === 'sign' && tokens[at].value === sign

function expect(reader: Reader, sign: string): void {
  if (!isSign(reader, sign))
    throw wrong(`${sign} was expected ${reader.at < reader.tokens.length ? `at ${String(reader.tokens[reader.at]!.value)}` : 'at the end'}`)
  reader.at++
}
