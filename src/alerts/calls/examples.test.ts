import assert from 'node:assert/strict'
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { send } from '#platform/outbound.ts'
import { anAccount, aReceiver, aRecord, house, rows } from '#testing'
import { renewHookSecret } from '../hook.ts'
import { matchRecord } from '../match.ts'
import { saveAlert } from '../save.ts'
import { callAgain } from './call-again.ts'
import { callJob } from './make-calls.ts'
import { signed } from './message.ts'

const examples = path.resolve(import.meta.dirname, '../../../examples')
const job = callJob(() => 'https://chm.example.org', { anywhere: true })
const fiveMinutes = 300_000

type Shown = { readonly command: string; readonly args: (port: string) => readonly string[]; readonly port: (said: string) => string | undefined }

const listening = (said: string) => /listening on (\d+)/.exec(said)?.[1]
const shown: { readonly [language: string]: Shown } = {
  javascript: { command: process.execPath, args: () => [path.join(examples, 'javascript/webhook.mjs')], port: listening },
  python: { command: 'python3', args: () => [path.join(examples, 'python/webhook.py')], port: listening },
  php: {
    command: 'php',
    args: port => ['-S', `127.0.0.1:${port}`, path.join(examples, 'php/webhook.php')],
    port: said => /http:\/\/127\.0\.0\.1:(\d+)\) started/.exec(said)?.[1],
  },
}

/** The example, running with this secret; and what it has said. */
async function started({ command, args, port }: Shown, secret: string) {
  const free = await aReceiver()
  await free.close()
  const chosen = new URL(free.url).port
  const child = spawn(command, args(chosen), { env: { ...process.env, PORT: chosen, OPENCHM_WEBHOOK_SECRET: secret } })
  const heard = { said: '' }
  const found = new Promise<string>(resolve => {
    const listen = (part: Buffer) => {
      heard.said += String(part)
      const known = port(heard.said)
      if (known) resolve(known)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
  })
  return { url: `http://127.0.0.1:${await found}/hook`, heard, child }
}

async function stopped(child: ChildProcess): Promise<void> {
  child.kill()
  await once(child, 'close')
}

/** A saved search whose webhook is told of one record. */
async function world(): Promise<{ readonly context: Context; readonly owner: Context; readonly alert: number; readonly secret: string }> {
  const context = await house()
  const owner = { ...context, actor: { id: `account:${await anAccount(context, { email: 'a@x.example' })}`, roles: [] } }
  const when = { delivery: 'none', zone: 'UTC', hour: 7, weekday: 1, paused: false, portal: 'chm', locale: 'en', name: 'News' } as const
  const { id, hookSecret } = await saveAlert(owner, { ...when, query: 'format=news', hook: 'http://127.0.0.1:1/' })
  return { context, owner, alert: id, secret: hookSecret! }
}

for (const [language, example] of Object.entries(shown)) {
  const missing = spawnSync(example.command, ['--version']).status !== 0
  test(
    `the receiver in ${language} takes what is genuine once, and nothing else`,
    { skip: missing ? `${example.command} is not installed` : false },
    async () => {
      const { context, owner, alert, secret } = await world()
      const { url, heard, child } = await started(example, secret)
      await sql`update alert set hook = ${url}`.execute(context.db)
      // the receiver knows the old secret still: calls bear the signatures of both
      await renewHookSecret(owner, alert)
      const record = await aRecord(context, { format: 'news', state: 'published' })
      await matchRecord(context, record, new Date(Date.now() + 1000))

      await job.do(context, {})
      const [call] = await rows(context, 'alert_call')
      await callAgain(owner, alert, call!['id'] as number)
      await job.do(context, {})
      const forged = await Promise.all(forgeries(secret).map(headers => send({ url, body: '{"type":"x","data":{}}', headers, anywhere: true })))
      await stopped(child)

      assert.deepEqual(
        (await rows(context, 'alert_call')).map(({ state, tries, status }) => [state, tries, status]),
        [['done', 2, 204]],
      )
      assert.equal(heard.said.split(`record.published ${String(call!['message'])}`).length, 2)
      assert.deepEqual(
        forged.map(outcome => 'status' in outcome && outcome.status),
        forged.map(() => 401),
      )
    },
  )
}

/** What a receiver must not take: another secret, another time, another text, no signature at all. */
function forgeries(secret: string): readonly Readonly<Record<string, string>>[] {
  const good = { secrets: [secret], id: 'msg_forged', at: new Date(), body: '{"type":"x","data":{}}', attempt: 1 }
  const genuine = signed(good)
  return [
    signed({ ...good, secrets: ['whsec_AAAA'] }),
    signed({ ...good, at: new Date(Date.now() - fiveMinutes - 5000) }),
    signed({ ...good, at: new Date(Date.now() + fiveMinutes + 5000) }),
    signed({ ...good, body: '{}' }),
    { ...genuine, 'webhook-id': 'msg_other' },
    { ...genuine, 'webhook-timestamp': 'now' },
    { ...genuine, 'webhook-signature': genuine['webhook-signature']!.replace('v1,', 'v2,') },
    { ...genuine, 'webhook-signature': '' },
    {},
  ]
}

test(
  'openssl checks a signature as it is shown',
  { skip: spawnSync('openssl', ['version']).status !== 0 ? 'openssl is not installed' : false },
  () => {
    const secret = `whsec_${Buffer.from('a secret of thirty-two characters').toString('base64')}`
    const body = '{"type":"record.published","title":"珊瑚礁日\\n"}\n'
    const asked = (headers: Readonly<Record<string, string>>) => {
      const args = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map(name => headers[name] ?? '')
      const env = { ...process.env, OPENCHM_WEBHOOK_SECRET: secret }
      return spawnSync('sh', [path.join(examples, 'curl/webhook.sh'), ...args], { input: body, env, encoding: 'utf8' })
    }

    const genuine = asked(signed({ secrets: ['whsec_AAAA', secret], id: 'msg_1', at: new Date(), body, attempt: 1 }))
    const forged = forgeries(secret).map(asked)

    assert.deepEqual([genuine.status, genuine.stdout], [0, 'genuine msg_1\n'], genuine.stderr)
    assert.deepEqual(new Set(forged.map(({ status }) => status)), new Set([1]))
  },
)
