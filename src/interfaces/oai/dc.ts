import { treatyTitle, type Described, type Nature } from '#projections'
import { countryName } from '#vocabularies'
import { element } from '#projections'
import { permanent, wholeAddress } from '../site.ts'
import { inOrder, secretariat, subjectWords, type Worded } from '../words.ts'
import type { Representation } from './representation.ts'

const namespace = 'http://www.openarchives.org/OAI/2.0/oai_dc/'
const schema = 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd'

/** Dublin Core, unqualified: what every harvester reads. Dates: the day readers mean, then that of publication. */
export const dc: Representation = {
  prefix: 'oai_dc',
  namespace,
  schema: () => schema,
  write: (described, site) =>
    element(
      'oai_dc:dc',
      {
        'xmlns:oai_dc': namespace,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${namespace} ${schema}`,
      },
      inOrder(described.titles).map(title => worded('dc:title', title)),
      element('dc:creator', {}, creatorOf(described)),
      subjectWords(described).map(subject => worded('dc:subject', subject)),
      described.treaties.map(treaty => element('dc:subject', { 'xml:lang': 'en' }, treatyTitle(treaty, 'en'))),
      inOrder(described.descriptions).map(text => worded('dc:description', text)),
      element('dc:publisher', {}, secretariat),
      element('dc:date', {}, described.dates.meant),
      element('dc:date', {}, described.dates.published.toISOString()),
      element('dc:type', {}, typeOf[described.nature]),
      element('dc:type', {}, described.format),
      element('dc:identifier', {}, permanent(site, described.id)),
      described.identifiers.map(identifier => element('dc:identifier', {}, identifier)),
      described.languages.map(language => element('dc:language', {}, language)),
      described.files.map(({ url }) => element('dc:relation', {}, wholeAddress(site, url))),
      described.links.map(({ url }) => element('dc:relation', {}, url)),
      described.country === null ? undefined : element('dc:coverage', {}, countryName(described.country, 'en')),
      described.country === null ? undefined : element('dc:coverage', {}, described.country.toUpperCase()),
    ),
}

const worded = (name: string, { language, text }: Worded) => element(name, { 'xml:lang': language }, text)

const creatorOf = ({ country }: Described): string => (country === null ? secretariat : countryName(country, 'en'))

/** Terms of the DCMI type vocabulary. */
const typeOf: { readonly [nature in Nature]: string } = {
  document: 'Text',
  report: 'Text',
  dataset: 'Dataset',
  law: 'Text',
  decision: 'Text',
  news: 'Text',
  event: 'Event',
  organization: 'Text',
  person: 'Text',
  project: 'Text',
}
