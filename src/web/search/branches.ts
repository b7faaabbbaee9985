import { facetNamed } from '#formats'
import type { FacetCount } from '#search'
import { termNamed } from '#vocabularies'
import { isPlace } from '../countries/regions.ts'

/** A value of a facet with those below it. */
export type Branch = FacetCount & { readonly below: readonly Branch[] }

/** The values of a facet as they stand below each other; flat where they do not. Those chosen come first. */
export function branchesOf(facet: string, counts: readonly FacetCount[]): readonly Branch[] {
  const shown = counts.filter(({ value, selected }) => selected || isShown(facet, value))
  if (!facetNamed(facet)?.hierarchical) return chosenFirst(shown.map(count => ({ ...count, below: [] })))
  const here = new Set(shown.map(({ value }) => value))
  const children = new Map<string, FacetCount[]>()
  for (const count of shown) {
    const above = aboveOf(count.value, here) ?? ''
    children.set(above, [...(children.get(above) ?? []), count])
  }
  const grown = (above: string): readonly Branch[] => (children.get(above) ?? []).map(count => ({ ...count, below: grown(count.value) }))
  return chosenFirst(grown(''))
}

/** Is the value or one below it chosen? */
export const holdsChosen = ({ selected, below }: Branch): boolean => selected || below.some(holdsChosen)

/** The nearest term above that has a count too. Cycles end where they began. */
function aboveOf(value: string, here: ReadonlySet<string>): string | undefined {
  const seen = new Set([value])
  let level = termNamed(value)?.broader ?? []
  while (level.length > 0) {
    const found = level.find(term => here.has(term) && !seen.has(term))
    if (found !== undefined) return found
    const next = level.filter(term => !seen.has(term))
    next.forEach(term => seen.add(term))
    level = next.flatMap(term => termNamed(term)?.broader ?? [])
  }
  return undefined
}

/** Groups that are no places are for scopes and tables, not for a list of regions. */
const isShown = (facet: string, value: string) => facet !== 'region' || isPlace(value)

const chosenFirst = (branches: readonly Branch[]): readonly Branch[] => [
  ...branches.filter(holdsChosen),
  ...branches.filter(branch => !holdsChosen(branch)),
]
