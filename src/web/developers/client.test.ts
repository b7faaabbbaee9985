import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { openChm, Problem, type Options } from '../../../clients/typescript/openchm.ts'
import { publish, withdraw } from '#records'
import { aBody, aRecord, callerOf, temporaryFolder } from '#testing'
import { clientGuide } from './client.ts'

/** The whole site at an address, and a client of it that counts what is answered. */
async function site(options: Options = {}) {
  const caller = await callerOf()
  const answered: number[] = []
  const address = await caller.app.listen({ port: 0, host: '127.0.0.1' })
  const counting: typeof fetch = async (...call) => {
    const response = await fetch(...call)
    answered.push(response.status)
    return response
  }
  return { ...caller, address, answered, chm: openChm({ site: address, fetch: counting, ...options }) }
}

test('a program reads, searches to the end and follows what changes', async () => {
  const { context, chm, heard } = await site()
  const ids: string[] = []
  for (const number of [1, 2, 3]) {
    const data = { ...(await aBody(context, 'nbsap', 'cr')), title: { en: `Plan ${number}` } }
    ids.push(await aRecord(context, { format: 'nbsap', state: 'submitted', data }))
    await publish(context, ids.at(-1)!)
  }
  await heard()
  const begin = await arrayOf(chm.follow())

  const found = (await arrayOf(chm.everyHit({ government: ['cr'], size: 2 }))).map(({ id }) => id)
  const record = await chm.readRecord({ identifier: ids[0]! })
  await withdraw(context, ids[1]!)
  const { total } = await chm.search({ where: { government: 'fr' } })
  const changed = await arrayOf(chm.follow({ after: begin.at(-1)?.cursor ?? 0 }))

  assert.deepEqual([found.toSorted(), total], [ids.toSorted(), 0])
  assert.deepEqual((record.data as { readonly title?: object }).title, { en: 'Plan 1' })
  assert.deepEqual(
    changed.flatMap(({ changes }) => changes.map(({ id, change }) => [id, change])),
    [[ids[1], 'withdrawn']],
  )
})

test('what did not change is not sent again, and is the same', async () => {
  const { context, chm, answered } = await site()
  const identifier = await aRecord(context, { format: 'nbsap', state: 'published' })

  const first = await chm.readRecord({ identifier })
  const second = await chm.readRecord({ identifier })
  await openChm({
    site: '',
    remembers: 0,
    fetch: async (_, init) => (answered.push(Object.keys(init?.headers ?? {}).length), Response.json({})),
  }).listCountries()

  assert.deepEqual(answered, [200, 304, 1])
  assert.deepEqual(second, first)
})

test('a person makes a draft, checks and submits it, and is told what is wrong with it in the language that was named', async () => {
  const { context, tokenOf, address } = await site()
  const chm = openChm({ site: address, token: await tokenOf([{ role: 'authorised-user', for: 'cr' }]), language: 'fr' })
  const data: Record<string, unknown> = { ...(await aBody(context, 'nbsap', 'cr')) }

  const { id, draft } = await chm.createRecord({ body: { format: 'nbsap', data }, 'Idempotency-Key': 'plan-one' })
  const again = await chm.createRecord({ body: { format: 'nbsap', data }, 'Idempotency-Key': 'plan-one' })
  const { issues } = await chm.checkRecord({ identifier: id, body: {} })
  const file = await chm.uploadFile({ identifier: id, name: 'plan.txt', body: new Blob(['A plan']) })
  const bytes = await chm.downloadFile({ id: file.url.split('/')[2]! })
  const stale = await problemOf(chm.saveDraft({ identifier: id, 'If-Match': '"99"', body: { ...data, title: { fr: 'Plan' } } }))
  const standing = await chm.submitDraft({ identifier: id, 'If-Match': `"${draft!.version}"` })
  const foreign = await problemOf(chm.createRecord({ body: { format: 'nbsap', data: { ...data, government: 'fr' } } }))
  const nothing = await chm.recallSubmission({ identifier: id })

  assert.equal(again.id, id)
  assert.ok(issues.length > 0)
  assert.equal(await bytes.text(), 'A plan')
  assert.deepEqual([stale.status, stale.code], [412, 'draft.stale'])
  assert.equal(standing.draft?.state, 'submitted')
  assert.deepEqual([foreign.status, foreign.message.includes('vous')], [403, true], foreign.message)
  assert.equal(nothing.draft?.state, 'open')
})

test('a change is made from the version that was read last, and is refused where somebody saved another meanwhile', async () => {
  const { context, tokenOf, address } = await site()
  const token = await tokenOf([{ role: 'authorised-user', for: 'cr' }])
  const [mine, theirs] = [openChm({ site: address, token }), openChm({ site: address, token })]
  const { id: identifier } = await mine.createRecord({ body: { format: 'nbsap', data: await aBody(context, 'nbsap', 'cr') } })
  const save = async (chm: typeof mine, title: string) =>
    chm.saveDraft({ identifier, body: { ...((await chm.readDraft({ identifier })).data as object), title: { en: title } } })

  await save(mine, 'One')
  const { data } = await mine.readDraft({ identifier })
  await mine.saveDraft({ identifier, body: { ...(data as object), title: { en: 'Two' } } })
  await mine.saveDraft({ identifier, body: { ...(data as object), title: { en: 'Three' } } })
  await save(theirs, 'Theirs')
  const refused = await mine.saveDraft({ identifier, body: data as Record<string, unknown> }).catch((problem: unknown) => problem as Problem)
  const blind = await openChm({ site: address, token })
    .saveDraft({ identifier, body: data as Record<string, unknown> })
    .catch((problem: unknown) => problem as Problem)
  await save(mine, 'Four')

  assert.deepEqual([(refused as Problem).status, (refused as Problem).code], [412, 'draft.stale'])
  assert.equal((blind as Problem).code, 'draft.version-needed')
  assert.deepEqual(((await theirs.readDraft({ identifier })).data as { readonly title: object }).title, { en: 'Four' })
})

test('a record that cannot be submitted is thrown with every place that is wrong', async () => {
  const { tokenOf, address } = await site()
  const chm = openChm({ site: address, token: await tokenOf([{ role: 'authorised-user', for: 'cr' }]) })

  const problem = await problemOf(chm.createRecord({ body: { format: 'nbsap', data: { government: 'cr' }, submit: true } }))

  assert.deepEqual([problem.status, problem.code], [422, 'record.data'])
  assert.ok(problem.issues.every(({ path: place, message }) => place.startsWith('/') && message.length > 3))
})

test('"later" is waited for as the site asks, but not longer than one is willing to, and a signal ends it', async t => {
  const asked: string[] = []
  const later = await answering(t, (request, response) => {
    asked.push(request.url!)
    const isPatient = request.url!.includes('/terms/')
    const wait = isPatient ? '3600' : asked.length < 3 ? '0' : undefined
    response.writeHead(wait === undefined ? 200 : 429, { 'content-type': 'application/json', ...(wait === undefined ? {} : { 'retry-after': wait }) })
    response.end(wait === undefined ? '{"total":7}' : '{"code":"limit.reached","detail":"Later."}')
  })
  const chm = openChm({ site: `${later}/` })

  const { total } = await chm.search({ q: 'a b&c' })
  const refused = await problemOf(chm.readTerm({ identifier: 'A/B' }))
  const ended = openChm({ site: later, patience: 9999 }).readTerm({ identifier: 'x' }, { signal: AbortSignal.timeout(50) })

  await assert.rejects(ended, { name: 'TimeoutError' })
  assert.equal(total, 7)
  assert.deepEqual([refused.code, refused.retryAfter, refused.message], ['limit.reached', 3600, 'Later.'])
  assert.deepEqual(asked.slice(2, 4), ['/api/v1/search?q=a+b%26c', '/api/v1/terms/A%2FB'])
})

test('whatever stands in between is a problem too, and what is missing is said before anything is sent', async t => {
  const proxy = await answering(t, (_, response) => void response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>'))
  const chm = openChm({ site: proxy, tries: 1 })

  const problem = await problemOf(chm.listCountries())

  assert.deepEqual([problem.status, problem.code, problem.issues], [502, 'http.502', []])
  assert.throws(() => chm.readRecord({ identifier: '' }), /identifier is missing/)
})

test('the package that the portal hands out is unpacked, works, and knows the types of what it calls', async () => {
  const { app, address } = await site()
  const folder = temporaryFolder()
  const home = path.join(folder, 'node_modules/openchm-client')
  mkdirSync(home, { recursive: true })

  const { rawPayload, statusCode } = await app.inject({ url: '/en/developers/openchm-client.tgz', headers: { host: 'chm.localhost' } })
  writeFileSync(path.join(folder, 'client.tgz'), rawPayload)
  execFileSync('tar', ['xzf', path.join(folder, 'client.tgz'), '--strip-components=1', '-C', home])
  const client = (await import(pathToFileURL(path.join(home, 'openchm.js')).href)) as { readonly openChm: typeof openChm }
  const countries = await client.openChm({ site: address }).listCountries()
  const [, told] = clientGuide('https://chm.example.org', 'en')
  writeFileSync(path.join(folder, 'use.mts'), program)
  writeFileSync(path.join(folder, 'told.mts'), `declare const process: { readonly env: Record<string, string | undefined> }\n${told}`)

  assert.equal(statusCode, 200)
  assert.ok(JSON.stringify(countries).includes('Costa Rica'))
  assert.ok(told.includes('openChm({'))
  assert.deepEqual(wrongIn(path.join(folder, 'use.mts'), path.join(folder, 'told.mts')), [])
})

test('the script may be imported by pages of other sites', async () => {
  const { app } = await callerOf({ indexed: false })

  const { headers, body } = await app.inject({ url: '/en/developers/openchm.js', headers: { host: 'chm.localhost' } })

  assert.match(String(headers['content-type']), /^text\/javascript/)
  assert.deepEqual([headers['access-control-allow-origin'], headers['cross-origin-resource-policy']], ['*', 'cross-origin'])
  assert.match(body, /export \{[^}]*openChm/)
})

const program = `import { openChm, Problem, type Shape } from 'openchm-client'
import type { components } from 'openchm-client/api'
const chm = openChm({ site: 'https://chm.example.org' })
export const total: number = (await chm.search({ q: 'forest', format: ['nbsap'] })).total
export const record: Shape<'Record'> = await chm.readRecord({ identifier: 'x' })
export const same: components['schemas']['Record'] = record
export const file: Response = await chm.exportSearch({ as: 'csv' })
export const code = (problem: unknown) => (problem instanceof Problem ? problem.code : '')
// @ts-expect-error it needs to be told which record
await chm.readRecord({})
// @ts-expect-error there is no such parameter
await chm.search({ query: 'forest' })
// @ts-expect-error there is no such operation
await chm.eraseEverything()
`

function wrongIn(...files: readonly string[]): readonly string[] {
  const { ModuleKind, ModuleResolutionKind, ScriptTarget } = ts
  const options = {
    strict: true,
    noEmit: true,
    target: ScriptTarget.ES2022,
    module: ModuleKind.NodeNext,
    moduleResolution: ModuleResolutionKind.NodeNext,
    types: [],
  }
  return ts
    .getPreEmitDiagnostics(ts.createProgram(files, options))
    .map(({ messageText, file: at }) => `${at?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
}

async function answering(t: TestContext, answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function arrayOf<One>(many: AsyncIterable<One>): Promise<readonly One[]> {
  const all: One[] = []
  for await (const one of many) all.push(one)
  return all
}

const problemOf = (call: Promise<unknown>): Promise<Problem> =>
  call.then(
    () => assert.fail('it was not refused'),
    (problem: unknown) => (problem instanceof Problem ? problem : assert.fail(String(problem))),
  )
