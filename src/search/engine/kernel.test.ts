import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { assembledKernel } from './assemble.ts'
import { bitsIn, put } from './bits.ts'
import { fastKernel, plainKernel, type Kernel } from './kernel.ts'

const pages = 2
const rowStarts = 0
const rows = 4096
const list = 65_536
const counters = 98_304

test('the kernel is the one its source describes', async () => {
  const { path, text } = await assembledKernel()

  assert.equal(text, readFileSync(path, 'utf8'))
})

test('kernel and twin count the same values', () => {
  const rowsOf = fc.array(fc.array(fc.nat(99), { maxLength: 6 }), { minLength: 1, maxLength: 60 })

  fc.assert(
    fc.property(rowsOf, fc.boolean(), fc.array(fc.nat(59), { maxLength: 60 }), (table, wide, picks) => {
      const listed = picks.filter(record => record < table.length)

      const [fast, plain] = [fastMemory(), plainMemory()].map(({ kernel, buffer }) => {
        const starts = [0, ...table.map((_, record) => table.slice(0, record + 1).flat().length)]
        new Uint32Array(buffer, rowStarts, starts.length).set(starts)
        new (wide ? Uint32Array : Uint16Array)(buffer, rows, table.flat().length).set(table.flat())
        new Uint32Array(buffer, list, listed.length).set(listed)
        kernel[wide ? 'countWide' : 'countNarrow'](list, listed.length, rowStarts, rows, counters)
        return [...new Uint32Array(buffer, counters, 100)]
      })

      const counted = Array.from({ length: 100 }, (_, value) => listed.flatMap(record => table[record]!).filter(one => one === value).length)
      assert.deepEqual(fast, counted)
      assert.deepEqual(plain, counted)
    }),
  )
})

test('kernel and twin count the same codes, however wide they are', () => {
  const widths = [
    [Uint8Array, 'countBytes'],
    [Uint16Array, 'countHalves'],
    [Uint32Array, 'countWords'],
  ] as const

  fc.assert(
    fc.property(
      fc.array(fc.nat(255), { minLength: 1, maxLength: 60 }),
      fc.constantFrom(...widths),
      fc.array(fc.nat(59)),
      (codes, [Codes, name], picks) => {
        const listed = picks.filter(record => record < codes.length)

        const [fast, plain] = [fastMemory(), plainMemory()].map(({ kernel, buffer }) => {
          new Codes(buffer, rows, codes.length).set(codes)
          new Uint32Array(buffer, list, listed.length).set(listed)
          kernel[name](list, listed.length, rows, counters)
          return [...new Uint32Array(buffer, counters, 256)]
        })

        const counted = Array.from({ length: 256 }, (_, code) => listed.filter(record => codes[record] === code).length)
        assert.deepEqual(fast, counted)
        assert.deepEqual(plain, counted)
      },
    ),
  )
})

test('kernel and twin list the same records of a set', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(511)), records => {
      const listed = [fastMemory(), plainMemory()].map(({ kernel, buffer }) => {
        const set = new Uint32Array(buffer, 0, 16)
        for (const record of records) put(set, record)
        return [...new Uint32Array(buffer, list, kernel.list(0, 64, list))]
      })

      const ascending = records.toSorted((a, b) => a - b)
      assert.deepEqual(listed, [ascending, ascending])
    }),
  )
})

test('kernel and twin find the same number of shared bits', () => {
  const words = fc.array(fc.nat(0xffffffff), { minLength: 32, maxLength: 32 })

  fc.assert(
    fc.property(words, words, (a, b) => {
      const shared = [fastMemory(), plainMemory()].map(({ kernel, buffer }) => {
        new Uint32Array(buffer, 0, 32).set(a)
        new Uint32Array(buffer, 128, 32).set(b)
        return kernel.shared(0, 128, 128)
      })

      const ones = a.map((word, index) => ((word & b[index]!) >>> 0).toString(2).replaceAll('0', '').length).reduce((sum, count) => sum + count, 0)
      assert.deepEqual(shared, [ones, ones])
    }),
  )
})

test('the ones of any word are counted', () => {
  fc.assert(fc.property(fc.nat(0xffffffff), word => bitsIn(word) === word.toString(2).replaceAll('0', '').length))
})

function fastMemory(): { readonly kernel: Kernel; readonly buffer: ArrayBuffer } {
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true })
  return { kernel: fastKernel(memory), buffer: memory.buffer }
}

function plainMemory(): { readonly kernel: Kernel; readonly buffer: ArrayBuffer } {
  const buffer = new SharedArrayBuffer(pages * 65_536)
  return { kernel: plainKernel(buffer), buffer: buffer as unknown as ArrayBuffer }
}
