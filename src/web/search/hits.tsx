import type { VNode } from 'preact'
import type { Summary } from '#records'
import type { Asked, Found } from '#search'
import type { Visit } from '../page.ts'
import { Hit } from './hit.tsx'
import { HitTable } from './hit-table.tsx'
import type { Passage } from './passages.ts'

type Props = {
  readonly asked: Asked
  readonly found: Found
  readonly hits: readonly Summary[]
  readonly passages: ReadonlyMap<string, Passage>
  readonly visit: Visit
}

/** A page of records as list, cards or table. */
export function Hits({ asked, found, hits, passages, visit }: Props): VNode {
  if (asked.view === 'table') return <HitTable hits={hits} visit={visit} />
  return (
    <div class={asked.view === 'cards' ? 'cards hit-cards' : 'hits'}>
      {hits.map(hit => (
        <Hit hit={hit} visit={visit} words={found.words} asked={asked} passage={passages.get(hit.id)} />
      ))}
    </div>
  )
}
