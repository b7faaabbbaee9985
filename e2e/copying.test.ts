import assert from 'node:assert/strict'
import { at, journey } from './site.ts'

journey('a button that says it copies has copied it: a line for other sites, an address, a citation', async visit => {
  const page = await visit()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const copied = async (path: string, name: RegExp) => {
    await page.goto(await at(path))
    await page.getByRole('button', { name }).first().click()
    return page.evaluate(() => navigator.clipboard.readText())
  }

  const address = await copied('/en/search/sharing?q=water', /^Copy$/)
  const frame = await copied('/en/charts?chart=map', /^Copy$/)
  await page.goto(await at('/en/search?q=water'))
  const record = await page.locator('.hit-title a').first().getAttribute('href')
  const permanent = await copied(record!, /^Copy address$/)
  const citation = await copied(record!, /^Copy citation$/)

  assert.equal(address, await at('/en/search?q=water'))
  assert.match(frame, /^<iframe src="http:[^"]*\/en\/embed\/chart\?[^"]*" title="[^"]+"[^>]*><\/iframe>$/)
  assert.equal(permanent, await at(record!.replace(/-\d+$/, '')))
  assert.match(citation, /records\//)
})

journey('a list that another site shows in a frame leads out of it to the whole site, also without script', async visit => {
  const page = await visit({ script: false, locale: 'ar' })
  await page.goto(await at('/ar/search/sharing?q=water&most=3'))
  const inside = page.frameLocator('iframe.embedding-preview')

  const [opened] = await Promise.all([page.context().waitForEvent('page'), inside.locator('.hit-title a').first().click()])
  await opened.waitForLoadState()

  assert.equal(await inside.locator('.hit').count(), 3)
  assert.match(opened.url(), /\/ar\/records\//)
  assert.match(page.url(), /search\/sharing/)
})
