import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import type { Data } from '#formats'
import type { Context } from '#platform/context.ts'
import { lastSeq } from '#platform/events.ts'
import { all, where, type Filter } from '#platform/filter.ts'
import { amend, publish, saveDraft, submit, withdraw } from '#records'
import { aRecord, house, temporaryFolder } from '#testing'
import { changeTerm, listedIn, loadVocabularies } from '#vocabularies'
import { caughtUpTo, openSearch, rebuildSearch, search, searchState } from './index.ts'

const term = (identifier: string) => ({ identifier })
/** Three traits of which none belongs to another. */
const [herbicide, insects, colour] = listedIn('traits')
  .filter(({ broader }) => broader.length === 0)
  .map(({ identifier }) => identifier) as [string, string, string]

async function opened(t: TestContext): Promise<Context> {
  const context = await house({ roles: [{ role: 'administrator', for: '*' }] })
  await loadVocabularies(context)
  const index = await openSearch(context, { folder: temporaryFolder(), workers: 0 })
  t.after(() => index.close())
  while (searchState(context).state === 'building') await new Promise(resolve => setTimeout(resolve, 5))
  return context
}

/** The records found once everything is read, and that an index made anew finds the same. */
async function found(context: Context, format: string, filter: Filter): Promise<readonly string[]> {
  const ids = async () =>
    (await search(context, { filter: all(where('format', format), filter), locale: 'en', pageSize: 100 })).hits.map(({ id }) => id).toSorted()
  assert.ok(await caughtUpTo(context, await lastSeq(context), 10_000))
  const followed = await ids()
  await rebuildSearch(context)
  assert.deepEqual(await ids(), followed)
  return followed
}

/** Published through the verbs, so that its references and events are there. */
async function released(context: Context, format: string, data: Data, government?: string): Promise<string> {
  const id = await aRecord(context, { format, data, ...(government ? { government } : {}) })
  await publish(context, id)
  return id
}

async function republished(context: Context, id: string, change: Data): Promise<void> {
  await drafted(context, id, change)
  await submit(context, id)
}

async function drafted(context: Context, id: string, change: Data): Promise<void> {
  const { draft } = await amend(context, id)
  await saveDraft(context, { id, data: { ...draft!.data, ...change } })
}

const organism = (trait: string): Data => ({ traits: [term(trait)] })

test('a risk assessment is found by the trait of its organism as the public sees it: a draft changes nothing, a publication and a withdrawal do', async t => {
  const context = await opened(t)
  const lmo = await released(context, 'modifiedOrganism', organism(herbicide))
  const assessment = await released(context, 'independentRiskAssessment', { modifiedOrganisms: [term(lmo)] })
  const by = (trait: string) => found(context, 'independentRiskAssessment', all(where('modifiedOrganism', lmo), where('trait', trait)))

  const first = [await by(herbicide), await by(insects)]
  await drafted(context, lmo, organism(insects))
  const whileDrafted = [await by(herbicide), await by(insects)]
  await submit(context, lmo)
  const amended = [await by(herbicide), await by(insects)]
  await withdraw(context, lmo, 'A mistake')
  const withdrawn = [await by(herbicide), await by(insects)]

  assert.deepEqual(first, [[assessment], []])
  assert.deepEqual(whileDrafted, first)
  assert.deepEqual(amended, [[], [assessment]])
  assert.deepEqual(withdrawn, [[], []])
})

test('a certificate is found by the country of the organization of those to whom consent was granted, over two records', async t => {
  const context = await opened(t)
  const organization = await released(context, 'organization', { country: term('ke') })
  const person = await released(context, 'contact', {
    type: 'person',
    addressType: 'organization',
    contactOrganization: term(organization),
    organization: undefined,
    organizationAcronym: undefined,
    organizationType: undefined,
    address: undefined,
    city: undefined,
    state: undefined,
    postalCode: undefined,
    country: undefined,
    firstName: 'Ada',
    lastName: 'Lee',
  })
  const permit = await released(context, 'absPermit', { entitiesToWhomPICGranted: [term(person)] })
  const by = (country: string) => found(context, 'absPermit', all(where('entityCountry', country), where('grantee', person)))

  const first = [await by('ke'), await by('fr')]
  await republished(context, organization, { country: term('fr') })
  const moved = [await by('ke'), await by('fr')]

  assert.deepEqual(first, [[permit], []])
  assert.deepEqual(moved, [[], [permit]])
})

test('a checkpoint counts who refers to it: published communiqués, as long as they do', async t => {
  const context = await opened(t)
  const [one, other] = [await released(context, 'absCheckpoint', {}), await released(context, 'absCheckpoint', {})]
  const cited = () => found(context, 'absCheckpoint', all(where('id', one, other), where('citedBy', 'absCheckpointCommunique')))
  const communique = await aRecord(context, { format: 'absCheckpointCommunique', data: { absCheckpoints: [term(one)] } })

  const unpublished = await cited()
  await publish(context, communique)
  const published = await cited()
  await republished(context, communique, { absCheckpoints: [term(other)] })
  const changed = await cited()
  await withdraw(context, communique, 'A mistake')
  const withdrawn = await cited()

  assert.deepEqual([unpublished, published, changed, withdrawn], [[], [one], [other], []])
})

test('what a record says through another follows the places of its terms', async t => {
  const context = await opened(t)
  t.after(async () => loadVocabularies(await house()))
  const lmo = await released(context, 'modifiedOrganism', organism(insects))
  const assessment = await released(context, 'independentRiskAssessment', { modifiedOrganisms: [term(lmo)] })
  const by = () => found(context, 'independentRiskAssessment', all(where('modifiedOrganism', lmo), where('trait', colour)))

  const before = await by()
  await changeTerm(context, { identifier: insects, broader: [colour] })
  const after = await by()

  assert.deepEqual([before, after], [[], [assessment]])
})
