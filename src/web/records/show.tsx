import { copiesOf } from '#copies'
import { formatNamed, formatTitle, languagesOf, summaryOf, titleOf, publicData } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { filesShown, find, identifierOf, referringTo, summaries, type ChmRecord, type Revision } from '#records'
import { Attached } from '../files/attached.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { pathOf } from './address.ts'
import { Aside, citedAs } from './aside.tsx'
import { Body } from './body.tsx'
import { Head, languageOf, Languages, Standing } from './head.tsx'
import { jsonLdOf } from './json-ld.ts'
import { readingOf } from './reading.ts'
import { tombstone } from './tombstone.tsx'
import { draftBeside, Work } from './work.tsx'

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

async function recordPage(visit: Visit, record: ChmRecord, revision: Revision): Promise<Answer> {
  const format = formatNamed(revision.format)
  const { data } = revision
  const languages = languagesOf(format, data)
  const language = languageOf(visit, languages)
  const summary = inLocale(summaryOf(format, data), language).text
  const cited = citedAs(visit, record, revision)
  const referring = await summaries(visit.context, (await referringTo(visit.context, record.id)).map(({ record: id }) => id).slice(0, 50))
  const copied = (await copiesOf(visit.context, record.id)).filter(copy => copy.revision === revision.revision)
  const copies = await summaries(
    visit.context,
    copied.map(({ target }) => target),
  )
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
          <div>
            <Aside visit={visit} record={record} revision={revision} referring={referring} copies={copies} />
            <Attached visit={visit} files={await filesShown(visit.context, record.id, publicData(format, data))} />
          </div>
        </div>
        <Work visit={visit} held={{ record, draft: await draftBeside(visit, record) }} />
      </article>
    ),
  }
}
