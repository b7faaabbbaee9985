import { documentOf, element, type Markup } from '#projections'
import { complexTypes } from '../model/complex.ts'
import { isList, type ComplexName, type ListProperty, type Property, type ScalarProperty } from '../model/kinds.ts'
import { qualified, shown, type ProfileName, type Shown } from '../model/profile.ts'

const edmx = 'http://schemas.microsoft.com/ado/2007/06/edmx'
const dataservices = 'http://schemas.microsoft.com/ado/2007/08/dataservices/metadata'
const container = 'InforMEA'

/** The description of a service (`$metadata`), made from the one table of sets. */
export const metadataOf = (profile: ProfileName): string => documentOf(written[profile]())

const written: { readonly [profile in ProfileName]: () => Markup } = {
  cbd: () => three('http://schemas.microsoft.com/ado/2009/11/edm', '3.0', [...complexes('cbd'), ...entities('cbd'), setsOf('cbd')]),
  v2: () => three('http://schemas.microsoft.com/ado/2008/09/edm', '2.0', [...entities('v2'), ...navigations.flatMap(association), setsOf('v2')]),
  v4: () =>
    element(
      'edmx:Edmx',
      { 'xmlns:edmx': 'http://docs.oasis-open.org/odata/ns/edmx', Version: '4.0' },
      element('edmx:DataServices', {}, schema('http://docs.oasis-open.org/odata/ns/edm', [...complexes('v4'), ...entities('v4'), setsOf('v4')])),
    ),
}

/** Before v4: EDMX 1.0 around a schema of the version. */
const three = (edm: string, version: string, inside: readonly Markup[]): Markup =>
  element(
    'edmx:Edmx',
    { 'xmlns:edmx': edmx, Version: '1.0' },
    element('edmx:DataServices', { 'xmlns:m': dataservices, 'm:DataServiceVersion': version }, schema(edm, inside)),
  )

const schema = (xmlns: string, inside: readonly Markup[]): Markup => element('Schema', { xmlns, Namespace: 'informea' }, ...inside)

const sets = (profile: ProfileName): readonly Shown[] => [...shown[profile].values()]

/** Sets of one type stand for it once. */
const entities = (profile: ProfileName): readonly Markup[] =>
  [...new Map(sets(profile).map(set => [set.type, set])).values()].map(set =>
    element(
      'EntityType',
      { Name: set.type },
      element('Key', {}, ...set.key.map(Name => element('PropertyRef', { Name }))),
      ...Object.entries(set.properties)
        .filter(([, property]) => profile !== 'v2' || !isList(property))
        .map(([name, property]) => propertyOf(profile, name, property)),
      ...(profile === 'v2'
        ? Object.entries(set.properties).flatMap(([name, property]) => (isList(property) ? [navigationProperty(set, name)] : []))
        : []),
    ),
  )

function propertyOf(profile: ProfileName, name: string, property: Property): Markup {
  const Nullable = isList(property) || property.always ? 'false' : undefined
  return element('Property', { Name: name, Type: typeOf(profile, property), Nullable, ...(profile === 'v4' ? precision(property) : {}) })
}

const precision = (property: Property) => (!isList(property) && property.type === 'DateTime' ? { Precision: 3 } : {})

function typeOf(profile: ProfileName, property: Property): string {
  if (isList(property)) return `Collection(${property.bare ? 'Edm.String' : qualified(property.list)})`
  if (property.words && profile !== 'v2') return 'Collection(Edm.String)'
  return `Edm.${profile === 'v4' && property.type === 'DateTime' ? 'DateTimeOffset' : property.type}`
}

/** The types of what stands inside rows, where rows hold it themselves. */
const complexes = (profile: ProfileName): readonly Markup[] =>
  (Object.keys(complexTypes) as ComplexName[])
    .filter(name =>
      sets(profile).some(({ properties }) =>
        Object.values(properties).some(property => isList(property) && property.list === name && !property.bare),
      ),
    )
    .map(name =>
      element(
        'ComplexType',
        { Name: name },
        ...Object.entries(complexTypes[name]).map(([own, property]: readonly [string, ScalarProperty]) => propertyOf(profile, own, property)),
      ),
    )

/** The ways in v2 from a row to its parts. */
type Navigation = { readonly from: Shown; readonly name: string; readonly to: ListProperty }
const navigations: readonly Navigation[] = sets('v2').flatMap(from =>
  Object.entries(from.properties).flatMap(([name, property]) => (isList(property) ? [{ from, name, to: property }] : [])),
)
const relation = ({ type }: Shown, name: string): string => `${type}_${name}`

const navigationProperty = (set: Shown, name: string): Markup =>
  element('NavigationProperty', { Name: name, Relationship: qualified(relation(set, name)), FromRole: 'whole', ToRole: 'part' })

const association = ({ from, name, to }: Navigation): Markup =>
  element(
    'Association',
    { Name: relation(from, name) },
    element('End', { Type: qualified(from.type), Multiplicity: '1', Role: 'whole' }),
    element('End', { Type: qualified(to.entity), Multiplicity: '*', Role: 'part' }),
  )

const associationSet = ({ from, name, to }: Navigation): Markup =>
  element(
    'AssociationSet',
    { Name: `${relation(from, name)}Set`, Association: qualified(relation(from, name)) },
    element('End', { Role: 'whole', EntitySet: from.name }),
    element('End', { Role: 'part', EntitySet: to.set }),
  )

const setsOf = (profile: ProfileName): Markup =>
  element(
    'EntityContainer',
    { Name: container, ...(profile === 'v4' ? {} : { 'm:IsDefaultEntityContainer': 'true', 'xmlns:m': dataservices }) },
    ...sets(profile).map(({ name, type }) => element('EntitySet', { Name: name, EntityType: qualified(type) })),
    ...(profile === 'v2' ? navigations.map(associationSet) : []),
  )
