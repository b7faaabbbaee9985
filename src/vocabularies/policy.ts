import { heldFor, type Actor } from '#platform/context.ts'
import { everything, nothing, where, type Filter } from '#platform/filter.ts'

/** The vocabularies this actor looks after (fact `vocabulary`, its key): administrators and managers of all of them every one, other managers their own. */
export function managed(actor: Actor): Filter {
  const held = heldFor(actor, 'vocabulary-manager')
  return managesAll(actor) ? everything : where('vocabulary', ...held)
}

/** Adding a vocabulary and importing a new one is for those who look after all. */
export const addable = (actor: Actor): Filter => (managesAll(actor) ? everything : nothing)

/** Anybody signed in may propose. */
export const proposable = (actor: Actor): Filter => (actor.id === undefined ? nothing : everything)

const managesAll = (actor: Actor): boolean => heldFor(actor, 'administrator').includes('*') || heldFor(actor, 'vocabulary-manager').includes('*')
