/** A day, month or year as the moment it begins (UTC): readers elsewhere must not move it to the next day. */
export function dayOf(text: unknown): number | null {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(String(text)) ?? []
  if (year === undefined) return null
  const moment = Date.parse(`${year}-${month}-${day}T00:00:00Z`)
  return Number.isNaN(moment) ? null : moment
}

/** The day of a moment. */
export const dayAt = (moment: Date): number => Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate())
