import { formatNamed, formatTitle } from '#formats'
import { all, where } from '#platform/filter.ts'
import { inLocale } from '#platform/localized.ts'
import { identifierOf, list, summaries, type ChmRecord, type Summary } from '#records'
import { countryName } from '#vocabularies'
import { Facts } from '../kit/facts.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Time } from '../kit/time.tsx'
import type { Answer, Visit } from '../page.ts'
import { pathOf } from './address.ts'
import { ListedRecords, ReferredRecords } from './other-records.tsx'
import { referringHere } from './references.ts'

/** What remains of a withdrawn record: what it was, when and why it went, and what stands in its place. Its text is gone. */
export async function tombstone(visit: Visit, record: ChmRecord): Promise<Answer> {
  const { say } = visit
  const kind = inLocale(formatTitle(formatNamed(record.format)), visit.locale).text
  const [successors, referring] = await Promise.all([successorsOf(visit, record), referringHere(visit, record.id)])
  return {
    kind: 'page',
    status: 410,
    title: say('records.gone'),
    head: <meta name="robots" content="noindex" />,
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
        <div class="stack">
          <Facts
            entries={[
              { name: say('records.gone-what'), value: kind },
              { name: say('records.gone-country'), value: record.government && countryName(record.government, visit.locale) },
              { name: say('records.published'), value: record.publishedAt && <Time at={record.publishedAt} visit={visit} /> },
              { name: say('records.gone-on'), value: record.withdrawnAt && <Time at={record.withdrawnAt} visit={visit} /> },
              { name: say('records.versions'), value: say('records.version-count', { count: record.revision }) },
              { name: say('records.history'), value: <a href={visit.to(`${pathOf(record)}/history`)}>{say('records.steps')}</a> },
            ]}
          />
          <ListedRecords visit={visit} title={say('records.gone-successor')} summaries={successors} />
          <ReferredRecords visit={visit} title={say('records.gone-referring')} groups={referring} />
          <p>
            <a href={visit.to('/search', { format: record.format, ...(record.government ? { government: record.government } : {}) })}>
              {say('records.gone-search', { format: kind })}
            </a>
          </p>
        </div>
      </>
    ),
  }
}

/** Where a country has one record of a format, the present one replaces what was withdrawn. */
async function successorsOf(visit: Visit, { format, government }: ChmRecord): Promise<readonly Summary[]> {
  if (government === null || formatNamed(format).oneFor?.length !== 1) return []
  const present = await list(visit.context, all(where('format', format), where('government', government), where('state', 'published')), { limit: 1 })
  return summaries(
    visit.context,
    present.map(({ record }) => record.id),
  )
}
