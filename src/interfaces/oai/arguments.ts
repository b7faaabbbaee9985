import { failure, type Failure } from './failure.ts'

/** The verbs of the protocol and the arguments each takes (OAI-PMH 2.0 §4). `alone`: takes the place of all others. */
const verbs = {
  Identify: { needed: [], taken: [], alone: [] },
  ListMetadataFormats: { needed: [], taken: ['identifier'], alone: [] },
  ListSets: { needed: [], taken: [], alone: ['resumptionToken'] },
  ListIdentifiers: { needed: ['metadataPrefix'], taken: ['from', 'until', 'set'], alone: ['resumptionToken'] },
  ListRecords: { needed: ['metadataPrefix'], taken: ['from', 'until', 'set'], alone: ['resumptionToken'] },
  GetRecord: { needed: ['identifier', 'metadataPrefix'], taken: [], alone: [] },
} as const

/** One of the six. */
export type Verb = keyof typeof verbs

/** The arguments of a request, each at most once. */
export type Arguments = { readonly [name: string]: string }

/** A request that keeps to the rules. */
export type Asked = { readonly verb: Verb; readonly given: Arguments }

/** The request as the protocol reads it, or what is wrong with it: `badVerb`, `badArgument`. */
export function askedIn(query: URLSearchParams): Asked | Failure {
  const verb = query.getAll('verb')
  if (verb.length !== 1) return failure('badVerb', verb.length === 0 ? 'No verb is given.' : 'More than one verb is given.')
  const named = verb[0]!
  if (!Object.hasOwn(verbs, named)) return failure('badVerb', 'There is no such verb.')

  const { needed, taken, alone } = verbs[named as Verb] as { readonly [part in 'needed' | 'taken' | 'alone']: readonly string[] }
  const names = [...new Set(query.keys())].filter(name => name !== 'verb')
  const strange = names.find(name => ![...needed, ...taken, ...alone].includes(name))
  if (strange !== undefined) return failure('badArgument', `${named} takes no argument "${strange.slice(0, 60)}".`)
  const repeated = names.find(name => query.getAll(name).length > 1)
  if (repeated !== undefined) return failure('badArgument', `The argument "${repeated}" is given more than once.`)
  if (names.some(name => query.get(name)!.length > longest)) return failure('badArgument', 'An argument is too long.')

  const exclusive = names.find(name => alone.includes(name))
  if (exclusive !== undefined && names.length > 1) return failure('badArgument', `"${exclusive}" stands alone.`)
  const missing = exclusive === undefined ? needed.find(name => !names.includes(name)) : undefined
  if (missing !== undefined) return failure('badArgument', `The argument "${missing}" is missing.`)
  return { verb: named as Verb, given: Object.fromEntries(names.map(name => [name, query.get(name)!])) }
}

const longest = 2000
