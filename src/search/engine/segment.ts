import type { Dictionary } from './dictionary.ts'
import { wordsFor } from './bits.ts'
import { columnsOf, type Column } from './columns.ts'
import type { Handle, Header, Type } from './handle.ts'
import { isDense, type Facet, type Parts } from './parts.ts'
import type { Labels } from './labels.ts'
import { aligned, openSlot, slotBytes, type Slot } from './slot.ts'
import { textAt, type Texts } from './texts.ts'

/** A segment as one reader sees it. */
export type Segment = Slot & {
  readonly name: string
  readonly size: number
  readonly bytes: number
  readonly dictionary: Dictionary
  readonly starts: Uint32Array
  readonly records: Uint32Array
  readonly impacts: Uint8Array
  readonly rowStarts: Uint32Array
  readonly rows: Uint16Array | Uint32Array
  readonly facets: ReadonlyMap<string, Facet>
  readonly columns: ReadonlyMap<string, Column>
  readonly valueNames: readonly string[]
  readonly valueCounts: Uint32Array
  readonly valueAt: Uint32Array
  readonly valueSets: Uint32Array
  readonly labels: Labels
  readonly written: Uint8Array
  readonly ids: Texts
  readonly idOrder: Uint32Array
  readonly days: ReadonlyMap<string, Int32Array>
  readonly titles: Texts
  readonly orders: Texts
  readonly ranks: ReadonlyMap<string, Uint32Array>
  /** The records of a value: as bits, or as numbers when they are few. */
  readonly setOf: (value: number) => { readonly dense: Uint32Array } | { readonly sparse: Uint32Array }
}

const constructors = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array }
const page = 65_536
const worthKernel = 1 << 20

/** Packs the parts of a segment into shared memory with a slot for each reader. */
export function pack(name: string, parts: Parts, slots: number): Handle {
  const { columns, ...coded } = columnsOf(parts)
  const arrays = { ...arraysOf(parts), ...coded }
  const table: { [name: string]: { type: Type; at: number; length: number } } = {}
  let bytes = 0
  for (const [array, values] of Object.entries(arrays)) {
    table[array] = { type: typeOf(values), at: bytes, length: values.length }
    bytes = aligned(bytes + values.byteLength)
  }
  const header: Header = {
    size: parts.size,
    terms: parts.dictionary.size,
    facets: parts.values.facets,
    columns,
    values: parts.values.counts.length,
    arrays: table,
    bytes,
  }
  const handle = { name, header, ...memoryFor(header, slots) }
  for (const [array, values] of Object.entries(arrays)) viewOf(handle, array).set(values as never)
  return handle
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array

function arraysOf(parts: Parts): { readonly [name: string]: Numbers } {
  const { dictionary, values, labels, ids, titles, orders } = parts
  return {
    dictionary: dictionary.bytes,
    blocks: dictionary.blocks,
    starts: parts.starts,
    records: parts.records,
    impacts: parts.impacts,
    rowStarts: parts.rowStarts,
    rows: parts.rows,
    valueNames: values.names.bytes,
    valueNameStarts: values.names.starts,
    valueCounts: values.counts,
    valueAt: values.at,
    valueSets: values.sets,
    labels: labels.texts.bytes,
    labelNames: labels.texts.starts,
    labelStarts: labels.starts,
    labelRecords: labels.records,
    written: parts.written,
    ids: ids.bytes,
    idStarts: ids.starts,
    idOrder: parts.idOrder,
    titles: titles.bytes,
    titleStarts: titles.starts,
    orders: orders.bytes,
    orderStarts: orders.starts,
    ...prefixed('day:', parts.days),
    ...prefixed('rank:', parts.ranks),
  }
}

const prefixed = (prefix: string, arrays: { readonly [name: string]: Numbers }) =>
  Object.fromEntries(Object.entries(arrays).map(([name, values]) => [prefix + name, values]))

const typeOf = (values: Numbers): Type => (Object.keys(constructors) as Type[]).find(type => values instanceof constructors[type])!

/** Room for a segment and its slots: WebAssembly memory where the kernel pays and the host allows it. */
export function memoryFor(header: Header, slots: number): Pick<Handle, 'buffer' | 'memory'> {
  const bytes = header.bytes + slots * slotBytes(header)
  if (header.bytes < worthKernel) return { buffer: new SharedArrayBuffer(aligned(bytes)) }
  try {
    const pages = Math.ceil(bytes / page)
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true })
    return { buffer: memory.buffer as unknown as SharedArrayBuffer, memory }
  } catch {
    return { buffer: new SharedArrayBuffer(aligned(bytes)) }
  }
}

/** One array of a segment. */
export function viewOf({ header, buffer }: Pick<Handle, 'header' | 'buffer'>, name: string): Numbers {
  const { type, at, length } = header.arrays[name]!
  return new constructors[type](buffer as unknown as ArrayBuffer, at, length)
}

/** Opens a segment for reading with one of its slots. */
export function attach(handle: Handle, slot: number): Segment {
  const { header, buffer } = handle
  const words = (name: string) => viewOf(handle, name) as Uint32Array
  const bytes = (name: string) => viewOf(handle, name) as Uint8Array
  const texts = (name: string, starts: string): Texts => ({ bytes: bytes(name), starts: words(starts) })
  const valueNames = texts('valueNames', 'valueNameStarts')
  const columns = (prefix: string) => Object.keys(header.arrays).filter(name => name.startsWith(prefix))
  const valueCounts = words('valueCounts')
  const valueAt = words('valueAt')
  const sets = words('valueSets')
  return {
    name: handle.name,
    size: header.size,
    bytes: buffer.byteLength,
    dictionary: { bytes: bytes('dictionary'), blocks: words('blocks'), size: header.terms },
    starts: words('starts'),
    records: words('records'),
    impacts: bytes('impacts'),
    rowStarts: words('rowStarts'),
    rows: viewOf(handle, 'rows') as Uint16Array | Uint32Array,
    facets: new Map(header.facets.map(facet => [facet.name, facet])),
    columns: new Map(header.columns.map(column => [column.facet, column])),
    valueNames: Array.from({ length: header.values }, (_, value) => textAt(valueNames, value)),
    valueCounts,
    valueAt,
    valueSets: sets,
    labels: { texts: texts('labels', 'labelNames'), starts: words('labelStarts'), records: words('labelRecords') },
    written: bytes('written'),
    ids: texts('ids', 'idStarts'),
    idOrder: words('idOrder'),
    days: new Map(columns('day:').map(name => [name.slice(4), viewOf(handle, name) as Int32Array])),
    titles: texts('titles', 'titleStarts'),
    orders: texts('orders', 'orderStarts'),
    ranks: new Map(columns('rank:').map(name => [name.slice(5), words(name)])),
    setOf: value => {
      const count = valueCounts[value]!
      const at = valueAt[value]!
      return isDense(count, header.size) ? { dense: sets.subarray(at, at + wordsFor(header.size)) } : { sparse: sets.subarray(at, at + count) }
    },
    ...openSlot(handle, slot),
  }
}

/** The number of a record, or -1. */
export function recordNumbered({ ids, idOrder, size }: Pick<Segment, 'ids' | 'idOrder' | 'size'>, id: string): number {
  let low = 0
  let high = size - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = textAt(ids, idOrder[middle]!)
    if (found === id) return idOrder[middle]!
    if (found < id) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** The number of a facet's value in this segment, or -1. */
export function valueNumbered({ facets, valueNames }: Segment, facet: string, value: string): number {
  const range = facets.get(facet)
  let low = range?.from ?? 0
  let high = (range?.to ?? 0) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (valueNames[middle] === value) return middle
    if (valueNames[middle]! < value) low = middle + 1
    else high = middle - 1
  }
  return -1
}
