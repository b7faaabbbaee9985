import { invalidParameter } from './error.ts'

/** An object as it stands in a query string. */
export type Json = { readonly [name: string]: unknown }

const deepest = 20

/** Does the object meet a condition as MongoDB reads it? A list meets what one of its entries meets. Refuses operators it does not know, and what is nested too deep. */
export function meetsCondition(one: object, condition: Json, depth = 0): boolean {
  if (depth > deepest) throw invalidParameter('q', 'The condition is nested too deep')
  return Object.entries(condition).every(([name, wanted]) => {
    const joined = Object.hasOwn(joining, name) ? joining[name]! : undefined
    if (joined) return joined(conditionsIn(wanted), part => meetsCondition(one, part, depth + 1))
    if (name.startsWith('$')) throw invalidParameter('q', `The operator ${name} is not offered`)
    return meetsWish(valuesAt(one, name), wanted)
  })
}

/** What stands at a path (`activities.assignedTo`), in every row of lists on its way; entries of a list each. */
export function valuesAt(value: unknown, path: string): readonly unknown[] {
  const ends = path.split('.').reduce<readonly unknown[]>((all, name) => all.flatMap(one => partsOf(one, name)), [value])
  return ends.flatMap(end => (Array.isArray(end) ? (end as readonly unknown[]) : [end]))
}

type Joining = (parts: readonly Json[], holds: (part: Json) => boolean) => boolean

const joining: { readonly [operator: string]: Joining } = {
  $and: (parts, holds) => parts.every(holds),
  $or: (parts, holds) => parts.some(holds),
  $nor: (parts, holds) => !parts.some(holds),
}

function conditionsIn(value: unknown): readonly Json[] {
  if (Array.isArray(value) && value.every(part => isObject(part))) return value as readonly Json[]
  throw invalidParameter('q', 'A list of conditions is expected')
}

function partsOf(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(one => partsOf(one, name))
  return isObject(value) && Object.hasOwn(value, name) ? [value[name]] : []
}

function meetsWish(held: readonly unknown[], wanted: unknown): boolean {
  const plain = plainValue(wanted)
  if (!isObject(plain)) return equals(held, plain)
  return Object.entries(plain).every(([operator, operand]) => {
    const test = Object.hasOwn(operators, operator) ? operators[operator]! : undefined
    if (!test) throw invalidParameter('q', `The operator ${operator} is not offered`)
    return test(held, plainValue(operand), plain)
  })
}

type Test = (held: readonly unknown[], operand: unknown, all: Json) => boolean

/** Only what is of one sort is compared: texts with texts, numbers with numbers. */
const compares =
  (holds: (one: string, other: string) => boolean): Test =>
  (held, operand) =>
    held.some(one => typeof one === typeof operand && ['string', 'number'].includes(typeof one) && holds(one as string, operand as string))

const operators: { readonly [operator: string]: Test } = {
  $eq: (held, operand) => equals(held, operand),
  $ne: (held, operand) => !equals(held, operand),
  $in: (held, operand) => listIn(operand).some(one => equals(held, one)),
  $nin: (held, operand) => !listIn(operand).some(one => equals(held, one)),
  $all: (held, operand) => listIn(operand).every(one => equals(held, one)),
  $size: (held, operand) => held.length === operand,
  $gt: compares((one, other) => one > other),
  $gte: compares((one, other) => one >= other),
  $lt: compares((one, other) => one < other),
  $lte: compares((one, other) => one <= other),
  $exists: (held, operand) => held.some(one => one !== undefined && one !== null) === (operand !== false && operand !== 0 && operand !== 'false'),
  $not: (held, operand) => !meetsWish(held, operand),
  $regex: (held, operand, { $options }) => held.some(one => typeof one === 'string' && resembles(one, operand, $options)),
  $options: () => true,
}

/** Without a value there is `null`, as in MongoDB. A number spelled in the name of a parameter may have been meant as text. */
const equals = (held: readonly unknown[], wanted: unknown): boolean =>
  wanted === null
    ? held.every(one => one === null || one === undefined)
    : held.includes(wanted) || (typeof wanted === 'number' && held.includes(String(wanted)))

function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.map(plainValue)
  throw invalidParameter('q', 'A list is expected')
}

/** Object ids and dates are written as objects; we hold both as text. */
function plainValue(value: unknown): unknown {
  if (!isObject(value)) return value
  const [[name, text] = ['', undefined], ...more] = Object.entries(value)
  if (more.length > 0) return value
  if (name === '$oid') return text
  if (name !== '$date' && name !== '$$date') return value
  const moment = new Date(text as string)
  if (Number.isNaN(moment.getTime())) throw invalidParameter('q', 'The date cannot be read')
  return moment.toISOString()
}

/** Patterns that cannot take long: literal characters with `.*` between them and the marks of beginning and end. */
function resembles(text: string, pattern: unknown, options: unknown): boolean {
  if (typeof pattern !== 'string' || pattern.length > 200) throw invalidParameter('q', 'The pattern cannot be read')
  const fold = (one: string) => (String(options ?? '').includes('i') ? one.toLowerCase() : one)
  const [, begins, middle = '', ends] = /^(\^?)(.*?)((?<!\\)\$)?$/s.exec(pattern)!
  const parts = middle.split(/(?<!\\)\.\*/).map(part => fold(literal(part)))
  const read = fold(text)
  let at = 0
  for (const [index, part] of parts.entries()) {
    const found = read.indexOf(part, at)
    if (found < 0 || (index === 0 && begins && found !== 0)) return false
    at = found + part.length
  }
  return !ends || read.endsWith(parts.at(-1)!)
}

function literal(part: string): string {
  if (/(?<!\\)[[\](){}|+?*.^$]/.test(part.replaceAll('\\\\', ''))) throw invalidParameter('q', 'Patterns may hold plain characters and .* only')
  return part.replace(/\\(.)/gs, '$1')
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
