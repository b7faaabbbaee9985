import type { FastifyInstance } from 'fastify'
import { invalidParameter } from './error.ts'

const mostSteps = 12
const longestName = 500

type Branch = Map<string, Branch | unknown>

/**
 * Read lists and objects that clients spell in the names of parameters: `fq[]=a&fq[]=b`, `s[createdOn]=-1`,
 * `q[$and][0][active]=true`. Numbers and yes or no inside objects are what they look like.
 */
export function readBrackets(scope: FastifyInstance): void {
  scope.addHook('onRequest', async request => {
    const query = request.query as Readonly<Record<string, unknown>>
    if (Object.keys(query).some(name => name.includes('['))) request.query = unbracketed(query)
  })
}

/** Parameters with what stands in brackets put together. Refuses names that nest too deep, and those that are a value and an object at once. */
export function unbracketed(query: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const root: Branch = new Map()
  for (const [name, value] of Object.entries(query)) {
    const [head = '', ...steps] = stepsOf(name)
    for (const one of [value].flat()) put(root, head, steps, steps.some(step => step !== '' && !/^\d+$/.test(step)) ? scalarOf(one) : one)
  }
  return Object.fromEntries([...root].map(([name, value]) => [name, plain(value)]))
}

/** `q`, `$and`, `0` of `q[$and][0]`; an empty step means one more of a list. */
function stepsOf(name: string): readonly string[] {
  const [, head, rest] = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name.slice(0, longestName)) ?? []
  if (head === undefined || name.length > longestName) return [name]
  const steps = [...rest!.matchAll(/\[([^[\]]*)\]/g)].map(([, step]) => step!)
  if (steps.length > mostSteps) throw invalidParameter(head, 'It is nested too deep')
  return [head, ...steps]
}

function put(branch: Branch, name: string, steps: readonly string[], value: unknown): void {
  const key = name === '' ? String(branch.size) : name
  const held = branch.get(key)
  const [next, ...rest] = steps
  if (next === undefined) {
    if (held instanceof Map) put(held as Branch, '', [], value)
    else if (held === undefined) branch.set(key, value)
    else branch.set(key, listOf(held, value))
    return
  }
  const below: Branch = held instanceof Map ? (held as Branch) : new Map(held === undefined ? [] : [['0', held]])
  branch.set(key, below)
  put(below, next, rest, value)
}

/** Several values of one name. */
const listOf = (...values: readonly unknown[]): Branch => new Map(values.map((value, index) => [String(index), value]))

/** Places in a row are a list, all else an object. */
function plain(value: unknown): unknown {
  if (!(value instanceof Map)) return value
  const entries = [...(value as Branch)]
  const isList = entries.length > 0 && entries.every(([key]) => /^\d{1,6}$/.test(key))
  return isList
    ? entries.toSorted(([one], [other]) => Number(one) - Number(other)).map(([, one]) => plain(one))
    : Object.fromEntries(entries.map(([key, one]) => [key, plain(one)]))
}

function scalarOf(value: unknown): unknown {
  if (value === 'true' || value === 'false') return value === 'true'
  return typeof value === 'string' && /^-?(0|[1-9]\d{0,8})$/.test(value) ? Number(value) : value
}
