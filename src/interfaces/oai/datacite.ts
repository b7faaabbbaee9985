import type { Described, Nature } from '#projections'
import { countryName } from '#vocabularies'
import { element, type Markup } from '#projections'
import { permanent, wholeAddress, type Site } from '../site.ts'
import { dayOf, inOrder, secretariat, subjectWords, type Worded } from '../words.ts'
import type { Representation } from './representation.ts'

const envelope = 'http://schema.datacite.org/oai/oai-1.1/'
const kernel = 'http://datacite.org/schema/kernel-4'

/** DataCite 4 in the envelope that aggregators of research outputs harvest. */
export const datacite: Representation = {
  prefix: 'oai_datacite',
  namespace: envelope,
  schema: () => `${envelope}oai.xsd`,
  write: (described, site) =>
    element(
      'oai_datacite',
      {
        xmlns: envelope,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${envelope} ${envelope}oai.xsd`,
      },
      element('schemaVersion', {}, '4.4'),
      element('datacentreSymbol', {}, 'OPENCHM'),
      element('payload', {}, resource(described, site)),
    ),
}

function resource(described: Described, site: Site): Markup {
  const { titles, dates, status, country, treaties } = described
  return element(
    'resource',
    { xmlns: kernel, 'xsi:schemaLocation': `${kernel} http://schema.datacite.org/meta/kernel-4.4/metadata.xsd` },
    element('identifier', { identifierType: 'URL' }, permanent(site, described.id)),
    element('creators', {}, element('creator', {}, element('creatorName', { nameType: 'Organizational' }, creatorOf(described)))),
    element(
      'titles',
      {},
      inOrder(titles).map(title => worded('title', title)),
    ),
    element('publisher', {}, secretariat),
    element('publicationYear', {}, dates.published.getUTCFullYear()),
    element('resourceType', { resourceTypeGeneral: typeOf[described.nature] }, described.format),
    element(
      'subjects',
      {},
      treaties.map(treaty => element('subject', { subjectScheme: 'treaty' }, treaty)),
      element('subject', { subjectScheme: 'status' }, status),
      subjectWords(described).map(({ identifier, ...subject }) => worded('subject', subject, { valueURI: `${site.origin}/terms/${identifier}` })),
    ),
    element('dates', {}, element('date', { dateType: 'Issued' }, dayOf(dates.published)), element('date', { dateType: 'Other' }, dates.meant)),
    described.languages[0] === undefined ? undefined : element('language', {}, described.languages[0]),
    element(
      'alternateIdentifiers',
      {},
      [described.id, ...described.identifiers].map(identifier => element('alternateIdentifier', { alternateIdentifierType: 'OpenCHM' }, identifier)),
    ),
    related(described, site),
    element('version', {}, described.revision),
    descriptions(described),
    country === null ? undefined : element('geoLocations', {}, element('geoLocation', {}, element('geoLocationPlace', {}, placeOf(country)))),
  )
}

const creatorOf = ({ country }: Described): string => (country === null ? secretariat : countryName(country, 'en'))
const placeOf = (country: string): string => `${countryName(country, 'en')} (${country.toUpperCase()})`
const worded = (name: string, { language, text }: Worded, attributes: { readonly [name: string]: string } = {}) =>
  element(name, { ...attributes, 'xml:lang': language }, text)

function related({ files, links }: Described, site: Site): Markup | undefined {
  const all = [...files, ...links]
  if (all.length === 0) return undefined
  const one = (url: string) => element('relatedIdentifier', { relatedIdentifierType: 'URL', relationType: 'References' }, wholeAddress(site, url))
  return element(
    'relatedIdentifiers',
    {},
    all.map(({ url }) => one(url)),
  )
}

function descriptions(described: Described): Markup | undefined {
  const texts = inOrder(described.descriptions)
  if (texts.length === 0) return undefined
  return element(
    'descriptions',
    {},
    texts.map(text => worded('description', text, { descriptionType: 'Abstract' })),
  )
}

/** Terms of DataCite's list of general types. */
const typeOf: { readonly [nature in Nature]: string } = {
  document: 'Text',
  report: 'Report',
  dataset: 'Dataset',
  law: 'Text',
  decision: 'Text',
  news: 'Text',
  event: 'Event',
  organization: 'Other',
  person: 'Other',
  project: 'Other',
}
