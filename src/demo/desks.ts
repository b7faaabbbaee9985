import { saveAlert } from '#alerts'
import { placeChart, saveChart } from '#charts'
import { enquire } from '#enquiries'
import { lastDay } from './calendar.ts'
import type { People } from './people.ts'
import { idOf } from './sketch.ts'
import type { StepTaken } from './steps.ts'
import { followed, kept, written } from './world/desks.ts'

type Unit = Parameters<StepTaken['take']>[0]

const hour = 3_600_000
const day = 24 * hour

/** What people have on their desks when the records are there: searches they follow, charts and lists they keep. */
export const deskSteps = (people: People): readonly StepTaken[] => [
  ...followed.map(({ by, paused = false, ...search }, place) => ({
    at: lastDay - 2 * day + place * hour,
    actor: people(by),
    take: (context: Unit) => saveAlert(context, { ...search, hour: 7, weekday: 1, paused, hook: null }),
  })),
  ...kept.map(({ by, home, ...chart }, place) => ({
    at: lastDay - day + place * hour,
    actor: people(by),
    take: async (context: Unit) => {
      const { id } = await saveChart(context, chart)
      if (home) await placeChart(context, { portal: chart.portal, chart: id })
    },
  })),
]

/** The letters of readers, at last: each is counted on its own, outside of all that is done together. */
export const letterSteps = (people: People): readonly StepTaken[] =>
  written.map(({ of, by, ...letter }, place) => ({
    at: lastDay - hour + place,
    actor: people(by),
    take: (context: Unit) =>
      enquire(context, idOf(of), { ...letter, email: `${by}@demo.example`, origin: 'https://chm.example', address: '192.0.2.1' }),
  }))
