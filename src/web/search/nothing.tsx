import type { VNode } from 'preact'
import { inLocale } from '#platform/localized.ts'
import { portals } from '#portals'
import { addressOf, chosenCount, toggled, type Asked } from '#search'
import { EmptyState } from '../kit/notice.tsx'
import { portalAddress } from '../layout/header.tsx'
import type { Visit } from '../page.ts'
import { ask } from './ask.ts'
import { facetName, valueName } from './labels.ts'

/** A way on from a search that found nothing: a search that asks for less, and how many records it finds. */
export type Way = { readonly label: string; readonly asked: Asked; readonly total: number }

/** Searches near this one that do find something, most first. */
export async function waysFrom(visit: Visit, asked: Asked): Promise<readonly Way[]> {
  const words = [...new Set(asked.text.split(/\s+/).filter(word => word.length > 1))]
  const single = words.length > 1 ? words.slice(0, mostWords) : []
  const candidates = [
    ...(chosenCount(asked) > 0 ? [{ label: visit.say('search.nothing.without-filters'), asked: { ...asked, page: 1, selected: {} } }] : []),
    ...(chosenCount(asked) > 1 ? withoutEach(visit, asked) : []),
    ...single.map(word => ({ label: visit.say('search.nothing.word', { word }), asked: { ...asked, page: 1, text: word } })),
  ]
  const ways = await Promise.all(candidates.map(async way => ({ ...way, total: (await ask(visit, { ...way.asked, size: 1 }, [])).found.total })))
  return ways.filter(({ total }) => total > 0).toSorted((one, other) => other.total - one.total)
}

const mostWords = 4
const mostFilters = 6

const withoutEach = (visit: Visit, asked: Asked): readonly Omit<Way, 'total'>[] =>
  Object.entries(asked.selected)
    .flatMap(([facet, values]) => values.map(value => ({ facet, value })))
    .slice(0, mostFilters)
    .map(({ facet, value }) => ({
      label: visit.say('search.nothing.without', { filter: `${facetName(facet, visit)}: ${valueName(facet, value, visit)}` }),
      asked: { ...asked, page: 1, ...toggled(asked, facet, value) },
    }))

/** In place of results: ways to ask for less, elsewhere, or otherwise. Never a dead end. */
export function Nothing({
  asked,
  total,
  ways,
  visit,
}: {
  readonly asked: Asked
  readonly total: number
  readonly ways: readonly Way[]
  readonly visit: Visit
}): VNode {
  if (total > 0) return <BeyondTheEnd asked={asked} visit={visit} />
  const elsewhere = portals().filter(portal => portal.kind === 'central' && portal.id !== visit.portal.id)
  return (
    <EmptyState icon="search" title={visit.say('search.nothing')}>
      <ul class="nothing-ways">
        {ways.map(way => (
          <li>
            <a href={visit.to('/search', addressOf(way.asked))}>{way.label}</a>{' '}
            <span class="facet-count">{visit.say('search.results', { total: way.total })}</span>
          </li>
        ))}
        {elsewhere.map(portal => (
          <li>
            <a href={`${portalAddress(visit, portal, '/search')}?${new URLSearchParams({ q: asked.text }).toString()}`}>
              {visit.say('search.nothing.elsewhere', { portal: inLocale(portal.name, visit.locale).text })}
            </a>
          </li>
        ))}
        <li>
          <a href={visit.to('/help/searching')}>{visit.say('search.nothing.help')}</a>
        </li>
      </ul>
    </EmptyState>
  )
}

const BeyondTheEnd = ({ asked, visit }: { readonly asked: Asked; readonly visit: Visit }): VNode => (
  <EmptyState icon="list" title={visit.say('search.beyond')}>
    <p>
      <a href={visit.to('/search', addressOf(asked))}>{visit.say('search.beyond.first')}</a>
    </p>
  </EmptyState>
)
