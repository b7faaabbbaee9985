import type { Correspondent } from '#accounts'
import { formatNamed, titleOf } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { inLocale, type Locale } from '#platform/localized.ts'
import { sendMail } from '#platform/mail.ts'
import { say } from '#platform/messages.ts'
import { spend } from '#platform/rate-limit.ts'
import { inTransaction } from '#platform/transaction.ts'
import { decidersOf, find, identifierOf, peopleOf, type ChmRecord, type Revision } from '#records'

/** `question`: to those who answer for a record, with an address for their answer. `change`: something should be put right; it may stay without a name. */
export const enquiryKinds = ['question', 'change'] as const

/** What an enquiry is about. */
export type EnquiryKind = (typeof enquiryKinds)[number]

/** What a reader writes. `address` is the network address, for limits only; `origin` begins the address of the record. */
export type Enquiry = {
  readonly kind: EnquiryKind
  readonly text: string
  readonly name?: string
  readonly email?: string
  readonly locale: Locale
  readonly origin: string
  readonly address: string
}

/** Fewest and most characters of an enquiry, and most of a name. */
export const enquiryLength = { least: 10, most: 4000, name: 120 }

const hour = 3600
const budgets = { address: { most: 6, seconds: hour }, sender: { most: 4, seconds: 24 * hour }, record: { most: 40, seconds: 24 * hour } }

/**
 * Send what a reader writes about a published record to the people who answer for it; nobody learns their addresses. Whoever leaves an address
 * gets a copy. That it was sent is kept in the log of the record; of suggestions the text too, never a name or an address.
 * Refuses `record.unknown`, `enquiry.text`, `enquiry.name`, `enquiry.email`, `limit.reached`.
 */
export async function enquire(context: Context, identifier: string, enquiry: Enquiry): Promise<void> {
  const { record, revision } = await find(context, identifier)
  if (record.state !== 'published' || !revision) throw new Refused('not-found', 'record.unknown', { id: identifier })
  const sound = checked(enquiry)
  await spend(context, `enquiry:address:${enquiry.address}`, budgets.address)
  if (sound.email) await spend(context, `enquiry:sender:${sound.email}`, budgets.sender)
  await spend(context, `enquiry:record:${record.id}`, budgets.record)

  await inTransaction(context, async unit => {
    const people = await answering(unit, record)
    for (const person of people) await tell(unit, person, { record, revision, enquiry: sound })
    if (sound.email) await copy(unit, { record, revision, enquiry: sound }, people)
    await announce(unit, 'enquiry.sent', record.id, {
      kind: sound.kind,
      format: record.format,
      government: record.government,
      people: people.length,
      ...(sound.kind === 'change' ? { text: sound.text } : {}),
    })
  })
}

/** Those who answer for a record: its owner, its government's people, else whoever decides on it. */
async function answering(context: Context, record: ChmRecord): Promise<readonly Correspondent[]> {
  const people = await peopleOf(context, record, ['anyone', 'publishing-authority', 'focal-point'])
  return people.length > 0 ? people : decidersOf(context, record)
}

function checked(enquiry: Enquiry): Enquiry {
  const text = enquiry.text.replaceAll('\r\n', '\n').trim()
  const [name, email] = [oneLine(enquiry.name), oneLine(enquiry.email).toLowerCase()]
  if (text.length < enquiryLength.least || text.length > enquiryLength.most) throw new Refused('invalid', 'enquiry.text', enquiryLength)
  if (name.length > enquiryLength.name) throw new Refused('invalid', 'enquiry.name', { most: enquiryLength.name })
  const missing = email === '' && enquiry.kind === 'question'
  if (missing || email.length > 254 || (email !== '' && !address.test(email))) throw new Refused('invalid', 'enquiry.email')
  return { ...enquiry, text, name, email }
}

const address = /^[^\s@<>"',;:()[\]\\]+@[^\s@<>"',;:()[\]\\]+\.[^\s@<>"',;:()[\]\\]+$/
const oneLine = (text: string | undefined): string => (text ?? '').replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()

type Letter = { readonly record: ChmRecord; readonly revision: Revision; readonly enquiry: Enquiry }

async function tell(unit: Context, { email, locale }: Correspondent, letter: Letter): Promise<void> {
  const { kind } = letter.enquiry
  const values = valuesOf(letter, locale)
  await sendMail(unit, { to: email, subject: say(locale, `enquiries.${kind}-subject`, values), text: say(locale, `enquiries.${kind}-text`, values) })
}

async function copy(unit: Context, letter: Letter, people: readonly Correspondent[]): Promise<void> {
  const { locale, email } = letter.enquiry
  const values = { ...valuesOf(letter, locale), people: people.length }
  await sendMail(unit, { to: email!, subject: say(locale, 'enquiries.copy-subject', values), text: say(locale, 'enquiries.copy-text', values) })
}

const valuesOf = ({ record, revision, enquiry }: Letter, locale: Locale) => ({
  title: oneLine(inLocale(titleOf(formatNamed(record.format), revision.data), locale).text) || identifierOf(record),
  identifier: identifierOf(record),
  link: `${enquiry.origin}/${locale}/records/${identifierOf(record)}`,
  text: enquiry.text,
  who: enquiry.name || enquiry.email || '',
  email: enquiry.email ?? '',
  known: enquiry.name || enquiry.email ? 'yes' : 'no',
  answerable: enquiry.email ? 'yes' : 'no',
})
