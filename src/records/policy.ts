import type { Kind } from '#formats'
import { heldFor, type Actor } from '#platform/context.ts'
import { all, any, everything, not, nothing, where, type Filter } from '#platform/filter.ts'

/** The records this actor may read: what was published (also withdrawn: as a tombstone), and what it may work on. */
export const readable = (actor: Actor): Filter => any(not(where('state', 'draft')), editable(actor))

/** The records whose draft this actor may read and write; the same people amend, duplicate, submit and recall. */
export function editable(actor: Actor): Filter {
  if (administers(actor)) return everything
  const ofCountry = where('government', ...worksFor(actor))
  return any(
    all(where('kind', 'national'), ofCountry),
    all(where('kind', 'contact'), any(ownedBy(actor), ofCountry)),
    all(where('kind', 'reference'), any(ownedBy(actor), where('prefix', ...housesOf(actor)))),
    all(where('kind', 'secretariat'), where('house', ...housesOf(actor))),
  )
}

/** The records this actor may submit. */
export const submittable = editable

/** The records whose submission this actor may make public: those of the governments it is focal point or publishing authority for, those of the Secretariat's house, and contacts, which need no review. */
export function publishable(actor: Actor): Filter {
  if (administers(actor)) return everything
  return any(
    all(where('kind', 'national'), where('government', ...publishesFor(actor))),
    all(where('kind', 'contact'), editable(actor)),
    all(where('kind', 'reference'), where('prefix', ...housesOf(actor))),
    all(where('kind', 'secretariat'), where('house', ...housesOf(actor))),
  )
}

/** The records whose submission by this actor is published at once, without a review. */
export const publishableAtOnce = (actor: Actor): Filter => all(publishable(actor), not(secondPerson))

/** The records this actor may withdraw. */
export const withdrawable = publishable

/** The records whose submissions this actor decides on. */
export const reviewable = (actor: Actor): Filter => all(publishable(actor), not(where('kind', 'contact')))

/** The records that may not be approved by the person who submitted them. */
export const secondPerson: Filter = nothing

/** The formats (facts `kind`, `house`) of which this actor may make a record for somebody. */
export function creatable(actor: Actor): Filter {
  if (administers(actor)) return everything
  if (actor.id === undefined) return nothing
  return any(
    where('kind', 'contact', 'reference'),
    worksFor(actor).length > 0 ? where('kind', 'national') : nothing,
    all(where('kind', 'secretariat'), where('house', ...housesOf(actor))),
  )
}

/** The governments this actor drafts for. */
export const worksFor = (actor: Actor): readonly string[] => {
  const governments = new Set(heldFor(actor, 'focal-point', 'publishing-authority', 'authorised-user'))
  governments.delete('*')
  return [...governments]
}

/** Is this an administrator of the whole? */
export const administers = (actor: Actor): boolean => heldFor(actor, 'administrator').includes('*')

/** The roles that publish for a government, by kind of format; mail about a submission goes to them. */
export const publishingRoles: { readonly [kind in Kind]: readonly string[] } = {
  national: ['publishing-authority', 'focal-point'],
  contact: [],
  reference: ['secretariat'],
  secretariat: ['secretariat'],
}

const publishesFor = (actor: Actor) => heldFor(actor, ...publishingRoles.national)

const ownedBy = (actor: Actor): Filter => (actor.id === undefined ? nothing : where('owner', actor.id))

const houses = ['CHM', 'BCH', 'ABSCH', 'ORT'] as const

function housesOf(actor: Actor): readonly string[] {
  const held = heldFor(actor, 'secretariat')
  return held.includes('*') ? houses : held
}
