/** When letters of an alert come. */
export const deliveries = ['none', 'immediate', 'daily', 'weekly'] as const

/** One of these. */
export type Delivery = (typeof deliveries)[number]

/** When somebody wants letters: at a full hour of the clock on the wall of a time zone; weekly ones on a day, 1 Monday to 7 Sunday. */
export type When = { readonly delivery: Delivery; readonly hour: number; readonly weekday: number; readonly zone: string }

const day = 86_400_000

/** The next moment of a collected letter after this one; none for others. In an hour that a change of the clock leaves out: right after it. */
export function nextAfter(now: Date, { delivery, hour, weekday, zone }: When): Date | null {
  if (delivery !== 'daily' && delivery !== 'weekly') return null
  const wall = now.getTime() + offsetAt(now.getTime(), zone)
  const today = wall - (wall % day)
  for (let ahead = 0; ahead <= 8; ahead++) {
    const date = today + ahead * day
    if (delivery === 'weekly' && (new Date(date).getUTCDay() || 7) !== weekday) continue
    const moment = instantOf(date + hour * 3_600_000, zone)
    if (moment > now.getTime()) return new Date(moment)
  }
  return null
}

/** The first moment at which the wall shows this, or when it is passed over, the same distance after the change. */
function instantOf(wall: number, zone: string): number {
  const [before, after] = [offsetAt(wall - day, zone), offsetAt(wall + day, zone)]
  const shown = [wall - before, wall - after].filter(moment => moment + offsetAt(moment, zone) === wall)
  return shown.length > 0 ? Math.min(...shown) : wall - before
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function offsetAt(moment: number, zone: string): number {
  const clock = clocks.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...shownParts })
  clocks.set(zone, clock)
  const parts = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
  const wall = Date.UTC(parts['year']!, parts['month']! - 1, parts['day'], parts['hour'], parts['minute'], parts['second'])
  return wall - (moment - (((moment % 1000) + 1000) % 1000))
}

const shownParts = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' } as const
