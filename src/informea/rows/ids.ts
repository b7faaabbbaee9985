import { createHash } from 'node:crypto'

/** Classes in the identifiers of the CBD; those above `22` are ours. */
export const classes = {
  meeting: '05',
  decision: '07',
  contact: '22',
  recommendation: '27',
  report: '2a',
  plan: '2b',
  law: '2c',
  document: '2d',
} as const

/** The sort of thing an identifier names. */
export type Class = keyof typeof classes

/** The identifier of a row: 24 hexadecimal digits, the same for ever, since numbers of records are never used again. */
export const idFor = (kind: Class, number: number): string => `52000000cbd0${classes[kind]}${number.toString(16).padStart(10, '0')}`

/** The identifier of something inside a row by what it is, so that it stays when others come or go. */
export const partId = (row: string, what: string): string => `${row}-${createHash('sha256').update(what).digest('hex').slice(0, 10)}`
