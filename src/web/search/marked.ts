import { highlight, type Stretch } from '#search'

const known = new WeakMap<readonly string[], Map<string, readonly Stretch[]>>()

/** The passage of a text with the found words marked; the same text is read once for each answer of the index. */
export function markedIn(text: string, words: readonly string[]): readonly Stretch[] {
  const kept = known.get(words) ?? new Map<string, readonly Stretch[]>()
  known.set(words, kept)
  const stretches = kept.get(text) ?? highlight(text, words)
  kept.set(text, stretches)
  return stretches
}
