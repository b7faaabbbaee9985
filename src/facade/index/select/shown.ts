import { invalidParameter } from '../../error.ts'
import { isList, nameOf, type Name } from '../fields/name.ts'
import { mayHave, valuesUnder, type Value } from '../fields/written.ts'
import type { Doc, Plan } from '../fields/field.ts'
import type { Shelf } from '../shelf/shelf.ts'

/** What an answer shows of each document: a name under a key, all names of a pattern, texts and names joined, its worth. */
export type Shown =
  | { readonly key: string; readonly name: Name }
  | { readonly like: RegExp }
  | { readonly key: string; readonly joined: readonly (string | Name)[] }
  | { readonly key: string; readonly score: true }

const mostShown = 500
/** Each name of a record is held against every pattern. */
const mostPatterns = 24
const one = /\s*,?\s*(?:([\w.-]+):)?(?:concat\(((?:[^()'"]|'[^']*'|"[^"]*")*)\)|([\w.*]+))\s*/y

/** What `fl` asks to see; everything without it. Refuses what cannot be read and functions other than `concat`. */
export function shownIn(text: string | undefined): readonly Shown[] {
  if (text === undefined || text.trim() === '') return [{ like: /^/ }]
  const shown: Shown[] = []
  const read = text.trim().replace(/,\s*$/, '')
  one.lastIndex = 0
  for (let at = 0; at < read.length; at = one.lastIndex) {
    one.lastIndex = at
    const found = one.exec(read)
    if (!found || found[0] === '' || shown.length === mostShown) throw invalidParameter('fl', `"${read.slice(at, at + 60)}" cannot be read`)
    shown.push(shownAs(found))
  }
  if (shown.filter(part => 'like' in part).length > mostPatterns) throw invalidParameter('fl', `At most ${mostPatterns} names with stars`)
  return shown
}

function shownAs([, alias, joined, field = '']: RegExpExecArray): Shown {
  if (joined !== undefined) return { key: alias ?? `concat(${joined})`, joined: partsIn(joined) }
  if (field.includes('*')) return { like: patternOf(field) }
  const key = alias ?? field
  if (field === 'score') return { key, score: true }
  return { key, name: nameOf(field) ?? nothing }
}

/** A name nobody has. */
const nothing: Name = { base: '', form: 'plain', locale: undefined, suffix: 's' }

const mostStars = 3

/** The names a pattern with stars means. */
function patternOf(field: string): RegExp {
  const pieces = field.replace(/\*+/g, '*').split('*')
  if (pieces.length > mostStars + 1) throw invalidParameter('fl', `A name may hold ${mostStars} stars`)
  return new RegExp(`^${pieces.join('\\w*?')}$`)
}

function partsIn(text: string): readonly (string | Name)[] {
  const parts = text.match(/'[^']*'|"[^"]*"|[^,\s]+/g) ?? []
  return parts.map(part => (/^['"]/.test(part) ? part.slice(1, -1) : (nameOf(part) ?? nothing)))
}

/** Writes a document, with what it is worth. */
export type Show = (doc: Doc, score: number | undefined) => object

/** Writes documents as an answer shows them. Values that are missing are left out. */
export function showing(shelf: Shelf, shown: readonly Shown[]): Show {
  const patterns = new Map<Plan, Likely>()
  const likely = shown.flatMap(part => ('like' in part ? [part.like] : []))
  const namesIn = (plan: Plan) => {
    const known = patterns.get(plan) ?? byBase(plan.names.filter(({ text }) => likely.some(like => like.test(text))))
    patterns.set(plan, known)
    return known
  }
  return (doc, score) => {
    const answer: Record<string, Value | readonly Value[]> = {}
    const put = (key: string, name: Name) => {
      const values = valuesUnder(shelf, doc, name)
      if (values.length > 0) answer[key] = isList(name) ? values : values[0]!
    }
    if (likely.length > 0)
      for (const [base, names] of namesIn(doc.plan)) if (mayHave(shelf, doc, base)) for (const { text, name } of names) put(text, name)
    for (const part of shown) {
      if ('name' in part) put(part.key, part.name)
      if ('joined' in part) answer[part.key] = joinedFor(shelf, doc, part.joined)
      if ('score' in part) answer[part.key] = score ?? 1
    }
    return answer
  }
}

/** Names that patterns mean, by what they begin with: of most a document has nothing, in no form and no language. */
type Likely = ReadonlyMap<string, readonly { readonly text: string; readonly name: Name }[]>

const byBase = (names: Plan['names']): Likely => Map.groupBy(names, ({ name }) => name.base)

const joinedFor = (shelf: Shelf, doc: Doc, parts: readonly (string | Name)[]): string =>
  parts.map(part => (typeof part === 'string' ? part : (valuesUnder(shelf, doc, part)[0] ?? ''))).join('')
