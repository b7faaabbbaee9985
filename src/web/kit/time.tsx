import type { VNode } from 'preact'
import { kept } from '#platform/kept.ts'
import type { Visit } from '../page.ts'

/** A day or moment as readers of the language write it. Partial dates (`2026`, `2026-11`) stay partial. */
export function Time({ at, visit, moment }: { readonly at: string | Date; readonly visit: Visit; readonly moment?: boolean }): VNode {
  return (
    <time dateTime={typeof at === 'string' ? at : moment ? at.toISOString() : at.toISOString().slice(0, 10)}>{dated(at, visit.locale, moment)}</time>
  )
}

/** The same as words. */
export function dated(at: string | Date, locale: string, moment = false): string {
  return typeof at === 'string' ? written(`${locale} ${at}`) : formatted(at, at, locale, moment ? 'moment' : 'day')
}

const mostWritten = 10_000

/** A day as the language writes it, by both. Lists show the same days again and again, and writing one takes microseconds. */
const written = kept(mostWritten, day => {
  const [locale, at] = [day.slice(0, day.indexOf(' ')), day.slice(day.indexOf(' ') + 1)]
  return formatted(at, new Date(at), locale, shapeOf(at))
})

function formatted(at: string | Date, date: Date, locale: string, shape: Shape | undefined): string {
  return shape === undefined || Number.isNaN(date.getTime()) ? String(at) : formatOf(locale, shape).format(date)
}

type Shape = keyof typeof shapes

const shapes = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  moment: { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
} as const

const shapeOf = (text: string): Shape | undefined =>
  /^\d{4}$/.test(text)
    ? 'year'
    : /^\d{4}-\d\d$/.test(text)
      ? 'month'
      : /^\d{4}-\d\d-\d\d$/.test(text)
        ? 'day'
        : /^\d{4}-\d\d-\d\dT/.test(text)
          ? 'moment'
          : undefined

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(locale: string, shape: Shape): Intl.DateTimeFormat {
  const key = `${locale} ${shape}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...shapes[shape], timeZone: 'UTC' })
  formats.set(key, format)
  return format
}

/** A number as the language writes it. */
export function counted(value: number, locale: string): string {
  const count = numbers.get(locale) ?? countingIn(locale)
  numbers.set(locale, count)
  return count(String(value))
}

const numbers = new Map<string, (value: string) => string>()

function countingIn(locale: string): (value: string) => string {
  const format = new Intl.NumberFormat(locale)
  return kept(mostWritten, value => format.format(Number(value)))
}
