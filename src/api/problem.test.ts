import assert from 'node:assert/strict'
import { test } from 'node:test'
import { issueCodes } from '#formats'
import { Refused } from '#platform/errors.ts'
import { locales } from '#platform/localized.ts'
import { isMessage } from '#platform/messages.ts'
import { callerOf, knownRefusals } from '#testing'
import { problemOf, statusOf } from './problem.ts'

const values = {
  most: 7,
  least: 2,
  seconds: 5,
  since: 's',
  field: 'x',
  newest: 2,
  scope: 'write',
  method: 'PUT',
  allowed: 'GET',
  id: 'A',
  count: 3,
  bytes: 9,
  at: '/a',
  rule: 'type',
  type: 'integer',
  limit: 5,
  code: 'zz',
  problem: 'p',
  name: 'n',
  identifier: 'i',
  usage: 'u',
  reason: 'damaged',
  row: 1,
  place: '/a',
  found: 'f',
  email: 'e',
  kind: 'k',
  line: 1,
  offset: 0,
  version: 2,
  days: 1,
  threat: 't',
}

for (const { code, kinds } of knownRefusals()) {
  test(`${code} is a problem in six languages`, () => {
    for (const refusal of kinds) {
      for (const locale of locales) {
        const problem = problemOf(new Refused(refusal, code, values), locale, '/api/v1/x')

        assert.deepEqual([problem.code, problem.type, problem.instance], [code, `/api/v1/problems/${code}`, '/api/v1/x'])
        assert.ok(problem.status >= 400 && problem.status < 600)
        for (const words of [problem.title, problem.detail]) {
          assert.ok(words.length > 1, locale)
          assert.doesNotMatch(words, /error\.|^\w+\.\w+$|undefined/, locale)
        }
      }
    }
  })
}

test('kinds of refusals have statuses, and some codes their own', () => {
  const expected: readonly (readonly [Refused['refusal'], string, number])[] = [
    ['invalid', 'record.data', 422],
    ['forbidden', 'record.edit', 403],
    ['not-found', 'record.unknown', 404],
    ['conflict', 'draft.submitted', 409],
    ['forbidden', 'token.needed', 401],
    ['forbidden', 'token.unknown', 401],
    ['invalid', 'request.method', 405],
    ['not-found', 'record.gone', 410],
    ['conflict', 'draft.stale', 412],
    ['invalid', 'request.too-large', 413],
    ['invalid', 'request.media-type', 415],
    ['conflict', 'draft.version-needed', 428],
    ['forbidden', 'limit.reached', 429],
    ['conflict', 'search.building', 503],
    ['conflict', 'search.busy', 503],
  ]

  for (const [refusal, code, status] of expected) assert.equal(statusOf({ refusal, code }), status, code)
})

test('everything that can be wrong with a field is said in a sentence', () => {
  for (const code of issueCodes()) assert.ok(isMessage(`issue.${code}`), code)
})

test('each of six languages is answered by quality, and another in English', async () => {
  const { call } = await callerOf()
  const detailIn = async (language: string) => (await call('GET', '/records/nobody', { headers: { 'accept-language': language } })).json.detail

  const told = await Promise.all(['en', 'fr', 'es', 'ar', 'ru', 'zh'].map(detailIn))

  assert.equal(new Set(told).size, 6)
  assert.deepEqual(await Promise.all(['de', '', 'de, fr;q=0.5, ar;q=0.9', 'zh-Hans-CN', 'fr;q=0, ru;q=0.1'].map(detailIn)), [
    told[0],
    told[0],
    told[3],
    told[5],
    told[4],
  ])
})

test('an address nobody has is a problem, and a wrong method names the right ones', async () => {
  const { call } = await callerOf()

  const none = await call('GET', '/nothing/here')
  const wrong = await call('PATCH', '/records/1/draft', { body: {} })
  const reading = await call('POST', '/search', { body: {} })

  assert.deepEqual([none.status, none.json.code, none.headers['content-type']], [404, 'route.unknown', 'application/problem+json; charset=utf-8'])
  assert.deepEqual([wrong.status, wrong.json.code, wrong.headers['allow']], [405, 'request.method', 'GET, PUT, DELETE, HEAD, OPTIONS'])
  assert.deepEqual([reading.status, reading.headers['allow']], [405, 'GET, HEAD, OPTIONS'])
})

test('what fails by our fault says a reference and nothing else', async () => {
  const logged: object[] = []
  const { app, context, call } = await callerOf()
  Object.assign(context.log, { error: (facts: object) => void logged.push(facts) })
  app.addHook('onRequest', async request => {
    if (request.url.endsWith('/countries')) throw new Error('secret of /work/main/src/x.ts')
  })

  const { status, json, text } = await call('GET', '/countries')

  assert.deepEqual([status, json.code], [500, 'fault'])
  assert.ok(json.reference)
  assert.doesNotMatch(text, /secret|\/work|at \w+ \(/)
})

test('every answer has a number by which it can be asked about', async () => {
  const { call } = await callerOf()

  const answers = await Promise.all(['/formats', '/nothing', '/records/nobody'].map(address => call('GET', address)))

  assert.equal(new Set(answers.map(({ headers }) => headers['x-request-id'])).size, 3)
  assert.ok(answers.every(({ headers }) => headers['x-content-type-options'] === 'nosniff'))
})

test('what is wrong with a value is said in a sentence, and who may not call is told so first', async () => {
  const { call, tokenOf } = await callerOf({ indexed: false })
  const token = await tokenOf([{ role: 'administrator', for: '*' }])
  const said = async (method: string, address: string, body?: unknown) =>
    (await call(method, address, { token, ...(body ? { body } : {}) })).json.detail

  assert.deepEqual(
    [
      await said('GET', '/search?size=abc'),
      await said('GET', '/search?sort=best'),
      await said('GET', '/changes?after=-1'),
      await said('GET', '/suggest'),
      await said('GET', `/suggest?q=${'x'.repeat(300)}`),
      await said('POST', '/records', { data: {} }),
      await said('POST', '/records', [1]),
      await said('POST', '/records', { format: 'nbsap', data: [] }),
    ],
    [
      'The parameter “size” must be a whole number.',
      'The parameter “sort” must be one of these: relevance, newest, oldest, updated, title.',
      'The parameter “after” must be at least 0.',
      'The parameter “q” is missing.',
      'The parameter “q” may be at most 200 characters long.',
      'In the body, “format” is missing. See the description of the API.',
      'In the body, “/” must be an object. See the description of the API.',
      'In the body, “data” must be an object. See the description of the API.',
    ],
  )
  assert.equal((await call('POST', '/records', { body: {} })).json.code, 'token.needed')
  assert.equal((await call('POST', '/records', { body: {}, headers: { authorization: 'Bearer ochm_x' } })).json.code, 'token.unknown')
})
