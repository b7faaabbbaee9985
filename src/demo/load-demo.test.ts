import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signIn } from '#accounts'
import { formatNamed, formats, issuesIn, languagesOf, referencesIn } from '#formats'
import type { Actor, Context } from '#platform/context.ts'
import { lastSeq } from '#platform/events.ts'
import { openFiles } from '#platform/files.ts'
import { everything } from '#platform/filter.ts'
import { locales } from '#platform/localized.ts'
import { portalAt, portals } from '#portals'
import { find, list, published, referringTo, worldFor, type Held } from '#records'
import { reviewsOf } from '#reviews'
import { aRecord, house, rows, temporaryFolder, type Row } from '#testing'
import { loadDemo, type Progress } from './load-demo.ts'
import { demoAccounts, demoPassword } from './people.ts'
import { idOf } from './sketch.ts'

const keeper: Actor = { id: 'system:test', roles: [{ role: 'administrator', for: '*' }] }

type Demonstration = {
  readonly context: Context
  readonly told: readonly Parameters<Progress>[]
  readonly held: readonly Held[]
  readonly events: readonly Row[]
}

/** The demonstration in a database, loaded for the first test of this file and read by all. */
let demonstration: Promise<Demonstration> | undefined
const demo = () => (demonstration ??= loaded())

async function loaded(): Promise<Demonstration> {
  const context = await house({ actor: keeper })
  await openFiles(temporaryFolder())
  const told: Parameters<Progress>[] = []
  await loadDemo(context, { onProgress: (...progress) => told.push(progress) })
  return { context, told, held: await list(context, everything, { limit: 2_000 }), events: await rows(context, 'event') }
}

const tally = (values: readonly string[]): ReadonlyMap<string, number> =>
  values.reduce((counts, value) => counts.set(value, (counts.get(value) ?? 0) + 1), new Map<string, number>())

const publications = async () => {
  const { context, held } = await demo()
  return published(
    context,
    held.map(({ record }) => record.id),
  )
}

/** Formats the work of the clearing-houses turns on. */
const many: ReadonlySet<string> = new Set([
  'nationalTarget7',
  'nbsap',
  'focalPoint',
  'authority',
  'contact',
  'organization',
  'resource',
  'caseStudy',
  'event',
  'news',
  'measure',
  'absPermit',
  'absCheckpoint',
  'absCheckpointCommunique',
  'organism',
  'dnaSequence',
  'modifiedOrganism',
  'biosafetyLaw',
  'biosafetyDecision',
  'nationalRiskAssessment',
])

test('there are at least six hundred records of twelve countries; of every format some, of the main ones many', async () => {
  const { held } = await demo()

  const byFormat = tally(held.map(({ record }) => record.format))
  const governments = new Set(held.flatMap(({ record }) => record.government ?? []))

  assert.ok(held.length >= 600, `${held.length} records`)
  assert.ok(governments.size >= 12, `${governments.size} countries`)
  const scarce = formats().flatMap(({ name, closed }) => {
    const [made, least] = [byFormat.get(name) ?? 0, many.has(name) ? 8 : closed ? 1 : 2]
    return made < least ? [`${name}: ${made} of ${least}`] : []
  })
  assert.deepEqual(scarce, [])
})

test('records stand in every state', async () => {
  const { held, events } = await demo()
  const returned = new Set(events.filter(({ name }) => name === 'record.returned').map(({ subject }) => subject))

  const states = {
    draft: held.filter(({ record, draft }) => record.state === 'draft' && draft?.state === 'open' && !returned.has(record.id)),
    submitted: held.filter(({ draft }) => draft?.state === 'submitted'),
    returned: held.filter(({ record, draft }) => returned.has(record.id) && draft?.state === 'open'),
    published: held.filter(({ record }) => record.state === 'published' && record.revision === 1),
    amended: held.filter(({ record }) => record.revision >= 2),
    thrice: held.filter(({ record }) => record.revision >= 3),
    revoked: held.filter(({ record }) => record.revoked),
    withdrawn: held.filter(({ record }) => record.state === 'withdrawn'),
  }
  const least = { draft: 10, submitted: 12, returned: 6, published: 350, amended: 30, thrice: 2, revoked: 2, withdrawn: 3 }

  for (const [state, number] of Object.entries(least))
    assert.ok(states[state as keyof typeof states].length >= number, `${state}: ${states[state as keyof typeof states].length}`)
})

test('each of the six languages is the original of many records, and many are in several', async () => {
  const languages = (await publications()).map(({ record, revision }) => languagesOf(formatNamed(record.format), revision.data))

  const originals = tally(languages.map(([original]) => original!))

  for (const locale of locales) assert.ok((originals.get(locale) ?? 0) >= 50, `${locale}: ${originals.get(locale)}`)
  assert.ok(languages.filter(({ length }) => length >= 2).length >= 200)
  assert.ok(languages.filter(({ length }) => length === 6).length >= 5)
})

test('each published record still satisfies its format', async () => {
  const { context } = await demo()

  const wrong = []
  for (const { record, revision } of await publications()) {
    const world = await worldFor(context, { record, data: revision.data })
    wrong.push(...issuesIn(formatNamed(record.format), revision.data, world, { for: 'publication' }).map(issue => ({ id: record.id, ...issue })))
  }

  assert.deepEqual(wrong, [])
})

test('what is submitted waits with all that publication asks, and drafts are unfinished or under work', async () => {
  const { context, held } = await demo()

  const wrong = []
  for (const { record, draft } of held.filter(one => one.draft?.state === 'submitted')) {
    const world = await worldFor(context, { record, data: draft!.data })
    wrong.push(...issuesIn(formatNamed(record.format), draft!.data, world, { for: 'publication' }))
  }

  assert.deepEqual(wrong, [])
})

test('histories are true: people of the country drafted and its authority published, in the order of the dates', async () => {
  const { context, events } = await demo()

  const target = await find(context, idOf('cr.target.3'))
  const steps = events.filter(({ subject }) => subject === target.record.id)
  const people = new Map((await rows(context, 'account')).map(({ id, email }) => [`account:${id}`, String(email)]))
  const told = events.filter(({ name }) => String(name).startsWith('record.'))

  assert.deepEqual(
    steps.map(({ name, actor }) => [name, people.get(String(actor))]),
    [
      ['record.drafted', 'author.cr@demo.example'],
      ['record.submitted', 'author.cr@demo.example'],
      ['record.published', 'authority.cr@demo.example'],
      ...[1, 2].flatMap(() => [
        ['record.amended', 'author.cr@demo.example'],
        ['record.submitted', 'author.cr@demo.example'],
        ['record.published', 'authority.cr@demo.example'],
      ]),
    ],
  )
  assert.ok(told.every(({ actor }) => people.has(String(actor))))
  assert.ok(told.every(({ at }, index) => index === 0 || told[index - 1]!['at'] <= at))
})

test('a later revision keeps what the one before it changed', async () => {
  const { context } = await demo()

  const { data } = (await find(context, `${idOf('cr.target.3')}@3`)).revision!

  assert.match(JSON.stringify(data['additionalInformation']), /Paso de la Danta/)
  assert.match(JSON.stringify(data['degreeOfAlignmentInfo']), /corredores biológicos/)
})

test('what was sent back says why, and what to mend in which answer', async () => {
  const { context } = await demo()

  const [review] = await reviewsOf(context, idOf('cr.target.18'))

  assert.equal(review!.state, 'returned')
  assert.match(review!.reason!, /línea base/)
  assert.deepEqual(
    review!.comments.map(({ path }) => path),
    ['/description', '/otherNationalIndicators'],
  )
})

test('the dates reach over eight years', async () => {
  const years = tally((await publications()).map(({ record }) => String(record.publishedAt!.getFullYear())))

  for (const year of [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
    assert.ok((years.get(String(year)) ?? 0) >= 10, `${year}: ${years.get(String(year))}`)
})

test('records speak of each other, in both directions', async () => {
  const { context } = await demo()
  const refers = async (one: string, other: string) => (await referringTo(context, idOf(other))).some(({ record }) => record === idOf(one))

  const pairs = [
    ['ke.access-regulations', 'ke.tk-act'],
    ['in.act', 'in.amendment'],
    ['library.organization.corredores', 'library.organization.taxonomos'],
    ['library.organization.corredores', 'cr.ferrer'],
  ] as const
  const linked = (await publications()).filter(({ record, revision }) => referencesIn(formatNamed(record.format), revision.data).length > 0)

  for (const [one, other] of pairs) assert.deepEqual([await refers(one, other), await refers(other, one)], [true, true], `${one} and ${other}`)
  assert.ok(await refers('be.communique.bogoria', 'ke.permit.bogoria'), 'communiqués cite certificates of other countries')
  assert.ok(linked.length >= 150, `${linked.length} records refer to others`)
})

test('the six countries have sites of their own, in their language first', async () => {
  await demo()

  const sites = portals().filter(({ kind }) => kind === 'national')

  assert.deepEqual(sites.map(({ id, locales: [first] }) => [id, first]).sort(), [
    ['be', 'fr'],
    ['cn', 'zh'],
    ['cr', 'es'],
    ['eg', 'ar'],
    ['ke', 'en'],
    ['kz', 'ru'],
  ])
  for (const { id, name, tagline, menu } of sites) {
    assert.equal(portalAt(`${id}.localhost:8080`).id, id)
    assert.deepEqual([Object.keys(name).sort(), Object.keys(tagline).sort()], [[...locales].sort(), [...locales].sort()])
    assert.ok(menu.length > 0)
  }
})

test('the progress of loading reaches its end', async () => {
  const { told } = await demo()

  const [done, total] = told.at(-1)!

  assert.equal(done, total)
  assert.ok(told.every(([step], index) => index === 0 || step > told[index - 1]![0]))
})

test('loading again changes nothing', async () => {
  const { context, events } = await demo()
  const last = await lastSeq(context)

  const again = await loadDemo(context)

  assert.equal(again, false)
  assert.deepEqual([await lastSeq(context), (await rows(context, 'event')).length], [last, events.length])
})

for (const email of ['admin', 'secretariat', 'author.cr', 'authority.cn', 'focalpoint.eg', 'editor.kz', 'user'].map(name => `${name}@demo.example`)) {
  test(`${email} signs in with the password of the demonstration`, async () => {
    const { context } = await demo()

    const { account } = await signIn(context, {
      email,
      password: demoPassword,
      origin: 'http://localhost',
      host: 'localhost',
      address: '127.0.0.1',
      agent: 'test',
    })

    const name = (await rows(context, 'account')).find(({ id }) => Number(id) === account)!['name']
    assert.equal(name, demoAccounts.find(one => one.email === email)!.name)
  })
}

test('every account holds the role it is offered with', async () => {
  const { context } = await demo()
  const accounts = new Map((await rows(context, 'account')).map(({ id, email }) => [String(email), Number(id)]))
  const roles = await rows(context, 'role_held')

  const held = demoAccounts.map(({ email }) => roles.filter(({ account }) => Number(account) === accounts.get(email)).map(row => row['role']))

  assert.deepEqual(
    held,
    demoAccounts.map(({ role, for: what }) => (what === '' ? [] : [role])),
  )
})

test('a house that holds a record is left alone', async () => {
  demonstration = undefined
  const context = await house({ actor: keeper })
  await aRecord(context)
  const before = await rows(context, 'record')

  const did = await loadDemo(context)

  assert.equal(did, false)
  assert.deepEqual(await rows(context, 'record'), before)
  assert.deepEqual(await rows(context, 'account'), [])
})

test('people have on their desks what they follow and keep, and what readers wrote to them', async () => {
  const { context, events } = await demo()
  const [alerts, charts, placed] = await Promise.all(['alert', 'chart', 'home_chart'].map(table => rows(context, table)))

  const home = new Set(placed!.map(({ portal }) => portal))
  const isList = ({ query }: Row) => new URLSearchParams(query).has('most')
  const letters = events.filter(({ name }) => name === 'enquiry.sent')

  assert.deepEqual(new Set(alerts!.map(({ locale }) => locale)), new Set(['es', 'en', 'ar', 'zh']))
  assert.ok(charts!.some(isList) && !charts!.every(isList))
  assert.deepEqual(home, new Set(['chm', 'cr', 'ke']))
  assert.deepEqual(
    letters.map(({ details }) => [details.kind, details.people > 0, 'text' in details]),
    [
      ['question', true, false],
      ['change', true, true],
    ],
  )
})
