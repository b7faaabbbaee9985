import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guest, type Context } from '#platform/context.ts'
import { anAccount, house, rows, thePassword } from '#testing'
import { accountsList } from './accounts-list.ts'
import { addAccount } from './add-account.ts'
import { changePassword } from './change-password.ts'
import { clearExpired } from './clear.ts'
import { confirmEmailChange } from './confirm-email-change.ts'
import { firstAdministratorLink, makeFirstAdministrator, offerFirstAdministrator } from './first-administrator.ts'
import { namesOf } from './names.ts'
import { profileOf, saveProfile } from './profile.ts'
import { requestEmailChange } from './request-email-change.ts'
import { actorFor } from './sessions/actor-for.ts'
import { open } from './sessions/open.ts'

const origin = 'https://chm.example.org'
const device = { host: 'localhost', address: '192.0.2.7', agent: '' }

async function asAna(now?: () => Date) {
  const empty = await house(now ? { now } : {})
  const id = await anAccount(empty, { email: 'ana@example.org' })
  const context: Context = { ...empty, actor: { id: `account:${id}`, name: 'Ana Mora', roles: [] } }
  return { context, id }
}

const lastLink = async (context: Context) => /[?&]link=([\w-]+)/.exec((await rows(context, 'mail')).at(-1)!['text'])?.[1] ?? ''

test('changing the password needs the old one, ends the other devices and tells the person', async () => {
  const { context, id } = await asAna()
  const [here, there] = [await open(context, id, [], device), await open(context, id, [], device)]
  const change = { password: 'nine tall storks', session: here.session, origin, address: '192.0.2.7' }

  await assert.rejects(changePassword(context, { ...change, old: 'wrong password!' }), { code: 'account.password' })
  await changePassword(context, { ...change, old: thePassword })

  assert.ok(await actorFor(context, here.key))
  assert.equal(await actorFor(context, there.key), undefined)
  assert.equal((await rows(context, 'mail'))[0]!['recipient'], 'ana@example.org')
})

test('a new address counts when its link is used, and the old one is told', async () => {
  const { context } = await asAna()
  await requestEmailChange(context, { email: 'ana@new.example', password: thePassword, origin, address: '192.0.2.7' })
  const link = await lastLink(context)

  assert.equal((await profileOf(context)).email, 'ana@example.org')
  await confirmEmailChange({ ...context, actor: guest }, { link, origin })

  assert.equal((await profileOf(context)).email, 'ana@new.example')
  const mails = await rows(context, 'mail')
  assert.deepEqual(
    mails.map(({ recipient }) => recipient),
    ['ana@new.example', 'ana@example.org'],
  )
  await assert.rejects(confirmEmailChange(context, { link, origin }), { code: 'link.unknown' })
})

test('asking for an address that has an account answers the same and writes nothing', async () => {
  const { context } = await asAna()
  await anAccount(context, { email: 'taken@example.org' })

  await requestEmailChange(context, { email: 'taken@example.org', password: thePassword, origin, address: '192.0.2.7' })

  assert.deepEqual(await rows(context, 'mail'), [])
})

test('an address somebody took in the meantime is not taken from them', async () => {
  const { context } = await asAna()
  await requestEmailChange(context, { email: 'wanted@example.org', password: thePassword, origin, address: '192.0.2.7' })
  await anAccount(context, { email: 'wanted@example.org' })

  await assert.rejects(confirmEmailChange(context, { link: await lastLink(context), origin }), { code: 'link.unknown' })
})

test('a profile takes a name and a language, and nothing else', async () => {
  const { context, id } = await asAna()

  await saveProfile(context, { name: ' Ana  Mora Solís ', locale: 'fr', email: 'x@y.zz', state: 'closed', id: 1 } as never)
  await assert.rejects(saveProfile(context, { name: '', locale: 'fr' }), { code: 'account.input' })

  const { name, locale, email } = await profileOf(context)
  assert.deepEqual({ name, locale, email }, { name: 'Ana Mora Solís', locale: 'fr', email: 'ana@example.org' })
  assert.deepEqual([...(await namesOf(context, [`account:${id}`, 'system:demo', null, 'account:77']))], [[`account:${id}`, 'Ana Mora Solís']])
})

test('a guest has no account to change', async () => {
  const context = await house({ actor: guest })

  for (const attempt of [profileOf(context), saveProfile(context, { name: 'x', locale: 'en' })]) {
    await assert.rejects(attempt, { refusal: 'forbidden', code: 'account.signed-out' })
  }
})

test('accounts are added by administrators and the system only', async () => {
  const person = { email: 'new@example.org', name: 'New', locale: 'en', password: 'openchm-demo', roles: [{ role: 'focal-point', for: 'cr' }] }
  const context = await house({ roles: [{ role: 'secretariat', for: '*' }] })

  await assert.rejects(addAccount(context, person), { code: 'account.add' })
  const system: Context = { ...context, actor: { id: 'system:demo', roles: [] } }
  const id = await addAccount(system, person)

  await assert.rejects(addAccount(system, person), { code: 'account.taken' })
  assert.deepEqual(
    (await rows(context, 'role_held')).map(({ account, role }) => ({ account, role })),
    [{ account: id, role: 'focal-point' }],
  )
})

test('administrators find people by name or address, whatever they type', async () => {
  const context = await house({ roles: [{ role: 'administrator', for: '*' }] })
  await anAccount(context, { name: '100% Ana_Mora', email: 'ana@example.org', roles: [{ role: 'site-editor', for: 'cr' }] })
  await anAccount(context, { name: 'Luis', email: 'luis@example.org' })

  const found = async (text: string) => (await accountsList(context, { text })).accounts.map(({ email }) => email)

  assert.deepEqual(await found('%'), ['ana@example.org'])
  assert.deepEqual(await found('LUIS'), ['luis@example.org'])
  assert.deepEqual(await found("' or '1'='1"), [])
  assert.equal((await accountsList(context, {})).total, 2)
  assert.equal('password' in (await accountsList(context, {})).accounts[0]!, false)
  await assert.rejects(accountsList({ ...context, actor: { id: 'account:9', roles: [{ role: 'secretariat', for: '*' }] } }, {}), {
    code: 'account.list',
  })
})

test('the first administrator is made once, by the newest link, while there is none', async () => {
  const context = await house({ actor: guest })
  const older = (await offerFirstAdministrator(context))!
  const newer = (await offerFirstAdministrator(context))!
  const linkIn = (path: string) => path.split('link=')[1]!
  const person = { email: 'root@example.org', name: 'Root', password: 'seven small herons', locale: 'en', ...device }

  await assert.rejects(firstAdministratorLink(context, linkIn(older)), { code: 'link.unknown' })
  const key = await makeFirstAdministrator(context, { ...person, link: linkIn(newer) })

  assert.deepEqual((await actorFor(context, key.key))?.actor.roles, [{ for: '*', role: 'administrator' }])
  assert.equal(await offerFirstAdministrator(context), undefined)
  await assert.rejects(makeFirstAdministrator(context, { ...person, email: 'two@example.org', link: linkIn(newer) }), { code: 'link.unknown' })
})

test('what nobody needs any more is forgotten', async () => {
  let now = new Date('2026-01-01T00:00:00Z')
  const { context, id } = await asAna(() => now)
  await open(context, id, [], device)
  await requestEmailChange(context, { email: 'ana@new.example', password: thePassword, origin, address: '192.0.2.7' })

  now = new Date('2026-03-01T00:00:00Z')
  await clearExpired(context)

  for (const table of ['session', 'session_key', 'account_link']) assert.deepEqual(await rows(context, table), [], table)
})
