import type { VNode } from 'preact'
import { formatNamed, formatTitle } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { identifierOf, type ChmRecord, type Revision, type Summary } from '#records'
import type { Usage } from '#usage'
import { ScriptButton } from '../kit/button.tsx'
import { Panel } from '../kit/card.tsx'
import { Facts } from '../kit/facts.tsx'
import { dated } from '../kit/time.tsx'
import type { Visit } from '../page.ts'
import { pathOf } from './address.ts'
import { citationStyles, type Cited } from './citation.ts'
import { ListedRecords, ReferredRecords, RelatedRecords } from './other-records.tsx'
import { Provenance } from './provenance.tsx'
import type { Referred } from './references.ts'
import type { Related } from './related.ts'
import { Sharing } from './sharing.tsx'
import { UsagePanel } from './usage.tsx'

/** What stands around a record: the records it knows and that know it, those like it, and how it is used. */
export type Surroundings = {
  readonly referred: readonly Referred[]
  readonly referring: readonly Referred[]
  readonly related: readonly Related[]
  /** The records that got a copy of this revision. */
  readonly copies: readonly Summary[]
  readonly usage: Usage
}

type Props = {
  readonly visit: Visit
  readonly record: ChmRecord
  readonly revision: Revision
  readonly cited: Cited
  readonly around: Surroundings
}

/** Beside a record: what it is called, who answers for it, how to cite, take and share it, and the records around it. */
export function Aside({ visit, record, revision, cited, around }: Props): VNode {
  const { say } = visit
  return (
    <aside class="record-aside" aria-label={say('records.about')}>
      <Panel title={say('records.about')}>
        <Facts
          entries={[
            { name: say('records.identifier'), value: <code class="identifier">{cited.identifier}</code> },
            {
              name: say('records.versions'),
              value: <a href={visit.to(`${pathOf(record)}/history`)}>{say('records.version-count', { count: record.revision })}</a>,
            },
          ]}
        />
      </Panel>
      <Provenance visit={visit} record={record} revision={revision} />
      <Answering visit={visit} record={record} />
      <Citing visit={visit} cited={cited} here={pathOf(record, revision.revision)} />
      <Taking visit={visit} record={record} revision={revision} />
      <Sharing visit={visit} cited={cited} address={visit.origin + visit.to(pathOf(record))} />
      <ListedRecords visit={visit} title={say('records.copies')} summaries={around.copies} />
      <ReferredRecords visit={visit} title={say('records.referred')} groups={around.referred} />
      <ReferredRecords visit={visit} title={say('records.referring')} groups={around.referring} />
      <RelatedRecords visit={visit} title={say('records.related')} related={around.related} />
      <UsagePanel visit={visit} usage={around.usage} identifier={identifierOf(record)} />
      <p class="print-only small" dir="auto">
        {say('records.printed', { identifier: cited.identifier, url: cited.url, date: dated(visit.context.now(), visit.locale) })}
      </p>
    </aside>
  )
}

/** The ways to those who answer for a record; their addresses stay with us. */
const Answering = ({ visit, record }: Pick<Props, 'visit' | 'record'>): VNode => (
  <div class="no-print">
    <Panel title={visit.say('records.enquire')}>
      <ul class="plain-list">
        <li>
          <a href={visit.to(`${pathOf(record)}/enquiry`)} rel="nofollow">
            {visit.say('records.enquire-question')}
          </a>
        </li>
        <li>
          <a href={visit.to(`${pathOf(record)}/enquiry`, { about: 'change' })} rel="nofollow">
            {visit.say('records.enquire-change')}
          </a>
        </li>
      </ul>
    </Panel>
  </div>
)

const Citing = ({ visit, cited, here }: { readonly visit: Visit; readonly cited: Cited; readonly here: string }): VNode => (
  <Panel title={visit.say('records.cite')}>
    <p class="citation" id="citation" dir="auto">
      {citationStyles['text']!.write(cited, visit.locale)}
    </p>
    <div class="buttons">
      <ScriptButton act="copy" on="citation" done={visit.say('records.copied-text')} tone="quiet" small icon="copy">
        {visit.say('records.copy-citation')}
      </ScriptButton>
    </div>
    <ul class="record-files no-print">
      {Object.entries(citationStyles).map(([style, { name }]) => (
        <li>
          <a href={visit.to(`${here}/cite`, { style })} download>
            {name}
          </a>
        </li>
      ))}
    </ul>
  </Panel>
)

const Taking = ({ visit, record, revision }: Pick<Props, 'visit' | 'record' | 'revision'>): VNode => {
  const language = visit.query.get('language')
  return (
    <div class="no-print">
      <Panel title={visit.say('records.take')}>
        <ul class="plain-list">
          <li>
            <a href={visit.to(`${pathOf(record, revision.revision)}/pdf`, language === null ? {} : { language })}>PDF</a>
          </li>
          <li>
            <a href={`/api/v1/records/${identifierOf(record, revision.revision)}`}>JSON</a>
          </li>
          <li>
            <a href={visit.to(`/formats/${record.format}`)}>
              {visit.say('records.format-page', { format: inLocale(formatTitle(formatNamed(record.format)), visit.locale).text })}
            </a>
          </li>
        </ul>
      </Panel>
    </div>
  )
}
