import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Data } from '#formats'
import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { waitUntilHeard } from '#platform/listeners.ts'
import { aRecord, house, rows } from '#testing'
import { copiesOf, copyListeners } from './index.ts'

const absch = [{ identifier: 'cbdLibrary:abs-ch' }]

/** A communiqué of Costa Rica as the facts tell of them, and the records it may reach. Answers ids by name. */
async function world(context: Context) {
  const made = async (name: string, format: string, government: string | null, data: Data) => {
    await aRecord(context, { id: `RECORD-${name}-0001`, format, government, state: 'published', data })
    return { identifier: `RECORD-${name}-0001@1` }
  }
  const issuer = await made('issuer', 'authority', 'ke', { houses: absch })
  await made('biosafety', 'authority', 'ke', { houses: [{ identifier: 'cbdLibrary:bch' }] })
  const holder = await made('holder', 'contact', null, {})
  await made('focal', 'focalPoint', 'ke', { categories: [{ identifier: 'ABS-FP' }] })
  await made('chm', 'focalPoint', 'ke', { categories: [{ identifier: 'CHM-FP' }] })
  const named = await made('named', 'contact', 'cr', {})
  const own = await made('own', 'authority', 'cr', { houses: absch })
  const permit = await made('permit', 'absPermit', 'ke', { absCNA: issuer, entitiesToWhomPICGranted: [holder] })
  const asking = await made('asking', 'absCheckpoint', 'cr', { informAllAuthorities: false, contactsToInform: [named] })
  const telling = await made('telling', 'absCheckpoint', 'cr', { informAllAuthorities: true, contactsToInform: undefined })
  return { issuer, holder, named, own, permit, asking, telling }
}

async function reached(context: Context, data: Data): Promise<readonly string[]> {
  const blank = { absIRCCs: undefined, entityWhoGrantedPIC: undefined, sourceCountries: undefined, absIRCCsNotAvailable: undefined }
  const id = await aRecord(context, { format: 'absCheckpointCommunique', government: 'cr', state: 'published', data: { ...blank, ...data } })
  await announce(context, 'record.published', id, { format: 'absCheckpointCommunique', revision: 1 })
  await waitUntilHeard(context, copyListeners)
  const ours = (await copiesOf(context, id)).filter(({ target }) => target.startsWith('RECORD-'))
  return ours.map(({ target }) => target.split('-')[1]!).sort()
}

test('a communiqué reaches the authority of each certificate it cites, and who was granted consent', async () => {
  const context = await house()
  const { permit, asking } = await world(context)

  assert.deepEqual(await reached(context, { absIRCCs: [permit], absCheckpoints: [asking] }), ['holder', 'issuer', 'named'])
})

test('without a certificate it reaches who granted consent', async () => {
  const context = await house()
  const { holder, asking } = await world(context)
  const data = { absIRCCsNotAvailable: true, entityWhoGrantedPIC: holder, sourceCountries: [{ identifier: 'ke' }], absCheckpoints: [asking] }

  assert.deepEqual(await reached(context, data), ['holder', 'named'])
})

test('when that is not known it reaches the ABS authorities and ABS focal points of the source countries, nobody else there', async () => {
  const context = await house()
  const { asking } = await world(context)
  const data = { absIRCCsNotAvailable: true, sourceCountries: [{ identifier: 'ke' }], absCheckpoints: [asking] }

  assert.deepEqual(await reached(context, data), ['focal', 'issuer', 'named'])
})

test('a checkpoint that informs all authorities reaches those of the own country', async () => {
  const context = await house()
  const { permit, telling } = await world(context)

  assert.deepEqual(await reached(context, { absIRCCs: [permit], absCheckpoints: [telling] }), ['holder', 'issuer', 'own'])
})

test('a publication heard twice sends nothing twice', async () => {
  const context = await house()
  const { permit, asking } = await world(context)
  await reached(context, { absIRCCs: [permit], absCheckpoints: [asking] })
  const event = (await rows(context, 'event')).find(({ name }) => name === 'record.published')

  await copyListeners[0]!.do(context, event as never)

  const made = (await rows(context, 'event')).filter(({ name }) => name === 'copy.made')
  assert.deepEqual([made.length, made[0]!.details.targets.length, (await rows(context, 'copy')).length], [1, 3, 3])
})

test('a certificate goes to the entities granted consent; what others publish goes to nobody', async () => {
  const context = await house()
  const { holder } = await world(context)
  await announce(context, 'record.published', 'RECORD-permit-0001', { format: 'absPermit', revision: 1 })
  await announce(context, 'record.published', 'RECORD-own-0001', { format: 'authority', revision: 1 })

  await waitUntilHeard(context, copyListeners)

  assert.deepEqual(
    (await rows(context, 'copy')).map(({ target }) => `${target}@1`),
    [holder.identifier],
  )
})
