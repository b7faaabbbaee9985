import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { SixTexts } from '../../labels.ts'
import { linesOf } from './notation.ts'

/** One possible answer. `text`, `figure`: it takes a text or a number of its own. `alone`: it cannot stand beside others. */
export type Answer = { readonly value: string; readonly label: SixTexts; readonly text: boolean; readonly figure: boolean; readonly alone: boolean }

/** Possible answers by the name of their scale, as `scales.txt` has them: `value`, marked `+` for a text, `#` for a figure, `!` for alone. */
export const scales: ReadonlyMap<string, readonly Answer[]> = scalesIn(table('scales.txt'))

/** Words by name, as a table of lines `name | en | fr | es | ar | ru | zh` has them. */
export const wordsIn = (text: string): ReadonlyMap<string, SixTexts> => new Map(linesOf(text).map(rowIn))

/** A table that stands beside this file. */
export function table(name: string): string {
  return readFileSync(path.join(import.meta.dirname, name), 'utf8')
}

function scalesIn(text: string): ReadonlyMap<string, readonly Answer[]> {
  const found = new Map<string, Answer[]>()
  let answers: Answer[] = []
  for (const line of linesOf(text)) {
    if (line.startsWith('@')) found.set(line.slice(1), (answers = []))
    else answers.push(answerIn(line))
  }
  return found
}

function answerIn(line: string): Answer {
  const [name, label] = rowIn(line)
  // counts such as "10+" end in a plus of their own
  const mark = /^\d+\+$|^USD\d+\+$/.test(name) ? '' : (/[+#!]$/.exec(name)?.[0] ?? '')
  return { value: name.slice(0, name.length - mark.length), label, text: mark === '+', figure: mark === '#', alone: mark === '!' }
}

function rowIn(line: string): readonly [string, SixTexts] {
  const [name, en, fr, es, ar, ru, zh, ...more] = line.split(' | ').map(cell => cell.trim())
  if (!name || !en || !fr || !es || !ar || !ru || !zh || more.length > 0) throw new Error(`a row needs a name and six texts: ${line}`)
  return [name, { en, fr, es, ar, ru, zh }]
}
