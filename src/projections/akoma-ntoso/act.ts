import { inLocale } from '#platform/localized.ts'
import { labelOf } from '#vocabularies'
import type { Described } from '../described.ts'
import { element, type Attributes, type Markup } from '../markup.ts'
import { treatyTitle } from '../treaty.ts'
import { blocksIn, flow } from './flow.ts'
import { piecesOf } from './html.ts'
import { bodyIn, expressionOf, longLanguage, type Act } from './names.ts'
import { beginning, bodyOf } from './units.ts'

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'
const schema = 'http://docs.oasis-open.org/legaldocml/akn-core/v1.0/os/part2-specs/schemas/akomantoso30.xsd'

/** An act in one of its languages as Akoma Ntoso 1.0 (OASIS, 29 August 2018), after the profile of the United Nations. */
export function actDocument(described: Described, act: Act, language: string, origin: string): Markup {
  const attributes = { xmlns: namespace, 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', 'xsi:schemaLocation': `${namespace} ${schema}` }
  return element(
    'akomaNtoso',
    attributes,
    element(
      'statement',
      { name: described.format, contains: 'originalVersion' },
      meta(described, act, language),
      preface(described, language),
      text(described, language, origin),
    ),
  )
}

function meta(described: Described, act: Act, language: string): Markup {
  const { organ, number } = act
  const organName = inLocale(labelOf(bodyIn(described.data)) ?? {}, language).text || organ
  return element(
    'meta',
    {},
    element('identification', { source: '#scbd' }, work(described, act), expression(act, language), manifestation(described, act, language)),
    described.subjects.length === 0
      ? undefined
      : element(
          'classification',
          { source: '#scbd' },
          described.subjects.map(subject => keyword(subject, language)),
        ),
    element(
      'references',
      { source: '#scbd' },
      reference('TLCOrganization', 'scbd', '/akn/ontology/organization/un/scbd', 'SCBD'),
      reference('TLCOrganization', 'organ', `/akn/ontology/organization/un/${organ}`, organName),
      reference('TLCRole', 'author', '/akn/ontology/role/un/author', 'author'),
      reference('TLCRole', 'editor', '/akn/ontology/role/un/editor', 'editor'),
      described.treaties.map(treaty =>
        reference('TLCReference', `treaty-${treaty}`, `/akn/ontology/reference/un/${treaty}`, treatyTitle(treaty, language), { name: 'treaty' }),
      ),
      described.country === null ? undefined : reference('TLCLocation', 'country', `/akn/ontology/location/${described.country}`, described.country),
      reference('TLCReference', 'status', `/akn/ontology/reference/openchm/${described.status}`, described.status, { name: 'status' }),
      reference('TLCReference', 'record', `urn:uuid:${described.id.toLowerCase()}`, number, { name: 'record' }),
    ),
  )
}

const work = (described: Described, { work: address, date, dated, number }: Act): Markup =>
  element(
    'FRBRWork',
    {},
    value('FRBRthis', `${address}/!main`),
    value('FRBRuri', address),
    described.identifiers.map((identifier, index) => value('FRBRalias', identifier, { name: index === 0 ? 'identifier' : 'symbol' })),
    element('FRBRdate', { date, name: dated }),
    element('FRBRauthor', { href: '#organ', as: '#author' }),
    value('FRBRcountry', 'un'),
    value('FRBRsubtype', 'deliberation'),
    value('FRBRnumber', number),
  )

const expression = (act: Act, language: string): Markup =>
  element(
    'FRBRExpression',
    {},
    value('FRBRthis', `${expressionOf(act, language)}/!main`),
    value('FRBRuri', expressionOf(act, language)),
    element('FRBRdate', { date: act.date, name: act.dated }),
    element('FRBRauthor', { href: '#scbd', as: '#editor' }),
    element('FRBRlanguage', { language: longLanguage(language) }),
  )

const manifestation = ({ dates }: Described, act: Act, language: string): Markup =>
  element(
    'FRBRManifestation',
    {},
    value('FRBRthis', `${expressionOf(act, language)}/!main.xml`),
    value('FRBRuri', `${expressionOf(act, language)}.xml`),
    element('FRBRdate', { date: dates.published.toISOString().replace(/\.\d+Z$/, 'Z'), name: 'markup' }),
    element('FRBRauthor', { href: '#scbd', as: '#editor' }),
  )

const value = (name: string, of: string, more: Attributes = {}): Markup => element(name, { value: of, ...more })
const reference = (name: string, eId: string, href: string, showAs: string, more: Attributes = {}): Markup =>
  element(name, { eId, href, showAs, ...more })
const keyword = (subject: string, language: string): Markup => {
  const label = inLocale(labelOf(subject) ?? {}, language).text || subject
  return element('keyword', { value: subject, showAs: label, dictionary: 'urn:openchm:vocabularies' })
}

const preface = ({ titles, data, identifiers }: Described, language: string): Markup =>
  element(
    'preface',
    {},
    element(
      'p',
      {},
      element('docNumber', {}, String(data['symbol'] ?? identifiers[0])),
      ' ',
      element('docTitle', {}, titleWithout(inLocale(titles, language).text, String(data['symbol'] ?? ''))),
    ),
  )

/** The title of a record begins with its symbol, which stands before it here. */
const titleWithout = (title: string, symbol: string): string =>
  symbol && title.startsWith(`${symbol} `) ? title.slice(symbol.length).replace(/^[\s:–—-]+/, '') : title

/** Preamble and body. An act whose text is only in files has a body that leads to them. */
function text(described: Described, language: string, origin: string): readonly Markup[] {
  const texts = (described.data['text'] ?? {}) as { readonly [language: string]: string | undefined }
  const blocks = blocksIn(piecesOf(texts[language] ?? ''))
  const begins = beginning(blocks)
  const [before, body] = [blocks.slice(0, begins), bodyOf(blocks.slice(begins), { origin })]
  const opening = before[0]?.name === 'p' ? before.slice(0, 1) : []
  const recitals = before.slice(opening.length)
  const preamble = [
    opening.length > 0 ? element('formula', { name: 'enactingFormula', eId: 'formula_1' }, flow(opening, { origin, eId: 'formula_1' })) : undefined,
    recitals.length > 0 ? element('container', { name: 'recital', eId: 'container_1' }, flow(recitals, { origin, eId: 'container_1' })) : undefined,
  ].filter(part => part !== undefined)
  return [
    ...(preamble.length > 0 ? [element('preamble', {}, preamble)] : []),
    element('mainBody', {}, body.length > 0 ? body : elsewhere(described, language, origin)),
  ]
}

function elsewhere({ files, links, descriptions, titles }: Described, language: string, origin: string): Markup {
  const linked = [...files, ...links].filter(link => link.language === undefined || link.language === language)
  const says = inLocale(Object.keys(descriptions).length > 0 ? descriptions : titles, language).text
  const addresses = linked.map(({ url, name }) => element('p', {}, element('a', { href: new URL(url, origin).href }, name ?? url)))
  return element('paragraph', { eId: 'para_1' }, element('content', { eId: 'para_1__content' }, element('p', {}, says), addresses))
}
