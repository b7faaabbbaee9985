import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { at, begin, journey } from './site.ts'

const longestWay = 250

journey('a reader without a mouse skips to the text, searches by a suggestion, narrows and opens a record', async visit => {
  const reader = await visit()
  await reader.goto(await at('/en'))
  await reader.keyboard.press('Tab')
  await reader.locator('.skip:focus').waitFor()
  await reader.keyboard.press('Enter')
  await reader.locator('#main:focus').waitFor()

  await reader.keyboard.press('/')
  await reader.keyboard.type('kenya')
  await reader.locator('.site-search [role=option]').first().waitFor()
  await reader.keyboard.press('ArrowDown')
  const chosen = await reader.locator('[data-search]').getAttribute('aria-activedescendant')
  assert.equal(await reader.locator(`#${chosen}`).getAttribute('aria-selected'), 'true')
  await reader.keyboard.press('Enter')
  await reader.waitForURL('**/en/countries/ke')

  await reader.keyboard.press('/')
  await reader.keyboard.type('forest')
  await reader.keyboard.press('Enter')
  await reader.waitForURL('**/en/search?q=forest')
  await tabTo(reader, '.facet-value[href*="format=nationalTarget7"]')
  await reader.keyboard.press('Enter')
  await reader.waitForURL('**/en/search?*format=nationalTarget7*')
  await tabTo(reader, '.hit-title a')
  await reader.keyboard.press('Enter')
  await reader.waitForURL('**/en/records/*')
})

journey('an author without a mouse fills a form and submits it', async visit => {
  const author = await visit({ account: 'author.ke' })
  await begin(author, 'nationalTarget7', 'en')
  await tabTo(author, '[name="/title/en"]')
  await author.keyboard.type('Written without a mouse')
  const degree = author.locator('.matrix-row:has(input[value=GBF-TARGET-02]) input[type=radio]')
  await tabTo(author, `[name="${await degree.first().getAttribute('name')}"]`)
  // from "no answer", the last of the group, down to the first
  await author.keyboard.press('ArrowDown')
  await tabTo(author, '[name="/hasNonStateActors"]')
  await author.keyboard.press('ArrowDown')
  await tabTo(author, '[name="/additionalImplementation/identifier"]')
  await author.keyboard.press('ArrowDown')
  assert.equal(await degree.first().isChecked(), true)
  await tabTo(author, '.draft-buttons button[value=submit]')
  await author.keyboard.press('Enter')

  await author.waitForURL('**/en/workspace')
})

const focused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(wanted => document.activeElement?.matches(wanted) ?? false, selector)

/** Press Tab until the focus is there. On the way it is always to be seen, and never caught. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < longestWay; step++) {
    await page.keyboard.press('Tab')
    if (await focused(page, selector)) {
      const shown = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle !== 'none')
      return assert.ok(shown, `the focus on ${selector} cannot be seen`)
    }
  }
  assert.fail(`${selector} is not reached by Tab`)
}

journey('a reader with a keyboard and a small screen closes the filters and goes on where they were opened', async visit => {
  const reader = await visit({ width: 360, locale: 'ar' })
  await reader.goto(await at('/ar/search?q=agua'))
  const opener = reader.locator('a[href="#filters"]')

  await opener.focus()
  await reader.keyboard.press('Enter')
  await reader.locator('#filters').waitFor({ state: 'visible' })
  await reader.keyboard.press('Tab')
  const inside = await reader.evaluate(() => document.activeElement!.closest('#filters') !== null)
  await reader.keyboard.press('Escape')
  await reader.waitForURL(/#results$/)

  assert.equal(inside, true)
  assert.equal(await opener.evaluate(link => link === document.activeElement), true)
})
