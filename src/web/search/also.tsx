import type { VNode } from 'preact'
import { any, where } from '#platform/filter.ts'
import { applied, type Asked } from '#search'
import { mappingsOf, relations, termNamed, termsByLabel } from '#vocabularies'
import { counted } from '../kit/time.tsx'
import type { Visit } from '../page.ts'
import { facetsUsing } from '../vocabularies/uses.ts'
import { newest } from './ask.ts'
import { valueName } from './labels.ts'

/** A term of another scheme that records carry, and where a search for it leads. */
export type Also = { readonly facet: string; readonly value: string; readonly count: number }

const [mostTerms, mostShown, facetSize] = [20, 6, 2000]

/** Terms of other schemes that those chosen, or named by the text, are mapped to, as far as records here carry them: the nearest first. */
export async function alsoRelated(visit: Visit, asked: Asked): Promise<readonly Also[]> {
  const chosen = Object.values(applied(asked).selected).flat()
  const named = asked.text ? termsByLabel(asked.text) : []
  const known = new Set([...chosen, ...named].flatMap(value => termNamed(value)?.identifier ?? []))
  const mapped = [...known].flatMap(mappingsOf).filter(({ term, to }) => term && !known.has(to))
  const nearest = mapped.toSorted((one, other) => relations.indexOf(one.relation) - relations.indexOf(other.relation))
  const terms = [...new Set(nearest.map(({ to }) => to))].slice(0, mostTerms).map(to => ({ to, facets: facetsUsing(termNamed(to)!.vocabularies) }))
  const facets = [...new Set(terms.flatMap(one => one.facets))]
  if (facets.length === 0) return []

  const carrying = any(...terms.flatMap(({ to, facets: several }) => several.map(facet => where(facet, to))))
  const { found } = await newest(visit, 1, carrying, facets, facetSize)
  const counts = terms.flatMap(({ to, facets: several }) =>
    several.flatMap(facet => {
      const count = found.facets[facet]?.find(({ value }) => value === to)?.count ?? 0
      return count > 0 ? [{ facet, value: to, count }] : []
    }),
  )
  return counts.slice(0, mostShown)
}

/** What else to look at, each with the number of its records. */
export const AlsoRelated = ({ also, visit }: { readonly also: readonly Also[]; readonly visit: Visit }): VNode | null =>
  also.length === 0 ? null : (
    <nav class="also" aria-labelledby="also-title">
      <h2 class="also-title" id="also-title">
        {visit.say('search.also')}
      </h2>
      <ul>
        {also.map(({ facet, value, count }) => (
          <li>
            <a href={visit.to('/search', { [facet]: value })} rel="nofollow">
              {valueName(facet, value, visit)} <span class="facet-count">{counted(count, visit.locale)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
