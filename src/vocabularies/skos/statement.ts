/** What a statement says of its subject: another thing by its address, or a text in a language or of a type. */
export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: string; readonly type?: string }
  /** A thing without an address, known in its document only. */
  | { readonly blank: string }

/** One statement of RDF. `subject` is an address, or `_:` and a name for a thing without one. */
export type Statement = { readonly subject: string; readonly predicate: string; readonly value: Value }

/** The languages in which vocabularies are written down. */
export const syntaxes = ['turtle', 'rdf-xml', 'json-ld'] as const

/** One of the three. */
export type Syntax = (typeof syntaxes)[number]

/** Their media types, with the ending of a file. */
export const mediaTypes: { readonly [syntax in Syntax]: { readonly type: string; readonly ending: string } } = {
  turtle: { type: 'text/turtle', ending: 'ttl' },
  'rdf-xml': { type: 'application/rdf+xml', ending: 'rdf' },
  'json-ld': { type: 'application/ld+json', ending: 'jsonld' },
}

/** Short names of the namespaces we write in. */
export const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  skosxl: 'http://www.w3.org/2008/05/skos-xl#',
  dcterms: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  /** What SKOS has no words for: other identifiers, tagging guidelines, score, colour. */
  chm: 'urn:openchm:vocabulary:',
} as const

/** Short names and the namespaces they stand for. */
export type Namespaces = { readonly [prefix: string]: string }

/** The whole address of a short name: `skos:prefLabel`. */
export function whole(short: string): string {
  const [prefix = '', name = ''] = short.split(':', 2)
  return namespaces[prefix as keyof typeof namespaces] + name
}

/** The short name of an address, where it has one. */
export function short(iri: string, known: Namespaces = namespaces): { readonly prefix: string; readonly name: string } | undefined {
  const found = Object.entries(known).find(([, start]) => iri.startsWith(start) && /^[A-Za-z][\w-]*$/.test(iri.slice(start.length)))
  return found && { prefix: found[0], name: iri.slice(found[1].length) }
}
