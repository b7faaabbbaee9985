import type { Context } from '#platform/context.ts'
import { all } from '#platform/filter.ts'
import { inLocale, isLocale, type Locale } from '#platform/localized.ts'
import { portalOfHost, type Portal } from '#portals'
import { find } from '#records'
import { countryName, isTerm } from '#vocabularies'
import { changeOf } from '../changes.ts'
import { titleIn } from '../described.ts'
import { harvestable } from '../nature.ts'

/** What another site may show of an address: a frame, or where there is none a link. */
export type Embedded = {
  readonly title: string
  readonly provider: string
  readonly origin: string
  readonly frame: { readonly url: string; readonly height: number } | undefined
}

type Asked = { readonly url: URL; readonly locale: Locale; readonly rest: string; readonly portal: Portal; readonly context: Context }
type Shown = { readonly title: string; readonly frame?: { readonly path: string; readonly height: number } }

/** What is shown of an address of ours; `undefined` for all others, and for records not everybody may read. */
export async function embedded(
  context: Context,
  site: { readonly origin: string; readonly portal: Portal },
  address: string,
): Promise<Embedded | undefined> {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '') return undefined
  const portal = url.origin === site.origin ? site.portal : portalOfHost(url.hostname)
  const [, locale, path, rest = ''] = /^\/([a-z]{2})\/(charts|search|countries|records)(?:\/([^/]+))?$/.exec(url.pathname) ?? []
  if (!portal || !isLocale(locale) || path === undefined) return undefined
  const shown = await pages[path as keyof typeof pages]({ url, locale, rest, portal, context })
  const frame = shown?.frame
  return (
    shown && {
      title: shown.title,
      provider: inLocale(portal.name, locale).text,
      origin: url.origin,
      frame: frame && { url: `${url.origin}/${locale}${frame.path}`, height: frame.height },
    }
  )
}

/** The pages that have a form for frames, and records, which are linked. */
const pages: { readonly [path in 'charts' | 'search' | 'countries' | 'records']: (asked: Asked) => Promise<Shown | undefined> } = {
  charts: async asked => listed(asked, '/embed/chart', 640),
  search: async asked => listed(asked, '/embed/search', 480),
  countries: async ({ rest, locale }) => {
    const code = rest.toLowerCase()
    if (!/^[a-z]{2}$/.test(code) || !isTerm(['countries'], code)) return undefined
    return { title: countryName(code, locale), frame: { path: `/embed/countries/${code}`, height: 720 } }
  },
  records: async ({ rest, locale, portal, context }) => {
    const { record } = await find(context, decoded(rest))
    const told = await changeOf(context, all(portal.scope, harvestable()), record.id)
    return told?.described && { title: titleIn(told.described, locale).text || told.described.identifiers[0]! }
  },
}

const listed = ({ url, rest, portal, locale }: Asked, path: string, height: number): Shown | undefined =>
  rest === '' ? { title: inLocale(portal.name, locale).text, frame: { path: `${path}${url.search}`, height } } : undefined

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
