import { holdable, treatyTitle, type Described, type Linked } from '#projections'
import { countryName, type Namespaces, type Statement } from '#vocabularies'
import { pageOf, permanent, wholeAddress, type Site } from '../site.ts'
import { inOrder, secretariat, subjectWords } from '../words.ts'

/** Short names of the namespaces of DCAT-AP 3. */
export const namespaces: Namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  adms: 'http://www.w3.org/ns/adms#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  hydra: 'http://www.w3.org/ns/hydra/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/** The whole address of a short name. */
export function whole(short: string): string {
  const [prefix = '', name = ''] = short.split(':', 2)
  return namespaces[prefix]! + name
}

/** That a thing points to another. */
export const points = (subject: string, predicate: string, iri: string): Statement => ({ subject, predicate: whole(predicate), value: { iri } })

/** That a thing is of a class. */
export const isA = (subject: string, type: string): Statement => points(subject, 'rdf:type', whole(type))

/** That a thing bears a text, in a language or of a type of XML Schema. */
export const says = (subject: string, predicate: string, text: string, { language, type }: Said = {}): Statement => ({
  subject,
  predicate: whole(predicate),
  value: { text: holdable(text), ...(language ? { language } : {}), ...(type ? { type: whole(`xsd:${type}`) } : {}) },
})
type Said = { readonly language?: string | undefined; readonly type?: string }

/** Who stands behind a record: its country, or the Secretariat. */
export function publisherOf(site: Site, country: string | null): { readonly iri: string; readonly statements: readonly Statement[] } {
  const iri = country === null ? `${site.origin}/#secretariat` : `${site.origin}/countries/${country}#publisher`
  const name = country === null ? secretariat : countryName(country, 'en')
  return { iri, statements: [isA(iri, 'foaf:Agent'), says(iri, 'foaf:name', name, { language: 'en' })] }
}

/** A record as a data set of DCAT-AP 3: what it is called, when, where and of whom it is, and where its files and data are. */
export function datasetStatements(described: Described, site: Site): readonly Statement[] {
  const { id, identifiers, titles, descriptions, dates, country, status, revision, treaties, languages } = described
  const about = permanent(site, id)
  const words = inOrder(descriptions).length > 0 ? descriptions : titles
  const publisher = publisherOf(site, country)
  return [
    isA(about, 'dcat:Dataset'),
    ...inOrder(titles).map(({ text, language }) => says(about, 'dct:title', text, { language })),
    ...inOrder(words).map(({ text, language }) => says(about, 'dct:description', text, { language })),
    ...[id, ...identifiers].map(identifier => says(about, 'dct:identifier', identifier)),
    says(about, 'dct:issued', dates.published.toISOString(), { type: 'dateTime' }),
    says(about, 'dct:date', dates.meant, { type: dateTypes[dates.meant.length]! }),
    says(about, 'dcat:version', String(revision)),
    points(about, 'dct:publisher', publisher.iri),
    ...publisher.statements,
    points(about, 'dcat:landingPage', pageOf(site, identifiers[0]!, 'en')),
    isA(pageOf(site, identifiers[0]!, 'en'), 'foaf:Document'),
    ...languages.flatMap(language => languageStatements(about, language)),
    ...subjectWords(described).map(({ text, language }) => says(about, 'dcat:keyword', text, { language })),
    ...treaties.map(treaty => says(about, 'dcat:keyword', treatyTitle(treaty, 'en'), { language: 'en' })),
    points(about, 'adms:status', `urn:openchm:status:${status}`),
    isA(`urn:openchm:status:${status}`, 'skos:Concept'),
    says(`urn:openchm:status:${status}`, 'skos:prefLabel', status, { language: 'en' }),
    ...(country === null ? [] : placeStatements(about, country, site)),
    ...distributionStatements(described, site),
  ]
}

const dateTypes: { readonly [length: number]: string } = { 4: 'gYear', 7: 'gYearMonth', 10: 'date' }

/** The list of languages that DCAT-AP asks for. */
const officialLanguages: { readonly [language: string]: string } = { en: 'ENG', fr: 'FRA', es: 'SPA', ar: 'ARA', ru: 'RUS', zh: 'ZHO' }

function languageStatements(about: string, language: string): readonly Statement[] {
  const official = officialLanguages[language]
  if (official === undefined) return []
  const iri = `http://publications.europa.eu/resource/authority/language/${official}`
  return [points(about, 'dct:language', iri), isA(iri, 'dct:LinguisticSystem')]
}

function placeStatements(about: string, country: string, { origin }: Site): readonly Statement[] {
  const iri = `${origin}/terms/${country}`
  return [points(about, 'dct:spatial', iri), isA(iri, 'dct:Location'), says(iri, 'rdfs:label', countryName(country, 'en'), { language: 'en' })]
}

/** The record's data as JSON, and every file and link it holds. */
function distributionStatements({ id, identifiers, titles, files, links }: Described, site: Site): readonly Statement[] {
  const about = permanent(site, id)
  const own: Linked = { url: `/api/v1/records/${identifiers[0]}`, name: undefined, language: undefined, type: 'application/json' }
  return [own, ...files, ...links].flatMap(({ url, name, type }, index) => {
    const address = soundIri(wholeAddress(site, url))
    if (address === undefined) return []
    const distribution = `${about}#distribution-${index}`
    return [
      points(about, 'dcat:distribution', distribution),
      isA(distribution, 'dcat:Distribution'),
      points(distribution, 'dcat:accessURL', address),
      isA(address, 'rdfs:Resource'),
      ...(name === undefined ? inOrder(titles).slice(0, 1) : [{ text: name, language: undefined }]).map(({ text, language }) =>
        says(distribution, 'dct:title', text, { language }),
      ),
      points(distribution, 'dcat:mediaType', `http://www.iana.org/assignments/media-types/${type}`),
      isA(`http://www.iana.org/assignments/media-types/${type}`, 'dct:MediaType'),
    ]
  })
}

/** The address as RDF can hold it; `undefined` for what is none. */
function soundIri(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  return holdable(new URL(address).href).replace(/[\s<>"{}|\\^`\ufffd]/g, sign => encodeURIComponent(sign))
}
