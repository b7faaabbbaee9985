import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleaned, derived, formats, sampleOf, type Data, type Format } from '#formats'
import { locales } from '#platform/localized.ts'
import { worldFor } from '#records'
import { house } from '#testing'
import type { Row } from '../files/cell.ts'
import { planOf, type Plan } from './plan.ts'
import { rowReader, setAt, type Conventions } from './read-body.ts'
import { termFinder, termWriter } from './words.ts'
import { bodyWriter } from './write-body.ts'

const world = await worldFor(await house(), {})
const conventions = (locale: string): Conventions => ({
  locale,
  language: locale,
  dates: { order: 'dmy', from1904: false },
  decimal: '.',
  terms: termFinder(),
  records: () => [],
})

/** A body written in the columns of a plan, and read back. */
function thereAndBack(plan: Plan, body: Data, locale: string): Data {
  const words = { locale, term: termWriter(locale), reference: (identifier: string) => identifier }
  const rows = bodyWriter(plan, words)(body, {}, 1)
  const reading = conventions(locale)
  const read = new Map(plan.sheets.map(sheet => [sheet, rowReader(plan.format, sheet, sheet.columns, words)]))
  const valuesOf = (sheet: Plan['main'], cells: Row['cells'], own: string): Data => {
    const values: Record<string, unknown> = { ...read.get(sheet)!({ number: 1, cells }, reading).values }
    for (const child of sheet.children) {
      const inKey = child.columns.findIndex(({ key }) => key === '@in')
      const rowKey = child.columns.findIndex(({ key }) => key === '@row')
      const list = rows
        .filter(row => row.sheet === child && row.cells[inKey] === own)
        .map(row => valuesOf(child, row.cells, String(row.cells[rowKey])))
      if (list.length > 0) setAt(values, child.path, list)
    }
    return values
  }
  return valuesOf(plan.main, rows[0]!.cells, '1')
}

const whole = (format: Format, data: Data) => cleaned(format, derived(format, data, world))

for (const linked of [true, false]) {
  test(`every format is written and read as the same, with lists as ${linked ? 'sheets' : 'cells'}`, () => {
    const wrong: string[] = []
    for (const format of formats()) {
      const body = sampleOf(format, world)
      for (const locale of locales) {
        const plan = planOf(format, { languages: ['en', 'ar'], linked, whole: true, about: ['@more'] })
        try {
          assert.deepEqual(whole(format, thereAndBack(plan, body, locale)), whole(format, body))
        } catch (error) {
          wrong.push(`${format.name} in ${locale}: ${(error as Error).message.slice(0, 600)}`)
        }
      }
    }

    assert.deepEqual(wrong, [])
    assert.ok(formats().length >= 15)
  })
}
