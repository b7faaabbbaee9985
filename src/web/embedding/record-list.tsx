import type { VNode } from 'preact'
import type { Asked } from '#search'
import { EmptyState, Notice } from '../kit/notice.tsx'
import type { Visit } from '../page.ts'
import { ask } from '../search/ask.ts'
import { Hit } from '../search/hit.tsx'
import type { Shown } from '../search/listed.ts'

/** The first records of a search, as many as are wanted, that this reader can find here. */
export const firstRecords = (visit: Visit, asked: Asked, most: number): Promise<Shown> => ask(visit, { ...asked, page: 1, size: most }, [])

/** Them, one below the other; in place of none, a word that there are none. */
export function RecordList({ shown, visit, level = 2 }: { readonly shown: Shown; readonly visit: Visit; readonly level?: 2 | 3 }): VNode {
  const { found, hits, building } = shown
  return (
    <>
      {building && <Notice tone="info" title={visit.say('error.search.building')} />}
      {hits.length === 0 ? (
        <EmptyState icon="search" title={visit.say('search.results', { total: 0 })} />
      ) : (
        <div class="hits">
          {hits.map(hit => (
            <Hit hit={hit} visit={visit} words={found.words} level={level} />
          ))}
        </div>
      )}
    </>
  )
}
