import { formatNamed } from '#formats'
import { all, any, everything, where, type Filter } from '#platform/filter.ts'
import { Refused } from '#platform/errors.ts'
import { harvestable } from '#projections'
import { isTerm } from '#vocabularies'
import type { Site } from './site.ts'

const most = 50

/**
 * What a program asks for at a portal: all that the portal shows, or only formats (`format`) and countries (`country`: its records
 * and those that speak of it), each as often as wanted. Refuses `format.unknown`, `country.unknown`, `request.parameter`.
 */
export function scopeIn({ portal }: Site, query: URLSearchParams): Filter {
  const [formats, countries] = [query.getAll('format'), query.getAll('country').map(code => code.toLowerCase())]
  if (formats.length + countries.length > most) throw new Refused('invalid', 'request.parameter', { most })
  const strange = countries.find(code => !/^[a-z]{2}$/.test(code) || !isTerm(['countries'], code))
  if (strange !== undefined) throw new Refused('not-found', 'country.unknown', { code: strange })
  return all(
    portal.scope,
    harvestable(),
    formats.length === 0 ? everything : where('format', ...formats.map(name => formatNamed(name).name)),
    countries.length === 0 ? everything : any(where('government', ...countries), where('mentions', ...countries)),
  )
}
