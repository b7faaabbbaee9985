import { all, matches, type Filter, type Value } from '#platform/filter.ts'
import type { Data, Format } from './format.ts'
import { sampleOf, valueFor, type Wanted } from './sample.ts'
import { factsOf, fieldAt } from './standing.ts'
import type { World } from './world.ts'

/** For tests: a body in which the filter holds and every open question is answered; `undefined` when no answers make it hold. */
export function bodyWhere(format: Format, filter: Filter, world: World): Data | undefined {
  const asked = answersOf(filter).flatMap(({ field }) => fieldAt(format, field)?.visible ?? [])
  return (asked.length > 0 ? found(format, all(filter, ...asked), world) : undefined) ?? found(format, filter, world)
}

function found(format: Format, filter: Filter, world: World): Data | undefined {
  const choices = answersOf(filter).filter(({ field }) => fieldAt(format, field) !== undefined)
  const kept = { ...format, rules: (format.rules ?? []).filter(({ kind }) => kind !== 'holds') }
  // the answers alone decide first, without their own conditions: filling a whole body for each would take long
  const bare = Object.fromEntries(choices.map(({ field }) => [field, { type: fieldAt(format, field)!.type }]))
  const most = Math.min(
    choices.reduce((product, { values }) => product * values.length, 1),
    20_000,
  )
  for (let number = 0; number < most; number++) {
    const answers = wanted(format, choices, number)
    if (!matches(filter, factsOf({ ...format, fields: bare }, answers.given))) continue
    const body = sampleOf(kept, world, nested(format, answers))
    if (matches(filter, factsOf(format, body))) return body
  }
  return undefined
}

type Answers = { readonly field: string; readonly values: readonly (Value | undefined)[] }

/** What each field that a filter speaks of may be: as asked, otherwise, or nothing. */
function answersOf(filter: Filter): readonly Answers[] {
  if ('all' in filter) return merged(filter.all.flatMap(answersOf))
  if ('any' in filter) return merged(filter.any.flatMap(answersOf))
  if ('not' in filter) return answersOf(filter.not)
  if (!('in' in filter)) return [{ field: filter.field, values: ['DEBB019D-8647-40EC-8AE5-10CA88572F6E', undefined] }]
  const opposite = filter.in.filter(value => typeof value === 'boolean').map(value => !value)
  return [{ field: filter.field, values: [...filter.in, ...opposite, undefined] }]
}

function merged(answers: readonly Answers[]): readonly Answers[] {
  const fields = [...new Set(answers.map(({ field }) => field))]
  return fields.map(field => ({ field, values: [...new Set(answers.filter(answer => answer.field === field).flatMap(({ values }) => values))] }))
}

/** One combination of answers by its number, as the digits of a number with mixed bases. */
function wanted(format: Format, choices: readonly Answers[], number: number): Required<Wanted> {
  let rest = number
  const answers = choices.map(({ field, values }) => {
    const value = values[rest % values.length]
    rest = Math.floor(rest / values.length)
    return [field, value] as const
  })
  const given = answers.flatMap(([field, value]) => (value === undefined ? [] : [[field, valueFor(fieldAt(format, field)!, value)] as const]))
  return { given: Object.fromEntries(given), without: answers.filter(([, value]) => value === undefined).map(([field]) => field) }
}

/** Answers to parts of groups stand in their groups: `Q010/value`. */
function nested(format: Format, { given, without }: Required<Wanted>): Wanted {
  const whole = Object.entries(given).reduce<Data>((body, [path, value]) => {
    const [top, ...rest] = path.split('/')
    const inner = rest.reduceRight<unknown>((held, name) => ({ [name]: held }), value)
    return { ...body, [top!]: format.fields[top!]!.type === 'groups' ? [inner] : inner }
  }, {})
  return { given: whole, without: without.map(path => path.split('/')[0]!).filter(top => !Object.hasOwn(whole, top)) }
}
