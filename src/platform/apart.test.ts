import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { apart } from './apart.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'openchm-apart-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** A file whose work is this. */
function work(body: string): URL {
  const place = path.join(folder, `${Math.random().toString(36).slice(2)}.mjs`)
  writeFileSync(
    place,
    `import { answerApart } from ${JSON.stringify(new URL('./apart.ts', import.meta.url).href)}\nanswerApart(async input => { ${body} })\n`,
  )
  return pathToFileURL(place)
}
const limits = { seconds: 10, megabytes: 300 }

test('work apart gets what it is given and answers', async () => {
  assert.deepEqual(await apart(work('return { sum: input.a + input.b, bytes: new Uint8Array([1]) }'), { a: 1, b: 2 }, limits), {
    sum: 3,
    bytes: new Uint8Array([1]),
  })
})

test('it may fail, hang, die and eat memory without any harm to us', async () => {
  await assert.rejects(apart(work('throw new Error("broken")'), {}, limits), { code: 'work.failed', details: { problem: 'broken' } })
  await assert.rejects(apart(work('process.exit(3)'), {}, limits), { code: 'work.failed' })
  await assert.rejects(apart(work('for (;;);'), {}, { ...limits, seconds: 1 }), { code: 'work.time' })
  const hungry = work('const all = []; for (;;) { all.push(Buffer.alloc(20_000_000, 1)); await new Promise(next => setTimeout(next, 20)) }')
  await assert.rejects(apart(hungry, {}, limits), { code: 'work.memory' })
})

test('it sees nothing of the machine but what it is to read, and the environment is empty', async () => {
  const seen = path.join(folder, 'seen.txt')
  const hidden = path.join(folder, 'hidden.txt')
  for (const place of [seen, hidden]) writeFileSync(place, 'words')
  const reading = work(`const { readFileSync, writeFileSync } = await import('node:fs')
    const attempt = step => { try { return step() } catch (error) { return error.code } }
    return [attempt(() => readFileSync(input.seen, 'utf8')), attempt(() => readFileSync(input.hidden, 'utf8')), attempt(() => writeFileSync(input.seen, 'x')), process.env.HOME ?? 'none']`)

  const found = await apart(reading, { seen, hidden }, { ...limits, reads: [seen, reading.pathname] })

  assert.deepEqual(found, ['words', 'ERR_ACCESS_DENIED', 'ERR_ACCESS_DENIED', 'none'])
})
