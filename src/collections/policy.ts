import { heldFor, type Actor } from '#platform/context.ts'
import { all, any, nothing, where, type Filter } from '#platform/filter.ts'
import { portals, type Portal } from '#portals'

/** The collections this actor may change: those of the portals it curates, and its own lists. */
export const changeable = (actor: Actor): Filter =>
  any(
    all(
      where('kind', 'curated'),
      where(
        'portal',
        ...portals()
          .filter(portal => curates(actor, portal))
          .map(({ id }) => id),
      ),
    ),
    actor.id === undefined ? nothing : all(where('kind', 'list'), where('owner', actor.id)),
  )

/** The collections this actor finds among others. */
export const listable = (actor: Actor): Filter => any(where('visibility', 'public'), changeable(actor))

/** The collections this actor may read when it has the address. */
export const openable = (actor: Actor): Filter => any(where('visibility', 'public', 'link'), changeable(actor))

/** The lists of others that this actor may take from the public page: those on the portals it curates. */
export const hideable = (actor: Actor): Filter =>
  all(
    where('kind', 'list'),
    where('visibility', 'public'),
    where(
      'portal',
      ...portals()
        .filter(portal => curates(actor, portal))
        .map(({ id }) => id),
    ),
  )

/** Does this actor look after the collections of the portal: an administrator, the Secretariat of its house, on a national site its focal point and site editors? */
export function curates(actor: Actor, { kind, id, government }: Portal): boolean {
  if (heldFor(actor, 'administrator').includes('*')) return true
  if (kind === 'national') return government !== null && heldFor(actor, 'focal-point', 'site-editor').includes(government)
  return heldFor(actor, 'secretariat').some(held => held === '*' || held === id.toUpperCase())
}
