import type { VNode } from 'preact'
import type { Summary } from '#records'
import type { Visit } from '../page.ts'
import { Hit } from '../search/hit.tsx'

/** What was read most in the last months; nothing before anybody read. */
export function MostRead({ visit, read }: { readonly visit: Visit; readonly read: readonly Summary[] }): VNode | null {
  if (read.length === 0) return null
  return (
    <section class="stack">
      <h2>{visit.say('library.most-used')}</h2>
      <div class="home-news">
        {read.map(hit => (
          <Hit hit={hit} visit={visit} level={3} />
        ))}
      </div>
    </section>
  )
}
