import { isLocale } from '#platform/localized.ts'
import { termNamed, termsByLabel, isTerm } from '#vocabularies'
import { textOf } from '../files/cell.ts'
import { joined, split } from '../values/lists.ts'
import { plainDigits } from '../values/digits.ts'
import { oneColumn, type ColumnKind } from './column.ts'

/** A place: latitude, longitude and if need be the zoom of the map. */
export const point: ColumnKind<{ readonly lat: number; readonly lng: number; readonly zoom?: number }> = {
  suffixes: oneColumn,
  cells: ({ lat, lng, zoom }) => ({ '': [lat, lng, ...(zoom === undefined ? [] : [zoom])].join(', ') }),
  value: cells => {
    const text = plainDigits(textOf(cells[''])).trim()
    if (text === '') return undefined
    const parts = text.split(text.includes(';') ? /\s*;\s*/ : /\s*,\s+|\s*,(?=[^,]*$)|\s+/).map(part => Number(part.replace(',', '.')))
    const [lat, lng, zoom] = parts
    return parts.length < 2 || parts.length > 3 || parts.some(part => !Number.isFinite(part))
      ? text
      : { lat, lng, ...(zoom === undefined ? {} : { zoom }) }
  },
  hint: () => 'hint.point',
}

/** Something that has no shape of its own in a cell: the notation of programs. */
export const json: ColumnKind<unknown> = {
  suffixes: oneColumn,
  cells: value => ({ '': JSON.stringify(value) }),
  value: cells => {
    const text = textOf(cells['']).trim()
    if (text === '') return undefined
    try {
      return JSON.parse(text, (key, part: unknown) => (key === '__proto__' ? undefined : part)) as unknown
    } catch {
      return text
    }
  },
  hint: () => 'hint.json',
}

/** Languages by code; names in any of the six are read too. */
export const languages: ColumnKind<readonly string[]> = {
  suffixes: oneColumn,
  cells: value => ({ '': joined(value) }),
  value: cells => {
    const entries = split(textOf(cells['']).replaceAll(',', ';')).map(codeOf)
    return entries.length > 0 ? entries : undefined
  },
  hint: () => 'hint.languages',
}

function codeOf(text: string): string {
  if (isLocale(text.toLowerCase())) return text.toLowerCase()
  const named = termsByLabel(text).find(identifier => isTerm(['iso-639'], identifier))
  return named === undefined ? text : (termNamed(named)?.notation ?? named.replace(/^lang-/, ''))
}
