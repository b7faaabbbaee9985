import type { VNode } from 'preact'
import { chartAddress, type ChartWish } from '#charts'
import type { Asked } from '#search'
import { Keep } from '../embedding/keep.tsx'
import { Panel } from '../kit/card.tsx'
import type { Visit } from '../page.ts'

/** Keep a chart under a name; a guest is shown the way in. */
export const Keeping = ({ visit, asked, wish }: { readonly visit: Visit; readonly asked: Asked; readonly wish: ChartWish }): VNode => (
  <Panel title={visit.say('charts.save')}>
    <p class="small muted">{visit.say('charts.save.lead')}</p>
    <Keep visit={visit} path="/charts" query={chartAddress(asked, wish)} />
  </Panel>
)
