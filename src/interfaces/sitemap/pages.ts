import type { Context } from '#platform/context.ts'
import { listKinds } from '#projections'
import { holdings } from '../oai/sets.ts'
import { remembered } from '../remembered.ts'
import type { Site } from '../site.ts'
import type { Listed } from './addresses.ts'

const fixed = ['', '/search', '/countries', '/formats', '/library', '/help', '/developers']

/** The pages of a portal that are no records: the fixed ones, and those of the countries and formats it holds something of. */
export async function pagesOf(context: Context, site: Site): Promise<readonly Listed[]> {
  const held = await remembered(context, `kinds ${site.portal.id}`, () => listKinds(context, holdings(site)))
  const countries = [...new Set(held.flatMap(({ government }) => government ?? []))].sort()
  const formats = [...new Set(held.map(({ format }) => format))]
  return [...fixed, ...countries.map(code => `/countries/${code}`), ...formats.map(name => `/formats/${name}`)].map(path => ({ path }))
}
