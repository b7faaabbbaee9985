import { loadCatalogue } from '#catalogue'
import type { Context } from '#platform/context.ts'
import { eventsAfter, lastSeq, type Event } from '#platform/events.ts'
import { published, publishedAfter, publishedHolding, publishedOf } from '#records'
import { refreshVocabularies } from '#vocabularies'
import { cardsOf } from './card-of.ts'
import { dependentsOf, type Changed } from './dependents.ts'
import type { Batch } from './engine/writer.ts'
import type { Writing } from './threads/writing.ts'

/** Follows the change log: what was published, amended or withdrawn becomes cards. */
export type Follower = {
  /** Look at once: something was announced. */
  readonly wake: () => void
  /** Make the index anew from the database; resolves when the new one answers. */
  readonly rebuild: () => Promise<void>
  /** Milliseconds since it last had read everything; 0 while it has. */
  readonly lag: () => number
  readonly stop: () => Promise<void>
}

const changing = new Set([
  'record.published',
  'record.withdrawn',
  'record.retagged',
  'file.read',
  'file.scanned',
  'record.confirmed',
  'record.unconfirmed',
  'record.retired',
  'record.unretired',
])
/** Those of them after which a record says something else, also to others that speak through it. */
const rewording = new Set(['record.published', 'record.withdrawn', 'record.retagged'])
const pageSize = 500
// Events that may still have been on their way when a rebuild began are read once more after it.
const overlap = 1000
const timer = 1000
const quiet = 60_000

/** Follows from this place on; from nothing, after making the index anew. */
export function follow(context: Context, writing: Writing, place: number | undefined): Follower {
  const reader: Context = { ...context, actor: { id: 'system:search', roles: [{ role: 'administrator', for: '*' }] } }
  let seq = place ?? 0
  let ready = place !== undefined
  let stopped = false
  let behindSince: number | undefined = ready ? undefined : Date.now()
  let unsavedSince: number | undefined
  let wanted: { readonly resolve: () => void; readonly reject: (problem: unknown) => void }[] = []
  let wake = () => {}

  // After a failure the writer may be another one, which begins where the files end.
  async function stand(): Promise<void> {
    const place = await writing.place().catch(() => undefined)
    ready = place !== undefined
    seq = place ?? 0
  }

  // The place in the log stays where it is: there is more to do before it is reached.
  async function describe(ids: readonly string[]): Promise<void> {
    await writing.index(await batchOf(reader, ids, seq))
    await describeDependents(ids.map(id => ({ id })))
  }

  async function describeDependents(changed: readonly Changed[]): Promise<void> {
    const ids = changed.length === 0 ? [] : await dependentsOf(reader, changed)
    for (let from = 0; from < ids.length; from += pageSize) await writing.index(await batchOf(reader, ids.slice(from, from + pageSize), seq))
  }

  async function readOn(): Promise<boolean> {
    const events = await eventsAfter(reader, seq, pageSize)
    const last = events.at(-1)
    if (last === undefined) return false
    const terms = termsOf(events)
    if (terms.length > 0) {
      await refreshVocabularies(reader)
      for await (const ids of publishedHolding(reader, terms, pageSize)) await describe(ids)
    }
    const formats = formatsOf(events)
    if (formats.length > 0) await loadCatalogue(reader)
    for (const format of formats) for await (const ids of publishedOf(reader, format, pageSize)) await describe(ids)
    const changed = subjectsOf(events)
    await describeDependents(subjectsOf(events.filter(({ name }) => rewording.has(name))))
    const ids = changed.map(({ id }) => id)
    await writing.index(await batchOf(reader, ids, last.seq))
    seq = last.seq
    unsavedSince = Date.now()
    return true
  }

  async function rebuilt(): Promise<void> {
    const asked = wanted
    wanted = []
    try {
      await writing.begin()
      const place = Math.max(0, (await lastSeq(reader)) - overlap)
      for await (const ids of everyPage(reader)) {
        if (stopped) break
        await writing.add(await batchOf(reader, ids, place))
        if (ready) await readOn()
      }
      if (stopped) return
      seq = ready ? Math.max(seq, place) : place
      await writing.finish(seq)
      ready = true
      for (const { resolve } of asked) resolve()
    } catch (problem) {
      for (const { reject } of asked) reject(problem)
      throw problem
    }
  }

  async function turn(): Promise<boolean> {
    if (!ready || wanted.length > 0) {
      await rebuilt()
      return true
    }
    return readOn()
  }

  async function loop(): Promise<void> {
    while (!stopped) {
      let woken = false
      const waking = new Promise<void>(resolve => (wake = () => ((woken = true), resolve())))
      try {
        if (await turn()) {
          behindSince ??= Date.now()
          continue
        }
        behindSince = undefined
        if (unsavedSince !== undefined && Date.now() - unsavedSince > quiet) {
          await writing.save()
          unsavedSince = undefined
        }
      } catch (problem) {
        behindSince ??= Date.now()
        if (!stopped) context.log.warn({ problem: String(problem) }, 'search does not follow')
        await stand()
      }
      if (!woken && !stopped) await Promise.race([waking, pauseUnlessWoken(waking)])
    }
  }

  const running = loop()
  return {
    wake: () => wake(),
    rebuild: () =>
      new Promise((resolve, reject) => {
        wanted.push({ resolve, reject })
        wake()
      }),
    lag: () => (behindSince === undefined ? 0 : Date.now() - behindSince),
    stop: async () => {
      stopped = true
      wake()
      await running
    },
  }
}

async function pauseUnlessWoken(waking: Promise<void>): Promise<void> {
  let clock: NodeJS.Timeout | undefined
  const pause = new Promise<void>(resolve => (clock = setTimeout(resolve, timer)))
  await Promise.race([waking, pause])
  clearTimeout(clock)
}

const subjectsOf = (events: readonly Event[]): readonly Changed[] => {
  const changed = events.filter(({ name }) => changing.has(name)).map(({ subject, details }) => [subject, details['format']] as const)
  return [...new Map(changed)].map(([id, format]) => (typeof format === 'string' ? { id, format } : { id }))
}

/** The terms whose names or places have changed: whatever carries them is described anew. */
const termsOf = (events: readonly Event[]): readonly string[] => [
  ...new Set(events.filter(({ name }) => name === 'term.changed').flatMap(({ details }) => details['identifiers'] as readonly string[])),
]

/** The formats that changed: their records read differently. */
const formatsOf = (events: readonly Event[]): readonly string[] => [
  ...new Set(events.filter(({ name }) => name === 'format.changed').map(({ details }) => String(details['format']))),
]

/** The records as they are now: cards of the published ones; the others must not be found. */
async function batchOf(context: Context, ids: readonly string[], seq: number): Promise<Batch> {
  const found = ids.length === 0 ? [] : await published(context, ids)
  const made = await cardsOf(context, found, seq)
  const skipped = found.map(({ record }) => record.id).filter(id => !made.has(id))
  return { cards: [...made.values()], removed: ids.filter(id => !made.has(id) && !skipped.includes(id)), skipped, seq }
}

/** The ids of all published records, in pages. */
async function* everyPage(context: Context): AsyncGenerator<readonly string[]> {
  for (let after = 0; ;) {
    const page = await publishedAfter(context, after, pageSize)
    if (page.length === 0) return
    after = page.at(-1)!.number
    yield page.map(({ id }) => id)
  }
}
