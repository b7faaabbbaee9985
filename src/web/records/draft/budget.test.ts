import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { buildAssets } from '../../../../tools/assets.mjs'
import { builtAssets } from '../../delivery/assets.ts'

const kilobyte = 1024
const read = (file: string) => readFileSync(path.join(builtAssets, file))

/** A script with all it loads at once. */
function scriptsOf(file: string): readonly string[] {
  const parts = [
    ...read(file)
      .toString()
      .matchAll(/(?:import|from)\s*["']\.\/(part-[\w-]+\.js)["']/g),
  ].map(match => match[1]!)
  return [file, ...new Set(parts.flatMap(scriptsOf))]
}
const zipped = (files: readonly string[]) => files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0)

test('the form loads at most 35 KB of script, and the editor for formatted text at most 160 KB more when it is needed', async () => {
  const manifest = await buildAssets()

  const form = zipped([...scriptsOf(manifest['site.js']!), ...scriptsOf(manifest['draft.js']!)])
  const editor = zipped(scriptsOf(manifest['_rich-editor.js']!))

  assert.ok(form < 35 * kilobyte, `${form} bytes`)
  assert.ok(editor < 160 * kilobyte, `${editor} bytes`)
  assert.ok(editor > 50 * kilobyte, `only ${editor} bytes: the editor is somewhere else`)
})
