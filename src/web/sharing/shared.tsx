import { formatNamed, languagesOf, titleOf } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { identifierOf, readShared, sharedFile, sharePath } from '#records'
import { Notice } from '../kit/notice.tsx'
import { dated } from '../kit/time.tsx'
import type { Page } from '../page.ts'
import { Body } from '../records/body.tsx'
import { answerWith } from '../records/file.ts'
import { Head, languageOf, Languages } from '../records/head.tsx'
import { readingOf } from '../records/reading.ts'

/** A draft, for whoever was given the link: to be read, not changed, and not to be found by search engines. */
export const shared: Page = {
  method: 'GET',
  path: '/shared/:secret',
  answer: async visit => {
    const secret = visit.params['secret']!
    const { share, record, draft } = await readShared(visit.context, secret)
    if (!draft) return { kind: 'redirect', to: visit.to(`/records/${identifierOf(record)}`), flash: { key: 'sharing.published' } }
    const format = formatNamed(record.format)
    const languages = languagesOf(format, draft.data)
    const language = languageOf(visit, languages)
    return {
      kind: 'page',
      title: inLocale(titleOf(format, draft.data), visit.locale).text || identifierOf(record),
      wide: true,
      // the address is the key: it is told to nobody whose link is followed from here
      head: (
        <>
          <meta name="robots" content="noindex, nofollow" />
          <meta name="referrer" content="no-referrer" />
        </>
      ),
      body: (
        <article class="record">
          <Notice tone="warning" title={visit.say('sharing.banner')}>
            <p>
              {visit.say('sharing.banner-help', { until: dated(share.expiresAt, visit.locale), saved: dated(draft.savedAt, visit.locale, true) })}
            </p>
          </Notice>
          <Head visit={visit} record={record} format={format} data={draft.data} language={language} />
          <Languages visit={visit} path={sharePath(secret)} languages={languages} language={language} />
          <Body reading={await readingOf(visit, format, draft.data, language)} data={draft.data} />
        </article>
      ),
    }
  },
}

/** A file of a shared draft. */
export const sharedFilePage: Page = {
  method: 'GET',
  path: '/shared/:secret/files/:id/:name',
  answer: async visit => answerWith(await sharedFile(visit.context, visit.params['secret']!, visit.params['id']!), visit.query.get('width')),
}
