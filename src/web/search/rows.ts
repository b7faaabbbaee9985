import { askable, parsed, written, type Clause, type Manner, type Part } from '#search'

/** A line of the builder: how its text is meant, in which field, and the text. Alternatives are parted by commas. */
export type Row = { readonly how: How; readonly field: string; readonly text: string }

/** What a line can ask. */
export const hows = ['words', 'phrase', 'any', 'beginning', 'none'] as const
type How = (typeof hows)[number]

const manners: { readonly [how in How]?: Manner } = { words: 'words', phrase: 'phrase', beginning: 'beginning' }

/** The lines that ask what a text asks. */
export const rowsOf = (text: string): readonly Row[] =>
  parsed(text).map(({ any, not }) => {
    const [first] = any
    const field = any.every(part => part.field === first!.field) ? (first!.field ?? '') : ''
    const bare = any.map(({ field: own, ...part }) => (field || own === undefined ? part : { ...part, field: own }))
    if (not) return { how: 'none', field, text: alternatives(bare) }
    return any.length > 1 ? { how: 'any', field, text: alternatives(bare) } : { how: first!.manner, field, text: first!.text }
  })

/** The text that asks what the lines ask; empty ones ask nothing. */
export const textOf = (rows: readonly Row[]): string => written(rows.flatMap(clausesOf))

function clausesOf({ how, field, text }: Row): readonly Clause[] {
  const named = askable.includes(field) ? { field } : {}
  if (text.trim() === '') return []
  const manner = manners[how]
  if (manner) return [{ any: [{ manner, text, ...named }] }]
  const parts = partsOf(text).map(part => ({ ...part, ...named }))
  if (parts.length === 0) return []
  return how === 'none' ? parts.map(part => ({ any: [part], not: true })) : [{ any: parts }]
}

const alternatives = (parts: readonly Part[]): string => parts.map(part => written([{ any: [part, part] }]).split(' OR ')[0]!).join(', ')

/** Commas of all scripts part alternatives, except inside quotes; several words together are a phrase. */
function partsOf(text: string): readonly Part[] {
  const pieces = text.match(/(?:"[^"]*"|[^",،，、;；])+/g) ?? []
  return pieces.flatMap(piece => {
    const read = parsed(piece.trim())
    const [only] = read
    if (read.length === 1 && !only!.not && only!.any.length === 1 && !(only!.any[0]!.manner === 'words' && /\s/.test(only!.any[0]!.text)))
      return only!.any
    return piece.trim() ? [{ manner: 'phrase' as const, text: piece.trim() }] : []
  })
}
