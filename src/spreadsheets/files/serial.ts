const dayMilliseconds = 86_400_000
// day 60 of the first system is a 29 February 1900 that never was
const first1900 = Date.UTC(1899, 11, 30)
const first1904 = Date.UTC(1904, 0, 1)
const lastSerial = 2_958_465

/** The day a number stands for in a spreadsheet; `undefined` when it stands for none. */
export function dayOfSerial(serial: number, from1904 = false): string | undefined {
  if (!Number.isFinite(serial) || serial < (from1904 ? 0 : 1) || serial > lastSerial) return undefined
  const days = Math.floor(serial)
  const shift = !from1904 && days < 60 ? 1 : 0
  return new Date((from1904 ? first1904 : first1900) + (days + shift) * dayMilliseconds).toISOString().slice(0, 10)
}

/** The number of a day from 1 March 1900 on; earlier ones, which programs count differently, have none. */
export function serialOfDay(day: string): number | undefined {
  const time = Date.parse(`${day}T00:00:00Z`)
  const serial = (time - first1900) / dayMilliseconds
  return Number.isFinite(serial) && serial >= 61 && serial <= lastSerial ? serial : undefined
}

/** Does a number format of Excel show a day? Built-in ones by number, others by what is written in them. */
export const showsDay = (id: number, code: string | undefined): boolean =>
  code === undefined ? (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58) : dayCode(code)

function dayCode(code: string): boolean {
  const bare = code
    .split(';')[0]!
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
  return /[dy]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare))
}
