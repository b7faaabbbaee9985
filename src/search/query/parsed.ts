import { fieldCalled, unquoted, type Clause, type Part } from './clause.ts'

const longestText = 1000
const mostClauses = 50
const quoted = /"([^"]*)"|[“„]([^“”„]*)[“”]|«([^«»]*)»|「([^「」]*)」/y
// A quote without its other half is nothing.
const blank = /[\s"“”„«»「」]/y
const bare = /[^\s"“”„«»「」]+/y
const named = /([\p{L}\p{M}]+)[:：](?=[^\s:：])/uy
const beginning = /^[\p{L}\p{M}\p{N}]{2,}[*＊]$/u
const excluding = /[-−–](?=["“„«「\p{L}])/uy
const meaningful = /[\p{L}\p{N}]/u

type Token = { readonly part: Part; readonly not: boolean } | 'or'

/**
 * What a text asks: `"words in order"`, `field:value`, `-without`, `one OR other`, `begin*`; all else is plain words. It never
 * throws, whatever it is given; of very long texts it reads the beginning. `written` is its other direction.
 */
export function parsed(text: string): readonly Clause[] {
  const clauses: Clause[] = []
  const tokens = tokensIn(text.slice(0, longestText))
  for (let at = 0; at < tokens.length && clauses.length < mostClauses; at++) {
    const token = tokens[at]!
    if (token === 'or' || token.not) {
      clauses.push(token === 'or' ? { any: [{ manner: 'words', text: 'or' }] } : { any: [token.part], not: true })
      continue
    }
    const any = [token.part]
    for (let next = tokens[at + 2]; tokens[at + 1] === 'or' && next !== undefined && next !== 'or' && !next.not; next = tokens[at + 2]) {
      any.push(next.part)
      at += 2
    }
    clauses.push({ any })
  }
  return joined(clauses)
}

function tokensIn(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found !== null) at += found[0].length
    return found
  }
  while (at < text.length) {
    const not = take(excluding) !== null
    const field = fieldAt(text, at)
    if (field !== undefined) at += field.length
    const phrase = take(quoted)
    if (phrase === null && take(blank)) continue
    const words = phrase?.slice(1).find(one => one !== undefined)
    const found = words ?? take(bare)?.[0] ?? ''
    if (phrase === null && field === undefined && !not && found === 'OR') tokens.push('or')
    else if (meaningful.test(found)) tokens.push({ part: { ...partOf(found, phrase !== null), ...(field ? { field: field.name } : {}) }, not })
  }
  return tokens
}

function fieldAt(text: string, at: number): { readonly name: string; readonly length: number } | undefined {
  named.lastIndex = at
  const found = named.exec(text)
  const name = found && fieldCalled(found[1]!)
  return name ? { name, length: found[0].length } : undefined
}

function partOf(found: string, inQuotes: boolean): Part {
  if (inQuotes) return { manner: 'phrase', text: unquoted(found) }
  return beginning.test(found) ? { manner: 'beginning', text: found.slice(0, -1) } : { manner: 'words', text: found }
}

/** Plain words that follow each other are one text. */
function joined(clauses: readonly Clause[]): readonly Clause[] {
  const result: Clause[] = []
  for (const clause of clauses) {
    const before = result.at(-1)
    if (before !== undefined && isPlain(before) && isPlain(clause))
      result[result.length - 1] = { any: [{ manner: 'words', text: `${before.any[0]!.text} ${clause.any[0]!.text}` }] }
    else result.push(clause)
  }
  return result
}

/** Is it nothing but words? */
const isPlain = ({ any, not }: Clause): boolean => not === undefined && any.length === 1 && any[0]!.manner === 'words' && !any[0]!.field
