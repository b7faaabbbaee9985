import type { VNode } from 'preact'
import type { Page, Visit } from '../page.ts'
import { portalPage } from './frame.tsx'
import { samplesFor } from './samples.ts'

type Door = { readonly name: string; readonly key: string; readonly address: string; readonly example?: string; readonly standard?: string }

/** The same records in other people's protocols, for those who gather, those who read, those who show. */
const groups: { readonly [group: string]: (visit: Visit, identifier: string | undefined) => readonly Door[] } = {
  gather: () => [
    {
      name: 'OAI-PMH 2.0',
      key: 'oai',
      address: '/oai',
      example: '/oai?verb=Identify',
      standard: 'https://www.openarchives.org/OAI/openarchivesprotocol.html',
    },
    {
      name: 'DCAT-AP 3',
      key: 'catalogue',
      address: '/catalog.{ttl|rdf|jsonld}',
      example: '/catalog.ttl',
      standard: 'https://semiceu.github.io/DCAT-AP/releases/3.0.0/',
    },
    {
      name: 'InforMEA (OData 2, 3, 4; REST)',
      key: 'informea',
      address: '/informea.svc, /odata/v4',
      example: '/odata/v4',
      standard: 'https://www.odata.org/documentation/',
    },
    { name: 'CBD API', key: 'cbd', address: '/api/v2013/…', example: '/api/v2013/index?q=*:*&rows=5' },
    { name: 'Sitemap', key: 'sitemap', address: '/sitemap.xml', example: '/sitemap.xml', standard: 'https://www.sitemaps.org/protocol.html' },
  ],
  follow: ({ locale, to }) => [
    {
      name: 'RSS, Atom, JSON Feed',
      key: 'feeds',
      address: '/feeds/records.{locale}.{rss|atom|json}',
      example: `/feeds/records.${locale}.atom`,
      standard: 'https://www.rfc-editor.org/rfc/rfc4287',
    },
    {
      name: 'iCalendar',
      key: 'calendars',
      address: '/calendars/events.{locale}.ics',
      example: `/calendars/events.${locale}.ics`,
      standard: 'https://www.rfc-editor.org/rfc/rfc5545',
    },
    { name: 'WebSub', key: 'hub', address: '/hub', standard: 'https://www.w3.org/TR/websub/' },
    {
      name: 'Webhooks',
      key: 'webhooks',
      address: '/api/v1/alerts',
      example: to('/developers/recipes#webhook'),
      standard: 'https://www.standardwebhooks.com/',
    },
  ],
  name: ({ origin, to }, identifier) => [
    {
      name: 'JSON-LD, Turtle, RDF/XML',
      key: 'identifiers',
      address: '/id/{identifier}',
      ...(identifier ? { example: `/id/${identifier}` } : {}),
      standard: 'https://www.w3.org/TR/json-ld11/',
    },
    {
      name: 'SKOS',
      key: 'vocabularies',
      address: '/api/v1/vocabularies/{key}',
      example: '/api/v1/vocabularies/gbf-targets',
      standard: 'https://www.w3.org/TR/skos-reference/',
    },
    {
      name: 'Akoma Ntoso',
      key: 'akn',
      address: '/akn/un/statement/deliberation/…',
      example: '/oai?verb=ListRecords&metadataPrefix=akn',
      standard: 'https://docs.oasis-open.org/legaldocml/akn-core/v1.0/akn-core-v1.0-part1-vocabulary.html',
    },
    {
      name: 'oEmbed',
      key: 'oembed',
      address: '/oembed?url=…',
      example: `/oembed?url=${encodeURIComponent(`${origin}${to('/countries/cr')}`)}`,
      standard: 'https://oembed.com/',
    },
  ],
}

/** Every other way to the same records, each with a living link. */
export const interfacesPage: Page = {
  method: 'GET',
  path: '/developers/interfaces',
  answer: async visit => {
    const { 'records/identifier': identifier } = await samplesFor(visit)
    return portalPage(visit, {
      part: 'interfaces',
      title: visit.say('developer.tab.interfaces'),
      lead: visit.say('developer.interfaces.lead'),
      children: Object.entries(groups).map(([group, doorsOf]) => (
        <section class="stack" id={group}>
          <h2>{visit.say(`developer.doors.${group}`)}</h2>
          <ul class="api-doors">
            {doorsOf(visit, identifier).map(door => (
              <DoorLine door={door} visit={visit} />
            ))}
          </ul>
        </section>
      )),
    })
  },
}

const DoorLine = ({ door: { name, key, address, example, standard }, visit }: { readonly door: Door; readonly visit: Visit }): VNode => (
  <li class="panel">
    <h3 id={key}>
      <bdi>{name}</bdi>
    </h3>
    <p>{visit.say(`developer.door.${key}`)}</p>
    <p>
      <code dir="ltr">{address}</code>
    </p>
    <p class="api-links">
      {example && (
        <a href={example} aria-label={`${visit.say('developer.try')}: ${name}`}>
          {visit.say('developer.try')}
        </a>
      )}
      {standard && (
        <a href={standard} aria-label={`${visit.say('developer.standard')}: ${name}`}>
          {visit.say('developer.standard')}
        </a>
      )}
    </p>
  </li>
)
