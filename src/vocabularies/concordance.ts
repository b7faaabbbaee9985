import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Changes } from './changes.ts'
import { inverse, isOutside, type Mapped, type Mapping } from './mapping.ts'
import { folded, type Thesaurus } from './thesaurus.ts'

const folder = path.join(import.meta.dirname, 'concordances')

let read: readonly Mapping[] | undefined

/** The mappings that come with the program: one file per pair of schemes, one reasoned line per pair of terms. */
export const concordances = (): readonly Mapping[] =>
  (read ??= readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .sort()
    .flatMap(name => (JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as { readonly mappings: readonly Mapping[] }).mappings))

/** The mappings as they stand: those of the program with what was changed. */
export function mappingsAsTheyStand({ mappings: changed }: Changes): readonly Mapping[] {
  const rows = new Map(changed.map(row => [pairOf(row), row]))
  const shipped = concordances().filter(mapping => !rows.has(pairOf(mapping)))
  return [...shipped, ...changed.filter(({ removed }) => !removed).map(({ removed: _, ...mapping }) => mapping)]
}

/** Two terms are mapped once, whatever the spelling of their identifiers. */
export const pairOf = ({ source, target }: Pick<Mapping, 'source' | 'target'>): string => `${folded(source)} ${folded(target)}`

/** Mappings by folded identifier, each seen from both its terms; what speaks of unknown or merged-together terms is left out. */
export function mappedIn(thesaurus: Thesaurus, mappings: readonly Mapping[]): ReadonlyMap<string, readonly Mapped[]> {
  const known = new Map<string, Mapped[]>()
  const add = (at: string, mapped: Mapped) => known.set(folded(at), [...(known.get(folded(at)) ?? []), mapped])
  const named = (identifier: string) => thesaurus.terms.get(folded(identifier))?.identifier
  for (const written of mappings) {
    const { relation, note } = written
    const [source, target] = [named(written.source), named(written.target)]
    if (source === undefined || source === target || (target === undefined && !isOutside(written.target))) continue
    add(source, { relation, to: target ?? written.target, term: target !== undefined, note, written })
    if (target !== undefined) add(target, { relation: inverse[relation], to: source, term: true, note, written })
  }
  return known
}
