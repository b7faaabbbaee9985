import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { Locale } from '#platform/localized.ts'
import { at, begin, fill, journey, press, writeIn, type Visit } from './site.ts'

type Telling = {
  readonly country: string
  readonly locale: Locale
  readonly script: boolean
  /** Title and full text, in each language the target is written in. */
  readonly texts: { readonly [language: string]: readonly [title: string, text: string] }
  /** Words by which a reader looks for it. */
  readonly words: string
}

const spanish: Telling['texts'] = {
  es: ['Corredores para el jaguar entre volcanes', 'Enlazar doce áreas protegidas con corredores de bosque para 2030.'],
  en: ['Corridors for the jaguar between volcanoes', 'Connect twelve protected areas by corridors of forest by 2030.'],
}
const arabic: Telling['texts'] = {
  ar: ['استعادة غابات المانغروف على ساحل البحر الأحمر', 'استعادة خمسة آلاف هكتار من غابات المانغروف بحلول عام 2030.'],
}
const chinese: Telling['texts'] = { zh: ['恢复鄱阳湖越冬候鸟栖息地', '到2030年恢复十万公顷湿地，供白鹤等候鸟越冬。'] }

const tellings: readonly Telling[] = [
  { country: 'cr', locale: 'es', script: true, texts: spanish, words: 'jaguares volcán' },
  { country: 'cr', locale: 'es', script: false, texts: spanish, words: 'jaguar volcanes' },
  { country: 'eg', locale: 'ar', script: true, texts: arabic, words: 'المانغروف الأحمر' },
  { country: 'eg', locale: 'ar', script: false, texts: arabic, words: 'غابات المانغروف' },
  { country: 'cn', locale: 'zh', script: true, texts: chinese, words: '候鸟 栖息地' },
  { country: 'cn', locale: 'zh', script: false, texts: chinese, words: '鄱阳湖候鸟' },
]

for (const telling of tellings) {
  const { country, locale, script } = telling
  journey(
    `a national target of ${country} is drafted, approved and found within a second, in ${locale} ${script ? 'with' : 'without'} script`,
    async visit => {
      const identifier = await drafted(visit, telling)
      await approved(visit, telling, identifier)

      assert.ok(await foundWithin(1000, telling, identifier), 'the API does not find it within a second')
      const reader = await visit({ locale, script })
      for (const host of ['localhost', `${country}.localhost`]) {
        await reader.goto(await at(`/${locale}/search?q=${encodeURIComponent(telling.words)}`, host))
        assert.ok(await shows(reader, identifier), `the search of ${host} does not show it`)
      }
      await reader.goto(await at(`/${locale}/countries/${country}`))
      assert.ok(await shows(reader, identifier), 'the page of the country does not show it')
    },
  )
}

async function drafted(visit: Visit, { country, locale, script, texts }: Telling): Promise<string> {
  const author = await visit({ account: `author.${country}`, locale, script })
  const identifier = await begin(author, 'nationalTarget7', locale)
  await writeIn(author, script, ...Object.keys(texts))
  for (const [language, [title, text]] of Object.entries(texts))
    await fill(author, { [`/title/${language}`]: title, [`/description/${language}`]: text })
  await author.locator('.matrix-row:has(input[value=GBF-TARGET-02]) input[type=radio]').first().check()
  await fill(author, { '/hasNonStateActors': 'false', '/additionalImplementation/identifier': 'additionalImplementationAvailable' })

  if (script) await keptByItself(author, texts[locale]![0], locale)
  else await press(author, 'save')
  await press(author, 'submit')
  await author.waitForURL(`**/${locale}/workspace`)
  return identifier
}

/** What was typed is saved without a button: the form says so, and shows it again. */
async function keptByItself(author: Page, title: string, locale: Locale): Promise<void> {
  const saved = await author.locator('form[data-draft]').getAttribute('data-saved')
  await author.locator('[data-draft-state]').filter({ hasText: saved! }).waitFor()
  await author.reload()
  assert.equal(await author.locator(`[name="/title/${locale}"]`).inputValue(), title)
}

async function approved(visit: Visit, { country, locale, script, texts }: Telling, identifier: string): Promise<void> {
  const authority = await visit({ account: `authority.${country}`, locale, script })
  await authority.goto(await at(`/${locale}/reviews`))
  await authority.getByRole('link', { name: texts[locale]![0] }).last().click()
  await authority.getByText(texts[locale]![1]).first().waitFor()
  await authority.locator('form[action$="/approval"] button').click()
  await authority.waitForURL(`**/records/${identifier}-1`)
  assert.equal(await authority.locator('h1').innerText(), texts[locale]![0])
}

async function foundWithin(milliseconds: number, { words, locale }: Telling, identifier: string): Promise<boolean> {
  const until = Date.now() + milliseconds
  const address = await at(`/api/v1/search?q=${encodeURIComponent(words)}`)
  while (Date.now() < until) {
    const answer = await fetch(address, { headers: { 'accept-language': locale } })
    const { hits } = (await answer.json()) as { hits: readonly { identifier: string }[] }
    if (hits.some(hit => hit.identifier.startsWith(identifier))) return true
  }
  return false
}

const shows = async (page: Page, identifier: string): Promise<boolean> => (await page.locator(`main a[href*="/records/${identifier}"]`).count()) > 0
