import type { VNode } from 'preact'
import { Refused } from '#platform/errors.ts'
import { approveAll, mostTogether, returnAll, type Chosen, type Outcome } from '#reviews'
import { wordsFor } from '../errors/errors.tsx'
import { Badge } from '../kit/badge.tsx'
import { ButtonLink, Buttons } from '../kit/button.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Table } from '../kit/table.tsx'
import type { Answer, Page, Visit } from '../page.ts'

/** Publish all that are ticked; what cannot be published stays in the list. */
export const approvals: Page = {
  method: 'POST',
  path: '/reviews/approvals',
  needs: 'signed-in',
  answer: async visit => decided(visit, 'reviews.approved-many', await approveAll(visit.context, chosenIn(visit))),
}

/** Send all that are ticked back for one reason. */
export const returns: Page = {
  method: 'POST',
  path: '/reviews/returns',
  needs: 'signed-in',
  answer: async visit => {
    try {
      return decided(visit, 'reviews.returned-many', await returnAll(visit.context, chosenIn(visit), visit.form.get('reason') ?? ''))
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== 'record.reason') throw error
      return { kind: 'redirect', to: visit.to('/reviews'), flash: { key: 'reviews.wrong-record-reason', tone: 'warning' } }
    }
  },
}

const chosenIn = ({ form }: Visit): readonly Chosen[] =>
  form
    .getAll('chosen')
    .flatMap(text => {
      const [, id, version] = /^(\d{1,15})@(\d{1,10})$/.exec(text) ?? []
      return id === undefined ? [] : [{ id: Number(id), ...(Number(version) > 0 ? { version: Number(version) } : {}) }]
    })
    .slice(0, mostTogether)

/** When all went well, back to the list; otherwise what became of each. */
function decided(visit: Visit, key: string, outcomes: readonly Outcome[]): Answer {
  const done = outcomes.filter(outcome => 'identifier' in outcome).length
  if (outcomes.length === 0) return { kind: 'redirect', to: visit.to('/reviews'), flash: { key: 'reviews.none-chosen', tone: 'warning' } }
  if (done === outcomes.length) return { kind: 'redirect', to: visit.to('/reviews'), flash: { key, values: { count: String(done) } } }
  const title = visit.say('reviews.outcomes')
  return {
    kind: 'page',
    title,
    wide: true,
    trail: [{ label: visit.say('reviews.title'), path: '/reviews' }],
    body: (
      <>
        <PageHead title={title} lead={visit.say('reviews.some-left', { count: String(done), left: String(outcomes.length - done) })} />
        <Outcomes visit={visit} outcomes={outcomes} />
        <Buttons>
          <ButtonLink href={visit.to('/reviews')}>{visit.say('reviews.back')}</ButtonLink>
        </Buttons>
      </>
    ),
  }
}

const Outcomes = ({ visit, outcomes }: { readonly visit: Visit; readonly outcomes: readonly Outcome[] }): VNode => (
  <Table
    caption={visit.say('reviews.outcomes')}
    quietCaption
    rows={outcomes}
    columns={[
      {
        heading: visit.say('reviews.one'),
        names: true,
        cell: outcome => (
          <a href={visit.to(`/reviews/${outcome.id}`)}>
            {'identifier' in outcome ? outcome.identifier : visit.say('reviews.number', { id: outcome.id })}
          </a>
        ),
      },
      {
        heading: visit.say('reviews.outcome'),
        cell: outcome =>
          'identifier' in outcome ? (
            <Badge tone="good">{visit.say('reviews.done')}</Badge>
          ) : (
            <>
              <Badge tone="warning">{visit.say('reviews.not-done')}</Badge> {wordsFor(visit, outcome.refused)}
            </>
          ),
      },
    ]}
  />
)
