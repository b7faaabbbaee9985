import { segmentsOf } from './fields/tidy.ts'

/** A stretch of text that two versions share, or that only one has. */
export type Stretch = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** How one text became another, word by word (Chinese: sign by sign). The removed stretches and the same ones are the old text. */
export function wordChanges(before: string, after: string, language: string): readonly Stretch[] {
  const [old, now] = [unitsOf(before, language), unitsOf(after, language)]
  const start = sharedStart(old, now)
  const end = sharedStart(old.slice(start).reverse(), now.slice(start).reverse())
  const middle = changes(old.slice(start, old.length - end), now.slice(start, now.length - end))
  return joined([same(old.slice(0, start)), ...middle, same(old.slice(old.length - end))])
}

/** Beyond this many pairs the texts have little in common, and are shown as wholly replaced. */
const mostPairs = 4_000_000

const unitsOf = (text: string, language: string): readonly string[] => (/^zh|^ja/.test(language) ? Array.from(text) : segmentsOf(text, language))

function sharedStart(one: readonly string[], other: readonly string[]): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most && one[length] === other[length]) length++
  return length
}

/** Longest common subsequence (dynamic programming over lengths of the rests). */
function changes(old: readonly string[], now: readonly string[]): readonly Stretch[] {
  if (old.length * now.length > mostPairs || old.length === 0 || now.length === 0) return [removed(old), added(now)]
  const width = now.length + 1
  const rest = new Uint16Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      rest[i * width + j] = old[i] === now[j] ? rest[(i + 1) * width + j + 1]! + 1 : Math.max(rest[(i + 1) * width + j]!, rest[i * width + j + 1]!)
  const found: Stretch[] = []
  let [i, j] = [0, 0]
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      found.push(same([old[i]!]))
      i++
      j++
    } else if (rest[(i + 1) * width + j]! >= rest[i * width + j + 1]!) found.push(removed([old[i++]!]))
    else found.push(added([now[j++]!]))
  }
  return [...found, removed(old.slice(i)), added(now.slice(j))]
}

/** Neighbours of one kind become one stretch. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const whole: Stretch[] = []
  for (const stretch of stretches) {
    const last = whole.at(-1)
    if (stretch.text === '') continue
    if (last?.kind === stretch.kind) whole[whole.length - 1] = { kind: last.kind, text: last.text + stretch.text }
    else whole.push(stretch)
  }
  return whole
}

const same = (units: readonly string[]): Stretch => ({ kind: 'same', text: units.join('') })
const removed = (units: readonly string[]): Stretch => ({ kind: 'removed', text: units.join('') })
const added = (units: readonly string[]): Stretch => ({ kind: 'added', text: units.join('') })
