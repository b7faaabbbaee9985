import type { VNode } from 'preact'
import { treeOf, vocabularyNamed } from '#vocabularies'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Text } from '../kit/text.tsx'
import type { Page, Visit } from '../page.ts'
import { newest } from '../search/ask.ts'
import { facetsUsing } from '../vocabularies/uses.ts'
import { shelves, type Shelf } from './shelf.ts'
import { ShelfTree } from './term-lists.tsx'

/** All terms of a shelf that records carry, as a tree. */
const shelfPage = (shelf: Shelf): Page => ({
  method: 'GET',
  path: `/library/${shelf}`,
  answer: async visit => {
    const facets = facetsUsing(shelves[shelf].vocabularies)
    const { found } = await newest(visit, 1, undefined, facets, mostCounted)
    const counts = new Map(facets.flatMap(facet => (found.facets[facet] ?? []).map(({ value, count }) => [value, count] as const)))
    const title = visit.say(`library.${shelf}`)
    return {
      kind: 'page',
      title,
      trail: [{ label: visit.say('library.title'), path: '/library' }],
      body: (
        <>
          <PageHead title={title} lead={visit.say(`library.${shelf}.lead`)} />
          <div class="stack-l">
            {counts.size === 0 ? (
              <EmptyState title={visit.say('library.terms.none')} />
            ) : (
              shelves[shelf].vocabularies.map(key => <Vocabulary name={key} counts={counts} shelf={shelf} visit={visit} />)
            )}
          </div>
        </>
      ),
    }
  },
})

const mostCounted = 5000

type Props = { readonly name: string; readonly counts: ReadonlyMap<string, number>; readonly shelf: Shelf; readonly visit: Visit }

function Vocabulary({ name, counts, shelf, visit }: Props): VNode | null {
  const nodes = treeOf(name)
  if (!nodes.some(({ term }) => counts.has(term.identifier))) return null
  return (
    <section class="stack">
      <h2>
        <Text of={vocabularyNamed(name).title} visit={visit} />
      </h2>
      <ShelfTree nodes={nodes} counts={counts} shelf={shelf} visit={visit} />
    </section>
  )
}

export const shelfPages: readonly Page[] = [shelfPage('subjects'), shelfPage('targets')]
