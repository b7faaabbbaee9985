import { formatNamed, languagesOf, titleOf } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { draftOf, identifierOf } from '#records'
import { ButtonLink, Buttons } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import type { Page } from '../page.ts'
import { pathOf } from './address.ts'
import { Body } from './body.tsx'
import { Head, languageOf, Languages } from './head.tsx'
import { readingOf } from './reading.ts'

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
              <ButtonLink small tone="quiet" href={visit.to(`${pathOf(record)}/shares`)}>
                {visit.say('sharing.title')}
              </ButtonLink>
              <ButtonLink small tone="quiet" href={visit.to(`${pathOf(record)}/files`)}>
                {visit.say('files.manage')}
              </ButtonLink>
              <ButtonLink small tone="quiet" href={visit.to(`${pathOf(record)}/pdf`, { draft: '', language })}>
                PDF
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
