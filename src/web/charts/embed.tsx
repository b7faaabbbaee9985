import { chartAddress, wishIn } from '#charts'
import { inLocale } from '#platform/localized.ts'
import { askedIn } from '#search'
import { framed } from '../embedding/framed.tsx'
import { Notice } from '../kit/notice.tsx'
import type { Page } from '../page.ts'
import { narrowing } from '../search/narrowing.ts'
import { drawnChart } from './draw.ts'
import { ChartFigure } from './figure.tsx'

/** A chart alone on its page, for the frames of other sites. Its links open outside of the frame. */
export const embed: Page = {
  method: 'GET',
  path: '/embed/chart',
  answer: async visit => {
    const [asked, wish] = [askedIn(visit.query), wishIn(visit.query)]
    const chart = await drawnChart(visit, asked, wish)
    const lead = await narrowing(visit, asked)
    const title = chart?.title ?? visit.say('charts.title')
    return framed(
      title,
      <>
        {lead && <p class="small muted">{lead}</p>}
        {chart ? <ChartFigure chart={chart} visit={visit} /> : <Notice tone="info" title={visit.say('error.search.building')} />}
        <p class="chart-note">
          <a href={visit.to('/charts', chartAddress(asked, wish))}>
            {visit.say('charts.embed.source', { site: inLocale(visit.portal.name, visit.locale).text })}
          </a>
        </p>
      </>,
    )
  },
}
