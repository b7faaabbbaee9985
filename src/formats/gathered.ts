import { isObject } from './fields/shape.ts'
import type { Data, Format } from './format.ts'

/** A body whose old answers, under names the format no longer asks, stand as rows `{ key, … }` of the list that gathers them. */
export function gathered({ gather, fields }: Format, data: Data): Data {
  if (!gather) return data
  const isOld = (name: string) => !Object.hasOwn(fields, name) && new RegExp(gather.names, 'u').test(name)
  const old = Object.entries(data).filter(([name]) => isOld(name))
  if (old.length === 0) return data
  const held: unknown = data[gather.into]
  const rows = [...(Array.isArray(held) ? held : []), ...old.flatMap(([name, answer]) => rowsOf(name, answer))]
  return { ...Object.fromEntries(Object.entries(data).filter(([name]) => !isOld(name))), [gather.into]: rows }
}

/** Several answers make several rows. What was said beside an answer stays beside it. */
function rowsOf(key: string, answer: unknown): readonly Data[] {
  if (Array.isArray(answer)) return answer.flatMap(one => rowsOf(key, one))
  if (!isObject(answer)) return [{ key, value: String(answer) }]
  if (!beside.some(part => Object.hasOwn(answer, part))) return [{ key, text: answer }]
  const { value, ...rest } = answer
  return [{ key, ...rest, ...(isObject(value) ? { text: value } : value === undefined || value === null ? {} : { value: String(value) }) }]
}

const beside = ['value', 'additionalInformation', 'links'] as const
