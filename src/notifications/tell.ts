import type { Correspondent } from '#accounts'
import type { Context } from '#platform/context.ts'
import type { Event } from '#platform/events.ts'
import { sendMail } from '#platform/mail.ts'
import { inTransaction } from '#platform/transaction.ts'
import type { Address } from './addresses.ts'
import { letters, type Choice, type LetterName, type NoticeKind } from './kinds.ts'
import { letter, type Values } from './letter.ts'
import { stopAddress } from './stop.ts'
import { add, choicesOf, hold } from './store.ts'

/** What happened, and the address of the site, for links. */
export type Occasion = { readonly event: Event; readonly origin: string }

type Reader = Correspondent | Address

const newsDays = 3

/** Write to each person once, at the moment the person chose. What is long past (a log heard again, an import) is no news to anybody. */
export async function tell(
  context: Context,
  { event, origin }: Occasion,
  name: LetterName,
  readers: readonly Correspondent[],
  values: (reader: Reader) => Values,
): Promise<void> {
  if (!isNews(context, event)) return
  const kind = letters[name]!
  const chosen = await choiceFor(context, readers, kind)
  for (const reader of readers) {
    const ways = {
      choices: `${origin}/${reader.locale}/account/notifications`,
      stop: await stopAddress(context, origin, reader.locale, { account: reader.id, kind }),
    }
    await inTransaction(context, async unit => {
      if (!(await add(unit, event.seq, reader.id, name))) return
      const about = { name: reader.name, ...values(reader) }
      await send[chosen(reader.id)](unit, { reader, kind, name, about, ways })
    })
  }
}

/** Write to addresses that stand in records; those of people who are told anyway are left out. */
export async function tellAddresses(
  context: Context,
  { event }: Occasion,
  name: LetterName,
  addresses: readonly Address[],
  values: (reader: Reader) => Values,
  told: readonly Correspondent[] = [],
): Promise<void> {
  if (!isNews(context, event)) return
  const known = new Set(told.map(({ email }) => email.toLowerCase()))
  for (const address of addresses.filter(({ email }) => !known.has(email)))
    await inTransaction(context, async unit => {
      if (await add(unit, event.seq, address.id, name))
        await sendMail(unit, letter(name, address.email, address.locale, { name: address.name, ...values(address) }))
    })
}

type Writing = {
  readonly reader: Correspondent
  readonly kind: NoticeKind
  readonly name: LetterName
  readonly about: Values
  readonly ways: { readonly choices: string; readonly stop: string }
}

const send: { readonly [choice in Choice]: (unit: Context, writing: Writing) => Promise<void> } = {
  immediate: (unit, { reader, name, about, ways }) => sendMail(unit, letter(name, reader.email, reader.locale, about, { ways })),
  daily: async (unit, { reader, kind, name, about }) => {
    const { subject, text } = letter(name, reader.email, reader.locale, about)
    await hold(unit, { account: reader.id, kind, subject, text })
  },
  none: async () => undefined,
}

async function choiceFor(context: Context, readers: readonly Correspondent[], kind: NoticeKind): Promise<(account: string) => Choice> {
  const made = await choicesOf(
    context,
    readers.map(({ id }) => id),
  )
  const chosen = new Map(made.filter(one => one.kind === kind).map(({ account, choice }) => [account, choice]))
  return account => chosen.get(account) ?? 'immediate'
}

const isNews = (context: Context, { at }: Event): boolean => context.now().getTime() - at.getTime() <= newsDays * 86_400_000
