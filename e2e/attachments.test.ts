import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { barriersOn } from './barriers.ts'
import { at, begin, fill, journey } from './site.ts'

/** A file of so many megabytes, as a person chooses it. */
const aFile = (name: string, megabytes: number) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.alloc(megabytes * 1024 ** 2, `A line about mangroves ${name}.\n`),
})

const filesOf = (page: Page) => page.locator('form[data-draft] a[href^="/files/"]')
const chooserIn = (page: Page) => page.locator('[data-upload="/relevantDocuments"] input[type=file], [data-upload] input[type=file]').first()

journey('a large file goes up in pieces, waits while the line is down, and stands in the form when all of it has come', async visit => {
  const author = await visit({ account: 'author.ke' })
  await begin(author, 'nbsap', 'en')
  let pieces = 0
  await author.route('**/uploads/*', async route => {
    if (route.request().method() === 'PATCH' && ++pieces === 3) return route.abort('connectionreset')
    return route.continue()
  })

  await chooserIn(author).setInputFiles(aFile('mangroves.txt', 24))
  await author.locator('.upload-row progress').waitFor()
  await filesOf(author).first().waitFor({ timeout: 40_000 })

  assert.ok(pieces > 3, `${pieces} pieces`)
  assert.match(await filesOf(author).first().innerText(), /mangroves\.txt/)
  const address = await filesOf(author).first().getAttribute('href')
  const part = await author.request.get(await at(`/en${address}`), { headers: { range: 'bytes=0-5' } })
  assert.deepEqual([part.status(), await part.text()], [206, 'A line'])
  assert.equal(await author.evaluate(() => localStorage.length > 0 && Object.keys(localStorage).some(key => key.startsWith('upload:'))), false)
})

journey('a file that may not be kept is refused in words, and the rest of the form stays', async visit => {
  const author = await visit({ account: 'author.ke' })
  await begin(author, 'nbsap', 'en')
  await fill(author, { '/title/en': 'A plan with a picture' })

  await chooserIn(author).setInputFiles({
    name: 'drawing.png',
    mimeType: 'image/png',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
  })

  await author.locator('.upload-row', { hasText: 'cannot be attached' }).waitFor()
  assert.equal(await author.locator('[name="/title/en"]').inputValue(), 'A plan with a picture')
})

journey('without script the form carries the file, a new version takes its place, and the old one stays listed', async visit => {
  const author = await visit({ account: 'author.ke', script: false })
  const identifier = await begin(author, 'nbsap', 'en')
  await chooserIn(author).setInputFiles(aFile('first.txt', 2))
  await author.locator('[data-upload] button[name=_op]').first().click()
  await filesOf(author).first().waitFor()

  await author.goto(await at(`/en/records/${identifier}/files`))
  await author.locator('input[name=new]').setInputFiles(aFile('second.txt', 1))
  await author.locator('button[value=replace]').click()

  await author.locator('.file-line h2', { hasText: 'second.txt' }).waitFor()
  assert.match(await author.locator('.file-line').innerText(), /Version 2[\s\S]*in the draft[\s\S]*first\.txt[\s\S]*Version 1/)
  const colleague = await visit({ account: 'authority.ke' })
  await colleague.goto(author.url())
  assert.deepEqual(await barriersOn(colleague, 'en', [360, 1280]), [])
})

journey('somebody without an account reads a shared draft and its file in Arabic, until the link is ended', async visit => {
  const author = await visit({ account: 'author.ke' })
  const identifier = await begin(author, 'nbsap', 'en')
  await chooserIn(author).setInputFiles(aFile('plan.txt', 1))
  await filesOf(author).first().waitFor()
  await author.goto(await at(`/en/records/${identifier}/shares`))
  await author.locator('main form button').first().click()
  const link = (await author.locator('#share-link').getAttribute('href'))!
  assert.deepEqual(await barriersOn(author, 'en', [360, 1280]), [])

  const reader = await visit({ locale: 'ar', width: 360 })
  await reader.goto(link.replace('/en/', '/ar/'))
  await reader.locator('.notice-warning').first().waitFor()
  assert.equal(await reader.locator('meta[name=robots]').getAttribute('content'), 'noindex, nofollow')
  const file = await reader.locator('a[href*="/files/"]').first().getAttribute('href')
  assert.equal((await reader.request.get(await at(file!))).status(), 200)
  assert.equal((await reader.request.get(await at(file!.replace(/\/shared\/[^/]+/, '')))).status(), 404)
  assert.deepEqual(await barriersOn(reader, 'ar', [360]), [])

  await author.locator('form[action$="/end"] button').first().click()
  await author.waitForURL('**/shares')
  assert.equal((await reader.request.get(link)).status(), 404)
})

journey('a published record is taken as PDF, and its receipt is found true by anybody', async visit => {
  const authority = await visit({ account: 'authority.cr' })
  await authority.goto(await at('/en/countries/cr'))
  const record = (await authority.locator('main a[href*="/records/ORT-NT7"]').first().getAttribute('href'))!
  await authority.goto(await at(record))
  const pdf = await authority.request.get(await at(`${record}/pdf`))
  await authority.locator('a[href$="/receipts"]').first().click()
  const receipt = (await authority.locator('main td a[href*="/receipts/"]').first().getAttribute('href'))!
  const printed = await authority.request.get(await at(`${receipt}/pdf`))

  const reader = await visit({ width: 360 })
  await reader.goto(await at(receipt))
  await reader.locator('.notice-good').waitFor()

  assert.deepEqual([pdf.status(), pdf.headers()['content-type'], (await pdf.body()).toString('latin1', 0, 5)], [200, 'application/pdf', '%PDF-'])
  assert.equal(printed.status(), 200)
  assert.equal((await reader.request.get(await at(`${receipt}/pdf`), { maxRedirects: 0 })).status(), 303)
  assert.deepEqual(await barriersOn(reader, 'en', [360]), [])
})
