import type { VNode } from 'preact'
import { addressOf, type Asked } from '#search'
import type { Visit } from '../page.ts'

/** The way to the answer; a script shows it in place. */
export function WhyLink({ id, asked, visit }: { readonly id: string; readonly asked: Asked; readonly visit: Visit }): VNode {
  const query = addressOf(asked)
  query.append('of', id)
  return (
    <a class="why" rel="nofollow" href={visit.to('/search/why', query)} data-why>
      {visit.say('search.why')}
    </a>
  )
}
