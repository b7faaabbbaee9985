// Writes what `npm test` compares: the database, the addresses, the API's description and the refusals, as they are; and the kernel of search.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { house } from '#testing'
import { assembledKernel } from '../src/search/engine/assemble.ts'
import { generated } from '../src/testing/generated.ts'

for (const [file, text] of await generated(await house())) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
  console.log(file)
}
const kernel = await assembledKernel()
writeFileSync(kernel.path, kernel.text)
process.exit(0)
