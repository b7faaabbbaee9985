import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { generated } from './generated.ts'
import { house } from './house.ts'

test('the generated files say what the program is (npm run generate)', async () => {
  const context = await house()

  const files = await generated(context)

  for (const [file, text] of files) {
    const written = existsSync(file) ? readFileSync(file, 'utf8') : ''
    // megabytes are not worth a comparison sign by sign
    assert.ok(written === text, `${file} is not current from line ${firstDifference(written, text)} on: run npm run generate`)
  }
})

function firstDifference(one: string, other: string): number {
  const [lines, others] = [one.split('\n'), other.split('\n')]
  return lines.findIndex((line, index) => line !== others[index]) + 1
}
