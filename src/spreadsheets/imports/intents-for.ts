import { formatNamed } from '#formats'
import type { Context } from '#platform/context.ts'
import { matches } from '#platform/filter.ts'
import { publishableAtOnce, worksFor } from '#records'
import type { Intent } from './import-run.ts'

/** What the actor can make of rows of a format: whoever needs no review publishes, everybody else submits. */
export function intentsFor({ actor }: Context, name: string): readonly Intent[] {
  const { kind, houses, prefix, house } = formatNamed(name)
  const owned = { kind, house: houses, prefix: prefix ?? house, state: 'draft', format: name, draft: 'open' }
  const own = worksFor(actor).map(government => ({ ...owned, government, owner: `country:${government}` }))
  const places = kind === 'national' && own.length > 0 ? own : [{ ...owned, owner: actor.id ?? '' }]
  const publishes = places.every(facts => matches(publishableAtOnce(actor), facts))
  return publishes ? ['drafts', 'published'] : ['drafts', 'submitted']
}
