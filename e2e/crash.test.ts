import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { startProgram, temporaryFolder } from '#testing'
import { journey } from './site.ts'

/** A write the program has answered: the record, how it stood, and the title it was given. */
type Acknowledged = { readonly identifier: string; readonly published: boolean; readonly title: string }
type Written = { readonly identifier: string }

const writers = 6
const enough = 60
const formats = ['news', 'event'] as const

journey('after kill -9 in the middle of writing nothing that was acknowledged is lost, and the search equals the database', async visit => {
  const data = `${temporaryFolder()}/data`
  const killed = startProgram({ DATA_DIR: data, DEMO: '0' })
  await killed.ready()
  const admin = await visit()
  const call = caller(await killed.ready(), await tokenOf(admin, /http\S+link=\S+/.exec(killed.output())![0]))

  const acknowledged = await writeUntilKilled(call, () => killed.signal('SIGKILL'))
  await killed.ended
  const next = startProgram({ DATA_DIR: data, DEMO: '0', PORT: new URL(await killed.ready()).port })
  const url = await next.ready()
  while (!(await fetch(`${url}/health`)).ok) await new Promise(tick => setTimeout(tick, 50))

  const lost: string[] = []
  for (const { identifier, published, title } of acknowledged) {
    const held = await call(`records/${identifier}${published ? '' : '/draft'}`)
    if (held.status !== 200 || (held.body as { data: { title: { en: string } } }).data.title.en !== title) lost.push(identifier)
  }
  assert.ok(acknowledged.length >= enough / 2, `only ${acknowledged.length} writes were acknowledged`)
  assert.deepEqual(lost, [])
  for (const format of formats) assert.equal(await foundIn(call, format), await heldIn(admin, url, format), `${format}: found and held`)

  next.signal('SIGTERM')
  await next.ended
})

type Call = (path: string, body?: object, method?: string) => Promise<{ readonly status: number; readonly body: unknown }>

const caller =
  (url: string, token: string): Call =>
  async (path, body, method = body ? 'POST' : 'GET') => {
    const headers = { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) }
    const answer = await fetch(`${url}/api/v1/${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
    return { status: answer.status, body: await answer.json() }
  }

/** Become the first administrator by the link of the terminal, and get a token that may write. */
async function tokenOf(admin: Page, link: string): Promise<string> {
  await admin.goto(link)
  await admin.fill('#f-name', 'First Administrator')
  await admin.fill('#f-email', 'first@example.org')
  await admin.fill('#f-password', 'one long pass phrase')
  await admin.locator('form.form button').click()
  await admin.waitForURL('**/admin')
  await admin.goto(new URL('/en/account/tokens', link).href)
  await admin.fill('#f-name', 'stream')
  await admin.locator('input[name=scopes][value=write]').check()
  await admin.locator('form.form button').click()
  return (await admin.locator('main code').first().innerText()).trim()
}

/** Several writers at once: news saved and submitted in one call, events in two steps, drafts that stay drafts. Killed while all of them write. */
async function writeUntilKilled(call: Call, kill: () => void): Promise<readonly Acknowledged[]> {
  const acknowledged: Acknowledged[] = []
  let dead = false
  const writer = async (number: number) => {
    for (let turn = 0; !dead; turn++) {
      const title = `Written ${number}.${turn}`
      const format = formats[turn % 2]!
      const made = await call('records', { format, data: { languages: ['en'], title: { en: title }, ...rest[format] }, submit: format === 'news' })
      const { identifier } = made.body as Written
      if (made.status !== 201) throw new Error(JSON.stringify(made.body))
      acknowledged.push({ identifier, published: format === 'news', title })
      if (format === 'event' && number % 2 === 0 && (await call(`records/${identifier}/submission`, {})).status === 200)
        acknowledged.push({ identifier, published: true, title })
      if (acknowledged.length >= enough && !dead) {
        dead = true
        kill()
      }
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: writers }, (_, number) => writer(number)))
  const faults = ends.filter(end => end.status === 'rejected' && !/fetch failed|terminated|JSON/.test(String(end.reason)))
  assert.deepEqual(faults, [])
  // what was published later is no draft any more
  return acknowledged.filter(
    ({ identifier, published }) => published || !acknowledged.some(later => later.identifier.startsWith(identifier) && later.published),
  )
}

const rest = {
  news: { date: '2026-05-04', summary: { en: 'Written while the program was being killed.' }, text: { en: '<p>Nothing acknowledged is lost.</p>' } },
  event: { startDate: '2026-05-04', endDate: '2026-05-05' },
} as const

const foundIn = async (call: Call, format: string): Promise<number> => ((await call(`search?format=${format}`)).body as { total: number }).total

/** What the database holds, as the workspace counts it. */
async function heldIn(admin: Page, url: string, format: string): Promise<number> {
  await admin.goto(`${url}/en/workspace/published`)
  return Number(await admin.locator(`.workspace-formats a[href*="format=${format}"] .tab-count`).innerText())
}
