const mostWords = 60
const word = /[\p{L}\p{M}\p{N}]+/gu
const operators = new Set(['AND', 'OR', 'NOT', 'TO'])

/** The words of a text, without operators and signs, each once; of very long texts the first. */
export function wordsIn(text: string): readonly string[] {
  const words = new Set<string>()
  for (const [found] of text.matchAll(word)) {
    if (!operators.has(found)) words.add(found)
    if (words.size === mostWords) break
  }
  return [...words]
}
