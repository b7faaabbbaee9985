import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { demoPassword } from '#demo'
import { startProgram, temporaryFolder } from '#testing'
import { barriersOn } from './barriers.ts'
import { at, begin, fill, journey, press, writeIn } from './site.ts'

journey('two people write one plan at once: they see each other, their fields come together, and where they clash both texts stay', async visit => {
  const one = await visit({ account: 'author.ke' })
  const identifier = await begin(one, 'nbsap', 'en')
  const other = await visit({ account: 'authority.ke' })
  await other.goto(one.url())
  await one.reload()
  await one.locator('[data-present]', { hasText: await nameOf(other) }).waitFor()

  await fill(one, { '/title/en': 'Plan of the one' })
  await saved(one)
  await fill(other, { '/startDate': '2026-01-01' })
  await saved(other)
  await other.locator('[name="/title/en"]').and(other.locator('[value="Plan of the one"]')).waitFor()
  await fill(other, { '/title/en': 'Plan of the other' })
  await saved(other)
  await fill(one, { '/title/en': 'Plan of the one, longer' })
  const conflict = one.locator('[data-conflict]', { hasText: 'Plan of the other' })
  await conflict.waitFor()
  assert.equal(await valueOf(one, '/title/en'), 'Plan of the one, longer')
  assert.equal(await valueOf(one, '/startDate'), '2026-01-01')
  assert.deepEqual(await barriersOn(one, 'en', [1280]), [])
  await conflict.locator('button[value^="both:"]').click()
  await conflict.waitFor({ state: 'detached' })

  assert.match(await stored(one, identifier, '/title/en'), /Plan of the other \/ Plan of the one, longer/)
})

journey('a plug that is pulled while somebody types loses nothing, and the text is saved when the line is back', async visit => {
  const author = await visit({ account: 'author.ke' })
  const identifier = await begin(author, 'nationalTarget7', 'en')
  await fill(author, { '/title/en': 'Before the tunnel' })
  await saved(author)

  await author.context().setOffline(true)
  await author.locator('[name="/title/en"]').press('End')
  await author.locator('[name="/title/en"]').pressSequentially(' and inside it')
  await author.locator('[data-draft-state][data-tone=bad]').waitFor()
  await author.context().setOffline(false)
  await saved(author)

  assert.equal(await stored(author, identifier, '/title/en'), 'Before the tunnel and inside it')
})

journey('a session that ends while somebody types is begun again on the same page, and the text is saved', async visit => {
  const author = await visit({ account: 'author.ke' })
  const identifier = await begin(author, 'nationalTarget7', 'en')
  await author.context().clearCookies({ name: 'session' })

  await fill(author, { '/title/en': 'Typed after the session had ended' })
  const dialog = author.locator('dialog.sign-in-here')
  await dialog.locator('[name=password]').waitFor()
  assert.deepEqual(await barriersOn(author, 'en', [1280]), [])
  await dialog.locator('[name=email]').fill('author.ke@demo.example')
  await dialog.locator('[name=password]').fill('wrong word')
  await dialog.locator('form button').first().click()
  await dialog.locator('.notice').waitFor()
  await dialog.locator('[name=email]').fill('author.ke@demo.example')
  await dialog.locator('[name=password]').fill(demoPassword)
  await dialog.locator('form button').first().click()
  await dialog.waitFor({ state: 'detached' })
  await saved(author)

  assert.equal(await stored(author, identifier, '/title/en'), 'Typed after the session had ended')
})

journey('a program that is killed while somebody types has the whole text when it is back', async visit => {
  const data = `${temporaryFolder()}/data`
  const first = startProgram({ DATA_DIR: data, DEMO: '0' })
  const url = await first.ready()
  const author = await visit()
  await author.goto(/http\S+link=\S+/.exec(first.output())![0])
  await fill(author, { name: 'First Administrator', email: 'first@example.org', password: 'one long pass phrase' })
  await author.locator('form.form button').click()
  await author.waitForURL('**/admin')
  await author.goto(`${url}/en/workspace/new`)
  await author.locator('form:has(input[name=format][value=news]) button').click()
  await author.waitForURL('**/edit')
  await fill(author, { '/title/en': 'Written before' })
  await saved(author)

  first.signal('SIGKILL')
  await first.ended
  await fill(author, { '/title/en': 'Written before, and while nobody listened' })
  await author.locator('[data-draft-state][data-tone=bad]').waitFor()
  const next = startProgram({ DATA_DIR: data, DEMO: '0', PORT: new URL(url).port })
  await next.ready()
  await saved(author)
  await author.reload()

  assert.equal(await valueOf(author, '/title/en'), 'Written before, and while nobody listened')
  next.signal('SIGTERM')
  await next.ended
})

journey('a gene and an organism are created on the way from a living modified organism, and are named in it', async visit => {
  const author = await visit({ account: 'author.ke' })
  await author.goto(await at('/en/sign-in', 'bch.localhost'))
  const identifier = await begin(author, 'modifiedOrganism', 'en', 'bch.localhost')
  const form = author.url()
  await fill(author, { '/transformationEvent': 'KE-MAIZE-1' })

  for (const [field, format] of [
    ['genes', 'dnaSequence'],
    ['recipientOrganisms', 'organism'],
  ] as const) {
    await author.locator(`button[value="create:/${field}:${format}"]`).click()
    await author.waitForURL(`**/edit?for=${identifier}`)
    await author.locator('button[value=back]').click()
    await author.waitForURL(form)
    assert.equal(await author.locator(`[name="/${field}"]:checked`).count(), 1)
    await author.locator('.still-draft').first().waitFor()
  }

  assert.equal(await valueOf(author, '/transformationEvent'), 'KE-MAIZE-1')
})

journey('formatted text is written with the toolbar, cleaned when it is pasted from Word, and stays a box without script', async visit => {
  const author = await visit({ account: 'author.ke' })
  const identifier = await begin(author, 'nationalTarget7', 'en')
  const editor = author.locator('[role=textbox][lang=en]').first()
  await editor.waitFor()
  await editor.click()
  await author.locator('.rich-bold').first().click()
  await author.keyboard.type('Wetlands')
  await editor.evaluate((element, html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, pastedFromWord)
  await saved(author)

  const plain = await visit({ account: 'authority.ke', script: false })
  await plain.goto(await at(`/en/records/${identifier}/edit`))
  const html = await valueOf(plain, '/description/en')
  assert.match(html, /<strong>Wetlands<\/strong>/)
  assert.match(html, /<ul><li>(<p>)?Restore(<\/p>)?<\/li><li>(<p>)?Protect(<\/p>)?<\/li><\/ul>/)
  assert.doesNotMatch(html, /mso|style=|class=|onclick|o:p/)
})

journey('texts are translated beside the original, rows are dragged, and a language is taken away only when that is confirmed', async visit => {
  const author = await visit({ account: 'author.ke' })
  const identifier = await begin(author, 'nationalTarget7', 'en')
  await writeIn(author, true, 'fr')
  await fill(author, { '/title/en': 'Wetlands' })
  await author.locator('.language-tab[data-show=fr]').click()
  assert.equal(await author.locator('[name="/title/en"]').isVisible(), false)
  await author.locator('[data-beside] input').check()
  assert.equal(await author.locator('[name="/title/en"]').isVisible(), true)
  await author.locator('button[value="copy-text:/title:fr"]').click()
  await author.waitForFunction(() => document.querySelector<HTMLInputElement>('[name="/title/fr"]')?.value === 'Wetlands')
  await author.locator('.language-tab[data-show=""]').click()

  for (const row of [0, 1, 2]) {
    await author.locator('button[value="add:/otherNationalIndicators"]').click()
    await author.locator(`[name="/otherNationalIndicators/${row}/identifier"]`).fill(`KE-${row}`)
  }
  const handles = author.locator('[data-question="/otherNationalIndicators"] .row-handle')
  const [first, last] = [await handles.nth(0).boundingBox(), await handles.nth(2).boundingBox()]
  await handles.nth(2).scrollIntoViewIfNeeded()
  await drag(author, handles.nth(2), (first?.y ?? 0) - (last?.y ?? 0) - 300)
  await author.waitForFunction(() => document.querySelector<HTMLInputElement>('[name="/otherNationalIndicators/0/identifier"]')?.value === 'KE-2')

  await author.locator('#f-languages-fr').uncheck()
  await author.locator('button[value="remove-language:fr"]').click()
  await author.locator('[name="/title/fr"]').waitFor({ state: 'detached' })
  assert.equal(await stored(author, identifier, '/title/en'), 'Wetlands')
})

journey('a form begins with the answers of the last record, and New pressed twice makes one draft', async visit => {
  for (const script of [true, false]) {
    const author = await visit({ account: 'author.ke', script })
    await author.goto(await at('/en/workspace/new'))
    const button = author.locator('form:has(input[name=format][value=nationalTarget7]) button')
    await button.dblclick({ noWaitAfter: true })
    await author.waitForURL('**/edit')
    const made = author.url()
    await author.locator('form[action$="/prefill"] button').click()
    await author.waitForLoadState()
    assert.ok((await author.locator('.taken-over').count()) > 2)
    assert.notEqual(await valueOf(author, '/title/en'), '')
    await author.locator('button[value="confirm:/"]').click()
    await author.locator('.taken-over').first().waitFor({ state: 'detached' })
    await press(author, 'save')

    assert.equal(author.url(), made)
  }
})

/** The state line says that everything is on the server. */
async function saved(page: Page): Promise<void> {
  const told = (await page.locator('form[data-draft]').getAttribute('data-saved'))!
  await page.locator('[data-draft-state]', { hasText: new RegExp(`^${told}$`) }).waitFor({ timeout: 30_000 })
}

const valueOf = (page: Page, name: string) => page.locator(`[name="${name}"]`).inputValue()

const nameOf = async (page: Page) => (await page.locator('.account-name, .site-tools details.drop summary').last().innerText()).trim()

/** What a form of the record holds that is opened anew, without what the device keeps. */
async function stored(page: Page, identifier: string, name: string): Promise<string> {
  await page.evaluate(() => localStorage.clear())
  await page.goto(await at(`/en/records/${identifier}/edit`))
  return valueOf(page, name)
}

async function drag(page: Page, handle: ReturnType<Page['locator']>, by: number): Promise<void> {
  const box = (await handle.boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x, box.y + by / 2, { steps: 4 })
  await page.mouse.move(box.x, box.y + by, { steps: 4 })
  await page.mouse.up()
}

const pastedFromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body><!--StartFragment-->
<p class="MsoNormal" style="mso-margin-top-alt:auto" onclick="alert(1)"><span style="font-size:11pt">We will<o:p></o:p></span></p>
<p class="MsoListParagraphCxSpFirst" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp; </span></span>Restore</p>
<p class="MsoListParagraphCxSpLast" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp; </span></span>Protect</p>
<!--EndFragment--></body></html>`
