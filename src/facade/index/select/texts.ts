import type { Context } from '#platform/context.ts'
import { guest } from '#platform/context.ts'
import { all, where } from '#platform/filter.ts'
import { locales } from '#platform/localized.ts'
import { readable } from '#records'
import { search, searchState, written, type Part } from '#search'
import { isAnalysed, isWholeText, nameOf } from '../fields/name.ts'
import { leavesOf, type Leaf, type Node, type Pattern } from '../query/node.ts'

/** What the search found for texts asked of whole records: by leaf, the records with what they are worth. */
export type Texts = { readonly of: (leaf: Leaf) => ReadonlyMap<string, number>; readonly words: readonly string[] }

/** How many texts one query may ask of whole records. */
export const mostSearched = 60
const mostKept = 200
type Answer = { readonly scores: ReadonlyMap<string, number>; readonly words: readonly string[] }
const houses = new WeakMap<object, { seq: number; answers: Map<string, Answer> }>()

/** Ask the search for every text of these queries that is asked of whole records, of which there are so many. */
export async function textsFor(context: Context, queries: readonly Node[], records: number): Promise<Texts> {
  const wanted = new Map(queries.flatMap(searchedIn).map(leaf => [keyOf(leaf), leaf]))
  const answers = new Map<string, Answer>()
  for (const [key, leaf] of wanted) answers.set(key, await answered(context, key, leaf, records))
  return {
    of: leaf => answers.get(keyOf(leaf))?.scores ?? nobody,
    words: [...new Set([...answers.values()].flatMap(({ words }) => words))],
  }
}

const nobody: ReadonlyMap<string, number> = new Map()

/** What a query asks of whole records. */
export const searchedIn = (query: Node): readonly Leaf[] => leavesOf(query).filter(isSearched)

/** Is it asked of the whole text of a record, which the search knows? */
export function isSearched(leaf: Leaf): boolean {
  const name = nameOf(leaf.field)
  return name !== undefined && isWholeText(name) && !('exists' in leaf) && !('range' in leaf)
}

const keyOf = (leaf: Leaf): string => JSON.stringify(leaf)

async function answered(context: Context, key: string, leaf: Leaf, records: number): Promise<Answer> {
  const { seq } = searchState(context)
  const kept = houses.get(context.db)
  const house = kept?.seq === seq ? kept : { seq, answers: new Map<string, Answer>() }
  houses.set(context.db, house)
  const known = house.answers.get(key)
  if (known) return known
  const answer = await asked(context, leaf, records)
  house.answers.set(key, answer)
  if (house.answers.size > mostKept) house.answers.delete(house.answers.keys().next().value!)
  return answer
}

async function asked(context: Context, leaf: Leaf, records: number): Promise<Answer> {
  const text = written([{ any: [partOf(leaf)] }])
  if (text === '') return { scores: nobody, words: [] }
  const found = await search(
    { ...context, actor: guest },
    { filter: all(where('state', 'published'), readable(guest)), text, allWords: true, pageSize: records + 1000, locale: localeOf(leaf) },
  )
  return { scores: new Map(found.corrected ? [] : found.hits.map(({ id, score }) => [id, score])), words: found.words }
}

function partOf(leaf: Leaf): Part {
  if ('term' in leaf) return { manner: 'words', text: leaf.term }
  if ('phrase' in leaf) return { manner: 'phrase', text: leaf.phrase }
  const pieces = 'pattern' in leaf ? leaf.pattern.filter(part => typeof part === 'string') : []
  return { manner: 'pattern' in leaf && isBeginning(leaf.pattern) ? 'beginning' : 'words', text: pieces.join(' ') }
}

/** Can the search answer this pattern? Only beginnings of words of two letters or more. */
export const isBeginning = (pattern: Pattern): boolean =>
  pattern.length === 2 && typeof pattern[0] === 'string' && pattern[0].length > 1 && typeof pattern[1] !== 'string' && pattern[1]!.wild === '*'

const localeOf = ({ field }: Leaf): string => nameOf(field)?.locale ?? locales[0]

/** The words, as the search knows them, that a query asks of single fields: for marking them. */
export async function wordsFor(context: Context, query: Node): Promise<readonly string[]> {
  const asked = leavesOf(query).filter(leaf => !isSearched(leaf) && ('term' in leaf || 'phrase' in leaf) && isAnalysed(nameOf(leaf.field)!))
  const any = asked.slice(0, mostSearched).map(partOf)
  if (any.length === 0) return []
  return (
    await search({ ...context, actor: guest }, { filter: readable(guest), text: written([{ any }]), allWords: true, pageSize: 0, locale: 'en' })
  ).words
}
