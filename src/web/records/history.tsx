import type { VNode } from 'preact'
import { namesOf } from '#accounts'
import { formatNamed, languagesOf, titleOf } from '#formats'
import { matches } from '#platform/filter.ts'
import { inLocale } from '#platform/localized.ts'
import { editable, find, historyOf, identifierOf, recordFacts, revisionsOf, type ChmRecord, type Draft, type Revision } from '#records'
import { Button } from '../kit/button.tsx'
import { Select, Token } from '../kit/field.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Table } from '../kit/table.tsx'
import { Time } from '../kit/time.tsx'
import type { Page, Visit } from '../page.ts'
import { pathOf } from './address.ts'
import { draftBeside } from './work.tsx'

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
    const draft = await draftBeside(visit, record)
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
            <Revisions visit={visit} record={record} revisions={revisions} restorable={isRestorable(visit, record, draft)} />
          )}
          {revisions.length > 1 || (draft && revisions.length > 0) ? (
            <CompareForm visit={visit} record={record} revisions={revisions} draft={draft !== undefined} />
          ) : null}
          {revision && languagesOf(formatNamed(record.format), revision.data).length > 1 ? (
            <p>
              <a href={visit.to(`${pathOf(record)}/languages`)}>{say('records.languages-title')}</a>
            </p>
          ) : null}
          <h2>{say('records.steps')}</h2>
          <ol class="timeline">
            {events.map(event => (
              <li>
                <Time at={event.at} visit={visit} moment /> <strong>{say(`records.event-${event.name.replace(/^record\./, '')}`)}</strong>
                {event.actor && names.has(event.actor) ? <bdi> {names.get(event.actor)}</bdi> : null}
                {[event.details['reason'], event.details['text']]
                  .filter(words => typeof words === 'string' && words !== '')
                  .map(words => (
                    <p class="event-words" dir="auto">
                      {words as string}
                    </p>
                  ))}
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
  restorable,
}: {
  readonly visit: Visit
  readonly record: ChmRecord
  readonly revisions: readonly Revision[]
  readonly restorable: boolean
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
      ...(restorable
        ? [
            {
              heading: visit.say('records.restore'),
              acts: true,
              cell: (row: Revision) => (row.revision === record.revision ? null : <Restore visit={visit} record={record} revision={row.revision} />),
            },
          ]
        : []),
    ]}
  />
)

const Restore = ({ visit, record, revision }: { readonly visit: Visit; readonly record: ChmRecord; readonly revision: number }): VNode => (
  <form method="post" action={visit.to(`${pathOf(record)}/restoration`)}>
    <Token visit={visit} />
    <input type="hidden" name="revision" value={revision} />
    <Button tone="quiet" small>
      {visit.say('records.restore-do', { revision })}
    </Button>
  </form>
)

/** May the visitor write an earlier revision into the draft? */
const isRestorable = ({ context }: Visit, record: ChmRecord, draft: Draft | undefined): boolean =>
  record.state === 'published' && !record.revoked && draft?.state !== 'submitted' && matches(editable(context.actor), recordFacts({ record, draft }))

function CompareForm({
  visit,
  record,
  revisions,
  draft,
}: {
  readonly visit: Visit
  readonly record: ChmRecord
  readonly revisions: readonly Revision[]
  readonly draft: boolean
}): VNode {
  const choices = [
    ...(draft ? [{ value: 'draft', label: visit.say('records.side-draft') }] : []),
    ...revisions.map(({ revision }) => ({ value: String(revision), label: visit.say('records.revision', { revision }) })),
  ]
  return (
    <form class="inline-form" action={visit.to(`${pathOf(record)}/compare`)}>
      <Select
        name="from"
        label={visit.say('records.from')}
        visit={visit}
        choices={choices}
        value={String(Math.max(1, draft ? record.revision : record.revision - 1))}
      />
      <Select name="to" label={visit.say('records.to')} visit={visit} choices={choices} value={draft ? 'draft' : String(record.revision)} />
      <Button tone="quiet">{visit.say('records.compare')}</Button>
    </form>
  )
}
