import type { Linked } from '#projections'
import { element, type Markup } from '#projections'
import { pageOf, permanent, wholeAddress, type Site } from '../site.ts'
import { inOrder, type Worded } from '../words.ts'
import type { Representation } from './representation.ts'

const namespace = 'urn:openchm:record:1'

/** Our own: everything that is public of a record, its body as JSON under the schema of its format. */
export const chm: Representation = {
  prefix: 'chm',
  namespace,
  schema: ({ origin }) => `${origin}/oai/chm.xsd`,
  write: (described, site) =>
    element(
      'record',
      {
        xmlns: namespace,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${namespace} ${site.origin}/oai/chm.xsd`,
        id: described.id,
        number: described.number,
        revision: described.revision,
        format: described.format,
      },
      element('address', {}, permanent(site, described.id)),
      element('page', {}, pageOf(site, described.identifiers[0]!, 'en')),
      described.identifiers.map(identifier => element('identifier', {}, identifier)),
      inOrder(described.titles).map(title => worded('title', title)),
      inOrder(described.descriptions).map(text => worded('description', text)),
      described.languages.map(language => element('language', {}, language)),
      element('published', {}, described.dates.published.toISOString()),
      element('date', {}, described.dates.meant),
      described.treaties.map(treaty => element('treaty', {}, treaty)),
      described.country === null ? undefined : element('country', {}, described.country),
      described.mentions.map(country => element('mentions', {}, country)),
      element('status', {}, described.status),
      described.subjects.map(subject => element('subject', {}, subject)),
      described.links.map(link => linked('link', link, site)),
      described.files.map(file => linked('file', file, site)),
      element('data', { schema: `${site.origin}/api/v1/formats/${described.format}` }, JSON.stringify(described.data)),
    ),
}

const worded = (name: string, { language, text }: Worded): Markup => element(name, { 'xml:lang': language }, text)
const linked = (name: string, { url, name: called, language, type }: Linked, site: Site): Markup =>
  element(name, { type, 'xml:lang': language, name: called }, wholeAddress(site, url))

/** The XML schema of `chm`. */
export const chmSchema = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}" xmlns="${namespace}" elementFormDefault="qualified">
  <xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="http://www.w3.org/2001/xml.xsd"/>
  <xs:complexType name="worded"><xs:simpleContent><xs:extension base="xs:string"><xs:attribute ref="xml:lang"/></xs:extension></xs:simpleContent></xs:complexType>
  <xs:complexType name="linked"><xs:simpleContent><xs:extension base="xs:anyURI">
    <xs:attribute name="type" type="xs:string" use="required"/><xs:attribute name="name" type="xs:string"/><xs:attribute ref="xml:lang"/>
  </xs:extension></xs:simpleContent></xs:complexType>
  <xs:element name="record"><xs:complexType>
    <xs:sequence>
      <xs:element name="address" type="xs:anyURI"/>
      <xs:element name="page" type="xs:anyURI"/>
      <xs:element name="identifier" type="xs:string" maxOccurs="unbounded"/>
      <xs:element name="title" type="worded" maxOccurs="unbounded"/>
      <xs:element name="description" type="worded" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="language" type="xs:language" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="published" type="xs:dateTime"/>
      <xs:element name="date"><xs:simpleType><xs:union memberTypes="xs:date xs:gYearMonth xs:gYear"/></xs:simpleType></xs:element>
      <xs:element name="treaty" minOccurs="0" maxOccurs="unbounded"><xs:simpleType><xs:restriction base="xs:string">
        <xs:enumeration value="cbd"/><xs:enumeration value="cartagena"/><xs:enumeration value="nagoya"/>
      </xs:restriction></xs:simpleType></xs:element>
      <xs:element name="country" type="xs:string" minOccurs="0"/>
      <xs:element name="mentions" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="status"><xs:simpleType><xs:restriction base="xs:string">
        <xs:enumeration value="current"/><xs:enumeration value="revoked"/><xs:enumeration value="retired"/><xs:enumeration value="not-confirmed"/>
      </xs:restriction></xs:simpleType></xs:element>
      <xs:element name="subject" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="link" type="linked" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="file" type="linked" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="data"><xs:complexType><xs:simpleContent><xs:extension base="xs:string">
        <xs:attribute name="schema" type="xs:anyURI" use="required"/>
      </xs:extension></xs:simpleContent></xs:complexType></xs:element>
    </xs:sequence>
    <xs:attribute name="id" type="xs:string" use="required"/>
    <xs:attribute name="number" type="xs:positiveInteger" use="required"/>
    <xs:attribute name="revision" type="xs:positiveInteger" use="required"/>
    <xs:attribute name="format" type="xs:string" use="required"/>
  </xs:complexType></xs:element>
</xs:schema>
`
