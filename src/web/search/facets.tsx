import type { VNode } from 'preact'
import { addressOf, type Asked, chosenCount, type FacetCount, type Found, toggled } from '#search'
import { isPlace } from '../countries/regions.ts'
import { Icon } from '../kit/icon.tsx'
import { counted } from '../kit/time.tsx'
import type { Visit } from '../page.ts'
import { facetName, valueName } from './labels.ts'

type Props = { readonly asked: Asked; readonly found: Found; readonly visit: Visit }

/** Values shown before "show all". */
const shownValues = 7
/** Facets that stand open from the start; the others open by a press. */
const openFacets = 4

/** The filters beside the results; on a phone a drawer over them. Every value is a link, so nothing needs a script. */
export function Facets({ asked, found, facets, visit }: Props & { readonly facets: readonly string[] }): VNode {
  const filled = facets.filter(facet => (found.facets[facet] ?? []).length > 1 || asked.selected[facet])
  return (
    <aside class="facets" id="filters" aria-label={visit.say('search.filters')} data-drawer>
      <div class="facets-head">
        <h2>{visit.say('search.filters')}</h2>
        <a class="facets-close" href="#results">
          {visit.say('search.filters.show', { total: found.total })}
        </a>
      </div>
      {filled.map((facet, place) => (
        <details class="facet" open={place < openFacets || asked.selected[facet] !== undefined}>
          <summary>
            <h3>{facetName(facet, visit)}</h3>
            {asked.selected[facet] && <span class="facet-chosen">{counted(asked.selected[facet].length, visit.locale)}</span>}
            <Icon name="down" size="small" />
          </summary>
          {facet === 'year' ? (
            <Years asked={asked} found={found} visit={visit} />
          ) : (
            <Values facet={facet} asked={asked} found={found} visit={visit} />
          )}
        </details>
      ))}
    </aside>
  )
}

/** The link that opens the drawer on a phone. */
export const FacetsOpener = ({ asked, visit }: Pick<Props, 'asked' | 'visit'>): VNode => (
  <a class="button button-quiet facets-open" href="#filters">
    <Icon name="filter" size="small" />
    <span>{visit.say('search.filters.open', { count: chosenCount(asked) })}</span>
  </a>
)

/** Groups that are no places are for scopes and tables, not for a list of regions. */
const isShown = (facet: string, value: string) => facet !== 'region' || isPlace(value)

function Values({ facet, asked, found, visit }: Props & { readonly facet: string }): VNode {
  const values = (found.facets[facet] ?? []).filter(({ value, selected }) => selected || isShown(facet, value))
  const ordered = [...values.filter(value => value.selected), ...values.filter(value => !value.selected)]
  const shown = ordered.length <= shownValues + 3 ? ordered : ordered.slice(0, shownValues)
  return (
    <>
      <ul class="facet-values">
        {shown.map(value => (
          <li>
            <ValueLink facet={facet} value={value} asked={asked} visit={visit} />
          </li>
        ))}
      </ul>
      {values.length > shown.length && (
        <a class="facet-all" href={visit.to('/search/values', withFacet(asked, facet))}>
          {visit.say('search.facet.all', { count: values.length })}
        </a>
      )}
    </>
  )
}

const ValueLink = ({
  facet,
  value,
  asked,
  visit,
}: {
  readonly facet: string
  readonly value: FacetCount
  readonly asked: Asked
  readonly visit: Visit
}): VNode => (
  <a
    class="facet-value"
    href={visit.to('/search', addressOf(asked, toggled(asked, facet, value.value)))}
    rel="nofollow"
    {...(value.selected ? { 'aria-current': 'true' as const } : {})}
  >
    <span class="facet-name">{valueName(facet, value.value, visit)}</span>
    <span class="facet-count">{counted(value.count, visit.locale)}</span>
  </a>
)

/** Years as bars, newest at the end of the line; each is a link, and the list is there for those who do not see bars. */
function Years({ asked, found, visit }: Props): VNode {
  const years = [...(found.facets['year'] ?? [])].sort((one, other) => one.value.localeCompare(other.value)).slice(-shownYears)
  const most = Math.max(...years.map(({ count }) => count), 1)
  return (
    <ol class="years">
      {years.map(year => (
        <li>
          <a
            href={visit.to('/search', addressOf(asked, toggled(asked, 'year', year.value)))}
            rel="nofollow"
            title={`${year.value}: ${year.count}`}
            {...(year.selected ? { 'aria-current': 'true' as const } : {})}
          >
            <span class={`year-bar year-bar-${Math.ceil((year.count / most) * 10)}`} />
            <span class="year-name">{year.value}</span>
            <span class="visually-hidden">{`: ${counted(year.count, visit.locale)}`}</span>
          </a>
        </li>
      ))}
    </ol>
  )
}

const shownYears = 12

function withFacet(asked: Asked, facet: string): URLSearchParams {
  const query = addressOf(asked)
  query.append('of', facet)
  return query
}
