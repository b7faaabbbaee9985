import type { VNode } from 'preact'
import { formatNamed, formatTitle, summaryOf, titleOf, languagesOf, type Data, type Format } from '#formats'
import { matches } from '#platform/filter.ts'
import { inLocale } from '#platform/localized.ts'
import {
  allows,
  draftOf,
  editable,
  find,
  identifierOf,
  recordFacts,
  referringTo,
  summaries,
  withdrawable,
  type ChmRecord,
  type Held,
  type Revision,
} from '#records'
import { countryName } from '#vocabularies'
import { inLanguage, LocalizedLine } from '../fields/localized-line.tsx'
import { Badge, languageName, StateBadge } from '../kit/badge.tsx'
import { Button, ButtonLink, Buttons } from '../kit/button.tsx'
import { Token } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { OtherLanguage } from '../kit/text.tsx'
import { Time } from '../kit/time.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { pathOf } from './address.ts'
import { Aside, citedAs } from './aside.tsx'
import { Body } from './body.tsx'
import { jsonLdOf } from './json-ld.ts'
import { readingOf } from './reading.ts'

/** A record: its newest revision, or the one the identifier names. Withdrawn records leave a stone that says so. */
export const show: Page = {
  method: 'GET',
  path: '/records/:identifier',
  answer: async visit => {
    const { record, revision } = await find(visit.context, visit.params['identifier']!)
    if (record.state === 'withdrawn') return tombstone(visit, record)
    if (!revision) return { kind: 'redirect', to: visit.to(`${pathOf(record)}/preview`) }
    return recordPage(visit, record, revision)
  },
}

/** A draft as readers will see it once it is published. */
export const preview: Page = {
  method: 'GET',
  path: '/records/:identifier/preview',
  needs: 'signed-in',
  answer: async visit => {
    const { record, draft } = await draftOf(visit.context, visit.params['identifier']!)
    const format = formatNamed(record.format)
    const title = inLocale(titleOf(format, draft.data), visit.locale).text || identifierOf(record)
    const language = languageOf(visit, languagesOf(format, draft.data))
    return {
      kind: 'page',
      title,
      wide: true,
      trail: [{ label: visit.say('records.workspace'), path: '/workspace' }],
      body: (
        <article class="record">
          <Notice tone="info" title={visit.say('records.preview-title')}>
            <p>{visit.say('records.preview-help')}</p>
            <Buttons>
              <ButtonLink small href={visit.to(`${pathOf(record)}/edit`)}>
                {visit.say('records.back-to-form')}
              </ButtonLink>
            </Buttons>
          </Notice>
          <Head visit={visit} record={record} format={format} data={draft.data} language={language} />
          <Languages visit={visit} path={`${pathOf(record)}/preview`} languages={languagesOf(format, draft.data)} language={language} />
          <Body reading={await readingOf(visit, format, draft.data, language)} data={draft.data} />
        </article>
      ),
    }
  },
}

async function recordPage(visit: Visit, record: ChmRecord, revision: Revision): Promise<Answer> {
  const format = formatNamed(revision.format)
  const { data } = revision
  const languages = languagesOf(format, data)
  const language = languageOf(visit, languages)
  const summary = inLocale(summaryOf(format, data), language).text
  const cited = citedAs(visit, record, revision)
  const referring = await summaries(visit.context, (await referringTo(visit.context, record.id)).map(({ record: id }) => id).slice(0, 50))
  return {
    kind: 'page',
    title: inLocale(titleOf(format, data), language).text || identifierOf(record),
    description: summary.slice(0, 200),
    wide: true,
    trail: [{ label: inLocale(formatTitle(format), visit.locale).text, path: `/search?format=${format.name}` }],
    head: (
      <>
        <link rel="canonical" href={cited.url} />
        <script
          type="application/ld+json"
          nonce={visit.nonce}
          dangerouslySetInnerHTML={{ __html: jsonLdOf(cited, { summary, languages, locale: language, revision: revision.revision }) }}
        />
      </>
    ),
    body: (
      <article class="record">
        <Head visit={visit} record={record} format={format} data={data} language={language} />
        <Standing visit={visit} record={record} revision={revision} />
        <Languages visit={visit} path={pathOf(record, revision.revision)} languages={languages} language={language} />
        <div class="record-columns">
          <div class="record-body">
            <Body reading={await readingOf(visit, format, data, language)} data={data} />
          </div>
          <Aside visit={visit} record={record} revision={revision} referring={referring} />
        </div>
        <Work visit={visit} held={{ record, draft: await draftBeside(visit, record) }} />
      </article>
    ),
  }
}

/** The language a record is read in: the one asked for, else the page's, else English, else its first. */
function languageOf(visit: Visit, languages: readonly string[]): string {
  return [visit.query.get('language'), visit.locale, 'en'].find(language => language && languages.includes(language)) ?? languages[0] ?? visit.locale
}

function Head({
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
function Standing({ visit, record, revision }: { readonly visit: Visit; readonly record: ChmRecord; readonly revision: Revision }): VNode {
  const { say } = visit
  const newest = revision.revision === record.revision
  return (
    <>
      <p class="record-standing">
        <StateBadge state={record.state} visit={visit} />
        <span>{say('records.revision', { revision: revision.revision })}</span>
        <Time at={revision.publishedAt} visit={visit} />
      </p>
      {record.revoked && newest ? <Notice tone="bad" title={say('records.revoked')} /> : null}
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
function Languages({
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
  if (languages.length < 2)
    return language === visit.locale ? null : (
      <p class="record-language">
        <OtherLanguage language={language} visit={visit} />
      </p>
    )
  return (
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
  )
}

const draftBeside = (visit: Visit, record: ChmRecord) =>
  matches(editable(visit.context.actor), recordFacts({ record, draft: undefined }))
    ? draftOf(visit.context, record.id).then(
        ({ draft }) => draft,
        () => undefined,
      )
    : undefined

/** What somebody who works on the record can do next. */
function Work({ visit, held }: { readonly visit: Visit; readonly held: Held }): VNode | null {
  const { record, draft } = held
  const facts = recordFacts(held)
  if (!matches(editable(visit.context.actor), facts)) return null
  const { say } = visit
  const post = (path: string, label: string, extra?: VNode) => (
    <form method="post" action={visit.to(`${pathOf(record)}/${path}`)}>
      <Token visit={visit} />
      {extra}
      <Button tone="quiet">{label}</Button>
    </form>
  )
  const revocable = 'amendmentIntent' in formatNamed(record.format).fields
  return (
    <section class="record-work" aria-labelledby="record-work">
      <h2 id="record-work">{say('records.work')}</h2>
      {draft ? (
        <p>
          <Badge tone="info">{say(draft.state === 'submitted' ? 'records.draft-submitted' : 'records.draft-open')}</Badge>
        </p>
      ) : null}
      <Buttons>
        {draft ? (
          <ButtonLink tone="quiet" href={visit.to(`${pathOf(record)}/edit`)}>
            {say('records.open-draft')}
          </ButtonLink>
        ) : null}
        {draft?.state === 'submitted' && draft.submittedBy === visit.context.actor.id ? post('recall', say('records.recall')) : null}
        {allows(held, 'amend') && !record.revoked ? post('amendment', say('records.amend')) : null}
        {allows(held, 'amend') && !record.revoked && revocable
          ? post('amendment', say('records.revoke'), <input type="hidden" name="intent" value="revoke" />)
          : null}
        {post('copy', say('records.copy'))}
        {!revocable && allows(held, 'withdraw') && matches(withdrawable(visit.context.actor), facts) ? (
          <ButtonLink tone="quiet" href={visit.to(`${pathOf(record)}/withdrawal`)}>
            {say('records.withdraw')}
          </ButtonLink>
        ) : null}
      </Buttons>
    </section>
  )
}

/** What remains of a withdrawn record. */
function tombstone(visit: Visit, record: ChmRecord): Answer {
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
