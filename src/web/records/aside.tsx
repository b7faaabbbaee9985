import type { VNode } from 'preact'
import { formatNamed, formatTitle, titleOf } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { identifierOf, type ChmRecord, type Revision, type Summary } from '#records'
import { countryName } from '#vocabularies'
import { LocalizedLine } from '../fields/localized-line.tsx'
import { ScriptButton } from '../kit/button.tsx'
import { Panel } from '../kit/card.tsx'
import { Facts } from '../kit/facts.tsx'
import type { Visit } from '../page.ts'
import { pathOf } from './address.ts'
import { citationStyles, type Cited } from './citation.ts'
import { Provenance } from './provenance.tsx'

/** How a revision is cited: by its country or clearing-house, with the address that stays. */
export function citedAs(visit: Visit, record: ChmRecord, revision: Revision): Cited {
  const house = visit.say(`records.house-${record.prefix}`)
  return {
    title: titleOf(formatNamed(revision.format), revision.data),
    author: record.government === null ? house : countryName(record.government, visit.locale),
    identifier: identifierOf(record, revision.revision),
    publishedAt: revision.publishedAt,
    url: `${visit.origin}${visit.to(pathOf(record, revision.revision))}`,
    house,
  }
}

/** Beside a record: what it is called, who answers for it, how to cite and take it, and what refers to it. */
export function Aside({
  visit,
  record,
  revision,
  referring,
  copies,
}: {
  readonly visit: Visit
  readonly record: ChmRecord
  readonly revision: Revision
  readonly referring: readonly Summary[]
  /** The records that got a copy of this revision. */
  readonly copies: readonly Summary[]
}): VNode {
  const { say } = visit
  const cited = citedAs(visit, record, revision)
  const here = pathOf(record, revision.revision)
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
      <Panel title={say('records.cite')}>
        <p class="citation" id="citation" dir="auto">
          {citationStyles['text']!.write(cited, visit.locale)}
        </p>
        <div class="buttons">
          <ScriptButton act="copy" on="citation" done={say('records.copied-text')} tone="quiet" small>
            {say('records.copy-citation')}
          </ScriptButton>
        </div>
        <ul class="plain-list">
          <li>
            <a href={visit.to(`${here}/cite`, { style: 'ris' })} download>
              RIS
            </a>
          </li>
          <li>
            <a href={visit.to(`${here}/cite`, { style: 'bibtex' })} download>
              BibTeX
            </a>
          </li>
        </ul>
      </Panel>
      <Panel title={say('records.take')}>
        <ul class="plain-list">
          <li>
            <a href={`/api/v1/records/${identifierOf(record, revision.revision)}`}>JSON</a>
          </li>
          <li>
            <a href={visit.to(`${here}/pdf`, visit.query.has('language') ? { language: visit.query.get('language')! } : {})}>PDF</a>
          </li>
          <li>
            <a href={visit.to(`/formats/${record.format}`)}>
              {say('records.format-page', { format: inLocale(formatTitle(formatNamed(record.format)), visit.locale).text })}
            </a>
          </li>
        </ul>
      </Panel>
      <Listed visit={visit} title={say('records.copies')} summaries={copies} />
      <Listed visit={visit} title={say('records.referring')} summaries={referring} />
    </aside>
  )
}

/** Other records, each with its type; nothing when there are none. */
const Listed = ({
  visit,
  title,
  summaries,
}: {
  readonly visit: Visit
  readonly title: string
  readonly summaries: readonly Summary[]
}): VNode | null =>
  summaries.length === 0 ? null : (
    <Panel title={title}>
      <ul class="plain-list">
        {summaries.map(summary => (
          <li>
            <a href={visit.to(`/records/${summary.identifier}`)}>
              <LocalizedLine text={summary.title} language={visit.locale} visit={visit} />
            </a>
            <small class="quiet"> {inLocale(formatTitle(formatNamed(summary.format)), visit.locale).text}</small>
          </li>
        ))}
      </ul>
    </Panel>
  )
