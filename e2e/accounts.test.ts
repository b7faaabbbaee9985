import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { at, chm, journey, signIn, type Visit } from './site.ts'

const stamp = Date.now().toString(36)
const passPhrase = 'seven herons by the lake'

journey('a newcomer signs up, opens the letter, and later chooses a new password', async visit => {
  const email = `newcomer.${stamp}@example.org`
  const newcomer = await visit()
  await newcomer.goto(await at('/en/sign-up'))
  await newcomer.fill('#f-name', 'New Comer')
  await newcomer.fill('#f-email', email)
  await newcomer.fill('#f-password', passPhrase)
  await send(newcomer)

  await newcomer.goto(await letterTo(visit, email, 'verification'))
  await newcomer.fill('#f-password', passPhrase)
  await send(newcomer)
  await newcomer.waitForURL('**/en/workspace')
  await signOut(newcomer)
  await newcomer.goto(await at('/en/account/reset'))
  await newcomer.fill('#f-email', email)
  await send(newcomer)
  await newcomer.goto(await letterTo(visit, email, 'reset'))
  await newcomer.fill('#f-password', `${passPhrase} again`)
  await send(newcomer)

  await newcomer.waitForURL('**/en/sign-in')
  await newcomer.fill('#f-email', email)
  await newcomer.fill('#f-password', passPhrase)
  await send(newcomer)
  await newcomer.locator('main .notice-bad').waitFor()
  await signIn(newcomer, email, 'en', `${passPhrase} again`)
  assert.ok(newcomer.url().endsWith('/en/workspace'))
})

journey('a focal point invites an authorised user, who accepts and may write for the country only', async visit => {
  const email = `invited.${stamp}@example.org`
  const focalPoint = await visit({ account: 'focalpoint.ke' })
  await focalPoint.goto(await at('/en/national-users'))
  await focalPoint.fill('#f-email', email)
  await focalPoint.locator('#f-role').selectOption('authorised-user')
  await focalPoint.locator('form[action$="/invitations"] button').click()
  await focalPoint.getByText(email).first().waitFor()

  const invited = await visit()
  await invited.goto(await letterTo(visit, email, 'invitation'))
  await invited.fill('#f-name', 'Invited Officer')
  await invited.fill('#f-password', passPhrase)
  await send(invited)
  await signIn(invited, email, 'en', passPhrase)
  await invited.goto(await at('/en/workspace/new'))
  await invited.locator('form:has(input[value=nationalTarget7]) button').click()

  await invited.waitForURL('**/records/*-KE-*/edit')
  await focalPoint.goto(await at('/en/national-users'))
  assert.match(await focalPoint.locator('tr', { hasText: email }).first().innerText(), /Invited Officer/)
})

journey('the list of devices ends the session of another browser', async visit => {
  const here = await visit({ account: 'editor.kz' })
  const there = await visit({ account: 'editor.kz' })

  await here.goto(await at('/en/account/sessions'))
  await here.locator('form button[value=others]').click()
  await there.goto(await at('/en/account'))

  assert.match(there.url(), /\/en\/sign-in\?return=/)
  await here.goto(await at('/en/account'))
  assert.ok(here.url().endsWith('/en/account'))
})

journey('who signed in once is signed in on every portal, and signing out ends it everywhere', async visit => {
  for (const script of [true, false]) {
    const person = await visit({ account: 'author.cr', locale: 'es', script })
    await person.goto(await at('/es/workspace', 'cr.localhost'))
    assert.equal(person.url(), await at('/es/workspace', 'cr.localhost'))
    await person.goto(await at('/es/workspace', 'bch.localhost'))
    assert.equal(person.url(), await at('/es/workspace', 'bch.localhost'))

    await signOut(person, 'es', 'cr.localhost')
    for (const host of [chm, 'cr.localhost', 'bch.localhost']) {
      await person.goto(await at('/es/workspace', host))
      assert.match(person.url(), /\/es\/sign-in\?/, `still signed in at ${host}`)
    }
  }
})

const send = async (page: Page): Promise<void> => {
  await page.locator('form.form button').click()
  await page.waitForLoadState()
}

async function signOut(page: Page, locale = 'en', host = chm): Promise<void> {
  await page.goto(await at(`/${locale}/sign-out`, host))
  await page.locator('main form[action$="/sign-out"] button').click()
  await page.waitForURL(`**/${locale}`)
}

/** The address in the newest letter of this kind to somebody, as an administrator reads it in the outbox. */
async function letterTo(visit: Visit, email: string, kind: string): Promise<string> {
  const admin = await visit({ account: 'admin' })
  await admin.goto(await at('/en/admin/outbox'))
  const letter = admin.locator('details.panel', { hasText: email }).first()
  await letter.locator('summary').click()
  return (await letter.locator(`.letter a[href*="/${kind}"]`).getAttribute('href'))!
}
