import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { coded } from './codes.ts'
import { columnsOf } from './columns.ts'
import { setsOf } from './parts.ts'

const values = 300

test('codes say which values every record holds, unless there are too many for the columns', () => {
  const held = fc.uniqueArray(fc.nat(values - 1), { maxLength: 4, size: 'max' }).map(withAncestors)
  const many = fc.uniqueArray(fc.nat(values - 1), { minLength: 60, maxLength: 70, size: 'max' }).map(withAncestors)

  fc.assert(
    fc.property(fc.array(held, { minLength: 1024, maxLength: 1500, size: 'max' }), fc.option(many), fc.nat(900), (records, long, place) => {
      const all = long === null ? records : records.with(place, long)

      const { columns, sets, long: longCode } = coded(cellsOf(all))!

      assert.ok(columns.length <= 8)
      if (long !== null && longCode >= 0) assert.equal(columns[0]![place], longCode)
      assert.ok(columns[0]!.filter(code => code === longCode).length <= 1)
      all.forEach((record, at) => {
        const codes = columns.map(column => column[at]!)
        if (codes[0] !== longCode) assert.deepEqual(decoded(codes, sets), record)
      })
    }),
    { numRuns: 20 },
  )
})

test('what no few columns can hold stays in rows', () => {
  const scattered = (record: number, place: number) => (record * 7919 + place * place * 104_729 + record * place * 31) % values
  const records = Array.from({ length: 1000 }, (_, record) =>
    [...new Set(Array.from({ length: 20 }, (_, place) => scattered(record, place)))].toSorted((a, b) => a - b),
  )

  assert.equal(coded(cellsOf(records)), undefined)
})

test('frequent codes take turns, and all of them still say the same', () => {
  const records = Array.from({ length: 5000 }, (_, record) => [record % 50 === 0 ? 1 : 0])
  const { rowStarts, rows } = rowsOf(records)

  const { columns, codes, setStarts, setValues } = columnsOf({
    size: records.length,
    rowStarts,
    rows,
    values: {
      facets: [{ name: 'status', from: 0, to: 2 }],
      names: { bytes: new Uint8Array(), starts: new Uint32Array(1) },
      ...setsOf(rowStarts, rows, 2),
    },
  })

  const [status] = columns
  const column = codes.subarray(status!.at[0], status!.at[0]! + records.length)
  const sets = Array.from({ length: setStarts.length - 1 }, (_, set) => [...setValues.subarray(setStarts[set], setStarts[set + 1])])
  assert.ok(new Set(column.subarray(0, 8)).size > 3)
  records.forEach((record, at) => assert.deepEqual(decodedOf(column[at]!, 2, sets), record))
})

const decoded = (codes: readonly number[], sets: readonly (readonly number[])[]) =>
  codes.flatMap(code => decodedOf(code, values, sets)).toSorted((a, b) => a - b)

const decodedOf = (code: number, values: number, sets: readonly (readonly number[])[]) => (code < values ? [code] : sets[code - values]!)

// The first thirty values are above ten others each, and never missing where one of those is.
function withAncestors(held: readonly number[]): readonly number[] {
  return [...new Set(held.flatMap(value => (value < 30 ? [value] : [value, value % 30])))].toSorted((a, b) => a - b)
}

function rowsOf(records: readonly (readonly number[])[]) {
  const rowStarts = new Uint32Array(records.length + 1)
  records.forEach((record, at) => (rowStarts[at + 1] = rowStarts[at]! + record.length))
  return { rowStarts, rows: Uint16Array.from(records.flat()) }
}

function cellsOf(records: readonly (readonly number[])[]) {
  const { rowStarts, rows } = rowsOf(records)
  const counts = new Uint32Array(values)
  for (const value of rows) counts[value]!++
  return { rows, starts: rowStarts.subarray(0, -1), ends: rowStarts.subarray(1), from: 0, counts }
}
