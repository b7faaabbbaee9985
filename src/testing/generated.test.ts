import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { generated } from './generated.ts'
import { house } from './house.ts'

test('the generated files say what the program is (npm run generate)', async () => {
  const context = await house()

  const files = await generated(context)

  for (const [file, text] of files)
    assert.equal(existsSync(file) ? readFileSync(file, 'utf8') : '', text, `${file} is not current: run npm run generate`)
})
