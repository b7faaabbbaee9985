import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core'
import { demoPassword } from '#demo'
import type { Locale } from '#platform/localized.ts'
import { chromiumOptions, chromiumPath, startProgram, temporaryFolder } from '#testing'

/** Who sits at a browser, and what it can do. */
export type Visitor = {
  /** A browser without script is one that never ran any. */
  readonly script?: boolean
  readonly locale?: Locale
  readonly width?: 360 | 1280
  /** The device asks for dark pages. */
  readonly dark?: boolean
  /** Signed in as this account of the demonstration: `author.cr`. */
  readonly account?: string
  /** Or with the cookies of a browser that was open before. */
  readonly state?: BrowserContextOptions['storageState']
}

/** Opens a browser of its own, at its first page. */
export type Visit = (visitor?: Visitor) => Promise<Page>

/** The CHM, where people sign in. */
export const chm = 'localhost'

/** While a journey is being written: a demonstration that already runs. */
const running = process.env['E2E_URL']
const program = running ? undefined : startProgram({ DATA_DIR: `${temporaryFolder()}/data`, DEMO: '1' })
const browser = chromium.launch({ executablePath: chromiumPath()!, args: chromiumOptions })
after(async () => {
  await (await browser).close()
  program?.signal('SIGTERM')
  await program?.ended
})

/** The address of a path on a portal's host. */
export async function at(path: string, host = chm): Promise<string> {
  const { port, protocol } = new URL(running ?? (await program!.ready()))
  return `${protocol}//${host}:${port}${path}`
}

/** A test in real browsers: it also fails when a script of the page does, or when the content policy had to stop something. */
export function journey(name: string, walk: (visit: Visit) => Promise<void>): void {
  test(name, async () => {
    const pages: Page[] = []
    const troubles: string[] = []
    try {
      await walk(async visitor => {
        const page = await opened(visitor, troubles)
        pages.push(page)
        if (visitor?.account !== undefined) await signIn(page, visitor.account, visitor.locale)
        return page
      })
    } catch (error) {
      throw Object.assign(new Error(`${(error as Error).message}\nat ${pages.map(page => page.url()).join(', ')}`), { stack: (error as Error).stack })
    } finally {
      for (const page of pages) await page.context().close()
    }
    assert.deepEqual(troubles, [])
  })
}

async function opened({ script = true, locale = 'en', width = 1280, dark = false, state }: Visitor = {}, troubles: string[]): Promise<Page> {
  const viewport = { width, height: width === 360 ? 760 : 900 }
  const context = await (
    await browser
  ).newContext({ javaScriptEnabled: script, locale, viewport, colorScheme: dark ? 'dark' : 'light', ...(state && { storageState: state }) })
  context.setDefaultTimeout(patience)
  const page = await context.newPage()
  page.on('pageerror', error => troubles.push(error.message))
  page.on('console', message => /Content Security Policy|Refused to/.test(message.text()) && troubles.push(message.text()))
  return page
}

const patience = 20_000

/** Sign in with the password, as people do. */
export async function signIn(page: Page, account: string, locale: Locale = 'en', password = demoPassword): Promise<void> {
  await page.goto(await at(`/${locale}/sign-in`))
  await page.fill('#f-email', account.includes('@') ? account : `${account}@demo.example`)
  await page.fill('#f-password', password)
  await page.locator('form.form button').click()
  await page.waitForURL(url => !url.pathname.endsWith('/sign-in'))
}

/** Begin a record of a format on the page that offers them; answers its identifier. */
export async function begin(page: Page, format: string, locale: Locale, host = chm): Promise<string> {
  await page.goto(await at(`/${locale}/workspace/new`, host))
  const offer = page.locator(`form:has(input[name=format][value=${format}])`)
  const country = offer.locator('select[required]')
  if ((await country.count()) > 0) await country.selectOption({ index: 1 })
  await offer.locator('button').click()
  await page.waitForURL('**/edit')
  return /records\/([^/]+)\/edit/.exec(page.url())![1]!
}

/** Choose the languages of a record; the questions follow at once, or when it is saved. */
export async function writeIn(page: Page, script: boolean, ...languages: readonly string[]): Promise<void> {
  for (const language of languages) {
    await page.locator(`#f-languages-${language}`).check()
    if (script) await page.locator(`[name$="/${language}"]`).first().waitFor()
  }
  if (!script) await press(page, 'save')
}

/** What a form is told: by the name of the control its text, or the value of the button, tick or menu entry. */
export type Answers = { readonly [name: string]: string }

/** Answer questions of a form. */
export async function fill(page: Page, answers: Answers): Promise<void> {
  for (const [name, value] of Object.entries(answers)) {
    const control = page.locator(`[name="${name}"]`)
    const kind = await control
      .first()
      .evaluate(element => (element instanceof HTMLInputElement ? element.type : (element.dataset['rich'] ?? element.tagName)))
    if (kind === 'radio' || kind === 'checkbox') await page.locator(`[name="${name}"][value="${value}"]`).check()
    else if (kind === 'SELECT') await control.selectOption(value)
    else if (kind === '' || kind === 'true') await control.evaluate(typeInto, value)
    else await control.fill(value)
  }
}

/** With script an editor stands over the box of a formatted text, and takes over what is put into it. */
function typeInto(box: HTMLElement, value: string): void {
  ;(box as HTMLTextAreaElement).value = value
  box.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Press one of the buttons below the form. */
export async function press(page: Page, verb: 'save' | 'preview' | 'submit'): Promise<void> {
  await page.locator(`.draft-buttons button[value=${verb}]`).click()
  await page.waitForLoadState()
}
