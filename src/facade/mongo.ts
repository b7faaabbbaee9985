import { invalidParameter, notImplemented } from './error.ts'
import { meetsCondition, valuesAt, type Json } from './mongo-condition.ts'

/** What a call on a list asks in the manner of MongoDB, read from its query string: `q f s sk l c fo`. */
export type Mongo = {
  readonly q: Json
  readonly f: { readonly [path: string]: boolean }
  readonly s: readonly (readonly [path: string, direction: 1 | -1])[]
  readonly sk: number
  readonly l: number | undefined
  readonly c: boolean
  readonly fo: boolean
}

const longestText = 20_000
const most = 10_000

/** Read the parameters. Refuses those that cannot be read (`invalidParameter`), and aggregations (`notImplemented`), which only `mongoAnswer` knows. */
export function mongoIn(query: unknown): Mongo {
  const asked = query as { readonly [name: string]: unknown }
  if (asked['ag'] !== undefined) throw notImplemented()
  return {
    q: jsonIn('q', asked['q']),
    f: fieldsIn(jsonIn('f', asked['f'])),
    s: sortIn(jsonIn('s', asked['s'])),
    sk: countIn('sk', asked['sk']) ?? 0,
    l: countIn('l', asked['l']),
    c: isSet(asked['c']),
    fo: isSet(asked['fo']),
  }
}

/** What a call on these objects is answered: `{ count }`, one object (`null` when there is none) or a list. Refuses operators it does not know. */
export function mongoAnswer<One extends object>(all: readonly One[], query: unknown): unknown {
  const { ag, ...rest } = query as { readonly [name: string]: unknown }
  if (ag !== undefined && ag !== '') return mongoAnswer(aggregated(all, ag), rest)
  const { q, f, s, sk, l, c, fo } = mongoIn(rest)
  const found = all.filter(one => meetsCondition(one, q))
  if (c) return { count: found.length }
  const sorted = s.length === 0 ? found : found.toSorted((one, other) => inOrder(one, other, s))
  const shown = sorted.slice(sk, sk + Math.min(l ?? most, most)).map(one => projected(one, f))
  return fo ? (shown[0] ?? null) : shown
}

const mostStages = 20

type Stage = (all: readonly object[], wanted: unknown) => readonly object[]

const stages: { readonly [name: string]: Stage } = {
  $match: (all, wanted) => mongoAnswer(all, { q: wanted }) as readonly object[],
  $project: (all, wanted) => mongoAnswer(all, { f: wanted }) as readonly object[],
  $sort: (all, wanted) => mongoAnswer(all, { s: wanted }) as readonly object[],
  $skip: (all, wanted) => all.slice(countIn('ag', String(wanted))),
  $limit: (all, wanted) => all.slice(0, countIn('ag', String(wanted))),
  $count: (all, wanted) => [{ [String(wanted)]: all.length }],
}

/** What is left of these objects after steps one after the other: choosing, fields, order, a part, their count. Refuses all other steps. */
function aggregated(all: readonly object[], asked: unknown): readonly object[] {
  const steps = readIn('ag', asked)
  if (!Array.isArray(steps) || steps.length > mostStages) throw invalidParameter('ag', `A list of at most ${mostStages} steps is expected`)
  return steps.reduce<readonly object[]>((left, step) => {
    const [[name, wanted] = ['', undefined], ...more] = Object.entries((step ?? {}) as object)
    const stage = Object.hasOwn(stages, name) ? stages[name] : undefined
    if (!stage || more.length > 0) throw invalidParameter('ag', `The step ${name.slice(0, 40)} is not offered`)
    return stage(left, wanted)
  }, all)
}

/** One object with the fields a call wants of it. */
export const projectedAs = (one: object, query: unknown): object => projected(one, mongoIn(query).f)

/** The object with only the fields wanted, or without those not wanted. */
function projected(one: object, fields: Mongo['f']): object {
  const { _id: id = true, ...named } = fields
  const wanted = Object.keys(named).filter(path => named[path])
  const left = Object.keys(named).filter(path => !named[path])
  const whole = one as { readonly [name: string]: unknown }
  const held = wanted.length > 0 ? only(whole, ['_id', ...wanted]) : left.reduce<unknown>((rest, path) => without(rest, path.split('.')), whole)
  return id ? (held as object) : (without(held, ['_id']) as object)
}

function only(whole: { readonly [name: string]: unknown }, paths: readonly string[]): object {
  const heads = [...new Set(paths.map(path => path.split('.')[0]!))].filter(head => Object.hasOwn(whole, head))
  return Object.fromEntries(heads.map(head => [head, cut(whole[head], tailsOf(paths, head))]))
}

const tailsOf = (paths: readonly string[], head: string) => {
  const mine = paths.filter(path => path === head || path.startsWith(`${head}.`))
  return mine.includes(head) ? [] : mine.map(path => path.slice(head.length + 1))
}

function cut(value: unknown, paths: readonly string[]): unknown {
  if (paths.length === 0 || typeof value !== 'object' || value === null) return value
  return Array.isArray(value) ? value.map(one => cut(one, paths)) : only(value as { readonly [name: string]: unknown }, paths)
}

function without(value: unknown, [head, ...rest]: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null || head === undefined) return value
  if (Array.isArray(value)) return value.map(one => without(one, [head, ...rest]))
  const { [head]: held, ...others } = value as { readonly [name: string]: unknown }
  return rest.length === 0 || held === undefined ? others : { ...others, [head]: without(held, rest) }
}

function inOrder(one: object, other: object, sorts: Mongo['s']): number {
  for (const [path, direction] of sorts) {
    const [left, right] = [valuesAt(one, path)[0], valuesAt(other, path)[0]]
    const order = rank(left) - rank(right) || compared(left, right)
    if (order !== 0) return order * direction
  }
  return 0
}

const rank = (value: unknown): number =>
  value === undefined || value === null ? 0 : typeof value === 'number' ? 1 : typeof value === 'string' ? 2 : 3
const compared = (one: unknown, other: unknown): number => (one === other || rank(one) === 0 ? 0 : (one as string) < (other as string) ? -1 : 1)

function jsonIn(field: string, given: unknown): Json {
  if (given === undefined || given === '') return {}
  const read = readIn(field, given)
  if (typeof read === 'object' && read !== null && !Array.isArray(read)) return read as Json
  throw invalidParameter(field, 'The value is no JSON object')
}

/** What a parameter holds: JSON, or what its name spelled in brackets. */
function readIn(field: string, given: unknown): unknown {
  if (typeof given === 'object' && given !== null) return given
  if (typeof given !== 'string' || given.length > longestText) throw invalidParameter(field)
  try {
    return JSON.parse(given) as unknown
  } catch {
    throw invalidParameter(field, 'The value is no JSON')
  }
}

const fieldsIn = (fields: Json): Mongo['f'] => Object.fromEntries(Object.entries(fields).map(([path, wanted]) => [path, isSet(wanted)]))

const sortIn = (sorts: Json): Mongo['s'] =>
  Object.entries(sorts).map(([path, direction]) => {
    if (![1, -1, '1', '-1'].includes(direction as number)) throw invalidParameter('s')
    return [path, Number(direction) as 1 | -1] as const
  })

function countIn(field: string, value: unknown): number | undefined {
  if (value === undefined || value === '') return undefined
  if (typeof value !== 'string' || !/^\d{1,9}$/.test(value)) throw invalidParameter(field, 'The value is no whole number')
  return Number(value)
}

const isSet = (value: unknown): boolean => value === true || value === 1 || value === '1' || value === 'true'
