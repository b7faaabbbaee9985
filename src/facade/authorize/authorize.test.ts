import assert from 'node:assert/strict'
import { test } from 'node:test'
import vm from 'node:vm'
import { callerOf } from '#testing'

type Message = { readonly source: unknown; readonly origin: string; readonly data: unknown }

/** The frame's script in a browser that holds nothing but what it uses. Answers what was posted to the page around it. */
function frameIn(script: string, trusted: string) {
  const [posted, kept]: [[string, string][], Map<string, string>] = [[], new Map()]
  const parent = { postMessage: (text: string, origin: string) => void posted.push([text, origin]) }
  let hear = (_message: Message): void => assert.fail('nothing listens')
  const localStorage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  }
  const addEventListener = (_name: string, listener: typeof hear) => void (hear = listener)
  vm.runInNewContext(script, { document: { currentScript: { dataset: { trusted } } }, localStorage, addEventListener, parent, Date })
  const say = (data: unknown, origin = 'http://chm.localhost', source: unknown = parent) => {
    posted.length = 0
    hear({ data: typeof data === 'string' ? data : JSON.stringify(data), origin, source })
    return posted.map(([text, to]) => ({ to, ...JSON.parse(text) }))
  }
  return { say }
}

test('pages of one operator share a token through the frame; others are neither shown it nor answered', async () => {
  const { call } = await callerOf({ indexed: false })
  const page = await call('GET', '//app/authorize.html')
  const script = (await call('GET', '//app/authorize.js')).text
  const trusted = /data-trusted="([^"]*)"/.exec(page.text)![1]!.replaceAll('&quot;', '"')
  const { say } = frameIn(script, trusted)
  const expiration = new Date(Date.now() + 60_000).toISOString()
  const token = { authenticationToken: 'abc', authenticationEmail: 'ana@example.org', expiration }

  const [none] = say({ type: 'getAuthenticationToken' })
  const [updated] = say({ type: 'setAuthenticationToken', ...token })
  const [held] = say({ type: 'getAuthenticationToken' })

  assert.deepEqual([none.type, none.authenticationToken], ['authenticationToken', ''])
  assert.deepEqual(updated, { to: 'http://chm.localhost', type: 'authenticationTokenUpdated' })
  assert.deepEqual(held, { to: 'http://chm.localhost', type: 'authenticationToken', ...token })
  assert.deepEqual(say({ type: 'getAuthenticationToken' }, 'https://evil.example'), [])
  assert.deepEqual(say({ type: 'getAuthenticationToken' }, 'http://chm.localhost', {}), [])
  for (const strange of ['', '{', 'null', '[]', { type: 'constructor' }, { type: 'toString' }, { type: ['x'] }]) assert.deepEqual(say(strange), [])

  say({ type: 'setAuthenticationToken', ...token, expiration: '2020-01-01T00:00:00.000Z' })
  const [over] = say({ type: 'getAuthenticationToken' })
  assert.deepEqual([over.authenticationToken, over.sessionexpired], ['', true])
  say({ type: 'setAuthenticationToken', authenticationToken: null })
  assert.equal(say({ type: 'getAuthenticationToken' })[0].authenticationToken, '')
})

test('the frame names the portals it trusts, in its page and to the browser, and holds no script of its own', async () => {
  const { call } = await callerOf({ indexed: false })

  const { headers, text } = await call('GET', '//accounts/app/authorize.html')
  const policy = String(headers['content-security-policy'])

  assert.match(policy, /^default-src 'none'; script-src 'self'; frame-ancestors 'self' http:\/\/chm\.localhost( |$)/)
  assert.match(policy, / http:\/\/bch\.localhost( |$)/)
  assert.doesNotMatch(text, /<script>/)
})
