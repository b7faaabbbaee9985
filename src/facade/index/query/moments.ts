/** A moment as a query writes it: ISO 8601 (also a day, month or year alone), or `NOW`, with date maths behind it (`NOW/DAY-1YEAR`). `undefined` when it is none. */
export function momentIn(text: string, now: Date): string | undefined {
  const parts = /^(NOW|\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?Z?)?)?)?)((?:[+\-/]\d{0,6}[A-Z]+)*)$/.exec(text.trim())
  if (!parts) return undefined
  const [, start = '', steps = ''] = parts
  let moment = start === 'NOW' ? new Date(now) : new Date(/T.*[^Z]$/.test(start) ? `${start}Z` : start)
  for (const [, sign = '', count = '', unit = ''] of steps.matchAll(/([+\-/])(\d*)([A-Z]+)/g)) {
    const name = units[unit.replace(/S$/, '')]
    if (name === undefined || (sign === '/') !== (count === '')) return undefined
    moment = sign === '/' ? begun(moment, name) : moved(moment, name, sign === '-' ? -Number(count) : Number(count))
  }
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString()
}

type Unit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'milli'
const units: { readonly [name: string]: Unit | undefined } = {
  YEAR: 'year',
  MONTH: 'month',
  DAY: 'day',
  DATE: 'day',
  HOUR: 'hour',
  MINUTE: 'minute',
  SECOND: 'second',
  MILLI: 'milli',
  MILLISECOND: 'milli',
}
const lengths: { readonly [unit: string]: number } = { day: 86_400_000, hour: 3_600_000, minute: 60_000, second: 1000, milli: 1 }

function moved(moment: Date, unit: Unit, by: number): Date {
  const length = lengths[unit]
  if (length !== undefined) return new Date(moment.getTime() + by * length)
  const next = new Date(moment)
  const day = next.getUTCDate()
  next.setUTCDate(1)
  if (unit === 'year') next.setUTCFullYear(next.getUTCFullYear() + by)
  else next.setUTCMonth(next.getUTCMonth() + by)
  next.setUTCDate(Math.min(day, new Date(Date.UTC(next.getUTCFullYear(), next.getUTCMonth() + 1, 0)).getUTCDate()))
  return next
}

function begun(moment: Date, unit: Unit): Date {
  const [year, month] = [moment.getUTCFullYear(), moment.getUTCMonth()]
  if (unit === 'year') return new Date(Date.UTC(year, 0, 1))
  if (unit === 'month') return new Date(Date.UTC(year, month, 1))
  return new Date(Math.floor(moment.getTime() / lengths[unit]!) * lengths[unit]!)
}
