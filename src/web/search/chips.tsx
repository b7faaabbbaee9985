import type { VNode } from 'preact'
import { addressOf, barred, chosenCount, hasYears, isOff, removed, spanned, switched, unfiltered, type Asked } from '#search'
import { Chip } from '../kit/badge.tsx'
import type { Visit } from '../page.ts'
import { facetName, valueName } from './labels.ts'
import { spanName } from './years.tsx'

type Props = { readonly asked: Asked; readonly visit: Visit }
type Shown = { readonly value: string; readonly without: Partial<Asked>; readonly turned?: Partial<Asked> }
type Group = { readonly name: string; readonly label: string; readonly shown: readonly Shown[]; readonly listed: boolean }

/** What is chosen and excluded, filter by filter: each value can be taken back or turned over, each filter changed, or switched off and kept. */
export function Chips({ asked, visit }: Props): VNode | null {
  const groups = groupsOf(asked, visit)
  if (groups.length === 0) return null
  return (
    <div class="search-chips">
      <ul class="chips" aria-label={visit.say('search.chosen.count', { count: chosenCount(asked) })}>
        {groups.map(group => (
          <Filter group={group} asked={asked} visit={visit} />
        ))}
      </ul>
      <a class="small" href={visit.to('/search', addressOf(asked, unfiltered))}>
        {visit.say('search.clear')}
      </a>
    </div>
  )
}

function Filter({ group, asked, visit }: Props & { readonly group: Group }): VNode {
  const { name, label, shown } = group
  const off = isOff(asked, name)
  return (
    <li class={off ? 'chip-group chip-off' : 'chip-group'}>
      <FilterName group={group} asked={asked} visit={visit} />
      {shown.map(({ value, without, turned }) => (
        <span class="chip-pair">
          <Chip
            href={visit.to('/search', addressOf(asked, without))}
            label={value}
            remove={visit.say('search.remove', { filter: `${label}: ${value}` })}
          />
          {turned && !off && (
            <a
              class="chip-turn"
              rel="nofollow"
              href={visit.to('/search', addressOf(asked, turned))}
              aria-label={visit.say('search.exclude', { value })}
            >
              {visit.say('search.exclude.short')}
            </a>
          )}
        </span>
      ))}
      <a
        class="chip-turn"
        rel="nofollow"
        href={visit.to('/search', addressOf(asked, switched(asked, name)))}
        aria-label={visit.say(off ? 'search.on.filter' : 'search.off.filter', { filter: label })}
      >
        {visit.say(off ? 'search.on' : 'search.off')}
      </a>
    </li>
  )
}

/** What a filter is called, with the way to change it and how it is meant. */
const FilterName = ({ group: { name, label, listed }, asked, visit }: Props & { readonly group: Group }): VNode => (
  <span class="chip-filter">
    {listed ? (
      <a href={visit.to('/search/values', changing(asked, name))} rel="nofollow" aria-label={visit.say('search.change', { filter: label })}>
        {label}
      </a>
    ) : (
      label
    )}
    {asked.related?.includes(name) && <span class="muted"> {visit.say('search.related.with')}</span>}
    {isOff(asked, name) && <span class="muted"> {visit.say('search.off.state')}</span>}
  </span>
)

function changing(asked: Asked, facet: string): URLSearchParams {
  const query = addressOf(asked)
  query.append('of', facet)
  return query
}

/** The filters in the order of the address, each with its values. */
const groupsOf = (asked: Asked, visit: Visit): readonly Group[] => [
  ...[...new Set([...Object.keys(asked.selected), ...Object.keys(asked.excluded)])].map(facet => ofFacet(facet, asked, visit)),
  ...Object.entries(asked.spans).map(([name, span]) => ({
    name,
    label: ofDays.has(name) ? visit.say(`search.span.${name}`) : facetName(name, visit),
    listed: false,
    shown: [{ value: spanName(span, visit), without: spanned(asked, name) }],
  })),
]

function ofFacet(facet: string, asked: Asked, visit: Visit): Group {
  const chosen = (asked.selected[facet] ?? []).map(value => ({
    value: valueName(facet, value, visit),
    without: removed(asked, facet, value),
    turned: barred(asked, facet, value),
  }))
  const excluded = (asked.excluded[facet] ?? []).map(value => ({
    value: visit.say('search.not', { value: valueName(facet, value, visit) }),
    without: removed(asked, facet, value),
  }))
  return { name: facet, label: facetName(facet, visit), listed: !hasYears(facet), shown: [...chosen, ...excluded] }
}

const ofDays = new Set(['date', 'updated', 'created'])
