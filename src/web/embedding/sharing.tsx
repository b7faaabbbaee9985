import type { VNode } from 'preact'
import { chartAddress, listAddress, listSizes, mostIn, wishIn } from '#charts'
import { addressOf, askedIn, type Asked } from '#search'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Panel } from '../kit/card.tsx'
import { Select } from '../kit/field.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Page, Visit } from '../page.ts'
import { Carried } from '../search/carried.tsx'
import { CodeLine, frameLine } from './code-line.tsx'
import { listTitle } from './frame.tsx'
import { Keep } from './keep.tsx'

/** How a search is shown elsewhere: by its address, as a list in the frame of another site, on a home page, or as a chart. */
export const sharing: Page = {
  method: 'GET',
  path: '/search/sharing',
  answer: async visit => {
    const asked = { ...askedIn(visit.query), page: 1, view: 'list' as const, group: undefined, by: undefined, and: undefined }
    const most = mostIn(visit.query) ?? listSizes.usual
    const name = await listTitle(visit, asked)
    return {
      kind: 'page',
      title: visit.say('embedding.title'),
      wide: true,
      trail: [{ label: visit.say('search.title'), path: '/search' }],
      head: <meta name="robots" content="noindex" />,
      body: (
        <>
          <PageHead
            title={visit.say('embedding.title')}
            lead={<bdi>{name}</bdi>}
            actions={
              <ButtonLink tone="quiet" icon="search" href={visit.to('/search', addressOf(asked))}>
                {visit.say('embedding.back')}
              </ButtonLink>
            }
          />
          <div class="embedding">
            <div class="stack">
              <Panel title={visit.say('embedding.address')}>
                <CodeLine
                  id="search-address"
                  label={visit.say('embedding.address.lead')}
                  code={visit.origin + visit.to('/search', addressOf(asked))}
                  visit={visit}
                />
              </Panel>
              <Framing asked={asked} name={name} most={most} visit={visit} />
              <Keeping asked={asked} most={most} visit={visit} />
              <Charting asked={asked} visit={visit} />
            </div>
            <Preview asked={asked} name={name} most={most} visit={visit} />
          </div>
        </>
      ),
    }
  },
}

type Props = { readonly asked: Asked; readonly visit: Visit }
type List = Props & { readonly most: number }
type Named = List & { readonly name: string }

const offered = [3, 5, 10, 20] as const

function Framing({ asked, name, most, visit }: Named): VNode {
  const sizes = [...new Set<number>([...offered, most])].sort((one, other) => one - other)
  const address = visit.origin + visit.to('/embed/search', listAddress(asked, most))
  return (
    <Panel title={visit.say('embedding.frame')}>
      <p class="small muted">{visit.say('embedding.frame.lead')}</p>
      <form class="embedding-most" action={visit.to('/search/sharing')}>
        <Carried asked={asked} />
        <Select
          visit={visit}
          name="most"
          label={visit.say('embedding.most')}
          value={String(most)}
          choices={sizes.map(size => ({ value: String(size), label: String(size) }))}
        />
        <Button tone="quiet">{visit.say('embedding.most.do')}</Button>
      </form>
      <CodeLine
        id="search-frame"
        label={visit.say('embedding.line')}
        code={frameLine({ address, title: name, height: heightOf(most) })}
        visit={visit}
      />
    </Panel>
  )
}

const heightOf = (most: number): number => Math.min(160 + most * 150, 900)

const Preview = ({ asked, name, most, visit }: Named): VNode => (
  <section class="stack" aria-labelledby="embedding-preview">
    <h2 id="embedding-preview">{visit.say('embedding.preview')}</h2>
    <iframe class="embedding-preview" src={visit.to('/embed/search', listAddress(asked, most))} title={name} height={heightOf(most)} loading="lazy" />
  </section>
)

const Keeping = ({ asked, most, visit }: List): VNode => (
  <Panel title={visit.say('embedding.keep')}>
    <p class="small muted">{visit.say('embedding.keep.lead')}</p>
    <Keep visit={visit} path="/search/sharing" query={listAddress(asked, most)} />
  </Panel>
)

const Charting = ({ asked, visit }: Props): VNode => (
  <Panel title={visit.say('embedding.chart')}>
    <p class="small muted">{visit.say('embedding.chart.lead')}</p>
    <ButtonLink tone="quiet" icon="chart" href={visit.to('/charts', chartAddress(asked, wishIn(new URLSearchParams())))}>
      {visit.say('charts.saved.begin')}
    </ButtonLink>
  </Panel>
)
