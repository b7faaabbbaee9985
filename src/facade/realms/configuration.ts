import { formatDescription, formats, formatTitle, workflowOf, type Format, type House, type WorkflowRole } from '#formats'
import { portalOfHost, portals, type Portal } from '#portals'
import { objectIdOf } from '../hex.ts'

/** A clearing-house as programs of the existing service are configured by: one for each of its sites (production, development, training). */
export type RealmConfiguration = { readonly _id: string; readonly realm: string; readonly environment: string; readonly hosts: readonly string[] }

type Known = {
  readonly house: House
  readonly realm: string
  readonly portal: string
  readonly protocol: string
  readonly protocolShortName: string
  readonly administrator: string
  readonly focalPoint: string
  readonly publishing: string
  readonly authorised: string
  readonly secretariat: string
}

const known: readonly Known[] = [
  {
    house: 'CHM',
    realm: 'CHM',
    portal: 'chm',
    protocol: 'XXVII8',
    protocolShortName: 'CBD',
    administrator: 'ChmAdministrator',
    focalPoint: 'ChmNrNationalFocalPoint',
    publishing: 'ChmNrNationalFocalPoint',
    authorised: 'ChmNrNationalAuthorizedUser',
    secretariat: 'ChmDocumentValidationTeamMember',
  },
  {
    house: 'BCH',
    realm: 'BCH',
    portal: 'bch',
    protocol: 'XXVII8a',
    protocolShortName: 'CPB',
    administrator: 'BchAdministrator',
    focalPoint: 'NFP-CPB',
    publishing: 'NationalFocalPoint',
    authorised: 'AuthorizedUser',
    secretariat: 'bchDocumentValidationTeam',
  },
  {
    house: 'ABSCH',
    realm: 'ABS',
    portal: 'absch',
    protocol: 'XXVII8b',
    protocolShortName: 'ABS',
    administrator: 'AbsAdministrator',
    focalPoint: 'AbsNationalFocalPoint',
    publishing: 'AbsPublishingAuthorities',
    authorised: 'AbsNationalAuthorizedUser',
    secretariat: 'AbsDocumentValidationTeamMember',
  },
  {
    house: 'ORT',
    realm: 'ORT',
    portal: 'chm',
    protocol: 'XXVII8',
    protocolShortName: 'CBD',
    administrator: 'Administrator',
    focalPoint: 'ChmNrNationalFocalPoint',
    publishing: 'ChmNrNationalFocalPoint',
    authorised: 'ChmNrNationalAuthorizedUser',
    secretariat: 'ScbdStaff',
  },
]

const environments = [
  ['production', ''],
  ['development', '-DEV'],
  ['training', '-TRG'],
] as const

/** Every configuration. All three sites of a clearing-house are this one here. */
export const realmConfigurations = (origin: string): readonly RealmConfiguration[] =>
  known.flatMap(one => environments.map(([environment, suffix]) => configurationOf(one, environment, suffix, origin)))

/** The configuration of a host: of one of our portals, or of a host of the existing service by its name (`absch.cbd.int`, `ort-dev.…`, `training-bch.…`). */
export function configurationAt(host: string, origin: string): RealmConfiguration | undefined {
  const name = host.toLowerCase().replace(/:\d+$/, '')
  const portal = portalOfHost(name)
  const first = name.split('.')[0]!
  const one = portal
    ? known.find(({ portal: id }) => id === centralOf(portal))
    : known.find(({ realm }) => first.split('-').some(part => named(part, realm)))
  if (!one) return undefined
  const environment = /(^|-)(dev|development)(-|$)/.test(first) ? 'development' : /(^|-)(trg|training)(-|$)/.test(first) ? 'training' : 'production'
  return realmConfigurations(origin).find(({ realm, environment: site }) => realm.startsWith(one.realm) && site === environment)
}

const named = (part: string, realm: string): boolean => part === realm.toLowerCase() || (realm === 'ABS' && part === 'absch')
const centralOf = ({ id, kind }: Portal): string => (kind === 'central' ? id : 'chm')

function configurationOf(one: Known, environment: string, suffix: string, origin: string): RealmConfiguration {
  const { house, realm, portal, protocol, protocolShortName, administrator, focalPoint, publishing, authorised, secretariat } = one
  const hosts = portals().find(({ id }) => id === portal)?.hosts ?? []
  return {
    _id: objectIdOf(`realm ${realm}${suffix}`),
    realm: `${realm}${suffix}`,
    environment,
    hosts,
    protocol,
    protocolShortName,
    uIdPrefix: house,
    displayName: portals().find(({ id }) => id === portal)?.shortName['en'] ?? realm,
    email: '',
    adminRoles: [administrator],
    nfpRoles: [focalPoint],
    notificationTemplateFolder: '',
    baseURL: origin,
    roles: {
      administrator: [administrator],
      publishingAuthorities: [publishing],
      iac: [],
      nationalAuthorizedUser: [authorised],
      nationalFocalPoint: [focalPoint],
      scbdPublishingAuthorities: [secretariat],
    },
    schemas: Object.fromEntries(
      formats()
        .filter(({ houses }) => houses.includes(house))
        .map(format => [format.name, schemaOf(format, one)]),
    ),
    pdf: {},
    externalNotification: {},
  } as RealmConfiguration
}

const kinds = { national: 'national', reference: 'reference', contact: 'reference', secretariat: 'scbd' } as const

function schemaOf(format: Format, { publishing, focalPoint, authorised, secretariat }: Known): object {
  const { drafts, publishes } = workflowOf(format)
  const names: { readonly [role in WorkflowRole]?: string } = {
    'focal-point': focalPoint,
    'publishing-authority': publishing,
    'authorised-user': authorised,
    secretariat,
    administrator: 'Administrator',
    anyone: 'User',
  }
  const called = (roles: readonly WorkflowRole[]) => [...new Set(roles.flatMap(role => names[role] ?? []))]
  const title = formatTitle(format)
  return {
    type: kinds[format.kind],
    shortCode: format.code,
    title,
    titlePlural: title,
    description: formatDescription(format),
    publishingAuthorities: called(publishes),
    nationalAuthorizedUser: called(drafts),
    ...(format.closed ? { disableAdd: true } : {}),
  }
}
