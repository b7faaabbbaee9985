// What OpenCHM costs, on generated records through the ordinary store: npm run bench [-- --records N] [--quick]
import { parseArgs } from 'node:util'
import { measure, quick, thorough } from './measure.ts'

const { values } = parseArgs({ options: { records: { type: 'string' }, quick: { type: 'boolean', default: false } } })
const records = Number(values.records ?? (values.quick ? 1000 : 10_000))
if (!Number.isSafeInteger(records) || records < 100) {
  process.stderr.write('--records is a whole number from 100 on\n')
  process.exit(2)
}

try {
  await measure({ records, ...(values.quick ? quick : thorough) }, told => void process.stdout.write(`${told}\n`))
  process.exit(0)
} catch (error) {
  process.stderr.write(`${(error as Error).stack}\n`)
  process.exit(1)
}
