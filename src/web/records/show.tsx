import { copiesOf } from '#copies'
import { formatNamed, formatTitle, languagesOf, publicData, referencesIn, summaryOf, titleOf } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { wantedBy } from '#projections'
import { addressOf, filesShown, find, identifierOf, summaries, type Attachment, type ChmRecord, type Revision } from '#records'
import { countUse, usageOf } from '#usage'
import { countryName } from '#vocabularies'
import { Attached } from '../files/attached.tsx'
import { AddToList } from '../library/add-to-list.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { pathOf } from './address.ts'
import { Aside, type Surroundings } from './aside.tsx'
import { Body } from './body.tsx'
import { citedAs } from './cited-as.ts'
import { Head, languageOf, Languages, Standing } from './head.tsx'
import { jsonLdOf } from './json-ld.ts'
import { linksOf } from './links.ts'
import { readingOf } from './reading.ts'
import { referredBy, referringHere } from './references.ts'
import { relatedTo } from './related.ts'
import { tombstone } from './tombstone.tsx'
import { draftBeside, Work } from './work.tsx'

/** A record: its newest revision, or the one the identifier names. Withdrawn records leave a stone that says so. */
export const show: Page = {
  method: 'GET',
  path: '/records/:identifier',
  answer: async visit => {
    const { record, revision } = await find(visit.context, visit.params['identifier']!)
    // programs are led to the data they ask for, as from the permanent address
    if (wantedBy(visit.accept) !== 'page') return { kind: 'redirect', to: `/id/${encodeURIComponent(visit.params['identifier']!)}` }
    if (record.state === 'withdrawn') return tombstone(visit, record)
    if (!revision) return { kind: 'redirect', to: visit.to(`${pathOf(record)}/preview`) }
    countUse(visit.context, 'views', record.id, visit)
    return recordPage(visit, record, revision)
  },
}

async function recordPage(visit: Visit, record: ChmRecord, revision: Revision): Promise<Answer> {
  const format = formatNamed(revision.format)
  const { data } = revision
  const languages = languagesOf(format, data)
  const language = languageOf(visit, languages)
  const cited = citedAs(visit, record, revision)
  const files = await filesShown(visit.context, record.id, publicData(format, data))
  const around = await surroundings(visit, record, revision)
  const summary = inLocale(summaryOf(format, data), language).text
  const formatName = inLocale(formatTitle(format), visit.locale).text
  const described = jsonLdOf(cited, {
    summary,
    locale: language,
    formatTitle: formatName,
    country: record.government === null ? undefined : countryName(record.government, visit.locale),
    files: files.map(file => ({ ...file, url: fileUrl(visit, file) })),
    mentions: around.referred.flatMap(group => group.summaries).map(({ identifier }) => visit.origin + visit.to(`/records/${identifier}`)),
  })
  return {
    kind: 'page',
    title: inLocale(titleOf(format, data), language).text || identifierOf(record),
    description: summary.slice(0, 200),
    wide: true,
    trail: [{ label: formatName, path: `/search?format=${format.name}` }],
    canonical: cited.url,
    links: linksOf(visit, record, revision),
    vary: ['Accept'],
    head: <script type="application/ld+json" nonce={visit.nonce} dangerouslySetInnerHTML={{ __html: described }} />,
    body: (
      <article class="record">
        <Head visit={visit} record={record} format={format} data={data} language={language} />
        <Standing visit={visit} record={record} revision={revision} />
        <Languages visit={visit} path={pathOf(record, revision.revision)} languages={languages} language={language} />
        <div class="record-columns">
          <div class="record-body">
            <Body reading={await readingOf(visit, format, data, language)} data={data} />
            <Attached visit={visit} files={files} />
          </div>
          <div>
            <div class="record-keep no-print">
              <AddToList visit={visit} record={identifierOf(record)} />
            </div>
            <Aside visit={visit} record={record} revision={revision} cited={cited} around={around} />
          </div>
        </div>
        <Work visit={visit} held={{ record, draft: await draftBeside(visit, record) }} />
      </article>
    ),
  }
}

async function surroundings(visit: Visit, record: ChmRecord, revision: Revision): Promise<Surroundings> {
  const format = formatNamed(revision.format)
  const { context } = visit
  const [referred, referring, copied, usage] = await Promise.all([
    referredBy(visit, format, revision.data),
    referringHere(visit, record.id),
    copiesOf(context, record.id),
    usageOf(context, record.id),
  ])
  const copies = copied.filter(copy => copy.revision === revision.revision).map(({ target }) => target)
  const shown = [...referred, ...referring].flatMap(group => group.summaries).map(({ id }) => id)
  const named = referencesIn(format, revision.data).map(({ identifier }) => identifier.split('@')[0]!)
  const known = [record.id, ...shown, ...named]
  return {
    referred,
    referring,
    usage,
    copies: await summaries(context, copies),
    related: await relatedTo(visit, format, revision.data, titleOf(format, revision.data), known),
  }
}

const fileUrl = (visit: Visit, file: Attachment): string => visit.origin + visit.to(addressOf(file))
