import type { VNode } from 'preact'
import { listSizes, mostIn } from '#charts'
import { inLocale } from '#platform/localized.ts'
import { addressOf, askedIn, type Asked } from '#search'
import { Mark } from '../layout/mark.tsx'
import type { Page, Visit } from '../page.ts'
import { narrowing } from '../search/narrowing.ts'
import { framed } from './framed.tsx'
import { firstRecords, RecordList } from './record-list.tsx'

/** The first records of a search alone on their page, for the frames of other sites. Its links open outside of the frame. */
export const frame: Page = {
  method: 'GET',
  path: '/embed/search',
  answer: async visit => {
    const asked = askedIn(visit.query)
    const [shown, title] = await Promise.all([firstRecords(visit, asked, mostIn(visit.query) ?? listSizes.usual), listTitle(visit, asked)])
    return framed(
      title,
      <>
        {shown.found.total > 0 && <p class="small muted">{visit.say('search.results', { total: shown.found.total })}</p>}
        <RecordList shown={shown} visit={visit} />
        <Source asked={asked} visit={visit} />
      </>,
    )
  },
}

/** What a list is called: what its records have in common, else the name of the site. */
export const listTitle = async (visit: Visit, asked: Asked): Promise<string> =>
  (await narrowing(visit, asked)) ?? inLocale(visit.portal.name, visit.locale).text

const Source = ({ asked, visit }: { readonly asked: Asked; readonly visit: Visit }): VNode => (
  <p class="frame-source">
    <Mark name={visit.portal.theme.mark} />
    <a href={visit.to('/search', addressOf(asked, { view: 'list' }))}>
      {visit.say('embedding.source', { site: inLocale(visit.portal.name, visit.locale).text })}
    </a>
  </p>
)
