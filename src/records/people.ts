import { correspondents, holdersOf, type Correspondent } from '#accounts'
import { formatNamed, workflowOf, type WorkflowRole, type WorkflowStep } from '#formats'
import type { Context } from '#platform/context.ts'
import type { ChmRecord } from './record.ts'

/** What must be known of a record to say who has a part in it. `author` is who submitted. */
export type Concerned = Pick<ChmRecord, 'format' | 'prefix' | 'government' | 'owner'> & { readonly author?: string | null }

/** The people behind these roles of a record, each once. A format's own team answers for it in place of the whole Secretariat. */
export async function peopleOf(context: Context, concerned: Concerned, roles: readonly WorkflowRole[]): Promise<readonly Correspondent[]> {
  const found = (await Promise.all(roles.map(role => finders[role](context, concerned, role)))).flat()
  return [...new Map(found.map(person => [person.id, person])).values()]
}

/** The people the workflow of a record's format tells of a step. */
export const toldOf = (context: Context, concerned: Concerned, step: WorkflowStep): Promise<readonly Correspondent[]> =>
  peopleOf(context, concerned, workflowOf(formatNamed(concerned.format)).tells[step] ?? [])

/** The people who decide on the submissions of a record; administrators when nobody else does. */
export async function decidersOf(context: Context, concerned: Concerned, except?: string | null): Promise<readonly Correspondent[]> {
  const asked = await peopleOf(context, concerned, workflowOf(formatNamed(concerned.format)).reviews)
  const others = asked.filter(({ id }) => id !== except)
  return others.length > 0 ? others : (await peopleOf(context, concerned, ['administrator'])).filter(({ id }) => id !== except)
}

type Finder = (context: Context, concerned: Concerned, role: WorkflowRole) => Promise<readonly Correspondent[]>

const ofGovernment: Finder = async (context, { government }, role) => (government === null ? [] : holdersOf(context, [role], government))

const finders: { readonly [role in WorkflowRole]: Finder } = {
  anyone: (context, { owner }) => correspondents(context, [owner]),
  author: (context, { author }) => correspondents(context, [author]),
  'authorised-user': ofGovernment,
  'publishing-authority': ofGovernment,
  'focal-point': ofGovernment,
  secretariat: async (context, { format, prefix }, role) => {
    const team = await holdersOf(context, [role], format)
    return team.length > 0 ? team : holdersOf(context, [role], prefix, '*')
  },
  administrator: (context, _concerned, role) => holdersOf(context, [role], '*'),
}
