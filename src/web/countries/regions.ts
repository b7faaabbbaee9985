import { termNamed, treeOf, type TermNode } from '#vocabularies'

/** Tops of the regions that gather groups of another kind than places: those under the Convention, global groups, and countries that share an ecosystem. */
const gatherings = new Set(['AB9EBE76-796B-45B3-879B-3BA009E983CC', '5D13EC43-F3E0-415E-AF67-62CCC85899AF', '1C1B2D57-0F0F-423D-99C8-A048051B508C'])

/** The continents with what lies in them. */
export const continents = (): readonly TermNode[] => treeOf('regions').filter(({ term }) => !gatherings.has(term.identifier))

/** Is this a continent or a part of one? */
export const isPlace = (identifier: string): boolean =>
  !gatherings.has(identifier) && (termNamed(identifier)?.broader ?? []).every(broader => !gatherings.has(broader))
