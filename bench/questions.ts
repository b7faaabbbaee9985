import type { Matter } from './bodies.ts'

const [manySearches, manyReadings] = [200, 500]

/** Addresses of search pages as readers ask them: mostly words, in six languages, some with chosen facets, some without a word. */
export function searches({ random, words, world }: Matter): readonly string[] {
  const countries = world.someTerms('countries').slice(0, 40)
  const kinds: readonly (() => readonly (readonly [string, string])[])[] = [
    () => [['q', words.word(words.language())]],
    () => [['q', words.phrase('en', 2)]],
    () => [['government', random.one(countries)]],
    () => [['format', 'resource'], ['q', words.word('en')]],
    () => [['format', 'nationalTarget7'], ['government', random.one(countries)]],
    () => [['page', String(1 + random.below(5))]],
    () => [['sort', 'title'], ['language', words.language()]],
  ] // prettier-ignore
  return Array.from({ length: manySearches }, () => {
    const locale = words.language()
    return `/${locale}/search?${new URLSearchParams(
      random
        .one(kinds)()
        .map(([name, value]) => [name, value]),
    )}`
  })
}

/** Addresses of records, spread evenly over all. */
export function readings(ids: readonly string[], below: string, most = manyReadings): readonly string[] {
  const many = Math.min(ids.length, most)
  return Array.from({ length: many }, (_, place) => below + ids[Math.floor((place * ids.length) / many)]!)
}
