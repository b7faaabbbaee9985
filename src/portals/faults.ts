import { domainToASCII } from 'node:url'
import { isLocale, locales, type Localized } from '#platform/localized.ts'
import type { MenuLink, Portal } from './portal.ts'
import { marks, wrongTokens } from './theme.ts'

/** What is wrong with a portal: where (`/hosts/0`) and what. */
export type Fault = { readonly path: string; readonly code: string; readonly values?: Readonly<Record<string, string | number>> }

/** All that is wrong with a portal, seen beside the others. */
export function faultsOf(portal: Omit<Portal, 'scope' | 'formats'>, others: readonly Portal[]): readonly Fault[] {
  return [
    ...identityFaults(portal, others),
    ...portal.hosts.flatMap((host, place) => hostFaults(host, `/hosts/${place}`, others)),
    ...textFaults(portal.name, '/name', 120, true),
    ...textFaults(portal.shortName, '/shortName', 40, true),
    ...textFaults(portal.tagline, '/tagline', 300, false),
    ...(portal.locales.length > 0 && portal.locales.every(isLocale) ? [] : [{ path: '/locales', code: 'portal.locales' }]),
    ...wrongTokens(portal.theme).map(token => ({ path: `/theme/tokens/${token}`, code: 'portal.token' })),
    ...((marks as readonly string[]).includes(portal.theme.mark) || /^[a-z]{2}$/.test(portal.theme.mark)
      ? []
      : [{ path: '/theme/mark', code: 'portal.mark' }]),
    ...(portal.menu.length > mostLinks ? [{ path: '/menu', code: 'portal.menu-long', values: { most: mostLinks } }] : []),
    ...portal.menu.flatMap(linkFaults),
    ...(portal.embedders ?? []).flatMap((origin, place) =>
      origin === '*' || originShape.test(origin) ? [] : [{ path: `/embedders/${place}`, code: 'portal.origin' }],
    ),
  ]
}

/** A host as it is stored: lower case, in ASCII, without blanks around it. */
export const hostOf = (text: string): string => domainToASCII(text.trim().toLowerCase()) || text.trim().toLowerCase()

const mostLinks = 12
const hostShape = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/
/** Scheme, host and port as a browser writes them in an `Origin`; a `*.` before the host stands for all below it (CSP Level 3 §2.3.1). */
const originShape = /^https?:\/\/(\*\.)?[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?(:\d{1,5})?$/
const pathShape = /^\/(?!\/)[^\s\\\p{Cc}]{0,300}$/u

function identityFaults({ id, kind, government }: Pick<Portal, 'id' | 'kind' | 'government'>, others: readonly Portal[]): readonly Fault[] {
  if (kind === 'national' && !/^[a-z]{2}$/.test(government ?? '')) return [{ path: '/government', code: 'portal.government' }]
  if (kind === 'national' ? id !== government : government !== null) return [{ path: '/id', code: 'portal.id' }]
  return others.some(other => other.government !== null && other.government === government)
    ? [{ path: '/government', code: 'portal.government-taken' }]
    : []
}

function hostFaults(host: string, path: string, others: readonly Portal[]): readonly Fault[] {
  if (host.length > 253 || !hostShape.test(host)) return [{ path, code: 'portal.host' }]
  return others.some(other => other.hosts.includes(host)) ? [{ path, code: 'portal.host-taken' }] : []
}

function textFaults(text: Localized, path: string, most: number, required: boolean): readonly Fault[] {
  const written = Object.entries(text).filter((entry): entry is [string, string] => Boolean(entry[1]))
  if (required && written.length === 0) return [{ path, code: 'portal.text-missing' }]
  return written
    .filter(([language, words]) => !(locales as readonly string[]).includes(language) || [...words].length > most)
    .map(([language]) => ({ path: `${path}/${language}`, code: 'portal.text-long', values: { most } }))
}

const linkFaults = ({ path, label }: MenuLink, place: number): readonly Fault[] => [
  ...(pathShape.test(path) ? [] : [{ path: `/menu/${place}/path`, code: 'portal.path' }]),
  ...textFaults(label, `/menu/${place}/label`, 60, true),
]
