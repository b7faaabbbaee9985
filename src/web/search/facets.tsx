import type { VNode } from 'preact'
import { addressOf, applied, type Asked, chosenCount, type Found, hasRelated, hasYears, isOff, relating } from '#search'
import { Icon } from '../kit/icon.tsx'
import { counted } from '../kit/time.tsx'
import type { Visit } from '../page.ts'
import { branchesOf } from './branches.ts'
import { Carried } from './carried.tsx'
import { Branches, Excluded } from './facet-values.tsx'
import { facetName } from './labels.ts'
import { hasChoice, Years } from './years.tsx'

type Props = { readonly asked: Asked; readonly found: Found; readonly visit: Visit }

/** Values shown before "show all". */
const shownValues = 7
/** Facets that stand open from the start; the others open by a press. */
const openFacets = 4

/** The filters beside the results; on a phone a drawer over them. Every value is a link, so nothing needs a script. */
export function Facets({ asked, found, facets, visit }: Props & { readonly facets: readonly string[] }): VNode {
  const filled = facets.filter(facet => isFilled(facet, asked, found))
  const narrowable = applied(asked).selected['format'] === undefined && facets.includes('format')
  return (
    <aside class="facets" id="filters" aria-label={visit.say('search.filters')} data-drawer>
      <div class="facets-head">
        <h2>{visit.say('search.filters.open', { count: chosenCount(asked) })}</h2>
        <a class="facets-close" href="#results">
          {visit.say('search.filters.show', { total: found.total })}
        </a>
      </div>
      <form id="narrow" action={visit.to('/search/values')} hidden>
        <Carried asked={asked} />
      </form>
      {filled.map((facet, place) => (
        <details class="facet" data-facet={facet} open={place < openFacets || countOf(facet, asked) > 0}>
          <summary>
            <h3>{facetName(facet, visit)}</h3>
            {countOf(facet, asked) > 0 && !isOff(asked, facet) && <span class="facet-chosen">{counted(countOf(facet, asked), visit.locale)}</span>}
            <Icon name="down" size="small" />
          </summary>
          {hasYears(facet) ? (
            <Years facet={facet} asked={asked} found={found} visit={visit} />
          ) : (
            <Values facet={facet} asked={asked} found={found} visit={visit} />
          )}
        </details>
      ))}
      {narrowable && <p class="small muted">{visit.say('search.filters.more')}</p>}
    </aside>
  )
}

const isFilled = (facet: string, asked: Asked, found: Found): boolean =>
  hasYears(facet) ? hasChoice(facet, asked, found) : (found.facets[facet] ?? []).length > 1 || countOf(facet, asked) > 0

const countOf = (facet: string, { selected, excluded, spans }: Asked): number =>
  (selected[facet]?.length ?? 0) + (excluded[facet]?.length ?? 0) + (spans[facet === 'year' ? 'date' : facet] ? 1 : 0)

/** The link that opens the drawer on a phone. */
export const FacetsOpener = ({ asked, visit }: Pick<Props, 'asked' | 'visit'>): VNode => (
  <a class="button button-quiet facets-open" href="#filters">
    <Icon name="filter" size="small" />
    <span>{visit.say('search.filters.open', { count: chosenCount(asked) })}</span>
  </a>
)

function Values({ facet, asked, found, visit }: Props & { readonly facet: string }): VNode {
  const counts = found.facets[facet] ?? []
  const branches = branchesOf(facet, counts)
  const long = counts.length > shownValues + 3
  const shown = branches.length <= shownValues + 3 ? branches : branches.slice(0, shownValues)
  return (
    <>
      {long && <Find facet={facet} visit={visit} />}
      <Excluded facet={facet} asked={asked} visit={visit} />
      <Branches branches={shown} facet={facet} asked={asked} visit={visit} />
      {hasRelated(facet) && <Related facet={facet} asked={asked} visit={visit} />}
      {long && (
        <button class="facet-all" form="narrow" name="of" value={facet}>
          {visit.say('search.facet.all')}
        </button>
      )}
    </>
  )
}

/** The switch by which a term also finds what is broader or narrower. */
const Related = ({ facet, asked, visit }: Pick<Props, 'asked' | 'visit'> & { readonly facet: string }): VNode => (
  <a
    class="facet-related"
    rel="nofollow"
    href={visit.to('/search', addressOf(asked, relating(asked, facet)))}
    title={visit.say('search.related.hint')}
    {...(asked.related?.includes(facet) ? { 'aria-current': 'true' as const } : {})}
  >
    {visit.say('search.related')}
  </a>
)

/** Finds in a long filter: without a script on a page of its own. */
const Find = ({ facet, visit }: { readonly facet: string; readonly visit: Visit }): VNode => (
  <input
    class="input facet-find"
    type="search"
    form="narrow"
    name={`find-${facet}`}
    dir="auto"
    autoComplete="off"
    enterKeyHint="search"
    aria-label={visit.say('search.facet.find', { filter: facetName(facet, visit) })}
    placeholder={visit.say('search.values.find')}
    data-find={visit.to('/search/values')}
  />
)
