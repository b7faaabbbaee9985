import { formatNamed, formatTitle } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { find, identifierOf } from '#records'
import { receiptsOf, statementOf, verifyReceipt } from '#printing'
import { countryName } from '#vocabularies'
import { ButtonLink } from '../kit/button.tsx'
import { Facts } from '../kit/facts.tsx'
import { EmptyState, Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Table } from '../kit/table.tsx'
import { Time } from '../kit/time.tsx'
import type { Page } from '../page.ts'

/** The receipts of a record, for those who work on it. */
export const receipts: Page = {
  method: 'GET',
  path: '/records/:identifier/receipts',
  needs: 'signed-in',
  answer: async visit => {
    const { say } = visit
    const { record } = await find(visit.context, visit.params['identifier']!)
    const held = await receiptsOf(visit.context, record.id)
    return {
      kind: 'page',
      title: say('receipts.title'),
      trail: [{ label: identifierOf(record), path: `/records/${identifierOf(record)}` }],
      body: (
        <>
          <PageHead title={say('receipts.title')} lead={say('receipts.lead')} />
          {held.length === 0 ? (
            <EmptyState title={say('receipts.none')} />
          ) : (
            <Table
              caption={say('receipts.title')}
              quietCaption
              rows={held.map(receipt => ({ receipt, statement: statementOf(receipt) }))}
              columns={[
                { heading: say('receipts.revision'), names: true, cell: ({ statement }) => statement.identifier },
                { heading: say('receipts.at'), cell: ({ statement }) => <Time at={new Date(statement.publishedAt)} visit={visit} moment /> },
                { heading: say('receipts.by'), cell: ({ statement }) => <bdi>{statement.publishedBy?.name ?? '–'}</bdi> },
                {
                  heading: say('receipts.verify'),
                  cell: ({ receipt }) => <a href={visit.to(`/receipts/${receipt.id}`)}>{say('receipts.verify-this')}</a>,
                },
                {
                  heading: say('receipts.pdf'),
                  cell: ({ receipt }) => (
                    <ButtonLink tone="quiet" small href={visit.to(`/receipts/${receipt.id}/pdf`)}>
                      PDF
                    </ButtonLink>
                  ),
                },
              ]}
            />
          )}
        </>
      ),
    }
  },
}

/** Says whether a receipt is true: for everybody who has its address. */
export const receipt: Page = {
  method: 'GET',
  path: '/receipts/:id',
  answer: async visit => {
    const { say } = visit
    const { id, statement, signature, key, genuine, unchanged, standing } = await verifyReceipt(visit.context, visit.params['id']!)
    const good = genuine && unchanged
    return {
      kind: 'page',
      title: say('receipts.one'),
      head: <meta name="robots" content="noindex" />,
      body: (
        <>
          <PageHead title={say('receipts.one')} lead={inLocale(formatTitle(formatNamed(statement.format)), visit.locale).text} />
          <Notice tone={good ? 'good' : 'bad'} title={say(good ? 'receipts.true' : genuine ? 'receipts.changed' : 'receipts.false')} />
          {standing === 'withdrawn' ? <Notice tone="warning" title={say('receipts.withdrawn')} /> : null}
          <Facts
            entries={[
              { name: say('receipts.record'), value: <a href={visit.to(`/records/${statement.identifier}`)}>{statement.identifier}</a> },
              {
                name: say('receipts.government'),
                value: statement.government === null ? undefined : countryName(statement.government, visit.locale),
              },
              { name: say('receipts.revision'), value: String(statement.revision) },
              { name: say('receipts.at'), value: <Time at={new Date(statement.publishedAt)} visit={visit} moment /> },
              {
                name: say('receipts.number'),
                value: (
                  <code class="file-hash" dir="ltr">
                    {id}
                  </code>
                ),
              },
              {
                name: 'SHA-256',
                value: (
                  <code class="file-hash" dir="ltr">
                    {statement.sha256}
                  </code>
                ),
              },
              {
                name: say('receipts.signature'),
                value: (
                  <code class="file-hash" dir="ltr">
                    {signature}
                  </code>
                ),
              },
              {
                name: say('receipts.key'),
                value: (
                  <a href={visit.to('/receipts/key')}>
                    <code>{key}</code>
                  </a>
                ),
              },
            ]}
          />
        </>
      ),
    }
  },
}
