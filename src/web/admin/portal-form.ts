import { isLocale, locales, type Localized } from '#platform/localized.ts'
import { themeTokens, type MenuLink, type PortalInput } from '#portals'

/** A portal as its form shows and sends it. Fields are named by their path: `name/es`, `menu/0/path`. */
export type PortalForm = Omit<PortalInput, 'scope' | 'formats'>

const mostLinks = 20

/** The portal with what the form says of it. Hosts and languages count only from those who may change them. */
export function portalIn(form: URLSearchParams, portal: PortalForm, administers: boolean): PortalForm {
  const tokens = Object.keys(themeTokens).map(token => [token, form.get(`theme/tokens/${token}`)?.trim() ?? ''] as const)
  const presented = {
    name: textIn(form, 'name'),
    shortName: textIn(form, 'shortName'),
    tagline: textIn(form, 'tagline'),
    theme: { mark: form.get('theme/mark') ?? portal.theme.mark, tokens: Object.fromEntries(tokens.filter(([, value]) => value !== '')) },
    menu: linksIn(form, portal.menu.length),
  }
  if (!administers) return { ...portal, ...presented }
  const hosts = (form.get('hosts') ?? '').split(/[\s,]+/).filter(Boolean)
  const embedders = [
    ...new Set(
      (form.get('embedders') ?? '')
        .toLowerCase()
        .split(/[\s,]+/)
        .map(origin => origin.replace(/\/$/, '')),
    ),
  ].filter(Boolean)
  return { ...portal, ...presented, hosts, embedders, locales: form.getAll('locales').filter(isLocale) }
}

/** The links of a form, with an empty one to fill in. */
export const linksShown = (menu: readonly MenuLink[]): readonly MenuLink[] => [...menu, { path: '', label: {} }]

function textIn(form: URLSearchParams, field: string): Localized {
  const texts = locales.map(locale => [locale, form.get(`${field}/${locale}`)?.trim() ?? ''] as const)
  return Object.fromEntries(texts.filter(([, text]) => text !== ''))
}

/** Links in their order. One that stood there and lost its address is gone; a new one with words alone is kept, to be completed. */
function linksIn(form: URLSearchParams, before: number): readonly MenuLink[] {
  const typed = (place: number) => ({ path: form.get(`menu/${place}/path`)?.trim() ?? '', label: textIn(form, `menu/${place}/label`) })
  return Array.from({ length: mostLinks }, (_, place) => typed(place)).filter(
    ({ path, label }, place) => path !== '' || (place >= before && Object.keys(label).length > 0),
  )
}
