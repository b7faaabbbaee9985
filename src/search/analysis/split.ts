import { folded, normalised, unified } from './normalise.ts'
import { scriptOf, unspaced, type Script } from './script.ts'

/** A word of a text, where it stood, in normalised form. */
export type Word = { readonly start: number; readonly end: number; readonly form: string; readonly script: Script }

/** A symbol or identifier (`CBD/COP/DEC/14/25`, `Bt11`): its elementary parts, folded, and the words it is made of. */
export type Symbol = { readonly start: number; readonly end: number; readonly parts: readonly string[]; readonly words: readonly Word[] }

/** What a text is made of, in order. */
export type Piece = { readonly word: Word } | { readonly symbol: Symbol } | { readonly unspaced: Word }

const letter = '[\\p{L}\\p{N}\\p{M}\\p{Cf}]'
const run = new RegExp(`${letter}+(?:[-/._:@'’‘ʼ‐‑–\\u2044]${letter}+)*`, 'gu')
const inside = new RegExp(`[${unspaced}]+|(?:(?![${unspaced}])[^-/._:@'’‘ʼ‐‑–\\u2044])+`, 'gu')
const needsCutting = new RegExp(`[${unspaced}]`, 'u')
const plain = /^[\p{L}\p{M}]+$/u
const apostrophe = /['’‘ʼ]/
const elided = new Set(['qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'aujourd'])
const elementary = /\p{N}+|[\p{L}\p{M}]+/gu
const mostParts = 8
const longestWord = 80
const longestRun = 400

/** The stretches of a text that hold letters, each of which is cut by itself. */
export const runsIn = (text: string): readonly string[] => text.match(run) ?? []

/** Cuts a text into words, symbols and passages without blanks. Never throws, whatever it is given. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  for (const match of text.matchAll(run)) cut(match[0], match.index, pieces)
  return pieces
}

function cut(found: string, at: number, pieces: Piece[]): void {
  const words = plain.test(found) && !needsCutting.test(found) ? [wordAt(found, at)] : wordsIn(found, at)
  const symbol = /\p{N}/u.test(found) && !words.some(isUnspaced) ? symbolOf(found, at, words) : undefined
  if (symbol !== undefined) return void pieces.push({ symbol })
  for (const word of words) if (word.form !== '') pieces.push(isUnspaced(word) ? { unspaced: word } : { word })
}

function wordsIn(found: string, at: number): readonly Word[] {
  const parts = [...found.matchAll(inside)]
  return parts
    .filter(part => {
      const before = found[part.index - 1] ?? ''
      const after = found[part.index + part[0].length] ?? ''
      return (
        !(apostrophe.test(after) && (part[0].length === 1 || elided.has(part[0].toLowerCase()))) && !(apostrophe.test(before) && part[0].length === 1)
      )
    })
    .map(part => wordAt(part[0], at + part.index))
}

function wordAt(text: string, start: number): Word {
  const form = normalised(text)
  const script = scriptOf(form)
  return { start, end: start + text.length, form: cutScripts.has(script) ? form : form.slice(0, longestWord), script }
}

const cutScripts: ReadonlySet<Script> = new Set<Script>(['han', 'kana', 'thai', 'khmer', 'lao', 'myanmar'])
const isUnspaced = (word: Word): boolean => cutScripts.has(word.script)

function symbolOf(found: string, start: number, words: readonly Word[]): Symbol | undefined {
  if (found.length > longestRun) return undefined
  const parts = words.flatMap(word => folded(unified(word.form)).match(elementary) ?? [])
  if (parts.length < 2) return undefined
  return {
    start,
    end: start + found.length,
    parts,
    words: parts.length > mostParts ? words : parts.map(form => ({ start, end: start + found.length, form, script: scriptOf(form) })),
  }
}

/** Every neighbouring run of parts that holds a digit: `14/25` and `cop/dec/14` find `CBD/COP/DEC/14/25`. Very long symbols only whole. */
export function symbolsIn(parts: readonly string[]): readonly string[] {
  if (parts.length > mostParts) return [wholeSymbol(parts)]
  const found: string[] = []
  for (let from = 0; from < parts.length - 1; from++) {
    for (let to = from + 2; to <= parts.length; to++) {
      const part = parts.slice(from, to)
      if (part.some(text => /\p{N}/u.test(text))) found.push(wholeSymbol(part))
    }
  }
  return found
}

/** A symbol as it is compared: its parts joined by `/`, whatever joined them. */
export const wholeSymbol = (parts: readonly string[]): string => parts.join('/').slice(0, longestWord)
