import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formats, workflowOf, workflowSteps } from '#formats'
import { locales } from '#platform/localized.ts'
import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { waitUntilHeard } from '#platform/listeners.ts'
import { anAccount, aRecord, aReview, house, rows } from '#testing'
import { choose } from './choose.ts'
import { sendDigests } from './digest.ts'
import { letters, type LetterName } from './kinds.ts'
import { letter } from './letter.ts'
import { notificationListeners } from './listeners.ts'

const origin = 'https://chm.example.org'
const listeners = notificationListeners(origin)
const heard = (context: Context) => waitUntilHeard(context, listeners)
const as = (context: Context, id: string): Context => ({ ...context, actor: { id, roles: [] } })

/** One person of each part, each with an own language, and a record of theirs. */
async function world(context: Context) {
  const person = async (name: string, locale: string, role: string, held = 'cr') =>
    `account:${await anAccount(context, { email: `${name}@x.example`, name, locale, roles: [{ role, for: held }] })}`
  return {
    author: await person('author', 'es', 'authorised-user'),
    authority: await person('authority', 'ar', 'publishing-authority'),
    focal: await person('focal', 'ru', 'focal-point'),
    secretariat: await person('secretariat', 'fr', 'secretariat', 'ORT'),
    administrator: await person('administrator', 'zh', 'administrator', '*'),
    foreign: await person('foreign', 'en', 'publishing-authority', 'fr'),
  }
}

type People = Awaited<ReturnType<typeof world>>
type Said = {
  readonly name: string
  readonly details: (people: People, record: string, review: number) => Record<string, unknown>
  readonly by?: keyof People
}

const review =
  (more: Record<string, unknown> = {}): Said['details'] =>
  (people, record, number) => ({
    review: number,
    asks: 'publication',
    record,
    submittedBy: people.author,
    assignedTo: null,
    since: '2026-01-01T00:00:00Z',
    dueAt: '2026-03-26T00:00:00Z',
    ...more,
  })
const news =
  (more: Record<string, unknown> = {}): Said['details'] =>
  () => ({ format: 'nbsap', revision: 1, due: '2026-12-01T00:00:00Z', markedAfter: '2027-03-01T00:00:00Z', ...more })

/** Each step, and who is told of it: nobody else is. */
const steps: readonly (readonly [LetterName, Said, readonly string[], 'submitted' | 'published' | 'draft'])[] = [
  ['opened', { name: 'review.opened', details: review() }, ['authority', 'focal'], 'submitted'],
  ['withdrawal-asked', { name: 'review.opened', details: review({ asks: 'withdrawal', note: 'Twice' }) }, ['authority', 'focal'], 'published'],
  [
    'assigned',
    { name: 'review.assigned', details: (people, record, number) => ({ ...review()(people, record, number), assignedTo: people.focal }) },
    ['focal'],
    'submitted',
  ],
  ['reminded', { name: 'review.reminded', details: review() }, ['authority', 'focal'], 'submitted'],
  [
    'reminded',
    { name: 'review.reminded', details: (people, record, number) => ({ ...review()(people, record, number), assignedTo: people.focal }) },
    ['focal'],
    'submitted',
  ],
  ['escalated', { name: 'review.escalated', details: review() }, ['administrator', 'secretariat'], 'submitted'],
  ['expired', { name: 'review.expired', details: review() }, ['author', 'authority', 'focal'], 'draft'],
  ['returned', { name: 'review.returned', details: review({ reason: 'Dates', comments: [] }), by: 'authority' }, ['author'], 'draft'],
  [
    'declined',
    { name: 'review.returned', details: review({ asks: 'withdrawal', reason: 'Stays', comments: [] }), by: 'authority' },
    ['author'],
    'published',
  ],
  ['withdrawn', { name: 'review.approved', details: review({ asks: 'withdrawal' }), by: 'authority' }, ['author'], 'published'],
  [
    'published',
    { name: 'record.published', details: (people, ...rest) => ({ ...news()(people, ...rest), submittedBy: people.author }), by: 'authority' },
    ['author'],
    'published',
  ],
  [
    'commented',
    {
      name: 'comment.said',
      details: people => ({ comment: 1, path: '/title', text: 'Which period?', participants: [people.author] }),
      by: 'authority',
    },
    ['author'],
    'submitted',
  ],
  ['confirm', { name: 'confirmation.asked', details: news() }, ['authority', 'focal'], 'published'],
  ['unconfirmed', { name: 'record.unconfirmed', details: news() }, ['authority', 'focal'], 'published'],
  ['expiring', { name: 'expiry.near', details: news({ to: [] }) }, ['authority', 'focal'], 'published'],
]

for (const [name, said, expected, state] of steps)
  test(`${said.name} is told as "${name}" to ${expected.join(' and ')}, in their languages, each once`, async () => {
    const context = await house()
    const people = await world(context)
    const record = await aRecord(context, { format: 'nbsap', state, submittedBy: people.author })
    const number = state === 'submitted' ? await aReview(context, record) : 1
    const subject = said.name.startsWith('review') ? `review:${number}` : record
    await announce(as(context, said.by ? people[said.by] : 'system:reviews.watch'), said.name, subject, said.details(people, record, number))

    await heard(context)
    const [event] = await rows(context, 'event')
    for (const listener of listeners.filter(({ to }) => to.includes(said.name))) await listener.do(context, event as never)

    const mails = await rows(context, 'mail')
    assert.deepEqual(mails.map(({ recipient }) => recipient.split('@')[0]).sort(), [...expected].sort())
    assert.deepEqual([...new Set((await rows(context, 'notification')).map(({ letter: told }) => told))], [name])
    for (const { recipient, text, html, unsubscribe } of mails) {
      const locale = { author: 'es', authority: 'ar', focal: 'ru', secretariat: 'fr', administrator: 'zh' }[String(recipient.split('@')[0])]!
      assert.match(html, new RegExp(`<html lang="${locale}"`))
      assert.ok(text.includes(`${origin}/${locale}/`) && text.includes(`${origin}/${locale}/account/notifications`))
      assert.match(unsubscribe, new RegExp(`^${origin}/${locale}/notifications/stop\\?of=account:\\d+\\.${letters[name]}\\.`))
    }
  })

test('every letter is written in six languages without a missing value', () => {
  const values = {
    name: 'N',
    person: 'P',
    title: 'T',
    format: 'F',
    place: 'C',
    link: 'https://x.example/l',
    reason: 'R',
    note: 'W',
    hasNote: 'yes',
    comments: '2',
    text: 'Q',
  }
  const dates = {
    date: '1 May',
    since: '2 May',
    from: '3 May',
    until: '4 May',
    identifier: 'ID',
    count: 3,
    vocabulary: 'V',
    decision: 'accepted',
    hasAnswer: 'yes',
    answer: 'A',
  }

  for (const name of [...(Object.keys(letters) as LetterName[]), 'digest' as const])
    for (const locale of locales) {
      const { subject, text } = letter(name, 'a@x.example', locale, { ...values, ...dates })
      assert.ok(subject.length > 3 && text.includes('N') && !/[{}]|undefined/.test(subject + text), `${name} ${locale}: ${text}`)
      if (locale !== 'en') assert.notEqual(text, letter(name, 'a@x.example', 'en', { ...values, ...dates }).text, `${name} ${locale}`)
    }
})

test('every step of every workflow is told to somebody whom the house can find', () => {
  const known = new Set(['anyone', 'author', 'authorised-user', 'publishing-authority', 'focal-point', 'secretariat', 'administrator'])

  for (const format of formats())
    for (const step of workflowSteps)
      for (const role of workflowOf(format).tells[step] ?? []) assert.ok(known.has(role), `${format.name} ${step} ${role}`)
})

test('who chose none gets none, who chose a digest gets one letter a day, and everybody else all at once', async () => {
  const context = await house({ now: new Date('2026-05-01T12:00:00Z') })
  const people = await world(context)
  await choose(as(context, people.focal), { reviews: 'daily' })
  await choose(as(context, people.authority), { reviews: 'none', decisions: 'daily' })
  for (const title of ['First', 'Second']) {
    const record = await aRecord(context, { format: 'nbsap', submittedBy: people.author, data: { languages: ['en'], title: { en: title } } })
    await announce(context, 'review.opened', 'review:1', { ...review()(people, record, 1) })
  }

  await heard(context)
  assert.deepEqual(
    (await rows(context, 'mail')).map(({ recipient }) => recipient),
    [],
  )
  await sendDigests(context, origin)
  await sendDigests(context, origin)

  const mails = await rows(context, 'mail')
  assert.deepEqual(
    mails.map(({ recipient }) => recipient),
    ['focal@x.example'],
  )
  assert.match(mails[0]!.subject, /2 сообщения/)
  assert.ok(mails[0]!.text.includes('First') && mails[0]!.text.includes('Second') && mails[0]!.unsubscribe.includes('.reviews.'))
  assert.deepEqual(await rows(context, 'held_letter'), [])
})

test('letters that wait for a digest are dropped when their kind is stopped', async () => {
  const context = await house()
  const people = await world(context)
  await choose(as(context, people.focal), { reviews: 'daily' })
  const record = await aRecord(context, { format: 'nbsap', submittedBy: people.author })
  await announce(context, 'review.opened', 'review:1', { ...review()(people, record, 1) })
  await heard(context)

  await choose(as(context, people.focal), { reviews: 'none' })
  await sendDigests(context, origin)

  assert.deepEqual(
    (await rows(context, 'mail')).map(({ recipient }) => recipient),
    ['authority@x.example'],
  )
})

test('deputies of those who decide are told too, and a deputy is told of being one', async () => {
  const context = await house()
  const people = await world(context)
  const record = await aRecord(context, { format: 'nbsap', submittedBy: 'account:99' })
  await announce(context, 'review.opened', 'review:1', { ...review({ deputies: [people.author], submittedBy: 'account:99' })(people, record, 1) })
  await announce(as(context, people.authority), 'deputy.named', 'deputy:1', {
    principal: people.authority,
    deputy: people.author,
    from: '2026-05-01T00:00:00Z',
    until: '2026-05-20T00:00:00Z',
  })

  await heard(context)

  const told = (await rows(context, 'notification')).map(({ account, letter: name }) => `${account} ${name}`)
  assert.ok(told.includes(`${people.author} opened`) && told.includes(`${people.author} deputy`))
})

test('the end of a certificate is told to the issuing authority at its address, and to the people of the country', async () => {
  const context = await house()
  await world(context)
  const office = await aRecord(context, {
    format: 'authority',
    state: 'published',
    data: { emails: ['office@cna.example', 'focal@x.example'], languages: ['es'] },
  })
  const permit = await aRecord(context, { format: 'absPermit', state: 'published' })
  await announce(as(context, 'system:reminders.watch'), 'expiry.near', permit, {
    format: 'absPermit',
    revision: 1,
    due: '2026-12-01T00:00:00Z',
    to: [office],
  })

  await heard(context)

  const mails = await rows(context, 'mail')
  assert.deepEqual(mails.map(({ recipient }) => recipient).sort(), ['authority@x.example', 'focal@x.example', 'office@cna.example'])
  const letterToOffice = mails.find(({ recipient }) => recipient === 'office@cna.example')!
  assert.deepEqual([letterToOffice.unsubscribe, /lang="es"/.test(letterToOffice.html)], [null, true])
})

test('copies of a communiqué go to the addresses of the records it concerns, once', async () => {
  const context = await house()
  const office = await aRecord(context, { format: 'authority', state: 'published', data: { emails: ['office@cna.example'] } })
  const communique = await aRecord(context, { format: 'absCheckpointCommunique', state: 'published' })
  await announce(as(context, 'system:copies.make'), 'copy.made', communique, { format: 'absCheckpointCommunique', revision: 1, targets: [office] })

  await heard(context)

  assert.deepEqual(
    (await rows(context, 'mail')).map(({ recipient }) => recipient),
    ['office@cna.example'],
  )
})
