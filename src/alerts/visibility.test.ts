import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { cleaned, formatNamed } from '#formats'
import type { Context, Held } from '#platform/context.ts'
import { workThrough } from '#platform/jobs.ts'
import { outbox } from '#platform/mail.ts'
import { aBody, addDraft, anAccount, aReceiver, aRecord, house } from '#testing'
import { callJob } from './calls/make-calls.ts'
import { mailJobs } from './mail.ts'
import { matchRecord } from './match.ts'
import { saveAlert } from './save.ts'

/** Who is told, with the roles held. An anonymous reader has no alerts, only feeds (`web/alerts`). */
const readers: { readonly [name: string]: readonly Held[] } = {
  reader: [],
  'author of cr': [{ role: 'authorised-user', for: 'cr' }],
  'focal point of cr': [{ role: 'focal-point', for: 'cr' }],
  'authority of ke': [{ role: 'publishing-authority', for: 'ke' }],
  administrator: [{ role: 'administrator', for: '*' }],
}

/** Records and parts of records, by the word that would give them away. */
async function world(context: Context) {
  const cr = { government: 'cr', state: 'published' } as const
  const news = (title: string, rest = {}) => aRecord(context, { format: 'news', state: 'published', data: { title: { en: title }, ...rest } })
  const permit = formatNamed('absPermit')
  const secretive = { subjectMatterConfidential: true, subjectMatter: { en: 'Wordconfidential' }, usagesConfidential: true }
  const body = cleaned(permit, { ...(await aBody(context, 'absPermit', 'cr')), ...secretive })
  const amended = await aRecord(context, { ...cr, format: 'nationalTarget7', data: { title: { en: 'Wordpublic target' } } })
  await addDraft(context, amended, { ...(await aBody(context, 'nationalTarget7', 'cr')), title: { en: 'Wordamended' } })
  return [
    amended,
    await news('Wordpublic news', { notes: 'Wordinternal' }),
    await aRecord(context, { format: 'news', state: 'withdrawn', data: { title: { en: 'Wordwithdrawn' } } }),
    await aRecord(context, { format: 'nationalTarget7', government: 'cr', state: 'draft', data: { title: { en: 'Worddraft' } } }),
    await aRecord(context, { format: 'nationalTarget7', government: 'cr', state: 'submitted', data: { title: { en: 'Wordsubmitted' } } }),
    await aRecord(context, { ...cr, format: 'absPermit', data: body }),
    await aRecord(context, { ...cr, format: 'biosafetyDecision', data: { title: { en: 'Wordelsewhere' } } }),
  ]
}

/** What a portal does not show, and so does not tell. */
const elsewhere = [
  ['chm', 'Wordelsewhere'],
  ['absch', 'Wordelsewhere'],
  ['absch', 'Wordpublic target'],
] as const

const hidden = /Word(withdrawn|draft|submitted|amended|internal|confidential)/

test('no role is ever sent what is not public, by mail or webhook, on any portal; all are sent what is', async () => {
  const context = await house()
  const { url, heard: received, close } = await aReceiver()
  const when = { delivery: 'immediate', zone: 'UTC', hour: 7, weekday: 1, paused: false } as const
  const owners = new Map<string, string>()
  for (const [place, [name, roles]] of Object.entries(readers).entries()) {
    const email = `reader${place}@x.example`
    owners.set(name, email)
    const person = { ...context, actor: { id: `account:${await anAccount(context, { email, roles })}`, roles } }
    for (const portal of ['chm', 'absch'])
      // by words, by a facet, and all there is
      for (const query of [
        '',
        'government=cr',
        'q=Wordpublic OR Wordwithdrawn OR Worddraft OR Wordsubmitted OR Wordamended OR Wordinternal OR Wordconfidential',
      ])
        await saveAlert(person, { ...when, portal, locale: 'en', query, name: `${portal} search`, hook: url.replace('/hook', `/${place}/${portal}`) })
  }

  for (const id of await world(context)) await matchRecord(context, id, new Date(Date.now() + 1))
  const calls = callJob(() => 'https://chm.example.org', { anywhere: true })
  await workThrough(context, [...mailJobs(() => 'https://chm.example.org'), calls as never])
  await close()

  const heard = received.map(({ path, body }) => `${path} ${body}`)
  const { mails } = await outbox(context)
  assert.ok(mails.length < 50, 'one page of the outbox holds them all')
  for (const [place, [name, email]] of [...owners].entries()) {
    const told = mails.filter(({ recipient }) => recipient === email).map(({ text, html }) => (text + html).replace(/\?q=\S+/g, ''))
    const called = heard.filter(one => one.startsWith(`/${place}/`))
    for (const sent of [...told, ...called]) assert.doesNotMatch(sent, hidden, name)
    for (const title of ['Wordpublic target', 'Wordpublic news']) {
      assert.ok(
        told.some(text => text.includes(title)),
        `${title} by mail to ${name}`,
      )
      assert.ok(
        called.some(text => text.includes(title) && text.startsWith(`/${place}/chm `)),
        `${title} to the webhook of ${name}`,
      )
    }
    for (const [portal, title] of elsewhere) {
      assert.ok(!called.some(text => text.includes(title) && text.startsWith(`/${place}/${portal} `)), `${title} is not of ${portal}`)
    }
    assert.ok(!told.some(text => text.includes('Wordelsewhere')), `${name} is told of no portal that was not asked`)
    assert.ok(
      called.some(text => text.includes('absPermit')),
      `${name} is told of the permit`,
    )
  }
})

test('somebody who may write drafts today and not tomorrow is told the same on both days', async () => {
  const context = await house()
  const roles: readonly Held[] = [{ role: 'focal-point', for: 'cr' }]
  const account = await anAccount(context, { email: 'a@x.example', roles })
  const when = { delivery: 'immediate', zone: 'UTC', hour: 7, weekday: 1, paused: false, hook: null } as const
  await saveAlert({ ...context, actor: { id: `account:${account}`, roles } }, { ...when, portal: 'chm', locale: 'en', query: '', name: 'All' })
  const ids = await world(context)
  for (const id of ids) await matchRecord(context, id, new Date(Date.now() + 1))

  await sql`delete from role_held`.execute(context.db)
  await workThrough(
    context,
    mailJobs(() => 'https://chm.example.org'),
  )

  const { mails } = await outbox(context)
  assert.ok(mails.length > 0)
  for (const { text } of mails) assert.doesNotMatch(text, hidden)
})
