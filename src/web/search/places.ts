import { collectionsOf } from '#collections'
import type { Context } from '#platform/context.ts'
import { catalogue } from '#platform/messages.ts'
import type { Portal } from '#portals'
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

/** The pages of a portal that may be suggested to this reader: its menu, what every portal has, the guide, and the collections. Keys are paths below the language. */
export async function placesOf(context: Context, { id, menu }: Portal): Promise<readonly Named[]> {
  const collections = await collectionsOf(context, id, { limit: mostCollections, offset: 0 })
  const named = [
    ...menu.map(({ path, label }) => ({ key: path, title: label })),
    ...common(),
    ...collections.map(({ id, title }) => ({ key: `${ofCollections}${id}`, title })),
  ]
  return named.filter(({ key }, place) => named.findIndex(other => other.key === key) === place)
}

/** How the addresses of collections begin. */
export const ofCollections = '/library/collections/'

const mostCollections = 200

let kept: readonly Named[] | undefined

const common = (): readonly Named[] =>
  (kept ??= [
    ...standing.map(([key, says]) => ({ key, title: catalogue[says]! })),
    ...guideTitles().map(({ topic, title }) => ({ key: `/help/${topic}`, title })),
  ])
