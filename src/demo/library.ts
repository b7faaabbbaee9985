import { addRecord, changeEntry, makeCollection } from '#collections'
import type { Dates } from './calendar.ts'
import type { People } from './people.ts'
import { idOf, type Sketch } from './sketch.ts'
import type { StepTaken } from './steps.ts'
import { shelves, type Shelf } from './world/library.ts'

const hour = 3_600_000

/** Collections and lists as they were made: each record is put in some hours after its publication, so also those withdrawn the day after; the order is given at last. */
export const librarySteps = (world: readonly Sketch[], datesOf: (sketch: Sketch) => Dates, people: People): readonly StepTaken[] =>
  shelves.flatMap(shelf => {
    const entries = shelf.entries.map(entry => ({ ...entry, at: datesOf(sketchNamed(world, entry.of)).published + 6 * hour }))
    const [first, last] = [Math.min(...entries.map(({ at }) => at)), Math.max(...entries.map(({ at }) => at))]
    const actor = people(shelf.by)
    return [
      { at: first - hour, actor, take: made(shelf) },
      ...entries.map(({ at, of, note = {}, section = '' }) => ({
        at,
        actor,
        take: (context: Parameters<StepTaken['take']>[0]) => addRecord(context, shelf.id, { record: idOf(of), note, section }),
      })),
      { at: last + hour, actor, take: ordered(shelf) },
    ]
  })

function sketchNamed(world: readonly Sketch[], name: string): Sketch {
  const sketch = world.find(one => one.name === name)
  if (!sketch) throw new Error(`The demonstration has no ${name}`)
  return sketch
}

const made =
  ({ by: _, entries: __, ...shelf }: Shelf): StepTaken['take'] =>
  context =>
    makeCollection(context, shelf)

const ordered =
  ({ id, entries }: Shelf): StepTaken['take'] =>
  async context => {
    for (const { of, section = '' } of entries) await changeEntry(context, id, idOf(of), { section, place: entries.length })
  }
