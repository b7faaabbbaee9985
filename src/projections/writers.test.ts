import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { everything, where, type Filter } from '#platform/filter.ts'
import { inTransaction } from '#platform/transaction.ts'
import { aRecord, house, rows } from '#testing'
import type { Told } from './changes.ts'
import { changesAfter, changesIn } from './changes.ts'
import { horizon } from './store.ts'

/** A transaction: which records it changes, how long it thinks before and after, and how it ends. */
type Writer = {
  readonly records: readonly number[]
  readonly verb: keyof typeof verbs
  readonly before: number
  readonly after: number
  readonly fails: boolean
}
type Heard = { readonly record: string; readonly seq: number; readonly gone: boolean }

const withdrawing = (unit: Context, id: string) => sql`update record set state = 'withdrawn', withdrawn_at = now() where id = ${id}`.execute(unit.db)
const moving = (unit: Context, id: string) =>
  sql`update record set mentions = case mentions when '{cr}' then '{pe}'::text[] else '{cr}' end where id = ${id}`.execute(unit.db)
const verbs = {
  'record.published': moving,
  'record.confirmed': () => undefined,
  'record.withdrawn': withdrawing,
} as const

const records = 8
const writer: fc.Arbitrary<Writer> = fc.record({
  records: fc.uniqueArray(fc.nat(records - 1), { minLength: 1, maxLength: 4 }),
  verb: fc.constantFrom(...(Object.keys(verbs) as (keyof typeof verbs)[])),
  before: fc.nat(6),
  after: fc.nat(12),
  fails: fc.nat(3).map(one => one === 0),
})

/** Write as told. What fails leaves nothing. Rows are taken in one order, so that writers do not lock each other out. */
async function write(context: Context, ids: readonly string[], { records, verb, before, after, fails }: Writer): Promise<void> {
  await pause(before)
  const work = inTransaction(context, async unit => {
    for (const record of records.toSorted()) {
      await verbs[verb](unit, ids[record]!)
      await announce(unit, verb, ids[record]!)
    }
    await pause(after)
    if (fails) throw new Error('given up')
  })
  await work.catch((error: Error) => assert.equal(error.message, 'given up'))
}

const heardIn = (told: readonly Told[]): readonly Heard[] =>
  told.map(({ change, described }) => ({ record: change.record, seq: change.seq, gone: described === undefined }))

/** Follow by number until all is written and nothing more comes. */
async function follow(context: Context, scope: Filter, limit: number, isWritten: () => boolean): Promise<readonly Heard[]> {
  const heard: Heard[] = []
  for (let after = 0; ;) {
    const last = isWritten()
    const told = heardIn(await changesAfter(context, scope, after, limit))
    heard.push(...told)
    after = told.at(-1)?.seq ?? after
    if (last && told.length === 0) return heard
  }
}

/** Follow by moment, each time from the moment before the last reading. */
async function harvest(context: Context, isWritten: () => boolean): Promise<readonly Heard[]> {
  const heard: Heard[] = []
  for (let from = new Date(0), last = false; !last;) {
    last = isWritten()
    const begun = await horizon(context)
    for (let after: { readonly stamp: Date; readonly seq: number } | undefined, more = true; more;) {
      const told = await changesIn(context, everything, { from, after, limit: 3 })
      heard.push(...heardIn(told))
      after = told.at(-1)?.change
      more = told.length === 3
    }
    from = new Date(Math.floor(begun.getTime() / 1000) * 1000)
  }
  return heard
}

/** What a follower holds in the end. */
const copyOf = (heard: readonly Heard[]) => [...new Map(heard.map(({ record, gone }) => [record, gone]))].toSorted()

test('whatever commits in whatever order or not at all, a follower misses nothing, hears nothing twice, and ends in step', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(writer, { minLength: 4, maxLength: 12 }), async writers => {
      const context = await house()
      const ids: string[] = []
      for (let number = 0; number < records; number++) ids.push(await aRecord(context, { format: 'news', government: null, state: 'published' }))
      await sql`update record set mentions = '{cr}'`.execute(context.db)
      let written = false
      const isWritten = () => written

      const writing = Promise.all(writers.map(one => write(context, ids, one))).then(() => (written = true))
      const [all, few, ofCostaRica, byMoment] = await Promise.all([
        follow(context, everything, 100, isWritten),
        follow(context, everything, 2, isWritten),
        follow(context, where('mentions', 'cr'), 3, isWritten),
        harvest(context, isWritten),
      ])
      await writing

      const truth = (await rows(context, 'public_change')).map(({ record, state, mentions, once_mentions }) => ({
        record: record as string,
        gone: state === 'withdrawn',
        here: state === 'published' && mentions.includes('cr'),
        wasHere: once_mentions.includes('cr') as boolean,
      }))
      for (const heard of [all, few, ofCostaRica]) {
        const numbers = heard.map(({ seq }) => seq)
        assert.deepEqual(
          numbers,
          [...new Set(numbers)].toSorted((one, other) => one - other),
          'no number comes twice or after a higher one',
        )
      }
      const whole = truth.map(({ record, gone }) => [record, gone]).toSorted()
      for (const heard of [all, few, byMoment]) assert.deepEqual(copyOf(heard), whole)
      assert.deepEqual(
        copyOf(ofCostaRica),
        truth
          .filter(({ wasHere }) => wasHere)
          .map(({ record, here }) => [record, !here])
          .toSorted(),
      )
      const touched = new Set(writers.filter(({ fails }) => !fails).flatMap(one => one.records.map(record => ids[record]!)))
      assert.deepEqual(
        whole.map(([record]) => record),
        [...touched].toSorted(),
      )
    }),
    { numRuns: 15 },
  )
})

test('a tombstone stays for ever, whatever happens to others', async () => {
  const context = await house()
  const ids: string[] = []
  for (let number = 0; number < 3; number++) ids.push(await aRecord(context, { format: 'news', government: null, state: 'published' }))
  for (const id of ids) await announce(context, 'record.published', id)
  await write(context, ids, { records: [1], verb: 'record.withdrawn', before: 0, after: 0, fails: false })

  for (const round of [1, 2, 3]) {
    await write(context, ids, { records: [0, 2], verb: 'record.confirmed', before: 0, after: 0, fails: round === 2 })
    const [first] = heardIn(await changesAfter(context, everything, 0, 10))
    assert.deepEqual([first!.record, first!.gone], [ids[1], true])
  }
})
