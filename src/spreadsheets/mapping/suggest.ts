import { formatTitle } from '#formats'
import type { Locale } from '#platform/localized.ts'
import { isFilled, textOf, type Row } from '../files/cell.ts'
import type { Plan, PlannedSheet } from '../plan/plan.ts'
import { foldedText } from '../values/folded.ts'
import type { Certainty, SheetMapping } from './mapping.ts'
import { languageIn, namesOf, type Names } from './names.ts'

/** What a person decided about headings before: folded heading → key, '' for "leave out". */
export type Remembered = { readonly [heading: string]: string }

/** A sheet's suggested mapping, with how sure each column is. */
export type Suggested = SheetMapping & { readonly certainties: readonly (Certainty | undefined)[] }

const mostHeadRows = 25

/** How the columns of a sheet are probably meant: by keys in a row below the headings, by what was decided before, by headings in any language. */
export function suggest(plan: Plan, sheet: PlannedSheet, place: number, rows: readonly Row[], locale: Locale, remembered: Remembered): Suggested {
  const names = namesOf(plan, sheet, locale)
  const keys = new Set(sheet.columns.map(({ key }) => key))
  const own = new Set(
    Object.values(formatTitle(plan.format)).flatMap(title =>
      foldedText(title ?? '')
        .split(' ')
        .map(stem),
    ),
  )
  const head = rows.filter(({ number }) => number <= mostHeadRows)
  const keyed = head.find(row => isKeyRow(row, keys))
  const found = head
    .filter(row => row !== keyed && (keyed === undefined || row.number < keyed.number))
    .map(row => ({ row, matched: matchedIn(row, { names, keys, remembered, own }) }))
  const best = found.reduce<(typeof found)[number] | undefined>(
    (one, other) => (one === undefined || scoreOf(other) > scoreOf(one) ? other : one),
    undefined,
  )
  const heading = best && (scoreOf(best) > 0 || keyed === undefined) ? best.row : undefined
  const headings = (heading?.cells ?? []).map(cell => textOf(cell).trim())
  const width = Math.max(headings.length, keyed?.cells.length ?? 0)
  const matched = once(Array.from({ length: width }, (_, index) => keyIn(keyed, index, keys) ?? best?.matched[index]))
  return {
    sheet: place,
    list: sheet.key,
    headingRow: heading?.number ?? 0,
    lastHeadRow: Math.max(heading?.number ?? 0, keyed?.number ?? 0),
    headings: Array.from({ length: width }, (_, index) => headings[index] ?? ''),
    columns: matched.map(one => one?.key ?? null),
    certainties: matched.map(one => one?.certainty),
  }
}

type Matched = { readonly key: string | null; readonly certainty: Certainty; readonly rank: number }

const keyIn = (row: Row | undefined, index: number, keys: ReadonlySet<string>): Matched | undefined => {
  const text = textOf(row?.cells[index]).trim()
  return keys.has(text) ? { key: text, certainty: 'key', rank: -1 } : undefined
}

/** A row of keys: as our templates and exports have it. */
function isKeyRow({ cells }: Row, keys: ReadonlySet<string>): boolean {
  const filled = cells.filter(isFilled)
  const known = filled.filter(cell => keys.has(textOf(cell).trim())).length
  return known >= 2 && known >= filled.length * 0.6
}

type Known = { readonly names: Names; readonly keys: ReadonlySet<string>; readonly remembered: Remembered; readonly own: ReadonlySet<string> }

function matchedIn({ cells }: Row, known: Known): readonly (Matched | undefined)[] {
  return cells.map(cell => (typeof cell === 'string' && cell.length < 300 ? matchedBy(cell.trim(), known) : undefined))
}

function matchedBy(heading: string, { names, keys, remembered, own }: Known): Matched | undefined {
  const bracketed = /\[([^[\]]+)\]$/.exec(heading)?.[1]
  const exact = [heading, ...(bracketed === undefined ? [] : [bracketed])].find(text => keys.has(text))
  if (exact !== undefined) return { key: exact, certainty: 'key', rank: 0 }
  const folded = foldedText(heading.replace(/\*+$/, ''))
  if (folded === '') return undefined
  const decided = Object.hasOwn(remembered, folded) ? remembered[folded] : undefined
  if (decided !== undefined && (decided === '' || keys.has(decided))) return { key: decided || null, certainty: 'remembered', rank: 0 }
  const [named] = (names.get(folded) ?? []).toSorted((one, other) => one.rank - other.rank)
  if (named) return { key: named.key, certainty: named.rank > 2 ? 'guess' : 'label', rank: named.rank }
  return inLanguage(heading, names, keys) ?? alike(folded, names, own)
}

/** `Title_fr`, `Título (inglés)`: a heading with a language that its column has. */
function inLanguage(heading: string, names: Names, keys: ReadonlySet<string>): Matched | undefined {
  const parts = languageIn(heading)
  const [named] = parts ? (names.get(foldedText(parts.heading)) ?? []) : []
  const key = named && parts && `${named.key.replace(/@[^@]*$/, '')}@${parts.language}`
  return key && keys.has(key) ? { key, certainty: 'label', rank: 2 } : undefined
}

/** A heading that says nearly the same as just one name: other endings, or with the type of record in it (`Project title`). */
function alike(heading: string, names: Names, own: ReadonlySet<string>): Matched | undefined {
  const asked = stems(heading, own)
  if (asked.size === 0) return undefined
  const close = [...names]
    .map(([name, meant]) => ({ key: meant[0]!.key, likeness: likeness(asked, stems(name, own)) }))
    .filter(one => one.likeness >= leastLikeness)
  const most = Math.max(0, ...close.map(one => one.likeness))
  const [key, ...others] = new Set(close.filter(one => one.likeness === most).map(one => one.key))
  return key !== undefined && others.length === 0 ? { key, certainty: 'guess', rank: 6 - most } : undefined
}

const leastLikeness = 0.66

/** How many of all their words two names share. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter(word => other.has(word)).length
  return other.size === 0 ? 0 : shared / Math.max(one.size, other.size)
}

/** The words of a name without their endings, and without those that only say what the record is. */
function stems(name: string, own: ReadonlySet<string>): ReadonlySet<string> {
  const words = name
    .split(' ')
    .map(stem)
    .filter(word => word !== '' && word !== 'ie')
  const telling = words.filter(word => !own.has(word))
  return new Set(telling.length > 0 ? telling : words)
}

const stem = (word: string): string => (word.length > 3 ? word.replace(/(?:ies|es|s|y)$/, '') : word === 'ies' ? '' : word)

const scoreOf = ({ matched }: { readonly matched: readonly (Matched | undefined)[] }): number =>
  matched.reduce((sum, one) => sum + (one === undefined ? 0 : one.certainty === 'guess' ? 0.5 : 1), 0)

/** Each column once: the surest of several that look for the same stays. */
function once(matched: readonly (Matched | undefined)[]): readonly (Matched | undefined)[] {
  return matched.map((one, index) => {
    if (one?.key === null || one === undefined) return one
    const better = matched.findIndex(
      (other, place) => other?.key === one.key && (other.rank < one.rank || (other.rank === one.rank && place < index)),
    )
    return better < 0 ? one : undefined
  })
}
