import type { VNode } from 'preact'
import type { Visit } from '../page.ts'

/** A day or moment as readers of the language write it. Partial dates (`2026`, `2026-11`) stay partial. */
export function Time({ at, visit, moment }: { readonly at: string | Date; readonly visit: Visit; readonly moment?: boolean }): VNode {
  return (
    <time dateTime={typeof at === 'string' ? at : moment ? at.toISOString() : at.toISOString().slice(0, 10)}>{dated(at, visit.locale, moment)}</time>
  )
}

/** The same as words. */
export function dated(at: string | Date, locale: string, moment = false): string {
  const shape = typeof at === 'string' ? shapeOf(at) : moment ? 'moment' : 'day'
  const date = typeof at === 'string' ? new Date(at) : at
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

const numbers = new Map<string, Intl.NumberFormat>()

/** A number as the language writes it. */
export function counted(value: number, locale: string): string {
  const format = numbers.get(locale) ?? new Intl.NumberFormat(locale)
  numbers.set(locale, format)
  return format.format(value)
}
