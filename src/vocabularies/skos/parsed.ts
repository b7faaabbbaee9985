import { Readable } from 'node:stream'
import { JsonLdParser } from 'jsonld-streaming-parser'
import { Parser } from 'n3'
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import { Refused } from '#platform/errors.ts'
import type { Statement, Syntax, Value } from './statement.ts'

/** Most that is read of a document: characters, statements, and parts within parts. */
export const skosLimits = { characters: 20_000_000, statements: 500_000, depth: 64 } as const

/**
 * The statements of a document. Nothing is fetched, and no entities are put in. Refuses `import.too-large`, `import.deep`, `import.entities`, `import.context`
 * (a context elsewhere) and `import.syntax` (with `line` where it is known, and `problem`).
 */
export async function parsed(text: string, syntax: Syntax): Promise<readonly Statement[]> {
  if (text.length > skosLimits.characters) throw new Refused('invalid', 'import.too-large', { most: skosLimits.characters })
  const document = text.replace(/^\ufeff/, '')
  try {
    return await parsers[syntax](document)
  } catch (error) {
    if (error instanceof Refused) throw error
    const problem = String((error as Error).message ?? error).slice(0, 300)
    const line = /line (\d+)/.exec(problem)?.[1]
    throw new Refused('invalid', 'import.syntax', { problem, ...(line ? { line: Number(line) } : {}) })
  }
}

/** Which of the three a document is written in: by the ending of its name, else by how it begins. */
export function syntaxOf(name: string, text: string): Syntax {
  const ending = /\.(\w+)$/.exec(name.toLowerCase())?.[1] ?? ''
  const known: { readonly [ending: string]: Syntax } = {
    ttl: 'turtle',
    nt: 'turtle',
    n3: 'turtle',
    rdf: 'rdf-xml',
    xml: 'rdf-xml',
    owl: 'rdf-xml',
    json: 'json-ld',
    jsonld: 'json-ld',
  }
  const begin = text
    .slice(0, 500)
    .replace(/^\ufeff/, '')
    .trimStart()
  return known[ending] ?? (/^<(\?xml|!DOCTYPE|!--|rdf:RDF)/i.test(begin) ? 'rdf-xml' : /^[[{]/.test(begin) ? 'json-ld' : 'turtle')
}

const parsers: { readonly [syntax in Syntax]: (text: string) => Promise<readonly Statement[]> } = {
  turtle: async text => {
    const statements: Statement[] = []
    const parser = new Parser({ format: 'text/turtle', baseIRI: base })
    await new Promise<void>((resolve, reject) => {
      parser.parse(text, (error, quad) => {
        if (error) reject(error)
        else if (quad) take(statements, quad)
        else resolve()
      })
    })
    return statements
  },
  'rdf-xml': text => {
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new Refused('invalid', 'import.entities')
    refuseDepth(depthOfXml(text))
    return streamed(new RdfXmlParser({ baseIRI: base, allowDuplicateRdfIds: true }), text)
  },
  'json-ld': text => {
    refuseDepth(depthOfJson(text))
    let elsewhere: Refused | undefined
    const load = (url: string) => Promise.reject((elsewhere = new Refused('invalid', 'import.context', { url: url.slice(0, 200) })))
    return streamed(new JsonLdParser({ baseIRI: base, documentLoader: { load } }), text).catch((error: unknown) => Promise.reject(elsewhere ?? error))
  },
}

/** Relative addresses become these; they stand for nothing. */
const base = 'urn:openchm:document/'

/** A quad as the parsers of RDF/JS give it. */
type Quad = { readonly subject: Node; readonly predicate: Node; readonly object: Node }
type Node = { readonly termType: string; readonly value: string; readonly language?: string; readonly datatype?: { readonly value: string } }

function take(into: Statement[], { subject, predicate, object }: Quad): void {
  if (into.length >= skosLimits.statements) throw new Refused('invalid', 'import.too-large', { most: skosLimits.statements })
  const name = subject.termType === 'BlankNode' ? `_:${subject.value}` : subject.value
  into.push({ subject: name, predicate: predicate.value, value: valueOf(object) })
}

function valueOf({ termType, value, language, datatype }: Node): Value {
  if (termType === 'NamedNode') return { iri: value }
  if (termType !== 'Literal') return { blank: value }
  return {
    text: value,
    ...(language ? { language } : {}),
    ...(datatype && !language && !datatype.value.endsWith('#string') ? { type: datatype.value } : {}),
  }
}

function streamed(parser: NodeJS.ReadWriteStream, text: string): Promise<readonly Statement[]> {
  const statements: Statement[] = []
  return new Promise((resolve, reject) => {
    parser.on('data', (quad: unknown) => {
      try {
        take(statements, quad as Quad)
      } catch (error) {
        ;(parser as unknown as { destroy: () => void }).destroy()
        reject(error as Error)
      }
    })
    parser.on('error', reject)
    parser.on('end', () => resolve(statements))
    // as one chunk a document would be held twice
    const source = Readable.from(chunks(text))
    source.on('error', reject)
    source.pipe(parser)
  })
}

const chunkSize = 65_536
function* chunks(text: string): Generator<Buffer> {
  for (let at = 0; at < text.length;) {
    // a character of two halves must not be cut
    const cut = at + chunkSize
    const end = text.charCodeAt(cut - 1) >= 0xd800 && text.charCodeAt(cut - 1) <= 0xdbff ? cut + 1 : cut
    yield Buffer.from(text.slice(at, end))
    at = end
  }
}

function refuseDepth(depth: number): void {
  if (depth > skosLimits.depth) throw new Refused('invalid', 'import.deep', { most: skosLimits.depth })
}

/** How deep elements stand in elements. Refuses a document that ends within one: the parser would take it for whole. */
function depthOfXml(text: string): number {
  let [depth, deepest] = [0, 0]
  for (const [tag] of text.replace(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>/g, '').matchAll(/<\/?[\p{L}_](?:[^<>"']|"[^"]*"|'[^']*')*>/gu)) {
    if (tag.startsWith('</')) depth -= 1
    else if (!tag.endsWith('/>')) deepest = Math.max(deepest, (depth += 1))
  }
  if (depth !== 0 && deepest <= skosLimits.depth) throw new Error('elements are not closed')
  return deepest
}

function depthOfJson(text: string): number {
  let [depth, deepest] = [0, 0]
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\[^])*"|[[\]{}]/g)) {
    if (sign === '{' || sign === '[') deepest = Math.max(deepest, (depth += 1))
    else if (sign === '}' || sign === ']') depth -= 1
  }
  return deepest
}
