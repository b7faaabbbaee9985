import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { issueCodes } from '#formats'
import { locales } from '#platform/localized.ts'
import { catalogue } from '#platform/messages.ts'

const source = path.resolve(import.meta.dirname, '../..')

/** Said on the terminal, before there is a page; said by the issues they carry, at their fields; answered by a page of their own. */
const saidElsewhere = /^(command|config|data|database)\.|^(account|portal)\.input$|^(link|invitation|form)\.unknown$|^handover\.code$/

test('every refusal that can reach a person has words in six languages', () => {
  const codes = codesIn(/new Refused\(\s*'[a-z-]+',\s*'([a-z-]+\.[a-z-]+)'/g, /permitted\([^)]*\)?[^)]*, '([a-z-]+\.[a-z-]+)'\)/g)

  const speechless = codes.filter(code => !saidElsewhere.test(code)).flatMap(code => wordless(`error.${code}`))

  assert.deepEqual(speechless, [])
  assert.ok(codes.length > 80, `only ${codes.length} refusals were found`)
  assert.ok(codes.includes('record.publish'), 'the permissions of records were not found')
})

test('every issue of a record has words in six languages', () => {
  const codes = [...issueCodes(), ...codesIn(/\{ path: '', code: '([a-z.-]+)'/g)]

  assert.deepEqual(
    codes.flatMap(code => wordless(`issue.${code}`)),
    [],
  )
  assert.ok(codes.includes('record.only-one'))
})

const wordless = (key: string) => locales.filter(locale => !catalogue[key]?.[locale]).map(locale => `${key} (${locale})`)

function codesIn(...patterns: readonly RegExp[]): readonly string[] {
  const texts = globSync('**/*.{ts,tsx}', { cwd: source, exclude: ['testing/**', '**/*.test.*'] }).map(file =>
    readFileSync(path.join(source, file), 'utf8'),
  )
  return [...new Set(texts.flatMap(text => patterns.flatMap(pattern => [...text.matchAll(pattern)].map(([, code]) => code!))))].sort()
}
