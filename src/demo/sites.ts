import type { Context } from '#platform/context.ts'
import { locales } from '#platform/localized.ts'
import { nationalMenu, savePortal } from '#portals'
import { countriesWithSites, languageOf } from './people.ts'
import { sites } from './world/sites.ts'

/** Open the national sites: each in all six languages, its own first. */
export async function openSites(context: Context): Promise<void> {
  for (const country of countriesWithSites) {
    const { tokens, ...texts } = sites[country]!
    const own = languageOf(country)
    await savePortal(context, {
      ...texts,
      id: country,
      kind: 'national',
      government: country,
      hosts: [`${country}.localhost`],
      locales: [own, ...locales.filter(locale => locale !== own)],
      theme: { mark: 'national', tokens },
      menu: nationalMenu(country),
    })
  }
}
