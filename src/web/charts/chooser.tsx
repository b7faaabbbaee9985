import type { VNode } from 'preact'
import { chartable, chartKinds, isOverTime, takesTwo, wishOf, type ChartWish } from '#charts'
import { applied, facetsOf, formatsShown, type Asked } from '#search'
import { Button } from '../kit/button.tsx'
import { Select } from '../kit/field.tsx'
import { Tabs } from '../kit/tabs.tsx'
import type { Visit } from '../page.ts'
import { facetName } from '../search/labels.ts'
import { chartPath, searchOf } from './draw.ts'

type Props = { readonly visit: Visit; readonly asked: Asked; readonly wish: ChartWish }

/** The kinds of charts as tabs, and a form with what is counted. */
export const Chooser = ({ visit, asked, wish }: Props): VNode => (
  <div class="chart-chooser">
    <Tabs
      label={visit.say('charts.kinds')}
      tabs={chartKinds.map(kind => ({
        href: chartPath(visit, asked, wishOf({ kind, by: wish.by, and: wish.and })),
        label: visit.say(`charts.kind.${kind}`),
        current: kind === wish.kind,
      }))}
    />
    {wish.kind !== 'map' && <Dimensions visit={visit} asked={asked} wish={wish} />}
  </div>
)

function Dimensions({ visit, asked, wish }: Props): VNode {
  const facets = chartable(facetsOf(formatsShown(visit.portal, applied(asked).selected['format'])))
  const choices = facets.map(facet => ({ value: facet, label: facetName(facet, visit) }))
  const over = isOverTime(wish.kind)
  const first = over
    ? [...(wish.kind === 'line' ? [{ value: 'year', label: visit.say('charts.by.all') }] : []), ...choices.filter(({ value }) => value !== 'year')]
    : choices
  return (
    <form class="chart-dimensions" action={visit.to('/charts')}>
      {[...searchOf(asked)].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="chart" value={wish.kind} />
      <Select visit={visit} name="by" label={visit.say(over ? 'charts.by.each' : 'charts.by')} value={wish.by} choices={first} />
      {takesTwo(wish.kind) && <Select visit={visit} name="and" label={visit.say('charts.and')} value={wish.and} choices={choices} />}
      <Button tone="quiet">{visit.say('charts.draw')}</Button>
    </form>
  )
}
