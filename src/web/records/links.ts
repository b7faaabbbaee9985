import { all, matches } from '#platform/filter.ts'
import { actOf, describe, harvestable, manifestationOf } from '#projections'
import { identifierOf, recordFacts, type ChmRecord, type Revision } from '#records'
import { mediaTypes, syntaxes } from '#vocabularies'
import { oembedLink } from '../layout/oembed-link.ts'
import type { PageLink, Visit } from '../page.ts'

/** What programs are told of beside a record's page: its permanent address, and its data as far as it may be taken away. */
export function linksOf(visit: Visit, record: ChmRecord, shown: Revision): readonly PageLink[] {
  const { origin, portal, locale } = visit
  const named = { rel: 'cite-as', href: `${origin}/id/${record.id}` }
  const json = { rel: 'alternate', type: 'application/json', href: `${origin}/api/v1/records/${identifierOf(record, shown.revision)}` }
  const newest = shown.revision === record.revision
  if (!newest || !matches(all(portal.scope, harvestable()), recordFacts({ record, draft: undefined }))) return [named, json]
  const act = actOf(describe(record, shown))
  const texts = act?.languages.map(language => ({ rel: 'alternate', type: 'application/akn+xml', href: origin + manifestationOf(act, language) }))
  const card = { rel: 'alternate', type: 'text/vcard', href: `${origin}/cards/${record.id}.${locale}.vcf` }
  const inSyntaxes = syntaxes.map(syntax => inData(`${origin}/catalog/records/${record.id}`, syntax))
  const frame = oembedLink(visit, `/records/${identifierOf(record)}`)
  return [named, json, ...inSyntaxes, ...(texts ?? []), ...(record.format === 'focalPoint' ? [card] : []), frame]
}

const inData = (address: string, syntax: (typeof syntaxes)[number]): PageLink => ({
  rel: 'alternate',
  type: mediaTypes[syntax].type,
  href: `${address}.${mediaTypes[syntax].ending}`,
})
