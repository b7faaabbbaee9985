import type { World } from './world.ts'

/**
 * A world for tests: each vocabulary has the terms `<vocabulary>-1` to `-3`, and `-1-a` below the first; each format has the
 * example records that samples refer to. Identifiers as the CBD writes them, and what is below them, are terms of every vocabulary.
 */
export function exampleWorld(terms: { readonly [vocabulary: string]: readonly string[] } = {}): World {
  const termsOf = (vocabulary: string) => terms[vocabulary] ?? ['1', '2', '3', '1-a'].map(number => `${vocabulary}-${number}`)
  return {
    isTerm: (vocabularies, identifier) => isReal(identifier) || vocabularies.some(vocabulary => termsOf(vocabulary).includes(identifier)),
    isBelow: (identifier, ancestor) => identifier === ancestor || identifier.startsWith(`${ancestor}-`),
    label: identifier => ({ en: `Term ${identifier}`, fr: `Terme ${identifier}` }),
    someTerms: (vocabulary, below) => (below === undefined ? termsOf(vocabulary) : [`${below}-a`]),
    termsBelow: (vocabulary, ancestor) => [`${vocabulary}-1`].map(identifier => `${ancestor}-${identifier}`),
    record: identifier => {
      const [, format, number] = /^EXAMPLE-([A-Za-z0-9]+)-(\w+)(?:@\d+)?$/.exec(identifier) ?? []
      if (format === undefined) return undefined
      const state = number === 'draft' ? 'draft' : number === 'withdrawn' ? 'withdrawn' : 'published'
      return { id: `EXAMPLE-${format}-${number}`, format, government: number === 'foreign' ? 'xx' : 'cr', state, title: { en: `The ${format}` } }
    },
    government: 'cr',
    id: 'THIS-RECORD-1',
  }
}

const isReal = (identifier: string) =>
  /^[0-9A-F]{8}-[0-9A-Fa-f]{4}-|^(KM)?GBF-|^SDG-|^cbdLibrary:|^gbf-(goals|targets|goals-targets)-1-/.test(identifier) || /^[a-z]{2}$/.test(identifier)
