import { DataFactory, Writer } from 'n3'
import { namespaces, short, type Namespaces, type Statement, type Syntax, type Value } from './statement.ts'

/** Statements as a document. Nothing is fetched to read it: JSON-LD carries its context with it. */
export const written = (statements: readonly Statement[], syntax: Syntax, known: Namespaces = used(namespaces)): string =>
  writers[syntax](statements, known)

const writers: { readonly [syntax in Syntax]: (statements: readonly Statement[], known: Namespaces) => string } = {
  turtle: turtle,
  'rdf-xml': rdfXml,
  'json-ld': jsonLd,
}

function used({ skosxl: _, rdfs: __, ...others }: typeof namespaces): Namespaces {
  return others
}

function turtle(statements: readonly Statement[], known: Namespaces): string {
  const writer = new Writer({ prefixes: { ...known } })
  for (const { subject, predicate, value } of statements)
    writer.addQuad(DataFactory.namedNode(subject), DataFactory.namedNode(predicate), object(value))
  let document = ''
  writer.end((_error, text) => (document = text))
  return document
}

function object(value: Value) {
  if ('iri' in value) return DataFactory.namedNode(value.iri)
  if ('blank' in value) return DataFactory.blankNode(value.blank)
  if (value.language) return DataFactory.literal(value.text, value.language)
  return DataFactory.literal(value.text, value.type ? DataFactory.namedNode(value.type) : undefined)
}

/** Statements by subject, in the order in which subjects are first spoken of. */
function bySubject(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const subjects = new Map<string, Statement[]>()
  for (const statement of statements) {
    const known = subjects.get(statement.subject)
    if (known) known.push(statement)
    else subjects.set(statement.subject, [statement])
  }
  return subjects
}

function rdfXml(statements: readonly Statement[], known: Namespaces): string {
  const prefixes = Object.entries(known).map(([prefix, iri]) => `xmlns:${prefix}="${escaped(iri)}"`)
  const things = [...bySubject(statements)].map(
    ([subject, of]) =>
      `  <rdf:Description rdf:about="${escaped(subject)}">\n${of.map(line => `    ${element(line, known)}\n`).join('')}  </rdf:Description>\n`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF ${prefixes.join(' ')}>\n${things.join('')}</rdf:RDF>\n`
}

function element({ predicate, value }: Statement, known: Namespaces): string {
  const named = short(predicate, known)
  if (!named) throw new Error(`no short name for ${predicate}`)
  const name = `${named.prefix}:${named.name}`
  if ('iri' in value) return `<${name} rdf:resource="${escaped(value.iri)}"/>`
  if ('blank' in value) return `<${name} rdf:nodeID="${escaped(value.blank)}"/>`
  const attribute = value.language ? ` xml:lang="${escaped(value.language)}"` : value.type ? ` rdf:datatype="${escaped(value.type)}"` : ''
  return `<${name}${attribute}>${escaped(value.text)}</${name}>`
}

const signs: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;', '\t': '&#9;' }
const escaped = (text: string): string => text.replace(/[&<>"\r\t]/g, sign => signs[sign]!)

function jsonLd(statements: readonly Statement[], known: Namespaces): string {
  const graph = [...bySubject(statements)].map(([subject, of]) => {
    const predicates = [...new Set(of.map(({ predicate }) => predicate))]
    const parts = predicates.map(
      predicate => [key(predicate, known), of.filter(line => line.predicate === predicate).map(line => jsonValue(line, known))] as const,
    )
    return { '@id': subject, ...Object.fromEntries(parts) }
  })
  return `${JSON.stringify({ '@context': known, '@graph': graph }, null, 1)}\n`
}

const key = (predicate: string, known: Namespaces): string => {
  const named = short(predicate, known)
  return predicate === `${namespaces.rdf}type` ? '@type' : named ? `${named.prefix}:${named.name}` : predicate
}

function jsonValue({ predicate, value }: Statement, known: Namespaces): unknown {
  if ('iri' in value) {
    const named = short(value.iri, known)
    return predicate === `${namespaces.rdf}type` ? (named ? `${named.prefix}:${named.name}` : value.iri) : { '@id': value.iri }
  }
  if ('blank' in value) return { '@id': `_:${value.blank}` }
  if (value.language) return { '@value': value.text, '@language': value.language }
  return value.type ? { '@value': value.text, '@type': value.type } : { '@value': value.text }
}
