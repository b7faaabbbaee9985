import type { VNode } from 'preact'
import { chartable, wishOf, type ChartWish } from '#charts'
import { facetsOffered, type Asked } from '#search'
import { chartPath, drawnChart } from '../charts/draw.ts'
import { ChartFigure } from '../charts/figure.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Select } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'
import type { Visit } from '../page.ts'
import { Carried } from './carried.tsx'
import { facetName } from './labels.ts'

/** Views of a search that are drawings. */
export const isDrawn = ({ view }: Asked): boolean => view === 'matrix' || view === 'map' || view === 'chart'

/** What a drawn view counts by: a chart over years is a line, of anything else bars. */
export function wishFor({ view, by, and }: Asked): ChartWish {
  if (view === 'matrix') return wishOf({ kind: 'matrix', by, and: and ?? (by === 'format' ? 'government' : by ? 'format' : undefined) })
  if (view === 'map') return wishOf({ kind: 'map' })
  return wishOf({ kind: by === 'year' ? 'line' : 'bar', by: by ?? 'format' })
}

/** A search as matrix, map or chart, with what it counts by to choose, and the way to all that can be done with a chart. */
export async function drawing(visit: Visit, asked: Asked): Promise<VNode> {
  const wish = wishFor(asked)
  const chart = await drawnChart(visit, asked, wish)
  if (!chart) return <Notice tone="info" announced title={visit.say('error.search.building')} />
  return (
    <div class="search-drawing">
      {wish.kind !== 'map' && <CountedBy asked={asked} wish={wish} visit={visit} />}
      <ChartFigure chart={chart} visit={visit} />
      <ButtonLink tone="quiet" small icon="chart" href={chartPath(visit, asked, wish)}>
        {visit.say('search.drawing.more')}
      </ButtonLink>
    </div>
  )
}

function CountedBy({ asked, wish, visit }: { readonly asked: Asked; readonly wish: ChartWish; readonly visit: Visit }): VNode {
  const choices = chartable(facetsOffered(visit.portal, asked)).map(value => ({ value, label: facetName(value, visit) }))
  return (
    <form class="search-counted" action={visit.to('/search')}>
      <Carried asked={asked} without={['by', 'and']} />
      <Select visit={visit} name="by" label={visit.say('charts.by')} value={wish.by} choices={choices} />
      {wish.kind === 'matrix' && <Select visit={visit} name="and" label={visit.say('charts.and')} value={wish.and} choices={choices} />}
      <Button tone="quiet">{visit.say('charts.draw')}</Button>
    </form>
  )
}
