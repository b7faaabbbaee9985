import type { VNode } from 'preact'
import { addressOf, barred, chosenCount, spanned, toggled, unfiltered, type Asked } from '#search'
import { Chip } from '../kit/badge.tsx'
import type { Visit } from '../page.ts'
import { facetName, valueName } from './labels.ts'
import { spanName } from './years.tsx'

type Props = { readonly asked: Asked; readonly visit: Visit }
type Shown = { readonly name: string; readonly value: string; readonly without: Partial<Asked>; readonly instead?: Partial<Asked> }

/** What is chosen and excluded, each with a way to take it back or turn it over, in the order of the address. */
export function Chips({ asked, visit }: Props): VNode | null {
  const count = chosenCount(asked)
  if (count === 0) return null
  return (
    <div class="search-chips">
      <ul class="chips" aria-label={visit.say('search.chosen.count', { count })}>
        {chipsOf(asked, visit).map(({ name, value, without, instead }) => (
          <li class="chip-pair">
            <Chip
              href={visit.to('/search', addressOf(asked, without))}
              label={value}
              remove={visit.say('search.remove', { filter: `${name}: ${value}` })}
            />
            {instead && (
              <a
                class="chip-turn"
                rel="nofollow"
                href={visit.to('/search', addressOf(asked, instead))}
                aria-label={visit.say('search.exclude', { value })}
              >
                {visit.say('search.exclude.short')}
              </a>
            )}
          </li>
        ))}
      </ul>
      <a class="small" href={visit.to('/search', addressOf(asked, unfiltered))}>
        {visit.say('search.clear')}
      </a>
    </div>
  )
}

function chipsOf(asked: Asked, visit: Visit): readonly Shown[] {
  const chosen = pairs(asked.selected).map(([facet, value]) => ({
    name: facetName(facet, visit),
    value: valueName(facet, value, visit),
    without: toggled(asked, facet, value),
    instead: barred(asked, facet, value),
  }))
  const excluded = pairs(asked.excluded).map(([facet, value]) => ({
    name: facetName(facet, visit),
    value: visit.say('search.not', { value: valueName(facet, value, visit) }),
    without: barred(asked, facet, value),
  }))
  const spans = Object.entries(asked.spans).map(([name, span]) => ({
    name: ofDays.has(name) ? visit.say(`search.span.${name}`) : facetName(name, visit),
    value:
      name === 'date'
        ? spanName(span, visit)
        : `${ofDays.has(name) ? visit.say(`search.span.${name}`) : facetName(name, visit)}: ${spanName(span, visit)}`,
    without: spanned(asked, name),
  }))
  return [...chosen, ...excluded, ...spans]
}

const ofDays = new Set(['date', 'updated', 'created'])

const pairs = (chosen: Asked['selected']) => Object.entries(chosen).flatMap(([facet, values]) => values.map(value => [facet, value] as const))
