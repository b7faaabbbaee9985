import type { VNode } from 'preact'
import { chartAddress, wishIn, type Chart, type ChartWish } from '#charts'
import { askedIn, type Asked } from '#search'
import { ButtonLink, Buttons, ScriptButton } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { oembedLink } from '../layout/oembed-link.ts'
import type { Page, Visit } from '../page.ts'
import { narrowing } from '../search/narrowing.ts'
import { Chooser } from './chooser.tsx'
import { chartPath, drawnChart, searchOf } from './draw.ts'
import { Embedding } from './embedding.tsx'
import { ChartFigure } from './figure.tsx'
import { Keeping } from './keeping.tsx'

/** Any search as a chart: its parameters are those of the search page, with `chart`, `by` and `and`. */
export const chartPage: Page = {
  method: 'GET',
  path: '/charts',
  answer: async visit => {
    const [asked, wish] = [askedIn(visit.query), wishIn(visit.query)]
    const chart = await drawnChart(visit, asked, wish)
    const title = chart?.title ?? visit.say('charts.title')
    const lead = await narrowing(visit, asked)
    return {
      kind: 'page',
      title,
      wide: true,
      trail: [{ label: visit.say('search.title'), path: '/search' }],
      head: <meta name="robots" content="noindex, follow" />,
      links: [oembedLink(visit, '/charts', chartAddress(asked, wish))],
      body: (
        <>
          <PageHead
            title={title}
            lead={lead}
            actions={
              <ButtonLink tone="quiet" icon="search" href={visit.to('/search', searchOf(asked))}>
                {visit.say('charts.search')}
              </ButtonLink>
            }
          />
          <Chooser visit={visit} asked={asked} wish={wish} />
          {chart ? (
            <Shown visit={visit} asked={asked} wish={wish} chart={chart} />
          ) : (
            <Notice tone="info" announced title={visit.say('error.search.building')} />
          )}
        </>
      ),
    }
  },
}

type Props = { readonly visit: Visit; readonly asked: Asked; readonly wish: ChartWish; readonly chart: Chart }

const Shown = ({ visit, asked, wish, chart }: Props): VNode => (
  <div class="stack-l">
    <ChartFigure chart={chart} visit={visit} />
    {chart.svg !== '' && (
      <>
        <Buttons>
          {(['csv', 'svg', 'png'] as const).map(type => (
            <ButtonLink tone="quiet" small icon="download" download href={chartPath(visit, asked, wish, `/charts.${type}`)}>
              {visit.say(`charts.file.${type}`)}
            </ButtonLink>
          ))}
          <ScriptButton
            tone="plain"
            small
            wide
            icon="code"
            act="copy"
            on={`/api/v1/charts?${String(chartAddress(asked, wish))}`}
            done={visit.say('search.api.copied')}
          >
            {visit.say('search.api')}
          </ScriptButton>
        </Buttons>
        <div class="chart-uses">
          <Keeping visit={visit} asked={asked} wish={wish} />
          <Embedding visit={visit} asked={asked} wish={wish} chart={chart} />
        </div>
      </>
    )}
  </div>
)
