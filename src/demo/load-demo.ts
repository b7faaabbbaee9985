import type { Actor, Context } from '#platform/context.ts'
import { everything } from '#platform/filter.ts'
import { inTransaction } from '#platform/transaction.ts'
import { count } from '#records'
import { calendarOf, lastDay } from './calendar.ts'
import { deskSteps, letterSteps } from './desks.ts'
import { librarySteps } from './library.ts'
import { openSites } from './sites.ts'
import { addPeople } from './people.ts'
import { stepsOf, type StepTaken } from './steps.ts'
import { world } from './world/index.ts'

/** How far the loading is: steps taken, and all there are. */
export type Progress = (done: number, total: number) => void

const stepsAtOnce = 100
const keeper: Actor = { id: 'system:demo', roles: [{ role: 'administrator', for: '*' }] }

/**
 * Fill an empty house with the demonstration world: people, national sites and records with true histories, made by the same verbs
 * everybody uses, in the order of their dates. Answers whether it did: a house that holds a record is left alone.
 */
export async function loadDemo(context: Context, { onProgress }: { readonly onProgress?: Progress } = {}): Promise<boolean> {
  const keeping = { ...context, actor: keeper }
  if ((await count(keeping, everything)).size > 0) return false

  const people = await addPeople(keeping)
  await openSites(keeping)
  const datesOf = calendarOf(world)
  // a clock that stands before the last day of the demonstration moves all of it into its past
  const shift = Math.min(0, context.now().getTime() - lastDay)
  const ofRecords = world.flatMap(sketch => stepsOf(sketch, datesOf(sketch), people))
  const steps = [...ofRecords, ...librarySteps(world, datesOf, people), ...deskSteps(people)].sort((one, other) => one.at - other.at)
  for (let done = 0; done < steps.length; done += stepsAtOnce) {
    await take(context, steps.slice(done, done + stepsAtOnce), shift)
    onProgress?.(Math.min(done + stepsAtOnce, steps.length), steps.length)
  }
  for (const { at, actor, take } of letterSteps(people)) await take({ ...context, actor, now: () => new Date(at + shift) })
  return true
}

const take = (context: Context, steps: readonly StepTaken[], shift: number): Promise<void> =>
  inTransaction(context, async unit => {
    for (const { at, actor, take } of steps) await take({ ...unit, actor, now: () => new Date(at + shift) })
  })
