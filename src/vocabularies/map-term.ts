import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import type { Localized } from '#platform/localized.ts'
import { matches } from '#platform/filter.ts'
import { knownTerm } from './change-term.ts'
import type { ChangedMapping } from './changes.ts'
import { mappingsAsTheyStand, pairOf } from './concordance.ts'
import { edit } from './edit.ts'
import { isOutside, relations, type Mapping, type Relation } from './mapping.ts'
import { managed } from './policy.ts'
import { textIn } from './term-input.ts'

/** A mapping to keep: `target` is an identifier of ours or a web address; the note says where it comes from. */
export type MappingInput = {
  readonly source: string
  readonly target: string
  readonly relation: string
  readonly note?: Localized
  readonly comment?: string
}

/**
 * Say how a term stands to one of another scheme, in place of what was said of these two. Refuses `term.unknown`, `vocabulary.manage` (of the term's vocabulary),
 * and `mapping.input` (with `issues`).
 */
export async function mapTerm(context: Context, { source, target, relation, note = {}, comment }: MappingInput): Promise<void> {
  await edit(context, (standing, unit) => {
    const term = knownTerm(standing, source)
    refuseUnmanaged(unit, term.home)
    if (!isRelation(relation)) throw input('/relation', 'mapping.relation')
    const to = target.trim()
    const other = isOutside(to) ? undefined : knownTarget(standing, to)
    if (other?.identifier === term.identifier) throw input('/target', 'mapping.itself')
    if (to.length > longestTarget || /\s/.test(to)) throw input('/target', 'mapping.target')
    const asked = { source: term.identifier, target: other?.identifier ?? to, relation, note: textIn(note) }
    const reversed = mappingsAsTheyStand(standing.changes).find(known => pairOf(known) === pairOf({ source: asked.target, target: asked.source }))
    return { action: 'mapped', comment, mappings: [...(reversed ? [{ ...reversed, removed: true }] : []), { ...asked, removed: false }] }
  })
}

/** Take a mapping away. Refuses `mapping.unknown`, `vocabulary.manage`. */
export async function unmapTerm(
  context: Context,
  { source, target, comment }: Pick<Mapping, 'source' | 'target'> & { readonly comment?: string },
): Promise<void> {
  await edit(context, (standing, unit) => {
    const known = mappingsAsTheyStand(standing.changes).find(mapping => pairOf(mapping) === pairOf({ source, target }))
    if (!known) throw new Refused('not-found', 'mapping.unknown', { source, target })
    refuseUnmanaged(unit, knownTerm(standing, known.source).home)
    const removed: ChangedMapping = { ...known, removed: true }
    return { action: 'unmapped', comment, mappings: [removed] }
  })
}

const longestTarget = 500

const isRelation = (relation: string): relation is Relation => (relations as readonly string[]).includes(relation)

function refuseUnmanaged({ actor }: Context, vocabulary: string): void {
  if (!matches(managed(actor), { vocabulary })) throw new Refused('forbidden', 'vocabulary.manage', { vocabulary })
}

function knownTarget(standing: Parameters<typeof knownTerm>[0], identifier: string) {
  try {
    return knownTerm(standing, identifier)
  } catch {
    throw input('/target', 'mapping.target')
  }
}

const input = (path: string, code: string) => new Refused('invalid', 'mapping.input', { issues: [{ path, code }] })
