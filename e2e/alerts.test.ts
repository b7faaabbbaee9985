import assert from 'node:assert/strict'
import { at, journey } from './site.ts'

journey('a reader saves a search, tries its letter, pauses it, and whoever has the letter stops it without signing in', async visit => {
  const [reader, keeper] = [await visit({ account: 'user', locale: 'en', width: 360 }), await visit({ account: 'admin' })]

  await reader.goto(await at('/en/search?q=mangrove'))
  await reader.locator('.results-take summary').click()
  await reader.locator('.take a[href*="/alerts/new"]').click()
  await reader.fill('#f-name', 'Mangroves of all seas')
  const zone = await reader.locator('#f-zone').inputValue()
  await reader.locator('main form button').click()
  await reader.waitForURL('**/en/alerts')
  const saved = reader.locator('li', { hasText: 'Mangroves of all seas' }).last()
  const said = await saved.innerText()
  await saved.locator('button[value=test]').click()
  await reader.locator('.notice-good', { hasText: 'test letter' }).waitFor()
  await saved.locator('button[value=pause]').click()
  await saved.getByText('Paused').waitFor()

  await keeper.goto(await at('/en/admin/outbox'))
  const letter = keeper.locator('details.panel', { hasText: 'Mangroves of all seas' }).first()
  await letter.locator('summary').click()
  const link = await letter.locator('.letter a[href*="/alerts/stop"]').first().getAttribute('href')
  const stranger = await visit({ script: false, width: 360 })
  await stranger.goto(link!)
  await stranger.locator('main form button').click()
  const stopped = await stranger.locator('h1').innerText()
  await reader.reload()

  assert.match(said, /“mangrove”[^]*Once a day · 07:00/)
  assert.equal(zone, 'Europe/Madrid')
  assert.equal(stopped, 'Estos mensajes se han detenido')
  assert.match(await saved.innerText(), /No letters/)
})
