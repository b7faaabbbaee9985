import { formatNamed, formatTitle } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { identifierOf, type ChmRecord } from '#records'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Answer, Visit } from '../page.ts'

/** What remains of a withdrawn record. */
export function tombstone(visit: Visit, record: ChmRecord): Answer {
  const { say } = visit
  const kind = inLocale(formatTitle(formatNamed(record.format)), visit.locale).text
  return {
    kind: 'page',
    status: 410,
    title: say('records.gone'),
    body: (
      <>
        <PageHead
          title={say('records.gone')}
          kicker={<span>{kind}</span>}
          lead={say('records.gone-lead', { identifier: identifierOf(record), date: record.withdrawnAt ?? new Date(0) })}
        />
        {record.reason ? (
          <Notice title={say('records.gone-reason')}>
            <p dir="auto">{record.reason}</p>
          </Notice>
        ) : null}
        <p>
          <a href={visit.to('/search', { format: record.format, ...(record.government ? { government: record.government } : {}) })}>
            {say('records.gone-search', { format: kind })}
          </a>
        </p>
      </>
    ),
  }
}
