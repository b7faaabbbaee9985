import type { Filter } from '#platform/filter.ts'
import type { Found, Question } from '../card.ts'
import { answer, type Desk } from './answer.ts'
import { learnLabels } from './labelling.ts'
import { openNumbering } from './numbering.ts'
import { valueNumbered } from './segment.ts'
import { spelled, type Misspelt, type Spelled } from './spelling.ts'
import { allowed, shelvesOf, type Generation, type Shelf } from './shelf.ts'
import { openTallies } from './tally.ts'
import { roomFor } from './text.ts'
import { understood, type Understanding } from './understood.ts'

/** How many of the records the filter allows hold a value, in the facet where most do. */
export type ValueCount = { readonly facet: string; readonly value: string; readonly count: number }

/** What a reader can be asked. */
export type Reader = {
  /** Answer from this generation from now on. */
  readonly take: (generation: Generation) => void
  readonly search: (question: Question) => Found
  /** Records whose title holds the words, the last of which is still being typed. */
  readonly titled: (question: Question) => Found
  /** Counts of these values; those nobody may see or nobody holds are left out. */
  readonly valued: (asked: {
    readonly filter: Filter
    readonly values: readonly string[]
    readonly facets: readonly string[]
  }) => readonly ValueCount[]
  /** What may have been meant by words that hardly any of the allowed records know. */
  readonly spelled: (misspelt: Misspelt) => readonly Spelled[]
}

/** What may differ from one reader to another: how it understands a text, and how many answers it remembers. */
export type Manner = { readonly understanding?: Understanding; readonly mostAnswers?: number }

/** A reader over one slot of the shared segments. It answers one question at a time, at once. */
export function openReader(slot: number, { understanding = understood, mostAnswers = 300 }: Manner = {}): Reader {
  let desk: Desk = { ...deskFor([], 0), understood: understanding }
  const answers = new Map<string, Found>()

  return {
    take(generation) {
      desk = { ...desk, ...deskFor(shelvesOf(generation, slot, desk.shelves), generation.records, desk) }
      answers.clear()
    },
    search(question) {
      const key = JSON.stringify(question)
      const known = answers.get(key)
      if (known !== undefined) answers.delete(key)
      const found = known ?? answer(desk, question)
      answers.set(key, found)
      if (answers.size > mostAnswers) answers.delete(answers.keys().next().value!)
      return found
    },
    titled: question => answer(desk, { ...question, typing: true }, true),
    valued: ({ filter, values, facets }) => valuesIn(desk, filter, values, facets),
    spelled: misspelt => spelled(desk.shelves, misspelt),
  }
}

function deskFor(shelves: readonly Shelf[], records: number, before?: Desk): Omit<Desk, 'understood'> {
  const largest = shelves.reduce((most, { segment }) => Math.max(most, segment.size), 0)
  const values = shelves.reduce((sum, { segment }) => sum + segment.valueNames.length, 0)
  const numbering = before === undefined || before.numbering.size() > values * 2 + 10_000 ? openNumbering() : before.numbering
  for (const { segment } of shelves) {
    numbering.of(segment)
    learnLabels(segment)
  }
  const enough = before !== undefined && before.keys.length >= largest && before.keys.length <= largest * 4 + 1000
  const tallies = numbering === before?.numbering ? before.tallies : openTallies(numbering)
  return {
    shelves,
    records,
    numbering,
    tallies,
    room: enough ? before.room : roomFor(largest),
    keys: enough ? before.keys : new Float64Array(largest),
  }
}

function valuesIn(desk: Desk, filter: Filter, values: readonly string[], facets: readonly string[]): readonly ValueCount[] {
  const counts = new Map<string, ValueCount>()
  for (const shelf of desk.shelves) {
    const { segment } = shelf
    allowed(shelf, filter, segment.match)
    for (const facet of facets) {
      if (!segment.facets.has(facet)) continue
      for (const value of values) {
        const number = valueNumbered(segment, facet, value)
        if (number < 0) continue
        const key = `${facet} ${value}`
        counts.set(key, { facet, value, count: (counts.get(key)?.count ?? 0) + segment.countValue(number) })
      }
    }
  }
  const best = new Map<string, ValueCount>()
  for (const count of counts.values()) if (count.count > (best.get(count.value)?.count ?? 0)) best.set(count.value, count)
  return values.flatMap(value => best.get(value) ?? [])
}
