import { Time } from '../kit/time.tsx'
import type { Page } from '../page.ts'
import { apiDescribed, placedIn } from './described.ts'
import { portalPage } from './frame.tsx'

/** What came to the API, newest first; each has its words. */
const log = [
  { at: '2026-11-23', news: ['client', 'calls', 'cursor', 'shapes', 'languages', 'data', 'facade', 'informea'] },
  { at: '2026-11-22', news: ['changes', 'oai'] },
] as const

/** What came, what may change and what is to end. */
export const changesPage: Page = {
  method: 'GET',
  path: '/developers/changes',
  answer: visit => {
    const described = apiDescribed()
    const ending = described ? placedIn(described).filter(({ operation }) => operation.deprecated) : []
    return portalPage(visit, {
      part: 'changes',
      title: visit.say('developer.tab.changes'),
      lead: visit.say('developer.changes.lead'),
      children: (
        <>
          <section class="stack" id="policy">
            <h2>{visit.say('developer.changes')}</h2>
            <p>{visit.say('developer.changes.stays')}</p>
            <p>{visit.say('developer.changes.ends')}</p>
          </section>
          <section class="stack" id="ending">
            <h2>{visit.say('developer.ending')}</h2>
            {ending.length === 0 ? (
              <p>{visit.say('developer.ending.none')}</p>
            ) : (
              <ul dir="ltr">
                {ending.map(({ method, path, operation }) => (
                  <li>
                    <a href={visit.to(`/developers/reference/${operation.tags![0]}#${operation.operationId}`)}>
                      {method} {path}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </section>
          <section class="stack" id="log">
            <h2>{visit.say('developer.log')}</h2>
            {log.map(({ at, news }) => (
              <>
                <h3>
                  <Time at={new Date(at)} visit={visit} />
                </h3>
                <ul>
                  {news.map(one => (
                    <li>{visit.say(`developer.log.${one}`)}</li>
                  ))}
                </ul>
              </>
            ))}
          </section>
        </>
      ),
    })
  },
}
