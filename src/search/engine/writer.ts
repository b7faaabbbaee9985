import { entryOf, type Entry } from '../analysis/entry.ts'
import { forgetTerms, termsKnown } from '../analysis/lexicon.ts'
import type { Card } from '../card.ts'
import { gathering } from './build.ts'
import {
  changed,
  emptyCollection,
  joinedBy,
  livingIn,
  merging,
  packing,
  present,
  renewed,
  replaced,
  settled,
  worthMerging,
  youngIn,
  type Collection,
  type Held,
} from './collection.ts'
import { folderOf, readCurrent, writeCurrent, writeSegment } from './files.ts'
import type { Handle } from './handle.ts'
import { attach } from './segment.ts'
import type { Generation } from './shelf.ts'

/** Cards of records as they are now and ids that must not be found, complete up to a place of the change log. */
export type Batch = {
  readonly cards: readonly Card[]
  readonly removed: readonly string[]
  /** Records of which no card could be made: not found, and told in the state of the search. */
  readonly skipped?: readonly string[]
  readonly seq: number
}

/** The one that changes the index. Readers learn of each new generation through `publish`. */
export type Writer = {
  /** The place in the change log it has read up to; `undefined` when the index must be made anew. */
  readonly place: () => number | undefined
  /** Takes a batch into what is being searched. */
  readonly index: (batch: Batch) => void
  /** Begins to make the index anew. What there is goes on answering, and gives way record by record: the index never stands twice. */
  readonly begin: () => void
  /** Takes a batch read anew. */
  readonly add: (batch: Batch) => void
  /** Everything up to `seq` has been read anew: what has not is gone. */
  readonly finish: (seq: number) => void
  /** Does a little of what waits (merges); says whether there is more. */
  readonly step: () => boolean
  /** Writes everything that is only in memory. */
  readonly save: () => void
}

const mostYoung = 5000
const usuallyGathered = 20_000_000
const mostTerms = 3_000_000
const stepLength = 8
const retryAfter = 30_000

/** What may differ: how a card is analysed, how many postings are gathered before they become a segment, and how files are written. */
export type Means = {
  readonly mostGathered?: number
  readonly analysed?: (card: Card) => Entry
  readonly writeSegment?: typeof writeSegment
  readonly writeCurrent?: typeof writeCurrent
}

/** Opens the index in a folder for writing, for so many readers. */
export function openWriter(
  root: string,
  slots: number,
  publish: (generation: Generation) => void,
  tell: (problem: string) => void,
  means: Means = {},
): Writer {
  const folder = folderOf(root)
  const packed = packing(slots)
  const { analysed = entryOf, mostGathered = usuallyGathered } = means
  const write = (handle: Handle) => (means.writeSegment ?? writeSegment)(folder, handle)
  const saved = readCurrent(folder, slots, tell)
  let current: Collection = saved === undefined ? emptyCollection : { seq: saved.seq, era: 0, held: saved.segments.map(heldOf) }
  // What is read anew, gathered so that segments are made large at once.
  let pending = gathering()
  let dropped = new Set<string>()
  let merge: { readonly sources: readonly Held[]; readonly steps: ReturnType<typeof merging> } | undefined
  let savedSeq = saved?.seq ?? 0
  const skipped = new Set(saved?.skipped)
  let failedAt: number | undefined
  let ready = saved !== undefined
  let number = 0

  const show = () =>
    ready &&
    publish({
      number: ++number,
      seq: current.seq,
      records: livingIn(current),
      segments: current.held.map(shown),
      skipped: [...skipped],
      saved: failedAt === undefined,
    })
  const mayWrite = () => failedAt === undefined || performance.now() - failedAt > retryAfter
  // A disk that is full must not keep anybody from searching: what cannot be written stays in memory, and is tried again later.
  const attempt = (work: () => void): void => {
    try {
      work()
      failedAt = undefined
    } catch (problem) {
      failedAt = performance.now()
      tell(`the index cannot be saved: ${String(problem)}`)
    }
  }
  // While the first index is made, what is written of it is not yet an index.
  const saveAll = () =>
    attempt(() => {
      current = settled(current, packed, write)
      if (!ready) return
      savedSeq = current.seq
      const segments = current.held.map(shown)
      ;(means.writeCurrent ?? writeCurrent)(folder, { seq: savedSeq, skipped: [...skipped], segments })
    })
  const analysedIn = ({ cards, removed, skipped: missing = [] }: Batch) => {
    if (pending.postings() === 0 && termsKnown() > mostTerms) forgetTerms()
    const { entries, failed } = entriesOf(cards, analysed, tell)
    for (const { id } of cards) skipped.delete(id)
    for (const id of removed) skipped.delete(id)
    for (const id of [...missing, ...failed]) skipped.add(id)
    return { entries, removed: [...removed, ...missing, ...failed] }
  }
  // What was gathered takes the place of what is known of the same records.
  const join = () => {
    current = joinedBy(current, pending, [...dropped], packed)
    begin()
    if (youngIn(current) >= mostYoung && mayWrite()) saveAll()
  }
  const begin = () => {
    pending = gathering()
    dropped = new Set()
  }

  show()
  return {
    place: () => (ready ? current.seq : undefined),
    index(batch) {
      const changes = { ...analysedIn(batch), seq: batch.seq }
      for (const { id } of changes.entries) dropped.delete(id)
      for (const id of [...changes.removed, ...changes.entries.map(entry => entry.id)]) pending.drop(id)
      if (ready) current = changed(current, changes, packed)
      if (ready && youngIn(current) >= mostYoung && mayWrite()) saveAll()
      show()
    },
    begin() {
      if (ready) saveAll()
      current = ready ? renewed(current) : emptyCollection
      begin()
      merge = undefined
    },
    add(batch) {
      const { entries, removed } = analysedIn(batch)
      for (const id of removed) {
        pending.drop(id)
        dropped.add(id)
      }
      for (const entry of entries) pending.add(entry)
      if (pending.postings() < mostGathered) return
      join()
      show()
    },
    finish(seq) {
      join()
      current = { ...present(current), seq }
      merge = undefined
      ready = true
      saveAll()
      show()
    },
    step() {
      if (!mayWrite()) return false
      merge ??= begun(current)
      if (merge === undefined) return false
      const until = performance.now() + stepLength
      do {
        const step = merge.steps.next()
        if (!step.done) continue
        const { sources } = merge
        merge = undefined
        attempt(() => (current = replaced(current, sources, step.value, packed, write)))
        if (mayWrite()) saveAll()
        show()
        return mayWrite()
      } while (performance.now() < until)
      return true
    },
    save() {
      if (!ready) return
      saveAll()
      show()
    },
  }
}

const shown = ({ handle, live, dead }: Held) => ({ handle, dead, ...(live ? { live } : {}) })

const heldOf = ({ handle, live, dead }: { readonly handle: Handle; readonly live?: SharedArrayBuffer; readonly dead: number }): Held => ({
  handle,
  segment: attach(handle, 0),
  live,
  dead,
  settled: true,
  era: 0,
})

function begun(collection: Collection) {
  const sources = worthMerging(collection)
  return sources && { sources, steps: merging(sources) }
}

// One card that cannot be analysed must not keep all others from being found.
function entriesOf(cards: readonly Card[], analysed: (card: Card) => Entry, tell: (problem: string) => void) {
  const entries: Entry[] = []
  const failed: string[] = []
  for (const card of cards) {
    try {
      entries.push(analysed(card))
    } catch (problem) {
      failed.push(card.id)
      tell(`${card.id} is not in the index: ${(problem as Error).stack ?? String(problem)}`)
    }
  }
  return { entries, failed }
}
