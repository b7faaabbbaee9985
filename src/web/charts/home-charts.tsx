import type { VNode } from 'preact'
import { homeCharts, type SavedChart } from '#charts'
import { Icon } from '../kit/icon.tsx'
import type { Visit } from '../page.ts'
import { drawnKept, type Drawn } from './kept.tsx'

/** A chart or list that stands on a home page, drawn for this reader. */
export type Placed = { readonly saved: SavedChart; readonly drawn: Drawn }

/** The charts and lists of this portal's home page; those without a record stay away. */
export async function placedCharts(visit: Visit): Promise<readonly Placed[]> {
  const saved = await homeCharts(visit.context, visit.portal.id)
  const drawn = await Promise.all(
    saved.map(async (one, place) => ({
      saved: one,
      drawn: await drawnKept(visit, new URLSearchParams(one.query), { id: `home${place}`, level: 3 }),
    })),
  )
  return drawn.filter((one): one is Placed => one.drawn?.empty === false)
}

/** Them, each with its name and the way to it. */
export const HomeCharts = ({ placed }: { readonly placed: readonly Placed[] }): VNode | null =>
  placed.length === 0 ? null : (
    <div class="home-charts">
      {placed.map(({ saved, drawn: { explore, figure } }) => (
        <section class="stack" aria-labelledby={`chart-${saved.id}`}>
          <div class="home-heading">
            <h2 id={`chart-${saved.id}`}>
              <bdi>{saved.name}</bdi>
            </h2>
            <a href={explore.href}>
              {explore.label} <Icon name="forward" size="small" />
            </a>
          </div>
          {figure}
        </section>
      ))}
    </div>
  )
