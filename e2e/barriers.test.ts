import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { formats } from '#formats'
import { locales, type Locale } from '#platform/localized.ts'
import { demoPassword } from '#demo'
import { pages } from '#web'
import { barriersOn, ofColours } from './barriers.ts'
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
  readonly share: string
  readonly imported: string
  readonly proposal: string
  readonly alert: string
  readonly chart: string
  readonly list: string
}

const author = 'author.cr'
const authority = 'authority.cr'
const focalPoint = 'focalpoint.cr'
const admin = 'admin'

/** Every page of the web; without an entry here a new one fails. `undefined`: answers no page of its own. */
const seen: { readonly [path: string]: ((world: World) => readonly Seen[]) | undefined } = {
  '/': () => [{ path: '' }],
  '/search': () => [
    { path: '/search?q=agua&government=cr&-format=news' },
    { path: '/search?q=xyzzyplugh&format=nbsap' },
    { path: '/search?view=table&size=50' },
    { path: '/search?view=cards&from=2019&to=2024' },
    { path: '/search?group=government' },
    { path: '/search?view=matrix' },
  ],
  '/search/why': ({ record }) => [{ path: `/search/why?q=${record}&of=${record}` }],
  '/search/builder': () => [{ path: `/search/builder?q=${encodeURIComponent('forest OR sea -law title:"national plan" bio*')}` }],
  '/search/sharing': () => [{ path: '/search/sharing?q=agua&government=cr' }, { path: '/search/sharing?format=nbsap&most=3', account: author }],
  '/embed/search': () => [{ path: '/embed/search?q=agua&most=3' }, { path: '/embed/search?q=xyzzyplugh' }],
  '/charts': () => ['bar&by=target', 'stacked', 'line&by=format', 'timeline', 'matrix', 'map'].map(chart => ({ path: `/charts?chart=${chart}` })),
  '/charts.csv': undefined,
  '/charts.svg': undefined,
  '/charts.png': undefined,
  '/charts/saved': () => [{ path: '/charts/saved', account: author }],
  '/charts/saved/:id': ({ chart, list }) => ['unknown', chart, list].map(id => ({ path: `/charts/saved/${id}` })),
  '/embed/chart': () => [{ path: '/embed/chart?chart=map' }],
  '/countries/compare': () => [{ path: '/countries/compare' }, { path: '/countries/compare?country=cr&country=ke&country=be' }],
  '/search/values': () => [{ path: '/search/values?of=government' }],
  '/suggest': undefined,
  '/records/:identifier': ({ record }) => [{ path: `/records/${record}`, account: author }],
  '/records/:identifier/preview': ({ draft }) => [{ path: `/records/${draft}/preview`, account: author }],
  '/records/:identifier/history': ({ changed }) => [{ path: `/records/${changed}/history` }],
  '/records/:identifier/compare': ({ changed }) => [{ path: `/records/${changed}/compare` }],
  '/records/:identifier/languages': ({ record }) => [{ path: `/records/${record}/languages`, account: author }],
  '/records/:identifier/confirmation': ({ record }) => [{ path: `/records/${record}/confirmation`, account: authority }],
  '/records/:identifier/retirement': ({ record }) => [{ path: `/records/${record}/retirement`, account: authority }],
  '/records/:identifier/files': ({ draft }) => [{ path: `/records/${draft}/files`, account: author }],
  '/records/:identifier/comments': ({ draft }) => [{ path: `/records/${draft}/comments`, account: author }],
  '/records/:identifier/shares': ({ draft }) => [{ path: `/records/${draft}/shares`, account: author }],
  '/records/:identifier/receipts': ({ record }) => [{ path: `/records/${record}/receipts`, account: author }],
  '/records/:identifier/pdf': undefined,
  '/receipts/:id': () => [{ path: '/receipts/unknown' }],
  '/receipts/:id/pdf': undefined,
  '/receipts/key': undefined,
  '/shared/:secret': ({ share }) => [{ path: `/shared/${share}` }],
  '/shared/:secret/files/:id/:name': undefined,
  '/records/:identifier/cite': undefined,
  '/records/:identifier/enquiry': ({ record }) => [{ path: `/records/${record}/enquiry` }, { path: `/records/${record}/enquiry?about=change` }],
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
  '/workspace/bin': () => [{ path: '/workspace/bin', account: author }],
  '/imports': () => [{ path: '/imports', account: author }],
  '/imports/template': undefined,
  '/imports/:id': ({ imported }) => [{ path: `/imports/${imported}`, account: author }],
  '/imports/:id/columns': ({ imported }) => [{ path: `/imports/${imported}/columns`, account: author }],
  '/imports/:id/annotated.xlsx': undefined,
  '/exports/new': () => [{ path: '/exports/new?format=news', account: author }],
  '/exports': () => [{ path: '/exports', account: author }],
  '/exports/:id/file': undefined,
  '/reviews': () => [{ path: '/reviews', account: authority }],
  '/reviews/:number': ({ review }) => [{ path: `/reviews/${review}`, account: authority }],
  '/reviews/deputies': () => [{ path: '/reviews/deputies', account: authority }],
  '/library': () => [{ path: '/library' }, { path: '/library', account: admin }],
  '/library/subjects': () => [{ path: '/library/subjects' }],
  '/library/subjects/:term': () => [{ path: '/library/subjects/CBD-SUBJECT-FOR' }],
  '/library/targets': () => [{ path: '/library/targets' }],
  '/library/targets/:term': () => [{ path: '/library/targets/GBF-TARGET-03' }],
  '/library/lists': () => [{ path: '/library/lists', account: 'user' }],
  '/library/lists/new': () => [{ path: '/library/lists/new', account: author }],
  '/library/lists/:id': () => [{ path: '/library/lists/aula-de-otono' }, { path: '/library/lists/aula-de-otono', account: 'user' }],
  '/library/lists/:id/edit': () => [{ path: '/library/lists/aula-de-otono/edit', account: 'user' }],
  '/library/lists/:id/export': undefined,
  '/library/collections/new': () => [{ path: '/library/collections/new', account: admin }],
  '/library/collections/:id': () => [
    { path: '/library/collections/coasts-and-reefs' },
    { path: '/library/collections/coasts-and-reefs', account: admin },
  ],
  '/library/collections/:id/edit': () => [{ path: '/library/collections/coasts-and-reefs/edit', account: admin }],
  '/library/collections/:id/export': undefined,
  '/library/collections/:id/cover': undefined,
  '/library/add': ({ record }) => [{ path: `/library/add?record=${record}`, account: author }],
  '/countries': () => [{ path: '/countries' }],
  '/countries/:code': () => [{ path: '/countries/cr' }],
  '/embed/countries/:code': () => [{ path: '/embed/countries/cr' }],
  '/formats': () => [{ path: '/formats' }],
  '/formats/:name': () => [{ path: '/formats/nationalTarget7' }],
  '/formats/:name/file': undefined,
  '/formats/:name/form.pdf': undefined,
  '/vocabularies': () => [{ path: '/vocabularies' }],
  '/vocabularies/:key': () => [{ path: '/vocabularies/gbf-targets' }],
  '/vocabularies/import': () => [{ path: '/vocabularies/import', account: admin }],
  '/vocabularies/new': () => [{ path: '/vocabularies/new', account: admin }],
  '/vocabularies/:key/edit': () => [{ path: '/vocabularies/gbf-targets/edit', account: admin }],
  '/vocabularies/:key/order': () => [{ path: '/vocabularies/gbf-targets/order', account: admin }],
  '/vocabularies/:key/terms/new': () => [{ path: '/vocabularies/gbf-targets/terms/new', account: admin }],
  '/vocabularies/:key/history': () => [{ path: '/vocabularies/gbf-targets/history' }],
  '/vocabularies/:key/proposal': () => [{ path: '/vocabularies/gbf-targets/proposal', account: author }],
  '/terms/:identifier/edit': () => [{ path: '/terms/GBF-TARGET-03/edit', account: admin }],
  '/terms/:identifier/retirement': () => [{ path: '/terms/GBF-TARGET-03/retirement', account: admin }],
  '/terms/:identifier/history': () => [{ path: '/terms/GBF-TARGET-03/history' }],
  '/terms/:identifier/mappings': () => [{ path: '/terms/GBF-TARGET-03/mappings', account: admin }],
  '/terms/:identifier/merge': () => [{ path: '/terms/GBF-TARGET-03/merge', account: admin }],
  '/terms/:identifier/proposal': () => [{ path: '/terms/GBF-TARGET-03/proposal', account: author }],
  '/merges/:id': () => [{ path: '/merges/0', account: admin }],
  '/proposals': () => [{ path: '/proposals', account: admin }],
  '/proposals/:id': ({ proposal }) => [{ path: `/proposals/${proposal}`, account: admin }],
  '/terms/:identifier': () => [{ path: '/terms/GBF-TARGET-03' }],
  '/help': () => [{ path: '/help' }],
  '/help/:topic': () => [{ path: '/help/searching' }],
  '/developers': () => [{ path: '/developers' }],
  '/developers/recipes': () => [{ path: '/developers/recipes?with=python' }],
  '/developers/errors': () => [{ path: '/developers/errors' }],
  '/developers/reference': () => [{ path: '/developers/reference' }],
  '/developers/reference/shapes': () => [{ path: '/developers/reference/shapes' }],
  '/developers/reference/:tag': () => [{ path: '/developers/reference/search#search' }],
  '/developers/client': () => [{ path: '/developers/client' }],
  '/developers/interfaces': () => [{ path: '/developers/interfaces' }],
  '/developers/changes': () => [{ path: '/developers/changes' }],
  '/developers/openchm-client.tgz': undefined,
  '/developers/openchm.js': undefined,
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
  '/account/notifications': () => [{ path: '/account/notifications', account: author }],
  '/alerts': () => [{ path: '/alerts', account: author }],
  '/alerts/new': () => [{ path: '/alerts/new?q=agua&format=nbsap', account: author }],
  '/alerts/stop': () => [{ path: '/alerts/stop?of=x' }],
  '/alerts/:id': ({ alert }) => [{ path: `/alerts/${alert}`, account: author }],
  '/alerts/:id/calls': ({ alert }) => [{ path: `/alerts/${alert}/calls`, account: author }],
  '/alerts/:id/calls/:call': ({ alert }) => [{ path: `/alerts/${alert}/calls/1`, account: author }],
  '/alerts/feeds/:secret.atom': undefined,
  '/alerts/feeds/:secret.rss': undefined,
  '/alerts/feeds/:secret.json': undefined,
  '/search.atom': undefined,
  '/search.rss': undefined,
  '/search.json': undefined,
  '/notifications/stop': () => [{ path: '/notifications/stop?of=x' }],
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
  '/admin/formats': () => [{ path: '/admin/formats', account: admin }],
  '/admin/formats/new': () => [{ path: '/admin/formats/new', account: admin }],
  '/admin/formats/copy': undefined,
  '/admin/formats/:name': () => [{ path: '/admin/formats/news', account: admin }],
  '/admin/audit': () => [{ path: '/admin/audit', account: admin }],
  '/admin/audit/export': undefined,
  '/appearance': undefined,
}

type State = NonNullable<Visitor['state']>
type Prepared = { readonly world: World; readonly states: ReadonlyMap<string | undefined, State> }

const lanes = 2
const [desk, phone] = [1280, 360]
/**
 * Every page is seen at both widths in each direction of writing. Readers of the other languages see it at a desk and on a phone by turns, most of
 * them in the dark, and whether it fits; half of them look closer.
 */
const bothWidthsIn: { readonly [locale in Locale]?: readonly number[] } = { en: [desk, phone], ar: [phone, desk] }
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
        for (const [place, { path, account }] of all.entries()) {
          if (place % lanes !== lane) continue
          if (!open.has(account)) open.set(account, await visit({ locale, dark: darkIn.has(locale), state: states.get(account) }))
          const page = open.get(account)!
          await page.goto(await at(`/${locale}${path}`))
          const turn = (place >> 1) + locales.indexOf(locale)
          const [widths, rules] = bothWidthsIn[locale] ? [bothWidthsIn[locale]] : [[turn % 2 ? desk : phone], (turn >> 1) % 2 ? undefined : []]
          found.push(...(await barriersOn(page, locale, widths, rules)).map(barrier => `${path} ${barrier}`))
        }
      }),
    )

    assert.deepEqual(found, [])
  })
}

journey('a form with all its faults puts no barrier before anybody', async visit => {
  const writers = { national: await visit({ account: 'author.ke' }), others: await visit({ account: 'secretariat' }) }
  const found: string[] = []

  // the forms themselves are seen with every format; their faults look alike
  const some = formats().filter(({ closed }, place) => !closed && place % 9 === 0)
  for (const [place, { name, kind, houses }] of some.entries()) {
    const locale = locales[place % locales.length]!
    const page = writers[kind === 'national' ? 'national' : 'others']
    const host = hosts[houses[0]!] ?? chm
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

const hosts: { readonly [house: string]: string } = { BCH: 'bch.localhost', ABSCH: 'absch.localhost' }

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
          ...(await barriersOn(reader, 'en', dark ? [1280] : [1280, 360], ofColours)).map(
            barrier => `${address}${path} ${dark ? 'dark ' : ''}${barrier}`,
          ),
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
  const share = await sharedDraft(writer, draft)
  const imported = await importedSheet(writer)
  const proposal = await proposedTerm(writer)
  await writer.goto(await at('/en/alerts'))
  const alert = await lastPart(writer, 'main a[href*="/alerts/"]')
  const list = await keptList(writer)
  await writer.goto(await at('/en/charts/saved'))
  const chart = await lastPart(writer, 'main tr:last-of-type a[href*="/charts/saved/"]')
  const form = await lateForm(writer)
  await reviewer.goto(await at('/en/reviews'))
  const review = await lastPart(reviewer, 'main td a, main th a')
  await keeper.goto(await at('/en/admin/users'))
  const account = await lastPart(keeper, 'main th a')

  const records = await found('format=nationalTarget7&government=cr&sort=oldest')
  const world = {
    draft,
    share,
    imported,
    proposal,
    alert,
    chart,
    list,
    form,
    review,
    account,
    record: records[0]!,
    changed: records.find(name => !name.endsWith('-1')) ?? records[0]!,
  }
  const states = await Promise.all([...open].map(async ([account, page]) => [account, await page.context().storageState()] as const))
  return { world, states: new Map(states) }
}

async function sharedDraft(page: Page, draft: string): Promise<string> {
  await page.goto(await at(`/en/records/${draft}/shares`))
  await page.locator('main form.stack button').click()
  return (await page.locator('#share-link').getAttribute('href'))!.split('/').at(-1)!
}

/** Keep a list of records; answers its id. */
async function keptList(page: Page): Promise<string> {
  await page.goto(await at('/en/search/sharing?q=agua&most=3'))
  await page.fill('#f-name', 'Agua')
  await page.locator('form:has(#f-name) button').click()
  await page.waitForURL('**/charts/saved')
  return lastPart(page, 'main a[href*="/charts/saved/"]')
}

async function importedSheet(page: Page): Promise<string> {
  await page.goto(await at('/en/imports'))
  await page.locator('form[enctype] select[name=format]').selectOption('event')
  const buffer = Buffer.from('Title,When does it begin?\nReef days,2026-05-01\nNo day,soon\n')
  await page.locator('form[enctype] input[type=file]').setInputFiles({ name: 'events.csv', mimeType: 'text/csv', buffer })
  await page.locator('form[enctype] button').click()
  await page.waitForURL(/imports\/[^/]+/)
  return /imports\/([^/?]+)/.exec(page.url())![1]!
}

async function proposedTerm(page: Page): Promise<string> {
  await page.goto(await at('/en/vocabularies/gbf-targets/proposal'))
  await page.fill('#f-label', 'Target 24')
  await page.fill('#f-reason', 'It is missing.')
  await page.locator('form.form button').click()
  await page.waitForURL('**/proposals/*')
  return page.url().split('/').at(-1)!
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
