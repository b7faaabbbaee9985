import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, describe, test } from 'node:test'
import { formatNamed, useFormats } from '#formats'
import { aRecord, house, rows } from '#testing'
import { format } from './format.ts'

describe('formats at the command line', () => {
  afterEach(() => useFormats([]))

  async function told() {
    const context = await house({ roles: [{ role: 'administrator', for: '*' }] })
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'openchm-format-')), 'news.json')
    const run = async (...args: readonly string[]) => {
      let text = ''
      const status = await format(context, args, { write: piece => (text += piece) })
      return { status, text, last: JSON.parse(text.trim().split('\n').at(-1)!) as Record<string, unknown> }
    }
    await run('export', 'news', '--to', file)
    const change = (part: object) => {
      const { definition, ...rest } = JSON.parse(readFileSync(file, 'utf8'))
      writeFileSync(file, JSON.stringify({ ...rest, definition: { ...definition, ...part } }))
    }
    return { context, file, run, change }
  }

  test('a format goes out as a file and comes in unchanged as the version it is', async () => {
    const { context, file, run } = await told()

    const { status, last } = await run('import', file)

    assert.deepEqual([status, last], [0, { format: 'news', version: formatNamed('news').version, changed: false }])
    assert.deepEqual(await rows(context, 'format_version'), [])
  })

  test('a dry run counts the records a change concerns, and the import makes it', async () => {
    const { context, file, run, change } = await told()
    await aRecord(context, { format: 'news', state: 'published' })
    change({ facets: [] })

    const dry = await run('import', file, '--dry-run')
    const done = await run('import', file, '--note', 'No facets')

    assert.deepEqual([dry.status, dry.last['published'], dry.last['dryRun']], [0, 1, true])
    assert.deepEqual([done.last['version'], done.last['changed']], [2, true])
    assert.equal((await rows(context, 'format_version'))[0]!.note, 'No facets')
  })

  test('faults are written line by line, and nothing is changed', async () => {
    const { context, file, run, change } = await told()
    change({ title: ['nobody'] })

    const { status, text } = await run('import', file)

    assert.equal(status, 1)
    assert.match(text, /\/definition\/title: There is no field “nobody”\./)
    assert.deepEqual(await rows(context, 'format_version'), [])
  })

  for (const args of [[], ['export', 'news'], ['import'], ['mend', 'x'], ['import', '/no/such/file.json'], ['import', 'a', 'b']])
    test(`what cannot be meant is refused with the usage: ${args.join(' ')}`, async () => {
      const { run } = await told()

      await assert.rejects(run(...args), { code: 'command.usage' })
    })
})
