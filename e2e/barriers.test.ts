import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { formats } from '#formats'
import { locales, type Locale } from '#platform/localized.ts'
import { demoPassword } from '#demo'
import { pages } from '#web'
import { barriersOn } from './barriers.ts'
import { at, begin, chm, journey, press, type Visit, type Visitor } from './site.ts'

/** How a page is visited: the part of its address below the language, and who sees the most of it. */
type Seen = { readonly path: string; readonly account?: string }

/** What stands for the parameters of addresses. */
type World = {
  readonly record: string
  readonly changed: string
  readonly draft: string
  readonly review: string
  readonly account: string
  readonly form: string
}

const author = 'author.cr'
const authority = 'authority.cr'
const focalPoint = 'focalpoint.cr'
const admin = 'admin'

/** Every page of the web; without an entry here a new one fails. `undefined`: answers no page of its own. */
const seen: { readonly [path: string]: ((world: World) => readonly Seen[]) | undefined } = {
  '/': () => [{ path: '' }],
  '/search': () => [{ path: '/search?q=agua&government=cr' }, { path: '/search?q=xyzzyplugh' }, { path: '/search?view=table&size=50' }],
  '/search/values': () => [{ path: '/search/values?of=government' }],
  '/suggest': undefined,
  '/records/:identifier': ({ record }) => [{ path: `/records/${record}`, account: author }],
  '/records/:identifier/preview': ({ draft }) => [{ path: `/records/${draft}/preview`, account: author }],
  '/records/:identifier/history': ({ changed }) => [{ path: `/records/${changed}/history` }],
  '/records/:identifier/compare': ({ changed }) => [{ path: `/records/${changed}/compare` }],
  '/records/:identifier/cite': undefined,
  '/records/:identifier/presence': undefined,
  '/records/:identifier/candidates': undefined,
  '/records/terms': undefined,
  '/records/world.svg': undefined,
  '/records/:identifier/edit': ({ draft }) => [{ path: `/records/${draft}/edit?check`, account: author }],
  '/records/:identifier/discard': ({ draft }) => [{ path: `/records/${draft}/discard`, account: author }],
  '/records/:identifier/withdrawal': ({ record }) => [{ path: `/records/${record}/withdrawal`, account: authority }],
  '/files/:id/:name': undefined,
  '/workspace': () => [{ path: '/workspace', account: author }],
  '/workspace/in-review': () => [{ path: '/workspace/in-review', account: author }],
  '/workspace/published': () => [{ path: '/workspace/published', account: authority }],
  '/workspace/new': () => [{ path: '/workspace/new', account: admin }],
  '/reviews': () => [{ path: '/reviews', account: authority }],
  '/reviews/:number': ({ review }) => [{ path: `/reviews/${review}`, account: authority }],
  '/countries': () => [{ path: '/countries' }],
  '/countries/:code': () => [{ path: '/countries/cr' }],
  '/formats': () => [{ path: '/formats' }],
  '/formats/:name': () => [{ path: '/formats/nationalTarget7' }],
  '/formats/:name/file': undefined,
  '/vocabularies': () => [{ path: '/vocabularies' }],
  '/vocabularies/:key': () => [{ path: '/vocabularies/gbf-targets' }],
  '/terms/:identifier': () => [{ path: '/terms/GBF-TARGET-03' }],
  '/help': () => [{ path: '/help' }],
  '/help/:topic': () => [{ path: '/help/searching' }],
  '/developers': () => [{ path: '/developers' }],
  '/sign-in': () => [{ path: '/sign-in?kept=1' }],
  '/sign-out': () => [{ path: '/sign-out', account: author }],
  '/sign-up': () => [{ path: '/sign-up' }],
  '/sign-in/handover': undefined,
  '/sign-in/arrival': undefined,
  '/account/verification': () => [{ path: '/account/verification?link=x' }],
  '/account/reset': () => [{ path: '/account/reset' }],
  '/account/reset/password': () => [{ path: '/account/reset/password?link=x' }],
  '/account/invitation': () => [{ path: '/account/invitation?link=x' }],
  '/account/first-administrator': () => [{ path: '/account/first-administrator?link=x' }],
  '/account/forms/:id': ({ form }) => [{ path: `/account/forms/${form}`, account: author }],
  '/account': () => [{ path: '/account', account: focalPoint }],
  '/account/email': () => [{ path: '/account/email', account: author }],
  '/account/email/confirmation': () => [{ path: '/account/email/confirmation?link=x' }],
  '/account/password': () => [{ path: '/account/password', account: author }],
  '/account/sessions': () => [{ path: '/account/sessions', account: author }],
  '/account/tokens': () => [{ path: '/account/tokens', account: author }],
  '/national-users': () => [{ path: '/national-users', account: focalPoint }],
  '/admin': () => [{ path: '/admin', account: admin }],
  '/admin/users': () => [{ path: '/admin/users', account: admin }],
  '/admin/users/:id': ({ account }) => [{ path: `/admin/users/${account}`, account: admin }],
  '/admin/portals': () => [{ path: '/admin/portals', account: admin }],
  '/admin/portals/new': () => [{ path: '/admin/portals/new', account: admin }],
  '/admin/portals/:id': () => [{ path: '/admin/portals/cr', account: admin }],
  '/admin/outbox': () => [{ path: '/admin/outbox', account: admin }],
  '/admin/jobs': () => [{ path: '/admin/jobs', account: admin }],
  '/admin/audit': () => [{ path: '/admin/audit', account: admin }],
  '/appearance': undefined,
}

type State = NonNullable<Visitor['state']>
type Prepared = { readonly world: World; readonly states: ReadonlyMap<string | undefined, State> }

const lanes = 2
/** Every page is seen in the light by readers of three languages, and in the dark by those of the others. */
const darkIn: ReadonlySet<Locale> = new Set(['fr', 'es', 'ru'])
let prepared: Prepared | undefined

for (const locale of locales) {
  journey(`no page puts a barrier before readers of ${locale}, at a desk or on a phone`, async visit => {
    const { world, states } = (prepared ??= await prepare(visit))
    const all = pages.filter(({ method }) => method === 'GET').flatMap(({ path }) => visitsTo(path, world))
    const found: string[] = []

    await Promise.all(
      Array.from({ length: lanes }, async (_, lane) => {
        const open = new Map<string | undefined, Page>()
        for (const { path, account } of all.filter((_, place) => place % lanes === lane)) {
          if (!open.has(account)) open.set(account, await visit({ locale, dark: darkIn.has(locale), state: states.get(account) }))
          const page = open.get(account)!
          await page.goto(await at(`/${locale}${path}`))
          found.push(...(await barriersOn(page, locale)).map(barrier => `${path} ${barrier}`))
        }
      }),
    )

    assert.deepEqual(found, [])
  })
}

const hosts: { readonly [house: string]: string } = { BCH: 'bch.localhost', ABSCH: 'absch.localhost' }

journey('neither a form with all its faults nor a record puts a barrier before anybody, whatever its format', async visit => {
  const writers = { national: await visit({ account: 'author.ke' }), others: await visit({ account: 'secretariat' }) }
  const found: string[] = []

  for (const [place, { name, kind, houses }] of formats().entries()) {
    const locale = locales[place % locales.length]!
    const page = writers[kind === 'national' ? 'national' : 'others']
    const host = hosts[houses[0]!] ?? chm
    await page.goto(await at(`/${locale}/search?format=${name}`, host))
    await page.goto(await at((await page.locator('.hit-title a').first().getAttribute('href'))!, host))
    found.push(...(await barriersOn(page, locale)).map(barrier => `record of ${name}, ${locale} ${barrier}`))

    await page.goto(await at(`/${locale}/sign-in`, host))
    await begin(page, name, locale, host)
    // past the browser's own checks, to all that the server has to say
    await page.locator('form[data-draft]').evaluate(form => void ((form as HTMLFormElement).noValidate = true))
    await press(page, 'submit')
    await page.locator('.field-error').first().waitFor()
    found.push(...(await barriersOn(page, locale)).map(barrier => `form of ${name}, ${locale} ${barrier}`))
  }

  assert.deepEqual(found, [])
})

journey('the colours of no portal put a barrier before its readers, by day or by night', async visit => {
  const first = await visit()
  await first.goto(await at('/en'))
  const portals = await first.locator('.site-menu .drop-list a').evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href))
  assert.ok(portals.length >= 8, `only ${portals.length} other portals`)
  const found: string[] = []

  for (const dark of [false, true]) {
    const reader = await visit({ dark })
    for (const address of portals) {
      for (const path of ['', '/search']) {
        await reader.goto(address + path)
        found.push(
          ...(await barriersOn(reader, 'en', dark ? [1280] : [1280, 360])).map(barrier => `${address}${path} ${dark ? 'dark ' : ''}${barrier}`),
        )
      }
    }
  }

  assert.deepEqual(found, [])
})

function visitsTo(path: string, world: World): readonly Seen[] {
  assert.ok(path in seen, `${path} is a new page: say how it is visited`)
  return seen[path]?.(world) ?? []
}

/** Sign everybody in once, begin a draft, and keep a form that came too late. */
async function prepare(visit: Visit): Promise<Prepared> {
  const open = new Map<string | undefined, Page>([[undefined, await visit()]])
  for (const account of [author, authority, focalPoint, admin]) open.set(account, await visit({ account }))
  const [writer, reviewer, keeper] = [open.get(author)!, open.get(authority)!, open.get(admin)!]
  const draft = await begin(writer, 'nationalTarget7', 'en')
  const form = await lateForm(writer)
  await reviewer.goto(await at('/en/reviews'))
  const review = await lastPart(reviewer, 'main td a, main th a')
  await keeper.goto(await at('/en/admin/users'))
  const account = await lastPart(keeper, 'main th a')

  const records = await found('format=nationalTarget7&government=cr&sort=oldest')
  const world = { draft, form, review, account, record: records[0]!, changed: records.find(name => !name.endsWith('-1')) ?? records[0]! }
  const states = await Promise.all([...open].map(async ([account, page]) => [account, await page.context().storageState()] as const))
  return { world, states: new Map(states) }
}

async function lateForm(page: Page): Promise<string> {
  await page.goto(await at('/en/workspace/new'))
  await page.context().clearCookies({ name: 'session' })
  await page.locator('form:has(input[value=nbsap]) button').click()
  await page.fill('#f-email', `${author}@demo.example`)
  await page.fill('#f-password', demoPassword)
  await page.locator('form.form button').click()
  await page.waitForURL('**/account/forms/*')
  return page.url().split('/').at(-1)!
}

const lastPart = async (page: Page, link: string): Promise<string> => (await page.locator(link).first().getAttribute('href'))!.split('/').at(-1)!

async function found(query: string): Promise<readonly string[]> {
  const answer = await fetch(await at(`/api/v1/search?${query}&size=100`))
  const { hits } = (await answer.json()) as { hits: readonly { identifier: string }[] }
  return hits.map(({ identifier }) => identifier)
}
