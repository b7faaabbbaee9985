import type { VNode } from 'preact'
import { namesOf } from '#accounts'
import { formatNamed, titleOf } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { find, historyOf, identifierOf, revisionsOf, type ChmRecord, type Revision } from '#records'
import { Button } from '../kit/button.tsx'
import { Select } from '../kit/field.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Table } from '../kit/table.tsx'
import { Time } from '../kit/time.tsx'
import type { Page, Visit } from '../page.ts'
import { pathOf } from './address.ts'

/** The revisions of a record, a form to compare two, and what happened to it. */
export const history: Page = {
  method: 'GET',
  path: '/records/:identifier/history',
  answer: async visit => {
    const identifier = visit.params['identifier']!
    const { record, revision } = await find(visit.context, identifier)
    const [revisions, events] = [await revisionsOf(visit.context, record.id), await historyOf(visit.context, record.id)]
    const names = await namesOf(
      visit.context,
      events.map(event => event.actor),
    )
    const title = (revision && inLocale(titleOf(formatNamed(record.format), revision.data), visit.locale).text) || identifierOf(record)
    const { say } = visit
    return {
      kind: 'page',
      title: say('records.history'),
      trail: [{ label: title, path: pathOf(record) }],
      body: (
        <>
          <PageHead title={say('records.history')} lead={<bdi>{title}</bdi>} />
          {revisions.length === 0 ? (
            <EmptyState title={say('records.no-revisions')} />
          ) : (
            <Revisions visit={visit} record={record} revisions={revisions} />
          )}
          {revisions.length > 1 ? <CompareForm visit={visit} record={record} revisions={revisions} /> : null}
          <h2>{say('records.steps')}</h2>
          <ol class="timeline">
            {events.map(event => (
              <li>
                <Time at={event.at} visit={visit} moment /> <strong>{say(`records.event-${event.name.replace(/^record\./, '')}`)}</strong>
                {event.actor && names.has(event.actor) ? <bdi> {names.get(event.actor)}</bdi> : null}
                {typeof event.details['reason'] === 'string' && event.details['reason'] ? <p dir="auto">{event.details['reason']}</p> : null}
              </li>
            ))}
          </ol>
        </>
      ),
    }
  },
}

const Revisions = ({
  visit,
  record,
  revisions,
}: {
  readonly visit: Visit
  readonly record: ChmRecord
  readonly revisions: readonly Revision[]
}): VNode => (
  <Table
    caption={visit.say('records.versions')}
    rows={revisions}
    columns={[
      {
        heading: visit.say('records.identifier'),
        names: true,
        cell: row => <a href={visit.to(pathOf(record, row.revision))}>{identifierOf(record, row.revision)}</a>,
      },
      { heading: visit.say('records.published'), cell: row => <Time at={row.publishedAt} visit={visit} /> },
      {
        heading: visit.say('records.compared'),
        cell: row =>
          row.revision === 1 ? (
            '–'
          ) : (
            <a href={visit.to(`${pathOf(record)}/compare`, { from: String(row.revision - 1), to: String(row.revision) })}>
              {visit.say('records.with-previous')}
            </a>
          ),
      },
    ]}
  />
)

function CompareForm({
  visit,
  record,
  revisions,
}: {
  readonly visit: Visit
  readonly record: ChmRecord
  readonly revisions: readonly Revision[]
}): VNode {
  const choices = revisions.map(({ revision }) => ({ value: String(revision), label: visit.say('records.revision', { revision }) }))
  return (
    <form class="inline-form" action={visit.to(`${pathOf(record)}/compare`)}>
      <Select name="from" label={visit.say('records.from')} visit={visit} choices={choices} value={String(record.revision - 1)} />
      <Select name="to" label={visit.say('records.to')} visit={visit} choices={choices} value={String(record.revision)} />
      <Button tone="quiet">{visit.say('records.compare')}</Button>
    </form>
  )
}
