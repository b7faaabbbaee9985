import assert from 'node:assert/strict'
import { truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { temporaryFolder } from '#testing'
import { demoPassword } from '#demo'
import { locales } from '#platform/localized.ts'
import { barriersOn } from './barriers.ts'
import { at, begin, fill, journey, press, writeIn } from './site.ts'

const texts = temporaryFolder()

journey('a form that is sent after the session ended is there again after signing in', async visit => {
  const author = await visit({ account: 'author.ke', script: false })
  const identifier = await begin(author, 'nationalTarget7', 'en')
  await author.context().clearCookies({ name: 'session' })

  await fill(author, { '/title/en': 'Typed after the session had ended', '/description/en': 'Two lines\n\nof text, with <b>signs</b> & "quotes".' })
  await press(author, 'save')
  await author.fill('#f-email', 'author.ke@demo.example')
  await author.fill('#f-password', demoPassword)
  await author.locator('form.form button').click()
  await author.waitForURL('**/account/forms/*')
  await author.locator('main form button').click()

  await author.waitForURL(`**/records/${identifier}/edit`)
  assert.equal(await author.locator('[name="/title/en"]').inputValue(), 'Typed after the session had ended')
  assert.equal(await author.locator('[name="/description/en"]').inputValue(), 'Two lines\n\nof text, with <b>signs</b> & "quotes".')
})

for (const script of [true, false]) {
  const how = script ? 'with' : 'without'

  journey(`two people at one draft see both texts, and neither is lost, ${how} script`, async visit => {
    const one = await visit({ account: 'author.ke', script })
    const identifier = await begin(one, 'nationalTarget7', 'en')
    const other = await visit({ account: 'authority.ke', script })
    await other.goto(one.url())
    await fill(other, { '/title/en': 'Wetlands of the other' })
    await press(other, 'save')

    await fill(one, { '/title/en': 'Wetlands of the one' })
    await press(one, 'save')
    const told = one.locator('.conflict', { hasText: 'Wetlands of the other' })
    await told.waitFor()
    assert.equal(await one.locator('[name="/title/en"]').inputValue(), 'Wetlands of the one')
    if (script) assert.deepEqual(await barriersOn(one, 'en'), [])
    await told.locator('button[value^="mine:"]').click()
    await told.waitFor({ state: 'detached' })

    await other.goto(await at(`/en/records/${identifier}/edit`))
    assert.equal(await other.locator('[name="/title/en"]').inputValue(), 'Wetlands of the one')
  })

  journey(`whatever is typed comes back as text, ${how} script`, async visit => {
    const author = await visit({ account: 'author.ke', script })
    await begin(author, 'nationalTarget7', 'en')
    await writeIn(author, script, ...locales.filter(locale => locale !== 'en'))
    const typed = Object.fromEntries(
      locales.flatMap((locale, place) => [
        [`/title/${locale}`, naughty[place]!],
        [`/description/${locale}`, naughty[place + 6]!],
      ]),
    )
    await fill(author, typed)
    await press(author, 'save')

    for (const [name, text] of Object.entries(typed)) assert.equal(await author.locator(`[name="${name}"]`).inputValue(), text)
    await press(author, 'preview')
    const preview = author.url()
    for (const locale of locales) {
      await author.goto(`${preview}?language=${locale}`)
      assert.equal(await author.locator('h1').textContent(), typed[`/title/${locale}`])
      assert.equal(await author.locator('main script, main [onerror], main [onload]').count(), 0)
    }
    if (script) assert.equal(await author.evaluate(() => 'pwned' in window), false)
  })

  journey(`a file of a wrong type or too large is refused clearly, and the text beside it stays, ${how} script`, async visit => {
    const author = await visit({ account: 'author.ke', script })
    await begin(author, 'nationalTarget7', 'en')
    for (const [file, told] of wrongFiles(script)) {
      await fill(author, { '/title/en': `Beside ${path.basename(file)}` })
      await attach(author, file, script)
      await author.locator(script ? '.upload-row' : '.notice', { hasText: told }).waitFor()
      assert.equal(await author.locator('[name="/title/en"]').inputValue(), `Beside ${path.basename(file)}`)
    }
  })
}

journey('a button pressed twice submits once, and says so', async visit => {
  for (const script of [true, false]) {
    const author = await visit({ account: 'author.ke', script })
    const identifier = await begin(author, 'nationalTarget7', 'en')
    await fill(author, { '/title/en': `Pressed twice, ${script}` })
    await author.locator('.matrix-row:has(input[value=GBF-TARGET-05]) input[type=radio]').first().check()
    await fill(author, { '/hasNonStateActors': 'false', '/additionalImplementation/identifier': 'additionalImplementationAvailable' })

    await author.locator('.draft-buttons button[value=submit]').dblclick({ noWaitAfter: true })
    await author.waitForURL('**/en/workspace')
    await author.goto(await at('/en/workspace/in-review'))
    assert.equal(await author.locator(`main a[href*="/${identifier}/"]`).count(), 1)
  }
})

journey('what is typed while the form is drawn again stays, and so does the cursor', async visit => {
  const author = await visit({ account: 'author.ke' })
  await begin(author, 'nationalTarget7', 'en')
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>()
  await author.route('**/draft', route => answered.then(() => route.continue()))

  await fill(author, { '/hasNonStateActors': 'true' })
  await author.locator('[name="/title/en"]').pressSequentially('Typed in the')
  answer()
  await author.locator('[name="/nonStateActorsInfo/en"]').waitFor()
  await author.keyboard.type(' meantime')

  assert.equal(await author.locator('[name="/title/en"]').inputValue(), 'Typed in the meantime')
  assert.equal(await author.locator('[name="/hasNonStateActors"][value=true]').isChecked(), true)
})

journey('what is typed while the line is down is kept on the device, and saved when the line is back', async visit => {
  const author = await visit({ account: 'author.ke' })
  await begin(author, 'nationalTarget7', 'en')
  const state = author.locator('[data-draft-state]')
  const told = async (when: string) => state.filter({ hasText: (await author.locator('form[data-draft]').getAttribute(`data-${when}`))! }).waitFor()
  await author.context().setOffline(true)
  await fill(author, { '/title/en': 'Typed in a tunnel' })
  await told('offline')

  await author.context().setOffline(false)
  await author.reload()
  await author.waitForFunction(() => document.querySelector<HTMLInputElement>('[name="/title/en"]')!.value === 'Typed in a tunnel')
  await told('saved')
  await author.evaluate(() => localStorage.clear())
  await author.reload()

  assert.equal(await author.locator('[name="/title/en"]').inputValue(), 'Typed in a tunnel')
})

/** A page as text, a program as a document, and more than may be sent. */
/** A file that is too large is known before a byte of it is sent; without script it would take its time. */
function wrongFiles(script: boolean): readonly (readonly [file: string, told: RegExp])[] {
  const file = (name: string, content: string | Buffer) => {
    writeFileSync(path.join(texts, name), content)
    return path.join(texts, name)
  }
  const large = file('large.pdf', '%PDF-1.7\n')
  truncateSync(large, 1025 * 1024 ** 2)
  return [
    [file('page.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="window.pwned = true"/>'), /page\.svg|type|kind/i],
    [file('program.pdf', Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0', 'latin1')), /program\.pdf|type/i],
    ...(script ? [[large, /1 GB|large/i] as const] : []),
  ]
}

async function attach(author: Page, file: string, script: boolean): Promise<void> {
  await author.locator('input[name="_file:/additionalDocuments"]').setInputFiles(file)
  if (!script) await author.locator('button[value="upload:/additionalDocuments"]').click()
}

const naughty: readonly string[] = [
  '<script>window.pwned = true</script>',
  '"><img src=x onerror="window.pwned = true">',
  "';alert(1)//",
  '{{constructor.constructor("window.pwned=true")()}} ${7*7} %s %d',
  'javascript:window.pwned=true',
  '</textarea></title><svg onload=window.pwned=true>',
  'Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤',
  'שלום العالم 田中さんにあげて下さい 👩‍👩‍👧‍👦 🇨🇷',
  '&lt;b&gt; &amp; &#x27; \\u003cscript\\u003e',
  "Robert'); DROP TABLE record;--",
  '٣٤٥ ½ ﷽ 𝔘𝔫𝔦',
  '../../etc/passwd\\..\\',
]
