import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { where } from '#platform/filter.ts'
import { Refused } from '#platform/errors.ts'
import { addressOf, askedIn, type Why } from '#search'
import { ButtonLink } from '../kit/button.tsx'
import { listed } from '../kit/listed.ts'
import { PageHead } from '../kit/page-head.tsx'
import type { Page, Visit } from '../page.ts'
import { ask } from './ask.ts'
import { Hit } from './hit.tsx'
import { valueName } from './labels.ts'

/** Why a search finds one record. It reads the whole record, so it is answered only when somebody asks; `part` is the answer alone, for scripts. */
export const why: Page = {
  method: 'GET',
  path: '/search/why',
  answer: async visit => {
    const asked = { ...askedIn(visit.query), page: 1, size: 1 }
    const { found, hits } = await ask(visit, asked, [], where('id', visit.query.get('of') ?? ''), { explain: true })
    const [hit] = hits
    if (!hit) throw new Refused('not-found', 'record.unknown', { id: visit.query.get('of') ?? '' })
    const reason = <Reason why={found.hits[0]?.why} visit={visit} />
    if (visit.query.has('part')) return { kind: 'bytes', type: 'text/html; charset=utf-8', body: render(reason) }
    return {
      kind: 'page',
      title: visit.say('search.why'),
      trail: [{ label: visit.say('search.title'), path: '/search' }],
      head: <meta name="robots" content="noindex" />,
      body: (
        <>
          <PageHead title={visit.say('search.why')} lead={asked.text} />
          <Hit hit={hit} visit={visit} words={found.words} />
          {reason}
          <ButtonLink tone="quiet" href={visit.to('/search', addressOf(askedIn(visit.query)))}>
            {visit.say('search.values.back')}
          </ButtonLink>
        </>
      ),
    }
  },
}

/** The words of a record and where they stand, and the concepts it is about. */
function Reason({ why: reason, visit }: { readonly why: Why | undefined; readonly visit: Visit }): VNode {
  const { words = [], concepts = [] } = reason ?? {}
  return (
    <ul class="why-found">
      {[...byPlace(words)].map(([place, several]) => (
        <li>
          {visit.say(`search.why.${place}`)} <bdi>{listed(several, 'unit', visit.locale)}</bdi>
        </li>
      ))}
      {concepts.map(concept => (
        <li>{visit.say('search.why.concept', { concept: valueName('', concept, visit) })}</li>
      ))}
      {words.length + concepts.length === 0 && <li>{visit.say('search.why.filters')}</li>}
    </ul>
  )
}

function byPlace(words: Why['words']): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, readonly string[]>()
  for (const { word, weight } of words) {
    const place = weight ?? 'none'
    places.set(place, [...(places.get(place) ?? []), word])
  }
  return places
}
