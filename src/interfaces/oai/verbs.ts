import { inLocale } from '#platform/localized.ts'
import { changeOf, earliest, type Told } from '#projections'
import { element, type Content, type Markup } from '#projections'
import type { Site } from '../site.ts'
import type { Verb } from './arguments.ts'
import type { Asking } from './asking.ts'
import { failure, type Failure } from './failure.ts'
import { idIn, identifierIn } from './identifiers.ts'
import { pageOfList } from './list.ts'
import { written } from './moments.ts'
import { recordOf } from './record.ts'
import type { Representation } from './representation.ts'
import { representationNamed, representations, writes } from './representations.ts'
import { holdings, setsOf } from './sets.ts'

/** What each verb answers: what stands in its element, or why not. */
export const verbs: { readonly [verb in Verb]: (asking: Asking) => Promise<Content | Failure> } = {
  Identify: identify,
  ListMetadataFormats: listMetadataFormats,
  ListSets: listSets,
  ListIdentifiers: asking => pageOfList(asking, 'headers'),
  ListRecords: asking => pageOfList(asking, 'records'),
  GetRecord: getRecord,
}

async function identify({ context, site, now }: Asking): Promise<Content> {
  const name = inLocale(site.portal.name, 'en').text
  return [
    element('repositoryName', {}, name),
    element('baseURL', {}, `${site.origin}/oai`),
    element('protocolVersion', {}, '2.0'),
    element('adminEmail', {}, `clearing-house@${site.host.includes('.') ? site.host : `${site.host}.localdomain`}`),
    element('earliestDatestamp', {}, written((await earliest(context)) ?? now)),
    element('deletedRecord', {}, 'persistent'),
    element('granularity', {}, 'YYYY-MM-DDThh:mm:ssZ'),
    element('compression', {}, 'gzip'),
    isDomain.test(site.host) ? element('description', {}, scheme(site)) : undefined,
  ]
}

/** What the schema of oai-identifier takes for the name of a host. */
const isDomain = /^[a-zA-Z][a-zA-Z0-9-]*(\.[a-zA-Z][a-zA-Z0-9-]*)+$/

function scheme(site: Site): Markup {
  const namespace = 'http://www.openarchives.org/OAI/2.0/oai-identifier'
  const attributes = {
    xmlns: namespace,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${namespace} ${namespace}.xsd`,
  }
  return element(
    'oai-identifier',
    attributes,
    element('scheme', {}, 'oai'),
    element('repositoryIdentifier', {}, site.host),
    element('delimiter', {}, ':'),
    element('sampleIdentifier', {}, identifierIn(site, '0B6E7D2C-5C1A-4F0E-9D55-2C8C0C7A61F3')),
  )
}

async function listMetadataFormats(asking: Asking): Promise<Content | Failure> {
  const { identifier } = asking.given
  if (identifier === undefined) return representations.map(one => described(one, asking.site))
  const told = await heldUnder(asking, identifier)
  if (!told) return unknown(identifier)
  return representations.filter(one => writes(one, told.change)).map(one => described(one, asking.site))
}

const described = ({ prefix, schema, namespace }: Representation, site: Site): Markup =>
  element(
    'metadataFormat',
    {},
    element('metadataPrefix', {}, prefix),
    element('schema', {}, schema(site)),
    element('metadataNamespace', {}, namespace),
  )

async function listSets({ context, site, given }: Asking): Promise<Content | Failure> {
  if (given['resumptionToken'] !== undefined) return failure('badResumptionToken', 'The list of sets is never parted.')
  return (await setsOf(context, site)).map(({ spec, name }) => element('set', {}, element('setSpec', {}, spec), element('setName', {}, name)))
}

async function getRecord(asking: Asking): Promise<Content | Failure> {
  const { identifier, metadataPrefix } = asking.given as { readonly identifier: string; readonly metadataPrefix: string }
  const representation = representationNamed(metadataPrefix)
  const told = await heldUnder(asking, identifier)
  if (!told) return unknown(identifier)
  if (!representation || !writes(representation, told.change)) return failure('cannotDisseminateFormat', 'The record is not written so.')
  return recordOf(told, representation, asking.site)
}

const unknown = (identifier: string): Failure => failure('idDoesNotExist', `"${identifier.slice(0, 200)}" is no record of this repository.`)

async function heldUnder({ context, site }: Asking, identifier: string): Promise<Told | undefined> {
  const id = idIn(site, identifier)
  return id === undefined ? undefined : changeOf(context, holdings(site), id)
}
