import { relative } from 'node:path'
import type { TestEvent } from 'node:test/reporters'

type Failure = {
  readonly name: string
  readonly file: string | undefined
  readonly line: number | undefined
  readonly error: Error & { readonly cause?: unknown }
}

/** Tells failures so that a person finds them at once. For the runner it says which test begins (`>>> name`) and ends with numbers (`=== passed failed skipped`). */
export default async function* reporter(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let [passed, failed, skipped] = [0, 0, 0]
  for await (const { type, data } of source) {
    if (type === 'test:pass' && data.details.type !== 'suite') {
      if (data.skip !== undefined || data.todo !== undefined) skipped++
      else passed++
    }
    if (type === 'test:fail' && data.details.type !== 'suite') {
      failed++
      yield told({ name: data.name, file: data.file, line: data.line, error: data.details.error })
    }
    // what fails after its test has ended fails the whole
    if (type === 'test:diagnostic' && data.message.startsWith('Error:')) yield `\n✖ ${data.message}\n`
    if (type === 'test:dequeue') yield `>>> ${data.file ? relative('', data.file) : ''}: ${data.name}\n`
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message
  }
  yield `=== ${passed} ${failed} ${skipped}\n`
}

function told({ name, file, line, error }: Failure): string {
  const cause = error.cause instanceof Error ? error.cause : error
  const place = file ? `${relative('', file)}:${line}` : ''
  const trace = (cause.stack ?? String(cause)).split('\n').filter(row => !/node:internal|node_modules/.test(row))
  return `\n✖ ${name}\n  ${place}\n${trace.map(row => `    ${row}`).join('\n')}\n`
}
