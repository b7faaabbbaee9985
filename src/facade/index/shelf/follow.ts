import { setImmediate, setTimeout } from 'node:timers/promises'
import { getHeapStatistics } from 'node:v8'
import type { Context } from '#platform/context.ts'
import { guest } from '#platform/context.ts'
import { eventsAfter, lastSeq, type Event } from '#platform/events.ts'
import { matches } from '#platform/filter.ts'
import { count, published, publishedAfter, publishedOf, readable } from '#records'
import { FacadeError } from '../../error.ts'
import type { Doc } from '../fields/field.ts'
import { docOf } from './doc.ts'
import { emptyShelf, type Shelf } from './shelf.ts'

/** `last`: the event up to which everything is known. `hurried`: somebody waits for it. `given up`: nobody will ask any more. */
type Followed = {
  readonly shelf: Shelf
  last: Event | undefined
  loaded: Promise<void>
  ready: boolean
  hurried: boolean
  givenUp: boolean
  reading: Promise<boolean> | undefined
}

const followed = new WeakMap<object, Followed>()
const page = 200
const eventPage = 1000
const longestWait = 20_000
/** While nobody waits, reading rests so many times as long as it worked. */
const restPerWork = 2
/** Bytes a document takes; together they take half of what the process may, and the site stands. */
const perDocument = 4096
const mostDocuments = Math.floor(getHeapStatistics().heap_size_limit / 2 / perDocument)

/**
 * The documents of everybody as they are now: read from the database when somebody first asks or before (`warmShelf`), then kept up by the change log.
 * Whatever was committed before the call is in it. Refuses `serviceUnavailable` while the first reading takes too long to wait for, and where there are more than `most`.
 */
export async function shelfFor(context: Context, origin: string, most = mostDocuments): Promise<Shelf> {
  const mine = followed.get(context.db) ?? begin(context, origin, most)
  mine.hurried = true
  if (!mine.ready) await Promise.race([mine.loaded, late()])
  // whoever asks while others are being answered shares the reading that begins after
  const before = mine.reading
  if (before) await before.catch(() => {})
  mine.reading ??= readOn(context, mine).finally(() => (mine.reading = undefined))
  if (await mine.reading) return mine.shelf
  // another database stands in the place of the one that was read
  forget(context, mine)
  return shelfFor(context, origin, most)
}

function forget({ db }: Context, mine: Followed): void {
  if (followed.get(db) === mine) followed.delete(db)
}

/** Read the documents before anybody asks, a little at a time, so that whoever is served meanwhile does not feel it. Answers what gives it up. */
export function warmShelf(context: Context, origin: string, most = mostDocuments): () => void {
  const mine = followed.get(context.db) ?? begin(context, origin, most)
  mine.loaded.catch((problem: unknown) => {
    if (!mine.givenUp) context.log.warn({ err: problem }, 'The index of the façade could not be read ahead')
  })
  return () => void (mine.givenUp = true)
}

function begin(context: Context, origin: string, most: number): Followed {
  const mine: Followed = {
    shelf: emptyShelf(origin),
    last: undefined,
    loaded: Promise.resolve(),
    ready: false,
    hurried: false,
    givenUp: false,
    reading: undefined,
  }
  followed.set(context.db, mine)
  mine.loaded = load(context, mine, most)
  mine.loaded.catch(() => forget(context, mine))
  return mine
}

async function late(): Promise<never> {
  await setTimeout(longestWait, undefined, { ref: false })
  throw new FacadeError(503, 'serviceUnavailable', 'The index is being read: ask again in a minute')
}

async function load(context: Context, mine: Followed, most: number): Promise<void> {
  const standing = [...(await count(context, readable(guest))).values()].reduce((sum, some) => sum + some, 0)
  if (standing > most) throw tooMany(standing, most)
  const seq = await lastSeq(context)
  mine.last = (await eventsAfter(context, seq - 1, 1))[0]
  for (let after = 0; ;) {
    if (mine.givenUp) throw closed()
    const begun = performance.now()
    const records = await publishedAfter(context, after, page)
    if (records.length === 0) break
    after = records.at(-1)!.number
    await put(
      context,
      mine.shelf,
      records.map(({ id }) => id),
    )
    await (mine.hurried ? setImmediate() : setTimeout((performance.now() - begun) * restPerWork))
  }
  mine.ready = true
}

const tooMany = (standing: number, most: number) =>
  new FacadeError(503, 'serviceUnavailable', `The index has room for ${most} documents here, and there are ${standing}: give the server more memory`)

const closed = () => new FacadeError(503, 'serviceUnavailable', 'The service is being closed')

/** Read what was announced since; answers `false` where the event read last is not there any more. */
async function readOn(context: Context, mine: Followed): Promise<boolean> {
  for (;;) {
    const { last } = mine
    const read = await eventsAfter(context, last === undefined ? 0 : last.seq - 1, eventPage)
    if (last !== undefined && !isSame(last, read[0])) return false
    const events = last === undefined ? read : read.slice(1)
    if (events.length === 0) return true
    if (events.some(({ name }) => renaming.has(name))) mine.shelf.forgetColumns()
    for (const format of formatsOf(events)) {
      for await (const ids of publishedOf(context, format, page)) await put(context, mine.shelf, ids)
      mine.shelf.forgetColumns()
    }
    const subjects = [...new Set(events.filter(({ name }) => changing.has(name)).map(({ subject }) => subject))]
    for (let from = 0; from < subjects.length; from += page) await put(context, mine.shelf, subjects.slice(from, from + page))
    mine.last = events.at(-1)!
  }
}

const isSame = (one: Event, other: Event | undefined): boolean =>
  one.seq === other?.seq && one.subject === other.subject && one.at.getTime() === other.at.getTime()

const changing: ReadonlySet<string> = new Set([
  'record.published',
  'record.withdrawn',
  'record.retagged',
  'record.confirmed',
  'record.unconfirmed',
  'record.retired',
  'record.unretired',
])

/** Labels, and what stands above and below a term. */
const renaming: ReadonlySet<string> = new Set(['term.changed', 'term.merged', 'term.unmerged', 'vocabulary.changed'])

const formatsOf = (events: readonly Event[]): readonly string[] => [
  ...new Set(events.filter(({ name }) => name === 'format.changed').map(({ details }) => String(details['format']))),
]

/** The documents of these records as they are now; those that are not public are taken away. */
async function put(context: Context, shelf: Shelf, ids: readonly string[]): Promise<void> {
  const found = await published(context, ids)
  const standing = new Set<string>()
  const everybody = readable(guest)
  for (const { record, revision } of found) {
    if (!matches(everybody, { state: record.state, format: record.format, kind: record.kind })) continue
    const doc = described(context, record.id, () => docOf(record, revision))
    if (!doc) continue
    standing.add(record.id)
    shelf.put(doc)
  }
  for (const id of ids) if (!standing.has(id)) shelf.remove(id)
}

/** One record that cannot be described must not keep all others from being found. */
function described(context: Context, id: string, made: () => Doc): Doc | undefined {
  try {
    return made()
  } catch (problem) {
    context.log.error({ record: id, problem: (problem as Error).stack ?? String(problem) }, 'record not in the index of the façade')
    return undefined
  }
}
