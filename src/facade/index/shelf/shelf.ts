import { setImmediate } from 'node:timers/promises'
import { formats } from '#formats'
import { isAnalysed, nameOf, type Name } from '../fields/name.ts'
import { valuesOf, type Doc, type Docs } from '../fields/field.ts'
import { planOf } from '../fields/plan.ts'
import { valuesUnder } from '../fields/written.ts'
import { clearBit, countBits, emptyBits, setBit, type Bits } from './bits.ts'
import { append, emptyColumn, grown, type Column } from './column.ts'
import { tokensOf } from './words.ts'

/**
 * All public documents in memory, each at a place. A changed document takes a new place; its old one is dead until the shelf is
 * packed. Columns are made of a name when it is first asked, and grow with the documents.
 */
export type Shelf = Docs & {
  /** Living documents. */
  readonly live: () => Bits
  readonly size: () => number
  readonly at: (place: number) => Doc
  /** Grows with every change. */
  readonly generation: () => number
  /** The number of the record at each place. */
  readonly numbers: () => Int32Array
  readonly placeOf: (id: string) => number | undefined
  readonly put: (doc: Doc) => void
  readonly remove: (id: string) => void
  /** Whatever has a label or comes from other records is made anew. */
  readonly forgetColumns: () => void
  /** The values under a name as they are; or its words, where it is analysed and `words` are wanted. With `most` only so many documents are added to it now. */
  readonly column: (text: string, name: Name, words: boolean, most?: number) => Column
  /** Sets of places asked before; forgotten with every change. */
  readonly sets: Map<string, Bits>
}

const mostColumns = 256
const mostSets = 256
const leastDead = 1000

/** A shelf that holds nothing. */
export function emptyShelf(origin: string): Shelf {
  let docs: (Doc | undefined)[] = []
  let live: Bits = emptyBits(1024)
  let numbers = new Int32Array(1024)
  let dead = 0
  let generation = 0
  const places = new Map<string, number>()
  const columns = new Map<string, Column>()
  const dependent = new Set<string>()
  const sets = new Map<string, Bits>()
  const referring = new Map<string, Set<string>>()

  function take(id: string): void {
    const place = places.get(id)
    if (place === undefined) return
    for (const other of referencesOf(docs[place]!)) referring.get(other)?.delete(id)
    clearBit(live, place)
    docs[place] = undefined
    places.delete(id)
    dead++
  }

  function pack(): void {
    if (dead < leastDead || dead * 4 < docs.length) return
    docs = docs.filter(doc => doc !== undefined)
    live = emptyBits(Math.max(1024, docs.length * 2))
    dead = 0
    columns.clear()
    for (const [place, doc] of docs.entries()) {
      numbers[place] = doc!.record.number
      places.set(doc!.id, place)
      setBit(live, place)
    }
  }

  function changed(): void {
    generation++
    sets.clear()
    for (const key of dependent) columns.delete(key)
    dependent.clear()
  }

  const shelf: Shelf = {
    origin,
    sets,
    live: () => live.subarray(0, (docs.length + 31) >>> 5),
    size: () => docs.length,
    at: place => docs[place]!,
    numbers: () => numbers,
    generation: () => generation,
    placeOf: id => places.get(id),
    find: id => docs[places.get(id) ?? -1],
    referring: (id, about) =>
      [...(referring.get(id) ?? [])].filter(other => {
        const { plan, record } = docs[places.get(other)!]!
        return about.includes(plan.format.name) || about.includes(record.kind)
      }),
    put: doc => {
      take(doc.id)
      pack()
      if (docs.length >= live.length * 32) live = widened(live)
      if (docs.length >= numbers.length) numbers = grown(numbers, numbers.length * 2)
      numbers[docs.length] = doc.record.number
      places.set(doc.id, docs.length)
      setBit(live, docs.length)
      docs.push(doc)
      for (const other of referencesOf(doc)) referring.set(other, (referring.get(other) ?? new Set()).add(doc.id))
      changed()
    },
    remove: id => {
      take(id)
      pack()
      changed()
    },
    forgetColumns: () => {
      columns.clear()
      sets.clear()
    },
    column: (text, name, words, most = Infinity) => {
      const analysed = words && isAnalysed(name)
      const key = `${analysed ? '~' : ''}${text}`
      const known = columns.get(key)
      const column = known ?? emptyColumn()
      if (!known && dependsOnOthers(name)) dependent.add(key)
      columns.delete(key)
      columns.set(key, column)
      if (columns.size > mostColumns) columns.delete(columns.keys().next().value!)
      for (let place = column.size, end = Math.min(docs.length, place + most); place < end; place++) {
        const doc = docs[place]
        const values = doc === undefined ? [] : valuesUnder(shelf, doc, name)
        append(column, analysed ? tokensOf(values) : values, analysed)
      }
      return column
    },
  }
  return shelf
}

const atOnce = 2000

/** Make the columns of these names ready, a part at a time, so that whoever asks meanwhile is answered. */
export async function prepare(shelf: Shelf, wanted: readonly { readonly text: string; readonly words: boolean }[]): Promise<void> {
  for (const { text, words } of wanted) {
    const name = nameOf(text)
    while (name && shelf.column(text, name, words, atOnce).size < shelf.size()) await setImmediate()
  }
}

/** Keep a set for whoever asks the same again. */
export function keptSet(shelf: Shelf, key: string, made: () => Bits): Bits {
  const known = shelf.sets.get(key)
  if (known) return known
  const set = made()
  shelf.sets.set(key, set)
  if (shelf.sets.size > mostSets) shelf.sets.delete(shelf.sets.keys().next().value!)
  return set
}

/** How many documents there are. */
export const countOf = (shelf: Shelf): number => countBits(shelf.live())

function widened(bits: Bits): Bits {
  const next = new Uint32Array(bits.length * 2)
  next.set(bits)
  return next
}

/** May the values under a name change without their own document changing? */
const dependsOnOthers = ({ base, form }: Name): boolean =>
  formats().some(({ name }) => {
    const field = planOf(name).fields.get(base)
    return field !== undefined && (field.sort === 'reverse' || field.through !== undefined || (field.sort === 'reference' && form !== 'plain'))
  })

const referencesOf = (doc: Doc): readonly string[] => valuesOf(doc, doc.plan.fields.get('referenceRecord')!) as readonly string[]
