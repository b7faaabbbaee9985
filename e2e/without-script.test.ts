import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { at, begin, fill, journey, press } from './site.ts'

journey('without script a reader narrows, widens, pages, chooses many values and changes the language', async visit => {
  const reader = await visit({ script: false })
  await reader.goto(await at('/en/search'))
  const all = await total(reader)

  await reader.locator('.facet-value[href*="format=nationalTarget7"]').click()
  const targets = await total(reader)
  assert.ok(targets > 0 && targets < all)
  await reader.locator('.facet-value[href*="government=cr"]').click()
  assert.ok((await total(reader)) < targets)
  await reader.locator('.chips a[href]').first().click()
  await reader.goto(await at('/en/search'))
  const first = await reader.locator('.hit-title a').first().getAttribute('href')
  await reader.locator('.pager a[rel=next]').click()
  assert.notEqual(await reader.locator('.hit-title a').first().getAttribute('href'), first)

  await reader.goto(await at('/en/search/values?of=government'))
  for (const country of ['cr', 'ke']) await reader.locator(`main input[name=government][value=${country}]`).check()
  await reader.locator('main form:has(input[type=checkbox]) button').last().click()
  const [, chosen] = reader.url().split('?')
  assert.deepEqual(new URLSearchParams(chosen).getAll('government').sort(), ['cr', 'ke'])
  const both = await total(reader)
  await reader.locator('.site-tools details.drop').first().locator('summary').click()
  await reader.locator('.site-tools a[hreflang=ar]').click()
  assert.equal(reader.url(), await at(`/ar/search?${chosen}`))
  assert.equal(await reader.locator('html').getAttribute('dir'), 'rtl')
  assert.equal(await total(reader), both)
})

journey('without script an author picks terms and records, adds and removes rows, and opens questions', async visit => {
  const author = await visit({ account: 'author.ke', script: false })
  const identifier = await begin(author, 'nationalTarget7', 'en')
  const rows = author.locator('[name^="/otherNationalIndicators/"][name$="/identifier"]')
  await author.locator('button[value="add:/otherNationalIndicators"]').click()
  await fill(author, { '/otherNationalIndicators/0/identifier': 'KE-1', '/otherNationalIndicators/0/value/en': 'Hectares of mangrove' })
  await author.locator('button[value="add:/otherNationalIndicators"]').click()
  await fill(author, { '/otherNationalIndicators/1/identifier': 'KE-2', '/otherNationalIndicators/1/value/en': 'Counties with a plan' })
  await author.locator('button[value="down:/otherNationalIndicators/0"]').click()
  assert.deepEqual(await valuesOf(rows), ['KE-2', 'KE-1'])
  await author.locator('button[value="remove:/otherNationalIndicators/0"]').click()
  assert.deepEqual(await valuesOf(rows), ['KE-1'])

  await fill(author, { '/globalGoalAlignment': 'GBF-GOAL-A', '/hasNonStateActors': 'true' })
  await press(author, 'save')
  await fill(author, { '/nonStateActorsInfo/en': 'Fishers and their cooperatives plant and watch.' })
  await press(author, 'submit')

  assert.ok((await author.locator('.field-error').count()) > 0)
  await author.goto(await at(`/en/records/${identifier}/edit`))
  assert.equal(await author.locator('[name="/globalGoalAlignment"][value=GBF-GOAL-A]').isChecked(), true)
  assert.equal(await author.locator('[name="/nonStateActorsInfo/en"]').inputValue(), 'Fishers and their cooperatives plant and watch.')
  assert.deepEqual(await valuesOf(rows), ['KE-1'])
})

/** How many records the page says it found, in the digits of any language. */
async function total(page: Page): Promise<number> {
  const heading = await page.locator('#results-title').innerText()
  const digits = heading.replace(/[٠-٩]/g, digit => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit))).replace(/\D/g, '')
  return Number(digits)
}

const valuesOf = (rows: ReturnType<Page['locator']>): Promise<readonly string[]> =>
  rows.evaluateAll(inputs => inputs.map(input => (input as HTMLInputElement).value))
