import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { test } from 'node:test'
import type { Context } from '#platform/context.ts'
import { publish, summaries, type Summary } from '#records'
import { aBody, aRecord, callerOf, temporaryFolder, type Caller } from '#testing'
import { recipes, spoken, type Recipe, type Spoken } from './recipes.ts'

const commands: { readonly [language in Spoken]: string } = { curl: 'sh', javascript: process.execPath, python: 'python3', php: 'php' }
const needs: { readonly [language in Spoken]: string } = { ...commands, curl: 'curl' }

/** What a run must have said, beside ending well; receivers of webhooks are tried where these are sent. */
const expected: { readonly [recipe in Exclude<Recipe, 'webhook'>]: (said: string, records: readonly Summary[]) => void } = {
  'country-records': (said, records) => {
    for (const { identifier } of records) assert.equal(said.split(identifier).length - 1 > 0, true, identifier)
  },
  harvest: (said, records) => {
    if (said.includes('"changes"')) for (const { id } of records) assert.ok(said.includes(id), id)
    else assert.ok((JSON.parse(said) as { records: number }).records >= records.length)
  },
  follow: (said, records) => {
    for (const { identifier } of records) assert.ok(said.includes(identifier.replace(/-\d+$/, '')), identifier)
  },
  embed: said => {
    assert.match(said, /<iframe .*\/en\/embed\/countries\/cr/s)
    assert.match(said, /<a href="http:[^"]+\/en\/countries\/cr">/)
  },
  search: said => assert.match(said, /nationalTarget7 3|"value":"nationalTarget7","count":3/),
  submit: said => assert.match(said, /ORT-NBSAP-[A-Z]+-\d+[\s\S]*submitted/),
}

for (const language of spoken) {
  const missing = spawnSync(needs[language], ['--version']).status !== 0
  for (const recipe of Object.keys(expected) as (keyof typeof expected)[]) {
    test(`${recipe} runs in ${language} as it is shown`, { skip: missing ? `${needs[language]} is not installed` : false }, async () => {
      const port = await freePort()
      const caller = await callerOf({ publicUrl: `http://127.0.0.1:${port}` })
      const records = await threeTargets(caller.context)
      await caller.heard()

      const { code, said, failed } = await run(caller, port, language, recipe)

      assert.equal(code, 0, failed)
      expected[recipe](said, records)
    })
  }
}

/** Three published targets of a country, whose titles say that they are plans. */
async function threeTargets(context: Context): Promise<readonly Summary[]> {
  const ids: string[] = []
  for (const number of [1, 2, 3]) {
    const data = { ...(await aBody(context, 'nationalTarget7', 'cr')), title: { en: `Restoration plan ${number}` } }
    ids.push(await aRecord(context, { format: 'nationalTarget7', state: 'submitted', data }))
    await publish(context, ids.at(-1)!)
  }
  return summaries(context, ids)
}

async function run({ app, tokenOf }: Caller, port: number, language: Spoken, recipe: Recipe) {
  const OPENCHM = await app.listen({ port, host: '127.0.0.1' })
  const OPENCHM_TOKEN = await tokenOf([{ role: 'authorised-user', for: 'ad' }])
  const child = spawn(commands[language], [recipes[recipe][language]], { cwd: temporaryFolder(), env: { ...process.env, OPENCHM, OPENCHM_TOKEN } })
  let [said, failed] = ['', '']
  child.stdout.on('data', (part: Buffer) => (said += part))
  child.stderr.on('data', (part: Buffer) => (failed += part))
  const [code] = (await once(child, 'close')) as [number]
  return { code, said, failed }
}

/** A port nobody listens on: the site has to know its address before it begins. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
