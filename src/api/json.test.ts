import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { inflateRawSync } from 'node:zlib'
import { Refused } from '#platform/errors.ts'
import { bodyOf, jsonLimits } from '#platform/json.ts'
import { callerOf, rows } from '#testing'

const author = [{ role: 'authorised-user', for: 'cr' }]
const data = new URL('../../../shared/data/hostile/', import.meta.url)
const read = (text: string | Buffer) => bodyOf(Buffer.from(text))
const refusalOf = (text: string | Buffer): string => {
  try {
    read(text)
    return 'accepted'
  } catch (error) {
    return error instanceof Refused ? error.code : String(error)
  }
}

const corpus: readonly (readonly [name: string, bytes: Buffer])[] = existsSync(new URL('json/test_parsing.zip', data))
  ? unzipped(readFileSync(new URL('json/test_parsing.zip', data)))
  : [
      ...[
        '[1,]',
        '{"a":}',
        "{'a':1}",
        '[1 2]',
        '[NaN]',
        '[+1]',
        '[01]',
        '["\u0001"]',
        '{"a":1,}',
        '[\u00a01]',
        '[',
        '"',
        'nul',
        '[1]]',
        '{"a" 1}',
      ].map((text, number) => [`n_${number}.json`, Buffer.from(text)] as const),
      ...['[]', '{}', '"a"', '1e-2', 'null', ' [1 ] ', '{"a":{"a":[]}}', '["\\u0000\\uD834\\uDD1E"]'].map(
        (text, number) => [`y_${number}.json`, Buffer.from(text)] as const,
      ),
      ['i_utf8.json', Buffer.from([0x22, 0xff, 0x22])],
      ['i_deep.json', Buffer.from('['.repeat(100_000))],
    ]

test('every parser test file is read as it should be, and none is a fault', () => {
  assert.ok(corpus.length > 20)
  for (const [name, bytes] of corpus) {
    const said = refusalOf(bytes)

    assert.match(said, /^(accepted|json\.\w+)$/, name)
    // an empty body is no body
    if (name.startsWith('n_') && bytes.length > 0) assert.notEqual(said, 'accepted', name)
    if (name.startsWith('y_')) assert.equal(said, 'accepted', name)
  }
})

const { depth, entries, keys, keyLength } = jsonLimits
const object = (count: number) => `{${Array.from({ length: count }, (_, number) => `"k${number}":0`).join()}}`
const limits: readonly (readonly [what: string, within: string, beyond: string, code: string])[] = [
  ['levels', '['.repeat(depth) + ']'.repeat(depth), '['.repeat(depth + 1) + ']'.repeat(depth + 1), 'json.depth'],
  ['entries', `[${'0,'.repeat(entries - 1)}0]`, `[${'0,'.repeat(entries)}0]`, 'json.entries'],
  ['keys', object(keys), object(keys + 1), 'json.keys'],
  ['characters of a key', `{"${'k'.repeat(keyLength)}":0}`, `{"${'k'.repeat(keyLength + 1)}":0}`, 'json.key'],
]

for (const [what, within, beyond, code] of limits)
  test(`a body has so many ${what} and no more`, () => {
    assert.deepEqual([refusalOf(within), refusalOf(beyond)], ['accepted', code])
  })

test('names by which an object is changed for everybody are refused wherever they stand', () => {
  for (const name of ['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])
    for (const text of [`{"${name}":{"polluted":1}}`, `{"a":[{"b":{"${name}":1}}]}`]) assert.equal(refusalOf(text), 'json.key', text)
  assert.equal(({} as { polluted?: number }).polluted, undefined)
})

test('a million levels are refused without falling over', () => {
  assert.equal(refusalOf(`{"a":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`), 'json.depth')
})

const requests: readonly (readonly [what: string, raw: string | Buffer, type: string, status: number, code: string])[] = [
  ['no JSON', '{"format":', 'application/json', 400, 'json.syntax'],
  ['nothing', '', 'application/json', 400, 'request.body'],
  ['invalid UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22]), 'application/json', 400, 'json.encoding'],
  ['a wrong type', '{"format":7,"data":{}}', 'application/json', 400, 'request.body'],
  ['a list', '[]', 'application/json', 400, 'request.body'],
  ['null', 'null', 'application/json', 400, 'request.body'],
  ['an unknown part', '{"format":"nbsap","data":{},"role":"administrator"}', 'application/json', 400, 'request.body'],
  ['an unknown format', '{"format":"nothing","data":{}}', 'application/json', 404, 'format.unknown'],
  ['the name of a property of every object', '{"format":"toString","data":{}}', 'application/json', 404, 'format.unknown'],
  ['a form', 'format=nbsap', 'application/x-www-form-urlencoded', 415, 'request.media-type'],
  ['bytes', '{"format":"nbsap","data":{}}', 'application/octet-stream', 415, 'request.media-type'],
  ['text', '{"format":"nbsap","data":{}}', 'text/plain', 415, 'request.media-type'],
  ['a huge body', `{"format":"nbsap","data":{"a":"${'x'.repeat(jsonLimits.bytes)}"}}`, 'application/json', 413, 'request.too-large'],
]

test('what is no record is refused clearly in the language of the caller, and nothing is kept', async () => {
  const { context, call, tokenOf } = await callerOf()
  const token = await tokenOf(author)

  for (const [what, raw, type, status, code] of requests) {
    const answer = await call('POST', '/records', { token, raw, headers: { 'content-type': type, 'accept-language': 'fr' } })

    assert.deepEqual([answer.status, answer.json?.code], [status, code], `${what}: ${answer.text.slice(0, 300)}`)
    assert.match(String(answer.headers['content-type']), /^application\/problem\+json/)
    assert.doesNotMatch(answer.json.detail, /error\.|node_modules|\bat \w+ \(/)
  }
  assert.deepEqual(await rows(context, 'record'), [])
})

test('whatever stands in a body, it is kept or refused, never a fault', async () => {
  const { call, tokenOf } = await callerOf()
  const token = await tokenOf(author)
  const list = new URL('blns/blns.json', data)
  const naughty = existsSync(list)
    ? (JSON.parse(readFileSync(list, 'utf8')) as readonly string[])
    : ['\u0000', '\ud800', '‮', '${7*7}', "' or 1=1 --", '<script>']
  const { identifier } = (await call('POST', '/records', { token, body: { format: 'nbsap', data: {} } })).json
  // what cannot be made a text
  const mute = { toString: false }
  const values = [
    null,
    0,
    -1e308,
    true,
    [],
    {},
    [[]],
    [null],
    { en: 7 },
    { en: { en: 'x' } },
    { identifier: 7 },
    'text',
    mute,
    [mute, mute],
    { identifier: mute },
    [{ identifier: mute }, { identifier: mute }],
    { en: mute },
    { type: mute },
  ]

  for (const value of [...naughty.map(text => ({ en: text })), ...values]) {
    const body = { title: value, government: value, languages: value, relevantDocuments: value, [JSON.stringify(value).slice(0, 50)]: value }
    const { tag } = { tag: String((await call('GET', `/records/${identifier}/draft`, { token })).headers['etag']) }
    const kept = await call('PUT', `/records/${identifier}/draft`, { token, body, headers: { 'if-match': tag } })
    const checked = await call('POST', `/records/${identifier}/check`, { token, body })

    assert.ok([200, 400, 403, 422].includes(kept.status), `${JSON.stringify(value)}: ${kept.text.slice(0, 300)}`)
    assert.ok([200, 400, 422].includes(checked.status), `${JSON.stringify(value)}: ${checked.text.slice(0, 300)}`)
  }
})

/** The files of an archive without special features. */
function unzipped(zip: Buffer): readonly (readonly [string, Buffer])[] {
  const files: [string, Buffer][] = []
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size, nameLength] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)]
    const name = zip
      .toString('utf8', at + 46, at + 46 + nameLength)
      .split('/')
      .at(-1)!
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const bytes = zip.subarray(start, start + size)
    if (name) files.push([name, method === 0 ? bytes : inflateRawSync(bytes)])
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return files
}
