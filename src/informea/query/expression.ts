import { unsupported, wrong } from '../answers/failure.ts'
import { functions, type Call, type Kind, type Known } from './functions.ts'
import { tokensOf, type Dialect, type Token } from './tokens.ts'

/** How a property of the row at hand is read. */
export type Read = (property: string) => Known

/** An expression that was understood: its kind, and what it gives for a row. */
export type Expression = { readonly kind: Kind; readonly of: (read: Read) => Known }

/** What may be asked of: single-valued properties by name, with their kinds. */
export type Columns = ReadonlyMap<string, Kind>

const mostDepth = 100

type Reader = { readonly tokens: readonly Token[]; readonly dialect: Dialect; readonly columns: Columns; at: number; depth: number }

/** The whole text as one expression. Refuses unknown names, what does not fit together, and what is too deep or too long. */
export function expressionOf(text: string, dialect: Dialect, columns: Columns): Expression {
  const reader: Reader = { tokens: tokensOf(text, dialect), dialect, columns, at: 0, depth: 0 }
  const found = expression(reader, 0)
  const rest = reader.tokens[reader.at]
  if (rest) throw wrong(`Nothing was expected at ${String(rest.value)}`)
  return found
}

type Operator = { readonly binds: number; readonly makes: (name: string, one: Expression, other: Expression) => Expression }

/** Operators by name; those that bind more tightly have a higher number. */
const operators: { readonly [name: string]: Operator } = {
  or: { binds: 1, makes: logic((one, other) => one() || other()) },
  and: { binds: 2, makes: logic((one, other) => one() && other()) },
  eq: { binds: 3, makes: comparison((one, other) => one === other, true) },
  ne: { binds: 3, makes: comparison((one, other) => one !== other, true) },
  gt: { binds: 4, makes: comparison((one, other) => one > other) },
  ge: { binds: 4, makes: comparison((one, other) => one >= other) },
  lt: { binds: 4, makes: comparison((one, other) => one < other) },
  le: { binds: 4, makes: comparison((one, other) => one <= other) },
  add: { binds: 5, makes: sum((one, other) => one + other) },
  sub: { binds: 5, makes: sum((one, other) => one - other) },
  mul: { binds: 6, makes: sum((one, other) => one * other) },
  div: { binds: 6, makes: sum((one, other) => (other === 0 ? null : one / other)) },
  mod: { binds: 6, makes: sum((one, other) => (other === 0 ? null : one % other)) },
}

function expression(reader: Reader, least: number): Expression {
  if (++reader.depth > mostDepth) throw wrong(`An expression is at most ${mostDepth} levels deep`)
  let left = operand(reader)
  for (;;) {
    const token = reader.tokens[reader.at]
    const operator = token?.kind === 'name' && Object.hasOwn(operators, token.value) ? operators[token.value] : undefined
    if (!operator || operator.binds <= least) break
    reader.at++
    left = operator.makes(String(token!.value), left, expression(reader, operator.binds))
  }
  reader.depth--
  return left
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
  if (next?.kind === 'sign' && next.value === '/') throw unsupported(`Parts of ${token.value} cannot be asked for`)
  return property(reader, token.value)
}

const constant = (kind: Kind, value: Known): Expression => ({ kind, of: () => value })
const words: { readonly [word: string]: Expression } = { true: constant('flag', true), false: constant('flag', false), null: constant('null', null) }

const unexpected = (token: Token): never => {
  throw wrong(`Nothing was expected at ${String(token.value)}`)
}

function property({ columns }: Reader, name: string): Expression {
  const kind = columns.get(name)
  if (kind === undefined) throw wrong(`There is no property ${name} that holds one value`)
  return { kind, of: read => read(name) }
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

function must({ kind }: Expression, wanted: Kind, name: string): void {
  if (kind !== wanted && kind !== 'null') throw wrong(`${name} takes ${kindNames[wanted]}, not ${kindNames[kind]}`)
}
const kindNames: { readonly [kind in Kind]: string } = {
  text: 'a text',
  number: 'a number',
  moment: 'a date',
  flag: 'a condition',
  null: 'null',
}

function logic(of: (one: () => boolean, other: () => boolean) => boolean): Operator['makes'] {
  return (name, one, other) => {
    must(one, 'flag', name)
    must(other, 'flag', name)
    return {
      kind: 'flag',
      of: read =>
        of(
          () => one.of(read) === true,
          () => other.of(read) === true,
        ),
    }
  }
}

/** Only equality knows null; every other comparison with it does not hold. */
function comparison(of: (one: never, other: never) => boolean, withNull = false): Operator['makes'] {
  return (name, one, other) => {
    if (one.kind !== 'null') must(other, one.kind, name)
    return {
      kind: 'flag',
      of: read => {
        const [first, second] = [one.of(read), other.of(read)]
        return !withNull && (first === null || second === null) ? false : of(first as never, second as never)
      },
    }
  }
}

function sum(of: (one: number, other: number) => number | null): Operator['makes'] {
  return (name, one, other) => {
    must(one, 'number', name)
    must(other, 'number', name)
    return {
      kind: 'number',
      of: read => {
        const [first, second] = [one.of(read), other.of(read)]
        return first === null || second === null ? null : of(first as number, second as number)
      },
    }
  }
}
