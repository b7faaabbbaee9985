import type { Dialect } from './tokens.ts'

/** What an expression can be. A `null` fits everywhere. */
export type Kind = 'text' | 'number' | 'moment' | 'flag' | 'null'

/** A value while a question is answered; moments are milliseconds. */
export type Known = string | number | boolean | null

/** A function: what it takes, what it gives. It is never called with null: then the answer is null. */
export type Call = { readonly takes: readonly Kind[]; readonly optional?: number; readonly gives: Kind; readonly of: (...given: never[]) => Known }

const texts = { takes: ['text', 'text'], gives: 'flag' } as const
const change = { takes: ['text'], gives: 'text' } as const
const part = (of: (date: Date) => number): Call => ({ takes: ['moment'], gives: 'number', of: (at: number) => of(new Date(at)) })
const figure = (of: (value: number) => number): Call => ({ takes: ['number'], gives: 'number', of })

const both: { readonly [name: string]: Call } = {
  startswith: { ...texts, of: (text: string, start: string) => text.startsWith(start) },
  endswith: { ...texts, of: (text: string, end: string) => text.endsWith(end) },
  length: { takes: ['text'], gives: 'number', of: (text: string) => text.length },
  indexof: { takes: ['text', 'text'], gives: 'number', of: (text: string, wanted: string) => text.indexOf(wanted) },
  substring: {
    takes: ['text', 'number', 'number'],
    optional: 1,
    gives: 'text',
    of: (text: string, from: number, length?: number) =>
      text.slice(Math.max(0, from), length === undefined ? undefined : Math.max(0, from) + Math.max(0, length)),
  },
  tolower: { ...change, of: (text: string) => text.toLowerCase() },
  toupper: { ...change, of: (text: string) => text.toUpperCase() },
  trim: { ...change, of: (text: string) => text.trim() },
  concat: { takes: ['text', 'text'], gives: 'text', of: (one: string, other: string) => one + other },
  year: part(date => date.getUTCFullYear()),
  month: part(date => date.getUTCMonth() + 1),
  day: part(date => date.getUTCDate()),
  hour: part(date => date.getUTCHours()),
  minute: part(date => date.getUTCMinutes()),
  second: part(date => date.getUTCSeconds()),
  round: figure(Math.round),
  floor: figure(Math.floor),
  ceiling: figure(Math.ceil),
}

/** The functions of each dialect. Without `replace` of v2: by nesting it a short question would make texts without end. */
export const functions: { readonly [dialect in Dialect]: { readonly [name: string]: Call } } = {
  v2: {
    ...both,
    substringof: { ...texts, of: (wanted: string, text: string) => text.includes(wanted) },
  },
  v4: { ...both, contains: { ...texts, of: (text: string, wanted: string) => text.includes(wanted) } },
}
