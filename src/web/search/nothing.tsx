import type { VNode } from 'preact'
import { portals } from '#portals'
import { EmptyState } from '../kit/notice.tsx'
import { portalAddress } from '../layout/header.tsx'
import { inLocale } from '#platform/localized.ts'
import type { Visit } from '../page.ts'
import { facetName, valueName } from './labels.ts'
import { addressOf, chosenCount, toggled, type Asked } from '#search'

/** In place of results: ways to ask for less, elsewhere, or otherwise. Never a dead end. */
export function Nothing({ asked, total, visit }: { readonly asked: Asked; readonly total: number; readonly visit: Visit }): VNode {
  if (total > 0) return <BeyondTheEnd asked={asked} visit={visit} />
  const words = asked.text.split(/\s+/).filter(word => word.length > 2)
  return (
    <EmptyState icon="search" title={visit.say('search.nothing')}>
      <ul class="nothing-ways">
        {chosenCount(asked) > 0 && (
          <li>
            <a href={visit.to('/search', addressOf(asked, { selected: {} }))}>{visit.say('search.nothing.without-filters')}</a>
          </li>
        )}
        {chosenCount(asked) > 1 &&
          Object.entries(asked.selected).flatMap(([facet, values]) =>
            values.map(value => (
              <li>
                <a href={visit.to('/search', addressOf(asked, toggled(asked, facet, value)))}>
                  {visit.say('search.nothing.without', { filter: `${facetName(facet, visit)}: ${valueName(facet, value, visit)}` })}
                </a>
              </li>
            )),
          )}
        {words.length > 1 &&
          words.slice(0, 4).map(word => (
            <li>
              <a href={visit.to('/search', addressOf(asked, { text: word }))}>{visit.say('search.nothing.word', { word })}</a>
            </li>
          ))}
        {portals()
          .filter(portal => portal.kind === 'central' && portal.id !== visit.portal.id)
          .map(portal => (
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
