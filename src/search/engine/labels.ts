import type { Localized } from '#platform/localized.ts'
import { growingWords } from './growing.ts'
import { packTexts, textAt, type Texts } from './texts.ts'

/**
 * The names by which records are found without being their texts: each once for a segment, as JSON, sorted, with the records of
 * each in order. What words they are made of, the readers find out (`labelling.ts`).
 */
export type Labels = { readonly texts: Texts; readonly starts: Uint32Array; readonly records: Uint32Array }

/** Labels of records on their way into a segment. */
export type GatheredLabels = {
  /** Takes the labels of the next record. */
  readonly add: (labels: readonly Localized[]) => void
  /** The labels of these records, by the order in which they were added. */
  readonly taken: (picked: readonly number[]) => Labels
}

/** Begins to gather labels. The same object is looked at once. */
export function gatherLabels(): GatheredLabels {
  const byObject = new WeakMap<Localized, number>()
  const byText = new Map<string, number>()
  const starts = growingWords()
  const cells = growingWords()
  starts.push(0)
  const numberOf = (label: Localized): number => {
    const known = byObject.get(label)
    if (known !== undefined) return known
    const text = JSON.stringify(label)
    const number = byText.get(text) ?? byText.size
    byText.set(text, number)
    byObject.set(label, number)
    return number
  }
  return {
    add(labels) {
      for (const label of labels) cells.push(numberOf(label))
      starts.push(cells.length())
    },
    taken: picked => turned([...byText.keys()], starts.taken(), cells.taken(), picked),
  }
}

function turned(names: readonly string[], starts: Uint32Array, cells: Uint32Array, picked: readonly number[]): Labels {
  const held: number[][] = names.map(() => [])
  picked.forEach((row, record) => {
    for (let cell = starts[row]!; cell < starts[row + 1]!; cell++) if (held[cells[cell]!]!.at(-1) !== record) held[cells[cell]!]!.push(record)
  })
  return packed(new Map(names.map((name, number) => [name, held[number]!])))
}

/** The labels of several segments as those of one, whose records went where `moves` say. */
export function joinedLabels(sources: readonly { readonly labels: Labels }[], moves: readonly Uint32Array[], gone: number): Labels {
  const held = new Map<string, number[]>()
  sources.forEach(({ labels: { texts, starts, records } }, index) => {
    for (let label = 0; label < starts.length - 1; label++) {
      const name = textAt(texts, label)
      const places = held.get(name) ?? []
      held.set(name, places)
      for (let at = starts[label]!; at < starts[label + 1]!; at++) {
        const place = moves[index]![records[at]!]!
        if (place !== gone) places.push(place)
      }
    }
  })
  return packed(held)
}

function packed(held: ReadonlyMap<string, number[]>): Labels {
  const names = [...held.keys()].filter(name => held.get(name)!.length > 0).sort()
  const starts = Uint32Array.from([0, ...names.map(name => held.get(name)!.length)])
  for (let label = 0; label < names.length; label++) starts[label + 1]! += starts[label]!
  const records = new Uint32Array(starts.at(-1)!)
  names.forEach((name, label) => records.set(Uint32Array.from(held.get(name)!).sort(), starts[label]!))
  return { texts: packTexts(names), starts, records }
}
