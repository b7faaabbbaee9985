import type { VNode } from 'preact'
import type { Step, Visit } from '../page.ts'

/** Where this page stands: from the home page down to itself. */
export const Trail = ({ visit, steps, here }: { readonly visit: Visit; readonly steps: readonly Step[]; readonly here: string }): VNode => (
  <nav class="trail" aria-label={visit.say('layout.trail')}>
    <ol>
      {[{ label: visit.say('layout.home'), path: '/' }, ...steps].map(({ label, path }) => (
        <li>{path === undefined ? <span>{label}</span> : <a href={visit.to(path)}>{label}</a>}</li>
      ))}
      <li>
        <span aria-current="page" dir="auto">
          {here}
        </span>
      </li>
    </ol>
  </nav>
)
