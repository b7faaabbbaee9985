import assert from 'node:assert/strict'
import { test } from 'node:test'
import { everything, where } from '#platform/filter.ts'
import { aRecord, house, rows } from '#testing'
import { openCounter } from './counter.ts'
import { countUse, mostUsed, openUsage, usageOf } from './index.ts'
import { isProgram } from './program.ts'

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const reader = (address: string, agent = firefox) => ({ address, agent })
const day = new Date('2026-11-22T10:00:00Z')

test('programs are known by their names, people are not taken for one', () => {
  const programs = ['', ' ', 'Googlebot/2.1', 'Mozilla/5.0 (compatible; bingbot/2.0)', 'curl/8.5', 'python-requests/2.32', 'Go-http-client/2.0']
  const people = [
    firefox,
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0',
    'Mozilla/5.0 (Linux; Android 14; CUBOT X30) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36',
  ]

  assert.deepEqual(programs.filter(isProgram), programs)
  assert.deepEqual(people.filter(isProgram), [])
})

test('a visitor counts once a day for each record and use, another day again', () => {
  const counter = openCounter()
  const next = new Date('2026-11-23T00:00:00Z')

  for (const now of [day, day, next]) counter.count('views', 'one', reader('192.0.2.1'), now)
  counter.count('views', 'one', reader('192.0.2.2'), next)
  counter.count('downloads', 'one', reader('192.0.2.2'), next)
  const counted = counter.taken()

  assert.deepEqual(counted, [
    { day: '2026-11-22', record: 'one', views: 1, downloads: 0 },
    { day: '2026-11-23', record: 'one', views: 2, downloads: 1 },
  ])
  assert.deepEqual(counter.taken(), [])
})

test('whoever opens more records than a person can does not count any further', () => {
  const counter = openCounter()

  for (let record = 0; record < 1000; record += 1) counter.count('views', String(record), reader('192.0.2.1'), day)

  assert.equal(counter.taken().length, 400)
})

test('what was counted is written in one batch, added to what is there, without a trace of who it was', async () => {
  const context = await house({ now: day })
  const id = await aRecord(context, { state: 'published' })
  for (const address of ['192.0.2.1', '192.0.2.2']) {
    const usage = openUsage(context)
    countUse(context, 'views', id, reader(address))
    countUse(context, 'downloads', id, reader(address))
    countUse(context, 'views', id, reader('192.0.2.9', 'Googlebot/2.1'))
    await usage.close()
  }
  countUse(context, 'views', id, reader('192.0.2.3'))

  const usage = await usageOf(context, id)

  assert.deepEqual(usage, { views: 2, downloads: 2, months: [{ month: '2026-11', views: 2, downloads: 2 }] })
  const [row, ...others] = await rows(context, 'record_usage')
  assert.deepEqual(others, [])
  assert.deepEqual(Object.keys(row!).sort(), ['day', 'downloads', 'record', 'views'])
})

test('the most used are those a filter holds for, the most first, since a day', async () => {
  const context = await house({ now: day })
  const [a, b, c, gone] = [
    await aRecord(context, { state: 'published', government: 'cr' }),
    await aRecord(context, { state: 'published', government: 'cr' }),
    await aRecord(context, { state: 'published', government: 'fr' }),
    await aRecord(context, { state: 'withdrawn', government: 'cr' }),
  ]
  const usage = openUsage(context)
  for (const [id, readers] of [
    [a, 1],
    [b, 2],
    [c, 3],
    [gone, 4],
  ] as const)
    for (let one = 0; one < readers; one += 1) countUse(context, 'views', id, reader(`192.0.2.${one}`))
  await usage.close()

  const ids = async (...asked: Parameters<typeof mostUsed> extends [unknown, ...infer Rest] ? Rest : never) =>
    (await mostUsed(context, ...asked)).map(({ id }) => id)

  assert.deepEqual(await ids(everything, day), [c, b, a])
  assert.deepEqual(await ids(where('government', 'cr'), day), [b, a])
  assert.deepEqual(await ids(where('government', 'cr'), day, 1), [b])
  assert.deepEqual(await ids(everything, new Date('2026-11-23T00:00:00Z')), [])
})

test('nobody learns the usage of a record they may not read', async () => {
  const context = await house({ actor: { id: undefined, roles: [] } as never })
  const id = await aRecord(context)

  await assert.rejects(usageOf(context, id), { code: 'record.unknown' })
})
