import type { Data } from '#formats'
import type { Jot, More, Text } from './pens/ground.ts'
import { officePen } from './pens/offices.ts'
import { rulingPen } from './pens/rulings.ts'
import { targetPen } from './pens/targets.ts'
import type { Sketch } from './sketch.ts'

/** What a country's sketches are written with: each answers one, named `cr.something`; or after the place where it belongs. */
export const penOf = (country: string, place = country) => {
  const record: Jot = (format, name, data, more = {}) => ({ ...more, name: `${place}.${name}`, format, country, data })
  return {
    record,
    ...targetPen(country, record),
    ...officePen(country, record),
    ...rulingPen(country, record),
    news: (name: string, date: string, title: Text, summary: Text, text: Text, data: Data = {}, more: More = {}): Sketch =>
      record('news', `news.${name}`, { date, title, summary, text, countries: [country], ...data }, more),
    event: (
      name: string,
      [startDate, endDate]: readonly [string, string],
      type: string,
      title: Text,
      description: Text,
      city: Text,
      data: Data = {},
      more: More = {},
    ): Sketch => record('event', `event.${name}`, { startDate, endDate, type, title, description, address: { city, country }, ...data }, more),
  }
}
