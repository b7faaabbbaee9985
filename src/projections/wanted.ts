import { syntaxWanted, type Syntax } from '#vocabularies'

/** What somebody who accepts this would rather be led to: the page of a record, its JSON, or its data in a syntax of RDF. */
export function wantedBy(accept = '*/*'): 'page' | 'json' | Syntax {
  const syntax = syntaxWanted({ accept })
  if (syntax) return syntax
  return /\bapplication\/json\b/i.test(accept) && !/text\/html/i.test(accept) ? 'json' : 'page'
}
