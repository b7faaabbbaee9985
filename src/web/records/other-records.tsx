import type { VNode } from 'preact'
import { formatNamed, formatTitle } from '#formats'
import { inLocale } from '#platform/localized.ts'
import type { Summary } from '#records'
import { countryName } from '#vocabularies'
import { LocalizedLine } from '../fields/localized-line.tsx'
import { Panel } from '../kit/card.tsx'
import type { Visit } from '../page.ts'
import type { Referred } from './references.ts'
import type { Related } from './related.ts'

type Listing = { readonly visit: Visit; readonly title: string }

/** Records under the names of the fields in which they stand; nothing when there are none. */
export const ReferredRecords = ({ visit, title, groups }: Listing & { readonly groups: readonly Referred[] }): VNode | null =>
  groups.length === 0 ? null : (
    <Panel title={title}>
      {groups.map(({ label, summaries }) => (
        <>
          <h3 class="record-reason">{label}</h3>
          <ul class="plain-list">
            {summaries.map(summary => (
              <RecordLine visit={visit} summary={summary} />
            ))}
          </ul>
        </>
      ))}
    </Panel>
  )

/** Records like this one, each with what they share. */
export const RelatedRecords = ({ visit, title, related }: Listing & { readonly related: readonly Related[] }): VNode | null =>
  related.length === 0 ? null : (
    <Panel title={title}>
      <ul class="plain-list">
        {related.map(({ summary, reason }) => (
          <RecordLine visit={visit} summary={summary} reason={visit.say(`records.related.${reason}`)} />
        ))}
      </ul>
    </Panel>
  )

/** Other records, each with its type; nothing when there are none. */
export const ListedRecords = ({ visit, title, summaries }: Listing & { readonly summaries: readonly Summary[] }): VNode | null =>
  summaries.length === 0 ? null : (
    <Panel title={title}>
      <ul class="plain-list">
        {summaries.map(summary => (
          <RecordLine visit={visit} summary={summary} />
        ))}
      </ul>
    </Panel>
  )

/** A record in a short list: its name, what and whose it is, and why it stands here. */
const RecordLine = ({ visit, summary, reason }: { readonly visit: Visit; readonly summary: Summary; readonly reason?: string }): VNode => {
  const kind = inLocale(formatTitle(formatNamed(summary.format)), visit.locale).text
  const named = Object.values(summary.title).some(Boolean)
  return (
    <li>
      <a href={visit.to(`/records/${summary.identifier}`)}>
        {named ? <LocalizedLine text={summary.title} language={visit.locale} visit={visit} /> : summary.identifier}
      </a>
      <small class="quiet record-line-about">
        {[kind, summary.government && countryName(summary.government, visit.locale)].filter(Boolean).join(' · ')}
        {reason && <span class="record-line-reason">{reason}</span>}
      </small>
    </li>
  )
}
