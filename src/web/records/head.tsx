import type { VNode } from 'preact'
import { formatTitle, titleOf, type Data, type Format } from '#formats'
import { inLocale, isLocale } from '#platform/localized.ts'
import { identifierOf, markOf, type ChmRecord, type Revision } from '#records'
import { countryName } from '#vocabularies'
import { inLanguage, LocalizedLine } from '../fields/localized-line.tsx'
import { languageName, StateBadge } from '../kit/badge.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Time } from '../kit/time.tsx'
import type { Visit } from '../page.ts'
import { pathOf } from './address.ts'
import { Marked } from './marks.tsx'
import { MarkBadge } from './provenance.tsx'

/** The language a record is read in: the one asked for, else the page's, else English, else its first. */
export function languageOf(visit: Visit, languages: readonly string[]): string {
  return [visit.query.get('language'), visit.locale, 'en'].find(language => language && languages.includes(language)) ?? languages[0] ?? visit.locale
}

/** What a record is, whose, and its name. */
export function Head({
  visit,
  record,
  format,
  data,
  language,
}: {
  readonly visit: Visit
  readonly record: ChmRecord
  readonly format: Format
  readonly data: Data
  readonly language: string
}): VNode {
  const title = titleOf(format, data)
  return (
    <PageHead
      title={Object.keys(title).length > 0 ? <LocalizedLine text={title} language={language} visit={visit} /> : identifierOf(record)}
      kicker={
        <>
          <span>{inLocale(formatTitle(format), visit.locale).text}</span>
          {record.government === null ? null : (
            <a href={visit.to(`/countries/${record.government}`)}>{countryName(record.government, visit.locale)}</a>
          )}
        </>
      }
    />
  )
}

/** Whether this is what counts today: current, older, revoked, superseded. */
export function Standing({ visit, record, revision }: { readonly visit: Visit; readonly record: ChmRecord; readonly revision: Revision }): VNode {
  const { say } = visit
  const newest = revision.revision === record.revision
  return (
    <>
      <p class="record-standing">
        <StateBadge state={record.state} visit={visit} />
        {newest ? <MarkBadge visit={visit} mark={markOf(record)} /> : null}
        <span>{say('records.revision', { revision: revision.revision })}</span>
        <Time at={revision.publishedAt} visit={visit} />
      </p>
      {record.revoked && newest ? <Notice tone="bad" title={say('records.revoked')} /> : null}
      {newest ? <Marked visit={visit} record={record} /> : null}
      {newest ? null : (
        <Notice tone="warning" title={say(record.format === 'absPermit' ? 'records.superseded' : 'records.older')}>
          <p>
            <a href={visit.to(pathOf(record))}>{say('records.see-newest')}</a>
          </p>
        </Notice>
      )}
    </>
  )
}

/** The languages the record exists in, each a link; or the only one it has, when that is not the reader's. */
export function Languages({
  visit,
  path,
  languages,
  language,
}: {
  readonly visit: Visit
  readonly path: string
  readonly languages: readonly string[]
  readonly language: string
}): VNode | null {
  const asked = [visit.query.get('language'), visit.locale].find(isLocale)
  const missing = asked !== undefined && asked !== language && (
    <p class="record-language small quiet">
      {visit.say('records.not-in-language', { asked: languageName(asked, visit.locale), language: languageName(language, visit.locale) })}
    </p>
  )
  if (languages.length < 2) return missing || null
  return (
    <>
      <nav class="record-languages" aria-label={visit.say('records.languages')}>
        <ul>
          {languages.map(code => (
            <li>
              <a
                href={visit.to(path, { language: code })}
                {...inLanguage(code)}
                hreflang={code}
                {...(code === language ? { 'aria-current': 'true' as const } : {})}
              >
                {languageName(code, code)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {missing}
    </>
  )
}
