import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatNamed, type Field } from '#formats'
import { countsByYear, isYear } from './figures.tsx'

const { data } = formatNamed('nationalReport7IndicatorData').fields as { readonly data: Field }

test('a whole number from 1000 on is a year, an amount is none', () => {
  const { year, value } = data.fields as { readonly [part: string]: Field }

  assert.deepEqual([isYear(year!), isYear(value!)], [true, false])
})

test('several years of figures are a table; one year, years alone and long texts are not', () => {
  const figures = [2023, 2024].map(year => ({ year, value: 12, unit: 'per cent' }))
  const told = { type: 'groups', fields: { ...data.fields, footnote: { type: 'richText' } } } as Field

  assert.equal(countsByYear(data, figures), true)
  assert.equal(countsByYear(data, figures.slice(0, 1)), false)
  assert.equal(countsByYear(data, [{ year: 2023 }, { year: 2024 }]), false)
  assert.equal(countsByYear(told, [{ ...figures[0], footnote: { en: '<p>Counted twice.</p>' } }, figures[1]]), false)
})
