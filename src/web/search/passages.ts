import { filePages } from '#records'
import { highlight, parsed, type Stretch } from '#search'
import { inLocale } from '#platform/localized.ts'
import type { Visit } from '../page.ts'
import type { Shown } from './listed.ts'
import { markedIn } from './marked.ts'

/** Where in a file of a record the words stand. */
export type Passage = {
  readonly file: string
  readonly name: string
  readonly page: number
  readonly pages: number
  readonly stretches: readonly Stretch[]
}

const mostWords = 10

/** For hits whose title and summary do not show the words: the page of a file that does, with the words marked. */
export async function passagesIn(visit: Visit, text: string, { found, hits }: Pick<Shown, 'found' | 'hits'>): Promise<ReadonlyMap<string, Passage>> {
  const fragments = fragmentsOf(text)
  if (fragments.length === 0 || found.words.length === 0) return new Map()
  const needy = hits.filter(hit => {
    const summary = inLocale(hit.summary, inLocale(hit.title, visit.locale).language)
    const title = inLocale(hit.title, visit.locale)
    return !marks(title.text, found.words) && !marks(summary.text, found.words)
  })
  if (needy.length === 0) return new Map()
  const pages = await filePages(
    visit.context,
    needy.map(({ id }) => id),
    fragments,
  )
  const passages = new Map<string, Passage>()
  for (const [record, several] of pages) {
    const read = several.map(({ id, name, page, pages: all, text: words }) => ({
      file: id,
      name,
      page,
      pages: all,
      stretches: highlight(words.replace(/\s+/g, ' ').trim(), found.words),
    }))
    const best = read.toSorted((one, other) => marked(other) - marked(one))[0]
    if (best && marked(best) > 0) passages.set(record, best)
  }
  return passages
}

const marked = ({ stretches }: Passage): number =>
  new Set(stretches.filter(stretch => stretch.marked).map(stretch => stretch.text.toLowerCase())).size

const marks = (text: string, words: readonly string[]): boolean => text !== '' && markedIn(text, words).some(stretch => stretch.marked)

/** The beginnings of the words asked for, as a database can look for them; endings change with the case and number. */
const fragmentsOf = (text: string): readonly string[] => {
  const asked = parsed(text).flatMap(clause => (clause.not ? [] : clause.any.map(part => part.text)))
  const words = asked.flatMap(part => part.match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? [])
  return [...new Set(words.map(word => (word.length > 5 ? word.slice(0, -2) : word)))].slice(0, mostWords)
}
