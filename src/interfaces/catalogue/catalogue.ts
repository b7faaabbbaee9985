import { inLocale } from '#platform/localized.ts'
import type { Statement } from '#vocabularies'
import { permanent, type Site } from '../site.ts'
import { inOrder } from '../words.ts'
import { isA, points, publisherOf, says } from './statements.ts'

/** A page of the catalogue: its own address, the next one's, how many data sets there are in all, and those on it. */
export type CataloguePage = {
  readonly self: string
  readonly first: string
  readonly next: string | undefined
  readonly total: number
  readonly ids: readonly string[]
}

/** The catalogue of a portal, its services, and the page of it that this is (Hydra paging, as harvesters of open data follow it). */
export function catalogueStatements(site: Site, { self, first, next, total, ids }: CataloguePage): readonly Statement[] {
  const { portal, origin } = site
  const about = `${origin}/catalog`
  const publisher = publisherOf(site, portal.government)
  return [
    isA(about, 'dcat:Catalog'),
    isA(about, 'hydra:Collection'),
    ...inOrder(portal.name).map(({ text, language }) => says(about, 'dct:title', text, { language })),
    ...inOrder(portal.tagline).map(({ text, language }) => says(about, 'dct:description', text, { language })),
    points(about, 'dct:publisher', publisher.iri),
    ...publisher.statements,
    points(about, 'foaf:homepage', `${origin}/en`),
    isA(`${origin}/en`, 'foaf:Document'),
    says(about, 'hydra:totalItems', String(total), { type: 'integer' }),
    points(about, 'hydra:view', self),
    isA(self, 'hydra:PartialCollectionView'),
    points(self, 'hydra:first', first),
    ...(next === undefined ? [] : [points(self, 'hydra:next', next)]),
    ...ids.map(id => points(about, 'dcat:dataset', permanent(site, id))),
    ...services(site).flatMap(service => serviceStatements(about, service, site)),
  ]
}

type Service = { readonly name: string; readonly title: string; readonly endpoint: string; readonly description: string }

const services = ({ origin, portal }: Site): readonly Service[] => {
  const name = inLocale(portal.shortName, 'en').text
  return [
    { name: 'api', title: `${name}: API`, endpoint: `${origin}/api/v1`, description: `${origin}/api/v1/openapi.json` },
    { name: 'oai', title: `${name}: OAI-PMH`, endpoint: `${origin}/oai`, description: `${origin}/oai?verb=Identify` },
  ]
}

function serviceStatements(catalogue: string, { name, title, endpoint, description }: Service, site: Site): readonly Statement[] {
  const about = `${catalogue}#${name}`
  return [
    points(catalogue, 'dcat:service', about),
    isA(about, 'dcat:DataService'),
    says(about, 'dct:title', title, { language: 'en' }),
    points(about, 'dcat:endpointURL', endpoint),
    isA(endpoint, 'rdfs:Resource'),
    points(about, 'dcat:endpointDescription', description),
    isA(description, 'rdfs:Resource'),
    points(about, 'dct:publisher', publisherOf(site, site.portal.government).iri),
  ]
}
