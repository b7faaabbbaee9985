import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { formats, type Format } from '#formats'
import { locales, type Locale } from '#platform/localized.ts'
import { barriersOn } from './barriers.ts'
import { at, journey, type Visit } from './site.ts'

/** Every format is seen in one language, each language in its share of formats; `EVERY_LANGUAGE=1` shows all in all six. */
const turns = process.env['EVERY_LANGUAGE'] ? locales.length : 1
const phone = [360] as const
const lanes = 2

for (let turn = 0; turn < turns; turn++)
  journey(`no format puts a barrier before those who fill it in, read it or learn of it${turn === 0 ? '' : `, ${turn + 1}`}`, async visit => {
    const call = await writer(visit)
    const state = await (await visit({ account: 'admin' })).context().storageState()
    const found: string[] = []
    const seen: { readonly format: Format; readonly locale: Locale }[] = formats().map((format, place) => ({
      format,
      locale: locales[(place + turn) % locales.length]!,
    }))

    await Promise.all(
      Array.from({ length: lanes }, async (_, lane) => {
        const page = await visit({ state, width: 360 })
        for (const [place, { format, locale }] of seen.filter((_, place) => place % lanes === lane).entries()) {
          const draft = await call(format.name)
          // what shows a record and what explains a format are alike from one format to the next
          for (const path of [`/records/${draft}/edit?check`, place % 2 ? `/records/${draft}/preview` : `/formats/${format.name}`]) {
            const answer = await page.goto(await at(`/${locale}${path}`))
            const faults = [
              ...(answer?.ok() ? [] : [`answers ${answer?.status()}`]),
              ...(await textsMissing(page)),
              ...(await barriersOn(page, locale, phone)),
            ]
            found.push(...faults.map(fault => `${format.name} /${locale}${path}: ${fault}`))
          }
        }
      }),
    )

    assert.deepEqual(found, [])
  })

/** Begins a draft of a format with the body that the house itself gives as an example; answers its identifier. */
async function writer(visit: Visit): Promise<(format: string) => Promise<string>> {
  const token = await tokenOf(await visit({ account: 'admin' }))
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  return async format => {
    const example = await fetch(await at(`/api/v1/formats/${format}/example`), { headers })
    const made = await fetch(await at('/api/v1/records'), { method: 'POST', headers, body: await example.text() })
    assert.equal(made.status, 201, `${format}: ${await made.clone().text()}`)
    return ((await made.json()) as { readonly identifier: string }).identifier
  }
}

async function tokenOf(page: Page): Promise<string> {
  await page.goto(await at('/en/account/tokens'))
  await page.fill('#f-name', 'formats')
  await page.locator('input[name=scopes][value=write]').check()
  await page.locator('form.form button').click()
  return (await page.locator('main code').first().innerText()).trim()
}

/** Keys, placeholders and names of values that no reader should see. */
async function textsMissing(page: Page): Promise<readonly string[]> {
  const words = await page.locator('body').innerText()
  return [
    ...new Set(
      words.match(/\b(?:undefined|NaN)\b|\[object \w+\]|\{\w+\}|\b(?:record|records|field|fields|formats?|error|work)\.[a-z][\w.-]+\b/g) ?? [],
    ),
  ].map(word => `shows ${word}`)
}
