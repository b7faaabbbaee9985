import type { Portal } from '#portals'
import { catalogue } from '#platform/messages.ts'
import type { Named } from '#search'
import { guideTitles } from '../help/guide.ts'

/** Pages of the site that are found by their names: their addresses below the language, and the texts that name them. */
const standing: readonly (readonly [path: string, says: string])[] = [
  ['/countries', 'country.all'],
  ['/countries/compare', 'charts.compare'],
  ['/charts', 'charts.title'],
  ['/library', 'library.title'],
  ['/library/subjects', 'library.subjects'],
  ['/library/targets', 'library.targets'],
  ['/library/lists', 'library.lists'],
  ['/search/builder', 'search.builder'],
  ['/formats', 'format.all'],
  ['/vocabularies', 'vocabulary.all'],
  ['/developers', 'developer.title'],
]

/** The pages of a portal that may be suggested: its menu, what every portal has, and the guide. Keys are paths. */
export const placesOf = ({ menu }: Portal): readonly Named[] => {
  const named = [...menu.map(({ path, label }) => ({ key: path, title: label })), ...common()]
  return named.filter(({ key }, place) => named.findIndex(other => other.key === key) === place)
}

let kept: readonly Named[] | undefined

const common = (): readonly Named[] =>
  (kept ??= [
    ...standing.map(([key, says]) => ({ key, title: catalogue[says]! })),
    ...guideTitles().map(({ topic, title }) => ({ key: `/help/${topic}`, title })),
  ])
