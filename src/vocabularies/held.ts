import { unchanged, type Changes } from './changes.ts'
import { mappedIn, mappingsAsTheyStand } from './concordance.ts'
import { definitions } from './definition.ts'
import { byName } from './find-terms.ts'
import { laid } from './laid.ts'
import type { Mapped, Mapping } from './mapping.ts'
import type { Term } from './term.ts'
import { thesaurusOf, type Thesaurus } from './thesaurus.ts'

/** What this process reads: the thesaurus with all changes, and what is made of it when it is first asked for. */
type Held = {
  readonly changes: Changes
  readonly stand: number
  thesaurus?: Thesaurus
  names?: ReadonlyMap<string, readonly Term[]>
  mappings?: readonly Mapping[]
  mapped?: ReadonlyMap<string, readonly Mapped[]>
  lineages?: Map<Term, readonly Term[]>
}

let now: Held = { changes: unchanged, stand: 0 }

/** The thesaurus everybody reads, made when first asked. */
export const thesaurus = (): Thesaurus => (now.thesaurus ??= thesaurusOf(laid(definitions(), now.changes)))

/** Its terms by each of their names, made ready when first asked. */
export const termsByName = (): ReadonlyMap<string, readonly Term[]> => (now.names ??= byName(new Set(thesaurus().terms.values())))

/** A term and all that stand above it, as far as that was found out. */
export const lineages = (): Map<Term, readonly Term[]> => (now.lineages ??= new Map())

/** Every mapping as it is written down. */
export const mappings = (): readonly Mapping[] => (now.mappings ??= mappingsAsTheyStand(now.changes))

/** Mappings by term, from both sides. */
export const mapped = (): ReadonlyMap<string, readonly Mapped[]> => (now.mapped ??= mappedIn(thesaurus(), mappings()))

/** Read these changes from now on. `stand` is the number of the last of them. Every term is looked at before anybody asks. */
export function hold(changes: Changes, stand: number, made?: Thesaurus): void {
  now = { changes, stand, thesaurus: made ?? thesaurusOf(laid(definitions(), changes)) }
}

/** All that was changed, as this process has read it. */
export const held = (): Changes => now.changes

/** The number of the last change this process has read. */
export const stand = (): number => now.stand
