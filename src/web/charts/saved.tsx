import type { VNode } from 'preact'
import { displaceChart, homeCharts, mayPlace, placeChart, removeChart, saveChart, savedChart, savedCharts, type SavedChart } from '#charts'
import { Refused } from '#platform/errors.ts'
import { wordsFor } from '../errors/errors.tsx'
import { Badge } from '../kit/badge.tsx'
import { Button, ButtonLink, Buttons } from '../kit/button.tsx'
import { Token } from '../kit/field.tsx'
import { EmptyState, Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Table } from '../kit/table.tsx'
import { Time } from '../kit/time.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { drawnKept } from './kept.tsx'

/** One's own charts, with what can be done with each. */
const listed: Page = { method: 'GET', path: '/charts/saved', needs: 'signed-in', answer: visit => listPage(visit) }

/** A saved chart or list at its own address, for everybody who has it. */
const shown: Page = {
  method: 'GET',
  path: '/charts/saved/:id',
  answer: async visit => {
    const { name, query } = await savedChart(visit.context, visit.params['id']!)
    const drawn = await drawnKept(visit, new URLSearchParams(query))
    return {
      kind: 'page',
      title: name,
      wide: true,
      trail: [{ label: visit.say('charts.title'), path: '/charts' }],
      body: (
        <>
          <PageHead
            title={<bdi>{name}</bdi>}
            lead={drawn?.lead}
            actions={
              drawn && (
                <ButtonLink tone="quiet" icon="forward" href={drawn.explore.href}>
                  {drawn.explore.label}
                </ButtonLink>
              )
            }
          />
          {drawn?.figure ?? <Notice tone="info" announced title={visit.say('error.search.building')} />}
        </>
      ),
    }
  },
}

/** What a form of the list does. */
const step = (path: string, flash: string, act: (visit: Visit) => Promise<unknown>): Page => ({
  method: 'POST',
  path,
  needs: 'signed-in',
  answer: async visit => {
    try {
      await act(visit)
      return { kind: 'redirect', to: visit.to('/charts/saved'), flash: { key: flash } }
    } catch (error) {
      if (!(error instanceof Refused) || error.refusal === 'not-found') throw error
      return listPage(visit, wordsFor(visit, error))
    }
  },
})

const placing = (visit: Visit) => ({ portal: visit.portal.id, chart: visit.params['id']! })

const steps: readonly Page[] = [
  step('/charts/saved', 'charts.saved.kept', visit =>
    saveChart(visit.context, { portal: visit.portal.id, name: visit.form.get('name') ?? '', query: visit.form.get('query') ?? '' }),
  ),
  step('/charts/saved/:id/removal', 'charts.saved.removed', visit => removeChart(visit.context, visit.params['id']!)),
  step('/charts/saved/:id/home', 'charts.saved.placed', visit => placeChart(visit.context, placing(visit))),
  step('/charts/saved/:id/home/removal', 'charts.saved.displaced', visit => displaceChart(visit.context, placing(visit))),
]

/** The list of saved charts and lists, and what is done with them. */
export const saved: readonly Page[] = [listed, shown, ...steps]

async function listPage(visit: Visit, problem?: string): Promise<Answer> {
  const [own, home] = await Promise.all([savedCharts(visit.context), homeCharts(visit.context, visit.portal.id)])
  const places = mayPlace(visit.context, visit.portal.id)
  const charts = [...own, ...(places ? home.filter(({ id }) => !own.some(other => other.id === id)) : [])]
  const atHome = new Set(home.map(({ id }) => id))
  const title = visit.say('charts.saved')
  return {
    kind: 'page',
    ...(problem === undefined ? {} : { status: 422 }),
    title,
    wide: true,
    body: (
      <div class="stack">
        <PageHead title={title} lead={visit.say('charts.saved.lead')} />
        {problem === undefined ? null : <Notice tone="bad" announced title={problem} />}
        {charts.length === 0 ? (
          <EmptyState icon="chart" title={visit.say('charts.saved.none')}>
            <ButtonLink href={visit.to('/charts')}>{visit.say('charts.saved.begin')}</ButtonLink>
          </EmptyState>
        ) : (
          <Saved visit={visit} charts={charts} atHome={atHome} places={places} />
        )}
      </div>
    ),
  }
}

type ListProps = { readonly visit: Visit; readonly charts: readonly SavedChart[]; readonly atHome: ReadonlySet<string>; readonly places: boolean }

const Saved = ({ visit, charts, atHome, places }: ListProps): VNode => (
  <Table
    caption={visit.say('charts.saved')}
    quietCaption
    rows={charts}
    columns={[
      {
        heading: visit.say('charts.save.name'),
        names: true,
        cell: ({ id, name }) => (
          <>
            <a href={visit.to(`/charts/saved/${id}`)}>
              <bdi>{name}</bdi>
            </a>{' '}
            {atHome.has(id) && <Badge tone="brand">{visit.say('charts.saved.at-home')}</Badge>}
          </>
        ),
      },
      { heading: visit.say('charts.saved.when'), spare: true, cell: ({ at }) => <Time at={at} visit={visit} /> },
      {
        heading: visit.say('charts.saved.steps'),
        acts: true,
        cell: chart => (
          <Buttons>
            {places && (
              <Act
                visit={visit}
                name={chart.name}
                to={`/charts/saved/${chart.id}/home${atHome.has(chart.id) ? '/removal' : ''}`}
                says={atHome.has(chart.id) ? 'charts.saved.displace' : 'charts.saved.place'}
              />
            )}
            {chart.owner === visit.context.actor.id && (
              <Act visit={visit} name={chart.name} to={`/charts/saved/${chart.id}/removal`} says="charts.saved.remove" />
            )}
          </Buttons>
        ),
      },
    ]}
  />
)

const Act = ({ visit, name, to, says }: { readonly visit: Visit; readonly name: string; readonly to: string; readonly says: string }): VNode => (
  <form method="post" action={visit.to(to)}>
    <Token visit={visit} />
    <Button tone="quiet" small label={`${visit.say(says)}: ${name}`}>
      {visit.say(says)}
    </Button>
  </form>
)
