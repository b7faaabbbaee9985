/** The cells of one facet in the rows of a segment: from `starts` to `ends` for each record, ascending; its values are numbered from `from` on. */
export type Cells = {
  readonly rows: Uint16Array | Uint32Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly from: number
  /** How many records hold each value. */
  readonly counts: Uint32Array
}

/** A facet in codes: of each record one per column. A code is a value, or, from the number of values on, the place of a set. See `Column`. */
export type Coded = { readonly columns: readonly Uint32Array[]; readonly sets: readonly (readonly number[])[]; readonly long: number }

/** The cells as codes: of the whole set of values if there are few different sets, otherwise of several parts of it; nothing if it takes too many. */
export const coded = (cells: Cells): Coded | undefined => inWholes(cells) ?? inPieces(cells)

const leastSets = 256
const recordsPerSet = 32

function inWholes(cells: Cells): Coded | undefined {
  const { rows, starts, ends, from, counts } = cells
  const known = knownSets(cells, Math.max(leastSets, Math.floor(starts.length / recordsPerSet)))
  const column = new Uint32Array(starts.length)
  for (let record = 0; record < column.length; record++) {
    const length = ends[record]! - starts[record]!
    const only = length === 1
    const set = only ? 0 : known.placeOf(record)
    if (set < 0) return undefined
    column[record] = only ? rows[starts[record]!]! - from : counts.length + set
  }
  return { columns: [column], sets: known.sets(), long: -1 }
}

/** Different sets of values, in the order in which they come, up to so many. */
function knownSets({ rows, starts, ends, from }: Cells, most: number) {
  const table = new Int32Array(2 ** Math.ceil(Math.log2(most * 2)))
  const holders: number[] = []
  const same = (a: number, b: number): boolean => {
    const length = ends[a]! - starts[a]!
    if (length !== ends[b]! - starts[b]!) return false
    for (let at = 0; at < length; at++) if (rows[starts[a]! + at] !== rows[starts[b]! + at]) return false
    return true
  }
  const hashOf = (record: number): number => {
    let hash = 0x811c9dc5
    for (let at = starts[record]!; at < ends[record]!; at++) hash = Math.imul(hash ^ rows[at]!, 0x01000193)
    return hash ^ (hash >>> 15)
  }
  return {
    placeOf(record: number): number {
      let at = hashOf(record) & (table.length - 1)
      for (; table[at] !== 0; at = (at + 1) & (table.length - 1)) if (same(holders[table[at]! - 1]!, record)) return table[at]! - 1
      if (holders.length === most) return -1
      table[at] = holders.push(record)
      return holders.length - 1
    },
    sets: () => holders.map(record => Array.from(rows.subarray(starts[record], ends[record]), value => value - from)),
  }
}

const mostColumns = 8
const mostCells = 64
const longShare = 1024

/** A value that never comes without certain others (a subject without those above it) stands for them too. */
function inPieces(cells: Cells): Coded | undefined {
  const { starts, ends, counts } = cells
  const values = counts.length
  const size = starts.length
  const implied = impliedIn(cells)
  const leading = [...implied.keys()].filter(value => implied[value]!.length > 0)
  const sets = [[], ...leading.map(value => [value, ...implied[value]!]), []]
  const columns = Array.from({ length: mostColumns }, () => new Uint32Array(size).fill(values))
  const lengths = new Uint8Array(size)
  const cut = cutting(cells, implied)
  const chains = new Uint32Array(values)
  leading.forEach((value, place) => (chains[value] = values + 1 + place))
  for (let record = 0; record < size; record++) {
    const { length, pieces, whole } = ends[record]! - starts[record]! > mostCells ? tooLong : cut(record)
    lengths[record] = length
    for (let place = 0; place < Math.min(length, mostColumns); place++)
      columns[place]![record] = whole[place] === 1 ? chains[pieces[place]!]! : pieces[place]!
  }
  return trimmed({ columns, sets, long: values + sets.length - 1 }, lengths)
}

/** The pieces of a record's set: values, and whether each stands for those it implies too. */
type Pieces = { length: number; readonly pieces: Uint32Array; readonly whole: Uint8Array }

const tooLong: Pieces = { length: mostColumns + 1, pieces: new Uint32Array(mostColumns).fill(0), whole: new Uint8Array(mostColumns) }

/** Cuts the sets of records into pieces, values that imply most first. The answer is overwritten by the next. */
function cutting({ rows, starts, ends, from }: Cells, implied: readonly (readonly number[])[]): (record: number) => Pieces {
  const implies = Uint32Array.from(implied, others => others.length)
  const covered = new Uint8Array(implied.length)
  const held = new Uint32Array(mostCells)
  const cut: Pieces = { length: 0, pieces: new Uint32Array(mostCells), whole: new Uint8Array(mostCells) }
  return record => {
    const n = ends[record]! - starts[record]!
    for (let cell = 0; cell < n; cell++) {
      const value = rows[starts[record]! + cell]! - from
      covered[value] = 0
      let at = cell
      for (; at > 0 && implies[held[at - 1]!]! < implies[value]!; at--) held[at] = held[at - 1]!
      held[at] = value
    }
    cut.length = 0
    for (let at = 0; at < n; at++) {
      const value = held[at]!
      if (covered[value] === 1) continue
      const others = implied[value]!
      let free = others.length > 0
      for (let other = 0; other < others.length && free; other++) free = covered[others[other]!] === 0
      covered[value] = 1
      for (let other = 0; other < others.length && free; other++) covered[others[other]!] = 1
      cut.pieces[cut.length] = value
      cut.whole[cut.length++] = free ? 1 : 0
    }
    cut.length = Math.min(cut.length, mostColumns + 1)
    return cut
  }
}

/** As many columns as almost all records need; the others are long. */
function trimmed({ columns, sets, long }: Coded, lengths: Uint8Array): Coded | undefined {
  const counts = new Uint32Array(mostColumns + 2)
  for (const length of lengths) counts[length]!++
  let needed = mostColumns
  let longer = counts[needed + 1]!
  if (longer * longShare > lengths.length) return undefined
  while (needed > 1 && (longer + counts[needed]!) * longShare <= lengths.length) longer += counts[needed--]!
  const none = long - sets.length + 1
  for (let record = 0; longer > 0 && record < lengths.length; record++) {
    if (lengths[record]! > needed) columns.forEach((column, place) => (column[record] = place === 0 ? long : none))
  }
  return { columns: columns.slice(0, needed), sets, long: longer > 0 ? long : -1 }
}

const leastHolders = 16

/** For each value the others that all its holders hold; nothing for what hardly anybody holds. */
function impliedIn({ rows, starts, ends, from, counts }: Cells): readonly (readonly number[])[] {
  const implied: (readonly number[] | undefined)[] = Array.from(counts, count => (count < leastHolders ? [] : undefined))
  const here = new Uint8Array(counts.length)
  for (let record = 0; record < starts.length; record++) {
    const start = starts[record]!
    const end = ends[record]!
    if (end - start > mostCells) continue
    for (let cell = start; cell < end; cell++) here[rows[cell]! - from] = 1
    for (let cell = start; cell < end; cell++) {
      const value = rows[cell]! - from
      const before = implied[value]
      if (before === undefined) implied[value] = Array.from(rows.subarray(start, end), other => other - from).filter(other => other !== value)
      else if (!allIn(here, before)) implied[value] = before.filter(other => here[other] === 1)
    }
    for (let cell = start; cell < end; cell++) here[rows[cell]! - from] = 0
  }
  return implied.map(others => others ?? [])
}

function allIn(here: Uint8Array, values: readonly number[]): boolean {
  for (let place = 0; place < values.length; place++) if (here[values[place]!] === 0) return false
  return true
}
