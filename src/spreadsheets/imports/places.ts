import type { Row } from '../files/cell.ts'
import type { SheetMapping } from '../mapping/mapping.ts'
import type { PlannedSheet } from '../plan/plan.ts'

/** Where the values of a record stood: its row, and those of its lists. */
export type Origin = { readonly sheet: PlannedSheet; readonly row: Row; readonly lists: ReadonlyMap<PlannedSheet, readonly Origin[]> }

/** Where something is in the file. */
export type Place = { readonly sheet: number; readonly row: number; readonly column?: number; readonly field?: string }

/** The cell that an issue's path (a JSON Pointer into the body) speaks of; the row alone when no column holds it. */
export function placeOf(pointer: string, origin: Origin, mappings: ReadonlyMap<PlannedSheet, SheetMapping>): Place {
  const steps = pointer.split('/').slice(1)
  const inner = childAt(steps, origin)
  if (inner) return placeOf(inner.rest, inner.origin, mappings)
  const mapping = mappings.get(origin.sheet)!
  const column = columnAt(steps, origin.sheet, mapping)
  return { sheet: mapping.sheet, row: origin.row.number, ...(column === undefined ? withField(origin.sheet.key, steps) : { column }) }
}

const withField = (list: string, steps: readonly string[]) => {
  const names = [list, ...steps].filter(step => step !== '' && !/^\d+$/.test(step))
  return names.length > 0 ? { field: names.join('/') } : {}
}

/** The column of a key in a sheet of the file. */
export const columnOfKey = (key: string, mapping: SheetMapping): number | undefined => {
  const place = mapping.columns.indexOf(key)
  if (place >= 0) return place
  const near = mapping.columns.findIndex(one => one !== null && one.replace(/[@#].*$/, '') === key.replace(/[@#].*$/, ''))
  return near >= 0 ? near : undefined
}

function childAt(steps: readonly string[], origin: Origin): { readonly origin: Origin; readonly rest: string } | undefined {
  for (const [sheet, rows] of origin.lists) {
    const { path } = sheet
    if (path.length >= steps.length || !path.every((name, index) => steps[index] === name)) continue
    const row = rows[Number(steps[path.length])]
    if (row)
      return {
        origin: row,
        rest: steps
          .slice(path.length + 1)
          .map(step => `/${step}`)
          .join(''),
      }
  }
  return undefined
}

function columnAt(steps: readonly string[], sheet: PlannedSheet, mapping: SheetMapping): number | undefined {
  for (let length = steps.length; length > 0; length--) {
    const named = sheet.columns.filter(({ path, field }) => field && path.length === length && path.every((name, index) => steps[index] === name))
    if (named.length === 0) continue
    const rest = steps.slice(length)
    const wanted = rest.includes('customValue') ? `#other@${rest.at(-1)}` : `@${rest.at(-1)}`
    const best = [...named.filter(({ suffix }) => suffix === wanted), ...named.filter(({ suffix }) => suffix === ''), ...named]
    const place = best.map(({ key }) => mapping.columns.indexOf(key)).find(index => index >= 0)
    if (place !== undefined) return place
  }
  return undefined
}
