import type { VNode } from 'preact'
import { homeCharts, wishIn, type Chart, type SavedChart } from '#charts'
import { askedIn } from '#search'
import { Icon } from '../kit/icon.tsx'
import type { Visit } from '../page.ts'
import { drawnChart } from './draw.ts'
import { ChartFigure } from './figure.tsx'

/** A chart that stands on a home page, drawn for this reader. */
export type Placed = { readonly saved: SavedChart; readonly chart: Chart }

/** The charts of this portal's home page; those without a number stay away. */
export async function placedCharts(visit: Visit): Promise<readonly Placed[]> {
  const saved = await homeCharts(visit.context, visit.portal.id)
  const drawn = await Promise.all(
    saved.map(async (one, place) => {
      const asked = new URLSearchParams(one.query)
      return { saved: one, chart: await drawnChart(visit, askedIn(asked), wishIn(asked), { id: `home${place}` }) }
    }),
  )
  return drawn.filter((one): one is Placed => one.chart !== undefined && one.chart.svg !== '')
}

/** Them, each with its name and the way to it. */
export const HomeCharts = ({ placed, visit }: { readonly placed: readonly Placed[]; readonly visit: Visit }): VNode | null =>
  placed.length === 0 ? null : (
    <div class="home-charts">
      {placed.map(({ saved, chart }) => (
        <section class="stack" aria-labelledby={`chart-${saved.id}`}>
          <div class="home-heading">
            <h2 id={`chart-${saved.id}`}>
              <bdi>{saved.name}</bdi>
            </h2>
            <a href={visit.to('/charts', new URLSearchParams(saved.query))}>
              {visit.say('charts.saved.explore')} <Icon name="forward" size="small" />
            </a>
          </div>
          <ChartFigure chart={chart} visit={visit} level={3} />
        </section>
      ))}
    </div>
  )
