import { wrong } from '../answers/failure.ts'
import type { Kind, Known } from './functions.ts'

/** How the row at hand is read: its values, and the parts of its lists, which are read likewise. */
export type Read = { readonly value: (property: string) => Known; readonly parts: (list: string) => readonly Read[] }

/** An expression that was understood: its kind, and what it gives for a row. */
export type Expression = { readonly kind: Kind; readonly of: (read: Read) => Known }

/** What an operator makes of two expressions; those that bind more tightly have a higher number. */
type Operator = { readonly binds: number; readonly makes: (name: string, one: Expression, other: Expression) => Expression }

/** The operators by name. */
export const operators: { readonly [name: string]: Operator } = {
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

/** Refuses an expression that is not of the kind wanted. */
export function must({ kind }: Pick<Expression, 'kind'>, wanted: Kind, name: string): void {
  if (kind !== wanted && kind !== 'null') throw wrong(`${name} takes ${kindNames[wanted]}, not ${kindNames[kind]}`)
}
const kindNames: { readonly [kind in Kind]: string } = {
  text: 'a text',
  number: 'a number',
  moment: 'a date',
  flag: 'a condition',
  null: 'null',
}
