// Writes what `npm test` compares: the database, the addresses, the API's description and the refusals, as they are.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { house } from '#testing'
import { generated } from '../src/testing/generated.ts'

for (const [file, text] of await generated(await house())) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
  console.log(file)
}
process.exit(0)
