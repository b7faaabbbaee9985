import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { choices, noticeKinds, type Choice, type NoticeKind } from './kinds.ts'
import { choicesOf, drop, putChoice } from './store.ts'

/** When a person receives which kind of letters. */
export type Choices = { readonly [kind in NoticeKind]: Choice }

/** What the actor has chosen; everything comes at once until another choice is made. */
export async function chosenBy(context: Context): Promise<Choices> {
  const made = await choicesOf(context, [accountOf(context)])
  return Object.fromEntries(noticeKinds.map(kind => [kind, made.find(one => one.kind === kind)?.choice ?? 'immediate'])) as Choices
}

/** Choose for some kinds. Letters about the own account's safety are not a matter of choice. Refuses `letter.choice` for what is no kind or no choice. */
export function choose(context: Context, wanted: Readonly<Record<string, string>>): Promise<void> {
  const account = accountOf(context)
  return inTransaction(context, async unit => {
    const known = await chosenBy(unit)
    for (const [kind, choice] of Object.entries(wanted)) {
      if (!isKind(kind) || !isChoice(choice)) throw new Refused('invalid', 'letter.choice', { kind, choice })
      if (known[kind] !== choice) await put(unit, account, kind, choice)
    }
  })
}

/** Store a choice and say so. Letters that were waiting for a digest are dropped with their kind. */
export async function put(unit: Context, account: string, kind: NoticeKind, choice: Choice): Promise<void> {
  await putChoice(unit, account, kind, choice)
  if (choice === 'none') await drop(unit, account, kind)
  await announce(unit, 'letter.chosen', account, { kind, choice })
}

/** Is this a kind of letters? */
export const isKind = (name: string): name is NoticeKind => (noticeKinds as readonly string[]).includes(name)

const isChoice = (name: string): name is Choice => (choices as readonly string[]).includes(name)

function accountOf({ actor }: Context): string {
  if (actor.id === undefined) throw new Refused('forbidden', 'account.signed-out')
  return actor.id
}
