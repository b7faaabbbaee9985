import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, test } from 'node:test'
import { house, rows, temporaryFolder } from '#testing'
import { loadVocabularies, termNamed } from '#vocabularies'
import { vocabulary } from './vocabulary.ts'

describe('vocabularies at the command line', () => {
  afterEach(async () => loadVocabularies(await house()))

  async function commanded() {
    const context = await house({ actor: { id: 'system:command', roles: [{ role: 'administrator', for: '*' }] } })
    const folder = temporaryFolder()
    const run = async (...args: readonly string[]) => {
      let text = ''
      const status = await vocabulary(context, args, { write: piece => (text += piece) })
      return { status, text, last: JSON.parse(text.trim().split('\n').at(-1)!) as Record<string, unknown> }
    }
    return { context, run, at: (name: string) => path.join(folder, name) }
  }

  for (const ending of ['ttl', 'rdf', 'jsonld'])
    test(`what was exported as ${ending} is imported without a change`, async () => {
      const { run, at, context } = await commanded()

      const out = await run('export', at(`gbf-targets.${ending}`), '--site', 'https://chm.example.org/')
      const back = await run('import', at(`gbf-targets.${ending}`))

      assert.deepEqual([out.status, out.last['vocabulary'], back.status], [0, 'gbf-targets', 0])
      assert.deepEqual([back.last['added'], back.last['changed'], back.last['unchanged'], back.last['errors']], [0, 0, 23, 0])
      assert.match(readFileSync(at(`gbf-targets.${ending}`), 'utf8'), /https:\/\/chm\.example\.org\/terms\/GBF-TARGET-03/)
      assert.deepEqual(await rows(context, 'term'), [])
    })

  const turtle = (label: string) => `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<http://x.org/wonders> a skos:ConceptScheme ; skos:prefLabel "Wonders"@en .
<http://x.org/a> a skos:Concept ; skos:inScheme <http://x.org/wonders> ; skos:prefLabel ${label} .`

  test('a dry run tells and changes nothing, then the file is imported', async () => {
    const { run, at, context } = await commanded()
    writeFileSync(at('w.ttl'), turtle('"A"@en'))

    const dry = await run('import', at('w.ttl'), '--into', 'wonders', '--dry-run')
    assert.deepEqual([dry.last['imported'], dry.last['added'], (await rows(context, 'term')).length], [false, 1, 0])
    const done = await run('import', at('w.ttl'), '--into', 'wonders', '--comment', 'From X')

    assert.deepEqual([done.status, done.last['imported'], termNamed('WONDERS-a')?.label['en']], [0, true, 'A'])
    assert.equal((await rows(context, 'vocabulary_change'))[0]?.['comment'], 'From X')
  })

  test('a file with errors ends with a status of its own, names them and imports nothing', async () => {
    const { run, at, context } = await commanded()
    writeFileSync(at('w.ttl'), turtle('"A"@en, "B"@en'))

    const { status, text, last } = await run('import', at('w.ttl'))

    assert.deepEqual([status, last['imported'], last['errors']], [1, false, 1])
    assert.match(text, /^error import\.two-labels http:\/\/x\.org\/a/m)
    assert.deepEqual(await rows(context, 'term'), [])
  })

  for (const args of [[], ['import'], ['burn', 'x.ttl'], ['export', 'x.pdf'], ['export', 'x.ttl', 'y'], ['import', 'x.ttl', '--hurry']])
    test(`what cannot be meant is refused with the usage: ${args.join(' ')}`, async () => {
      const { run } = await commanded()

      await assert.rejects(run(...args), { code: 'command.usage' })
    })

  test('a file that is not there, is no text, or no vocabulary is refused', async () => {
    const { run, at } = await commanded()
    writeFileSync(at('b.ttl'), Buffer.from([0xff, 0xfe, 0x00]))

    await assert.rejects(run('import', at('nothing.ttl')), { code: 'command.file' })
    await assert.rejects(run('import', at('b.ttl')), { code: 'import.encoding' })
    await assert.rejects(run('export', at('nothing.ttl')), { code: 'vocabulary.unknown' })
  })
})
