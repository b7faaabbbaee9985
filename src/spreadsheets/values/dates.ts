import { dayOfSerial } from '../files/serial.ts'
import { plainDigits } from './digits.ts'
import { monthNamed } from './months.ts'

/** Which number comes first in dates of figures alone. */
export type DateOrder = 'dmy' | 'mdy'

/** How the dates of a file are written. */
export type DateConvention = { readonly order: DateOrder; readonly from1904: boolean }

/** What a cell says about a day: `none` for the signs by which programs say that there is no date. */
export type DateRead = { readonly date: string } | 'none' | undefined

/**
 * The date that somebody wrote, as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: ISO, figures with points, strokes or hyphens, names of months in
 * six languages, Chinese, numbers of a spreadsheet, `/Date(…)/`. `undefined` when it is no date.
 */
export function dateIn(cell: string | number, convention: DateConvention): DateRead {
  if (typeof cell === 'number') return ofNumber(cell, convention)
  const text = plainDigits(cell.trim()).replace(/ (?:de|del|of) /gi, ' ')
  if (isNoDate(text)) return 'none'
  for (const [shape, read] of shapes) {
    const parts = shape.exec(text)
    if (!parts) continue
    const date = read(parts, convention)
    if (date !== undefined) return date === 'none' ? 'none' : { date }
  }
  return undefined
}

/** Which order a date of figures alone can only have; `undefined` when it could have both. */
export function orderSeenIn(text: string): DateOrder | undefined {
  const parts = figures.exec(plainDigits(text.trim()))
  if (!parts) return undefined
  const [first, second] = [Number(parts[1]), Number(parts[2])]
  return first > 12 && second <= 12 ? 'dmy' : second > 12 && first <= 12 ? 'mdy' : undefined
}

// what programs write for "no date": the first moments of their clocks
const isNoDate = (text: string): boolean =>
  /^(?:0?1[-/. ]?(?:0?1|jan)[-/. ]?0?0?01|0?001-01-01|0?000-00-00|0{4}[-/]00[-/]00|00[-/.]00[-/.]0{4}|-{1,3}|—|n\/?a|\/date\(-62135596800000(?:[+-]\d{4})?\)\/)(?:[t ]00:00(?::00)?(?:\.0+)?(?:z|[+-]\d\d:?\d\d)?)?$/i.test(
    text,
  )

function ofNumber(value: number, { from1904 }: DateConvention): DateRead {
  if (Number.isInteger(value) && value >= 1800 && value <= 2200) return { date: String(value) }
  // years look like days of 1904 to 1906: nobody means those
  const day = dayOfSerial(value, from1904)
  return day === undefined ? undefined : { date: day }
}

type Reader = (parts: RegExpExecArray, convention: DateConvention) => string | undefined

const time = String.raw`(?:[T ,]+\d{1,2}[:h]\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?`
const word = String.raw`[\p{L}\p{M}.]+(?: [\p{L}\p{M}]+)?`
const figures = new RegExp(String.raw`^(\d{1,2})[-/. ]{1,2}(\d{1,2})[-/. ]{1,2}(\d{4}|\d{2})${time}$`, 'u')

const shapes: readonly (readonly [RegExp, Reader])[] = [
  [new RegExp(String.raw`^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})${time}$`, 'u'), ([, year, month, day]) => dated(year!, Number(month), Number(day))],
  [/^(\d{4})[-/.](\d{1,2})$/, ([, year, month]) => dated(year!, Number(month))],
  [/^(\d{4})$/, ([, year]) => dated(year!)],
  [figures, ([, first, second, year], { order }) => ordered(Number(first), Number(second), fullYear(year!), order)],
  [/^(\d{1,2})[-/.](\d{4})$/, ([, month, year]) => dated(year!, Number(month))],
  [/^(\d{4})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*[日号])?)?$/, ([, year, month, day]) => dated(year!, optional(month), optional(day))],
  [
    new RegExp(
      String.raw`^(?:${word},? )?(\d{1,2})(?:er|st|nd|rd|th|º|ª|\.|-е)?[-\s/]*(${word})[-\s,/]*(\d{4}|\d{2})(?:\s*г\.?(?:ода)?|\s*م)?${time}$`,
      'iu',
    ),
    ([, day, month, year]) => named(fullYear(year!), month!, Number(day)),
  ],
  [
    new RegExp(String.raw`^(?:${word},? )?(${word})[-\s/]*(\d{1,2})(?:st|nd|rd|th)?[-\s,/]+(\d{4})${time}$`, 'iu'),
    ([, month, day, year]) => named(year!, month!, Number(day)),
  ],
  [new RegExp(String.raw`^(${word})[-\s,/]*(\d{4})(?:\s*г\.?)?$`, 'iu'), ([, month, year]) => named(year!, month!)],
  [/^\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/$/, ([, milliseconds]) => ofMilliseconds(Number(milliseconds))],
]

function ordered(first: number, second: number, year: string, order: DateOrder): string | undefined {
  const [day, month] = order === 'dmy' ? [first, second] : [second, first]
  return dated(year, month, day) ?? dated(year, day, month)
}

function named(year: string, name: string, day?: number): string | undefined {
  const month = monthNamed(name)
  return month === undefined ? undefined : dated(year, month, day)
}

function dated(year: string, month?: number, day?: number): string | undefined {
  if (Number(year) < 1000) return undefined
  if (month === undefined) return year
  if (month < 1 || month > 12) return undefined
  const start = `${year}-${String(month).padStart(2, '0')}`
  if (day === undefined) return start
  const real = new Date(Date.UTC(Number(year), month - 1, day))
  return day >= 1 && real.getUTCMonth() === month - 1 && real.getUTCDate() === day ? `${start}-${String(day).padStart(2, '0')}` : undefined
}

const optional = (text: string | undefined) => (text === undefined ? undefined : Number(text))

const fullYear = (year: string): string => (year.length === 4 ? year : `${Number(year) < 50 ? 20 : 19}${year}`)

function ofMilliseconds(milliseconds: number): string | undefined {
  const moment = new Date(milliseconds)
  return Number.isNaN(moment.getTime()) || moment.getUTCFullYear() < 1000 || moment.getUTCFullYear() > 9999
    ? undefined
    : moment.toISOString().slice(0, 10)
}
