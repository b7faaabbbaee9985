import { formats, workflowByKind, workflowOf, type Format, type Kind, type Workflow, type WorkflowRole } from '#formats'
import { heldFor, type Actor } from '#platform/context.ts'
import { all, any, everything, matches, not, nothing, where, type Facts, type Filter } from '#platform/filter.ts'

/** The records this actor may read: what was published (also withdrawn: as a tombstone), and what it may work on. */
export const readable = (actor: Actor): Filter => any(not(where('state', 'draft')), editable(actor))

/** The records whose draft this actor may read and write; the same people amend, duplicate, submit and recall. */
export const editable = (actor: Actor): Filter => (administers(actor) ? everything : granted(drafting, kind => roles => holding(actor, roles, kind)))

/** The records this actor may submit. */
export const submittable = editable

/** The records whose submission this actor may make public: those of the governments it is focal point or publishing authority for, those of the Secretariat's house or team, and contacts, which need no review. */
export const publishable = (actor: Actor): Filter =>
  administers(actor) ? everything : granted(publishing, kind => roles => holding(actor, roles, kind))

/** The records whose submission by this actor is published at once, without a review. */
export const publishableAtOnce = (actor: Actor): Filter => all(publishable(actor), not(secondPerson()))

/** The records this actor may withdraw. */
export const withdrawable = publishable

/** The records of which this actor may say that they are still right: those it may publish, and its own. */
export const confirmable = (actor: Actor): Filter => any(publishable(actor), ownedBy(actor))

/** The records whose submissions this actor decides on. */
export const reviewable = (actor: Actor): Filter =>
  granted(reviewing, kind => roles => (administers(actor) && roles.length > 0 ? everything : holding(actor, roles, kind)))

/** The records that may not be approved by the person who submitted them. */
export const secondPerson = (): Filter => where('format', ...formats().flatMap(format => (workflowOf(format).secondPerson ? [format.name] : [])))

/** The formats (facts `format`, `kind`, `house`) of which this actor may make a record for somebody. */
export function creatable(actor: Actor): Filter {
  if (administers(actor)) return everything
  if (actor.id === undefined) return nothing
  return granted(drafting, () => roles => beginning(actor, roles))
}

/** The governments this actor drafts for. */
export const worksFor = (actor: Actor): readonly string[] => nationalFor(actor, nationalRoles)

/** Is this an administrator of the whole? */
export const administers = (actor: Actor): boolean => heldFor(actor, 'administrator').includes('*')

/** In which role this actor does its part (`drafts`, `publishes`) with a record of these facts; null when in none. */
export function roleOf(actor: Actor, format: Format, facts: Facts, part: 'drafts' | 'publishes'): WorkflowRole | null {
  const held = workflowOf(format)[part].find(role => matches(holding(actor, [role], format.kind), facts))
  return held ?? (administers(actor) ? 'administrator' : null)
}

const drafting = ({ drafts }: Usual) => drafts
const publishing = ({ publishes }: Usual) => publishes
const reviewing = ({ reviews }: Usual) => reviews

type Usual = Pick<Workflow, 'drafts' | 'publishes' | 'reviews'>
type Permission = (kind: Kind) => (roles: readonly WorkflowRole[]) => Filter

/** What a part in a workflow permits: by kind, and by format where one says it otherwise. */
function granted(part: (workflow: Usual) => readonly WorkflowRole[], permission: Permission): Filter {
  return any(
    ...kinds.flatMap(kind => {
      const usual = part(workflowByKind[kind])
      const special = formats().filter(format => format.kind === kind && part(workflowOf(format)) !== usual)
      const names = special.map(({ name }) => name)
      const others = names.length === 0 ? where('kind', kind) : all(where('kind', kind), not(where('format', ...names)))
      const owned = special.map(format => all(where('format', format.name), permission(kind)(part(workflowOf(format)))))
      return [all(others, permission(kind)(usual)), ...owned]
    }),
  )
}

const kinds = Object.keys(workflowByKind) as readonly Kind[]

/** The records for which this actor holds one of these roles. */
function holding(actor: Actor, roles: readonly WorkflowRole[], kind: Kind): Filter {
  const national = roles.filter(role => nationalRoles.includes(role))
  return any(
    roles.includes('anyone') ? ownedBy(actor) : nothing,
    national.length > 0 ? where('government', ...nationalFor(actor, national)) : nothing,
    roles.includes('secretariat') ? ofSecretariat(actor, kind === 'secretariat' ? 'house' : 'prefix') : nothing,
  )
}

/** The formats of which holders of one of these roles may begin a record. */
function beginning(actor: Actor, roles: readonly WorkflowRole[]): Filter {
  const forCountry = roles.filter(role => nationalRoles.includes(role))
  if (roles.includes('anyone') || nationalFor(actor, forCountry).length > 0) return everything
  return roles.includes('secretariat') ? ofSecretariat(actor, 'house') : nothing
}

const nationalRoles: readonly WorkflowRole[] = ['focal-point', 'publishing-authority', 'authorised-user']

function nationalFor(actor: Actor, roles: readonly WorkflowRole[]): readonly string[] {
  const governments = new Set(heldFor(actor, ...roles))
  governments.delete('*')
  return [...governments]
}

const ownedBy = (actor: Actor): Filter => (actor.id === undefined ? nothing : where('owner', actor.id))

const houses = ['CHM', 'BCH', 'ABSCH', 'ORT'] as const

/** The Secretariat works for all clearing-houses, for one, or as the team of one format. */
function ofSecretariat(actor: Actor, field: 'house' | 'prefix'): Filter {
  const held = heldFor(actor, 'secretariat')
  const ofHouses = held.includes('*') ? houses : held.filter(one => (houses as readonly string[]).includes(one))
  const ofTeams = held.filter(one => one !== '*' && !(houses as readonly string[]).includes(one))
  return any(where(field, ...ofHouses), where('format', ...ofTeams))
}
