import { isDeepStrictEqual as same } from 'node:util'
import type { Merge, Outcome } from './clash.ts'

/** What a row is known by wherever it stands; nothing where rows have no name. */
export type KeyOf = (row: unknown) => string | undefined

type Lists = {
  readonly base: readonly unknown[]
  readonly mine: readonly unknown[]
  readonly theirs: readonly unknown[]
  readonly path: string
  readonly keyOf: KeyOf
  /** How two versions of one row come together. */
  readonly row: Merge
}

/** A row and its places in the three lists. */
type Entry = { readonly base?: number; readonly mine?: number; readonly theirs?: number }

/** Two lists made from one, row by row: rows are known by their keys, else by what they hold. Rows of both are kept in order. */
export function mergedRows({ base, mine, theirs, path, keyOf, row }: Lists): Outcome {
  const [fromMine, fromTheirs] = [origins(base, mine, keyOf), origins(base, theirs, keyOf)]
  const entries = paired(entriesOf(base.length, fromMine, fromTheirs), { mine, theirs, keyOf })
  const kept = ordered(entries.filter(stays), moved(fromTheirs) || !moved(fromMine) ? 'theirs' : 'mine')
  const values: unknown[] = []
  const clashes = kept.flatMap((entry, place) => {
    const outcome = valueOf(entry, `${path}/${place}`)
    values.push(outcome.value)
    return outcome.clashes
  })
  return { value: values, clashes }

  function stays(entry: Entry): boolean {
    if (entry.base === undefined || (entry.mine !== undefined && entry.theirs !== undefined)) return true
    if (entry.mine === undefined && entry.theirs === undefined) return false
    const left = entry.mine === undefined ? theirs[entry.theirs!] : mine[entry.mine]
    return !same(left, base[entry.base])
  }

  function valueOf(entry: Entry, place: string): Outcome {
    if (entry.mine === undefined) return { value: theirs[entry.theirs!], clashes: [] }
    if (entry.theirs === undefined) return { value: mine[entry.mine], clashes: [] }
    return row(entry.base === undefined ? undefined : base[entry.base], mine[entry.mine], theirs[entry.theirs], place)
  }
}

/** For each row of a list the place of the row it was made from: the one of its key, the same one, or the one most like it. */
export function origins(base: readonly unknown[], list: readonly unknown[], keyOf: KeyOf): readonly (number | undefined)[] {
  const free = new Set(base.keys())
  const found: (number | undefined)[] = list.map(() => undefined)
  const claim = (place: number, origin: number | undefined) => {
    if (origin === undefined) return
    found[place] = origin
    free.delete(origin)
  }
  const each = (choose: (row: unknown, place: number) => number | undefined) =>
    list.forEach((row, place) => found[place] === undefined && claim(place, choose(row, place)))
  const first = (fits: (origin: number) => boolean) => [...free].find(fits)

  each((row, place) => (free.has(place) && same(base[place], row) ? place : undefined))
  each(row => first(origin => same(base[origin], row)))
  each(row => (keyOf(row) === undefined ? undefined : first(origin => keyOf(base[origin]) === keyOf(row))))
  each(row => (keyOf(row) === undefined ? likest(row, base, free) : undefined))
  each((row, place) => (keyOf(row) === undefined && free.has(place) && keyOf(base[place]) === undefined ? place : undefined))
  return found
}

function likest(row: unknown, base: readonly unknown[], free: ReadonlySet<number>): number | undefined {
  const ranked = [...free].map(origin => ({ origin, alike: shared(row, base[origin]) })).filter(({ alike }) => alike > 0)
  return ranked.sort((one, other) => other.alike - one.alike)[0]?.origin
}

/** How many parts of two rows are the same. */
function shared(one: unknown, other: unknown): number {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return same(one, other) ? 1 : 0
  return Object.keys(one).reduce((sum, part) => sum + shared((one as Parts)[part], (other as Parts)[part] ?? null), 0)
}

type Parts = { readonly [part: string]: unknown }

function entriesOf(length: number, mine: readonly (number | undefined)[], theirs: readonly (number | undefined)[]): readonly Entry[] {
  const placeIn = (list: readonly (number | undefined)[], origin: number) => (list.includes(origin) ? list.indexOf(origin) : undefined)
  const known = Array.from({ length }, (_, origin) => entry(origin, placeIn(mine, origin), placeIn(theirs, origin)))
  const added = (list: readonly (number | undefined)[]) => list.flatMap((origin, place) => (origin === undefined ? [place] : []))
  return [
    ...known,
    ...added(theirs).map(place => entry(undefined, undefined, place)),
    ...added(mine).map(place => entry(undefined, place, undefined)),
  ]
}

const entry = (base: number | undefined, mine: number | undefined, theirs: number | undefined): Entry => ({
  ...(base === undefined ? {} : { base }),
  ...(mine === undefined ? {} : { mine }),
  ...(theirs === undefined ? {} : { theirs }),
})

/** A row that both added is one row: the same, or of the same key. */
function paired(entries: readonly Entry[], { mine, theirs, keyOf }: Pick<Lists, 'mine' | 'theirs' | 'keyOf'>): readonly Entry[] {
  const taken = new Set<Entry>()
  return entries.flatMap(one => {
    if (taken.has(one)) return []
    if (one.base !== undefined || one.theirs === undefined) return [one]
    const row = theirs[one.theirs]
    const twin = entries.find(
      other =>
        !taken.has(other) &&
        other.base === undefined &&
        other.mine !== undefined &&
        (same(mine[other.mine], row) || (keyOf(row) !== undefined && keyOf(mine[other.mine]) === keyOf(row))),
    )
    if (!twin) return [one]
    taken.add(twin)
    return [{ ...one, mine: twin.mine! }]
  })
}

/** Are rows that were there in another order? */
const moved = (list: readonly (number | undefined)[]): boolean => {
  const known = list.filter(origin => origin !== undefined)
  return known.some((origin, place) => place > 0 && origin < known[place - 1]!)
}

/** The rows in the order of one side; those only the other has come after the row they stood after. */
function ordered(entries: readonly Entry[], side: 'mine' | 'theirs'): readonly Entry[] {
  const other = side === 'mine' ? 'theirs' : 'mine'
  const line = entries.filter(one => one[side] !== undefined).sort((one, two) => one[side]! - two[side]!)
  for (const late of entries.filter(one => one[side] === undefined).sort((one, two) => one[other]! - two[other]!)) {
    const before = line.findLastIndex(one => one[other] !== undefined && one[other] < late[other]!)
    line.splice(before + 1, 0, late)
  }
  return line
}
