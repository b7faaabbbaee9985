import type { Pattern } from './node.ts'

/** A piece of a query. `word` keeps its wild characters apart from escaped ones. */
export type Token =
  | { readonly kind: 'word'; readonly text: string; readonly pattern: Pattern | undefined }
  | { readonly kind: 'phrase'; readonly text: string }
  | { readonly kind: 'range'; readonly open: '[' | '{'; readonly close: ']' | '}'; readonly text: string }
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: '(' | ')' | '+' | '-' | 'AND' | 'OR' | 'NOT' }
  | { readonly kind: 'boost'; readonly by: number }
  | { readonly kind: 'slop' }
  | { readonly kind: 'regex' }

const blank = /\s/
const boundary = /[\s()"^[\]{}~]/
const fieldStart = /([A-Za-z_*][\w.*]*)\s{0,9}:\s*/y
const boostNumber = /\^=?(\d+(?:\.\d+)?)?/y
const slopNumber = /~\d*(?:\.\d+)?/y
const rangeStart = /^\s*(?:"[^"]*"|\S+)\s+TO\s/

/** The pieces of a query, whatever the text is. `isField` tells which names before a colon are fields; other colons are part of words. */
export function scanned(text: string, isField: (name: string) => boolean): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const char = text[at]!
    if (blank.test(char)) at++
    else {
      const { token, next } = tokenAt(text, at, isField, tokens.at(-1))
      if (token) tokens.push(token)
      at = next
    }
  }
  return tokens
}

type Step = { readonly token: Token | undefined; readonly next: number }

function tokenAt(text: string, at: number, isField: (name: string) => boolean, before: Token | undefined): Step {
  const char = text[at]!
  if (char === '(' || char === ')') return { token: { kind: 'sign', sign: char }, next: at + 1 }
  if (char === '"') return phraseAt(text, at)
  if (char === '[' || char === '{') return rangeAt(text, at, char)
  if (char === '^') return matchedAt(boostNumber, text, at, ([, by]) => (by === undefined ? undefined : { kind: 'boost', by: Number(by) }))
  if (char === '~') return matchedAt(slopNumber, text, at, () => ({ kind: 'slop' }))
  if (char === ']' || char === '}') return { token: undefined, next: at + 1 }
  if (char === '/' && before?.kind === 'field') return regexAt(text, at)
  const joined = /^(?:&&|\|\|)/.exec(text.slice(at, at + 2))?.[0]
  if (joined) return { token: { kind: 'sign', sign: joined === '&&' ? 'AND' : 'OR' }, next: at + 2 }
  if ((char === '+' || char === '-' || char === '!') && before?.kind !== 'field' && at + 1 < text.length && !blank.test(text[at + 1]!))
    return { token: { kind: 'sign', sign: char === '!' ? 'NOT' : char }, next: at + 1 }
  fieldStart.lastIndex = at
  const field = fieldStart.exec(text)
  if (field && isField(field[1]!)) return { token: { kind: 'field', name: field[1]! }, next: at + field[0].length }
  return wordAt(text, at)
}

function matchedAt(pattern: RegExp, text: string, at: number, made: (match: RegExpExecArray) => Token | undefined): Step {
  pattern.lastIndex = at
  const match = pattern.exec(text)!
  return { token: made(match), next: at + match[0].length }
}

/** To the closing quote; without one to the end. */
function phraseAt(text: string, at: number): Step {
  let [next, words] = [at + 1, '']
  for (; next < text.length && text[next] !== '"'; next++) words += text[next] === '\\' ? (text[++next] ?? '') : text[next]!
  return { token: { kind: 'phrase', text: words }, next: next + 1 }
}

/** A bracket that begins no range is nothing. */
function rangeAt(text: string, at: number, open: '[' | '{'): Step {
  const end = text.slice(at + 1, at + 500).search(/[\]}]/)
  if (end < 0 || !rangeStart.test(text.slice(at + 1, at + 1 + end))) return { token: undefined, next: at + 1 }
  const close = text[at + 1 + end] as ']' | '}'
  return { token: { kind: 'range', open, close, text: text.slice(at + 1, at + 1 + end).trim() }, next: at + end + 2 }
}

function regexAt(text: string, at: number): Step {
  const end = text.indexOf('/', at + 1)
  return end < 0 ? wordAt(text, at) : { token: { kind: 'regex' }, next: end + 1 }
}

const operators: { readonly [word: string]: 'AND' | 'OR' | 'NOT' } = { AND: 'AND', OR: 'OR', NOT: 'NOT' }

function wordAt(text: string, at: number): Step {
  const parts: (string | { readonly wild: '*' | '?' })[] = []
  let [next, plain, escaped] = [at, '', false]
  for (; next < text.length; next++) {
    const char = text[next]!
    if (char === '\\') {
      escaped = true
      plain += text[++next] ?? ''
    } else if (char === '*' || char === '?') {
      if (plain !== '') parts.push(plain)
      parts.push({ wild: char })
      plain = ''
    } else if (next > at && boundary.test(char)) break
    else plain += char
  }
  if (plain !== '') parts.push(plain)
  const whole = parts.map(part => (typeof part === 'string' ? part : part.wild)).join('')
  if (!escaped && Object.hasOwn(operators, whole)) return { token: { kind: 'sign', sign: operators[whole]! }, next }
  return {
    token: { kind: 'word', text: whole, pattern: parts.some(part => typeof part !== 'string') ? parts : undefined },
    next: Math.max(next, at + 1),
  }
}
