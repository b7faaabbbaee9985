import { formatNamed, referencesIn } from '#formats'
import { bodyOf } from './body.ts'
import { figureOf, idOf, type Sketch } from './sketch.ts'

const day = 86_400_000

/** The hour at which offices open. */
const opening = 8 * 3_600_000

/** When a record was first published, and when each later revision was. */
export type Dates = { readonly published: number; readonly changed: readonly number[] }

/** The day after everything that happens in the demonstration. */
export const lastDay = Date.parse('2026-11-01T00:00:00Z')

/** The dates of all records: as the sketches say or as their content suggests, and never before the records they cite. */
export function calendarOf(sketches: readonly Sketch[]): (sketch: Sketch) => Dates {
  const byId = new Map(sketches.map(sketch => [idOf(sketch.name), sketch]))
  const known = new Map<string, Dates>()

  const firstOf = (sketch: Sketch): number => datesOf(sketch).published
  const after = (sketch: Sketch, data: Sketch['data'] = {}) =>
    cited(sketch, data).reduce((latest, other) => Math.max(latest, firstOf(other) + (8 + figureOf(sketch.name, 9)) * day), 0)
  const cited = (sketch: Sketch, data: Sketch['data']) =>
    referencesIn(formatNamed(sketch.format), bodyOf(sketch, data)).flatMap(({ identifier }) => byId.get(identifier.split('@')[0]!) ?? [])

  function datesOf(sketch: Sketch): Dates {
    const dates = known.get(sketch.name)
    if (dates) return dates
    const published = Math.max(suggested(sketch), after(sketch))
    known.set(sketch.name, { published, changed: [] })
    const changed: number[] = []
    for (const [index, { on, data }] of (sketch.changes ?? []).entries()) {
      const before = changed.at(-1) ?? published
      const wished = on ? Date.parse(on) : before + (90 + figureOf(`${sketch.name} change ${index}`, 240)) * day
      changed.push(Math.max(before + 20 * day, wished, after(sketch, data)))
    }
    const all = { published, changed }
    known.set(sketch.name, all)
    return all
  }
  return datesOf
}

/** What a record says of its own date, and how many days later (or earlier) it was published. */
const ownDates: { readonly [format: string]: readonly [field: string, delay: number] } = {
  absPermit: ['dateOfIssuance', 20],
  absCheckpointCommunique: ['dateCollected', 35],
  biosafetyDecision: ['date', 15],
  biosafetyLaw: ['entryIntoForce', 120],
  measure: ['entryIntoForce', 150],
  nationalRiskAssessment: ['date', 20],
  nbsap: ['adoptionDate', 30],
  news: ['date', 0],
  event: ['startDate', -60],
  resource: ['publicationDate', 60],
}

const recently: ReadonlySet<string | undefined> = new Set(['draft', 'submitted', 'returned'])
const oldest = Date.parse('2019-02-04T08:00:00Z')

function suggested(sketch: Sketch): number {
  const { name, format, data, on, stage } = sketch
  const hour = (figureOf(`${name} hour`, 600) * day) / 24 / 60
  if (on) return Date.parse(on) + opening + hour
  if (recently.has(stage)) return Date.parse('2026-08-10T08:00:00Z') + figureOf(name, 60) * day + hour
  if (format === 'nationalTarget7') return Date.parse('2023-05-08T08:00:00Z') + figureOf(name, 1100) * day + hour
  const [field = '', delay = 0] = ownDates[format] ?? []
  const own = Date.parse(String(data[field] ?? ''))
  if (own > 0) return Math.max(oldest + figureOf(name, 300) * day, own + opening + (delay + figureOf(name, 20)) * day) + hour
  return oldest + figureOf(name, founding.has(format) ? 300 : 2200) * day + hour
}

/** Formats on which the others build: authorities, contacts, organisms and their kind came first. */
const founding: ReadonlySet<string> = new Set(['authority', 'contact', 'organization', 'organism', 'dnaSequence', 'absCheckpoint'])
