import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { test } from 'node:test'
import { announce } from '#platform/events.ts'
import { aRecord, facadeOf, thePassword } from '#testing'

const folder = path.resolve(import.meta.dirname, '../../examples/cbd-api')

test('programs for the existing service run here when they are told another address', async () => {
  const { app, context, personOf } = await facadeOf()
  const { email } = await personOf({ role: 'authorised-user', for: 'cr' })
  for (const government of ['br', 'in']) await announce(context, 'record.published', await aRecord(context, { format: 'absPermit', government, state: 'published' })) // prettier-ignore
  const CBD_API = await app.listen({ port: 0, host: '127.0.0.1' })
  const run = async (program: string) => {
    const child = spawn(process.execPath, [path.join(folder, program)], { env: { ...process.env, CBD_API, EMAIL: email, PASSWORD: thePassword } })
    let [said, failed] = ['', '']
    child.stdout.on('data', (part: Buffer) => (said += part))
    child.stderr.on('data', (part: Buffer) => (failed += part))
    const [code] = (await once(child, 'close')) as [number]
    assert.deepEqual([code, failed], [0, ''])
    return said
  }

  const [permits, published] = [await run('permits.mjs'), await run('publish.mjs')]

  const countries = permits.trim().split('\n').map(line => line.split('\t')[1]) // prettier-ignore
  assert.ok(countries.includes('Brazil') && countries.includes('India'), permits)
  assert.deepEqual(countries, countries.toSorted())
  assert.match(published, /^[0-9A-F-]{36} running\n$/)
})
