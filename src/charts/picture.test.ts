import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { chartOf } from './index.ts'
import { pictureOf } from './picture.ts'

const chartWith = (label: string, locale: 'en' | 'ar' | 'zh') =>
  chartOf({
    kind: 'bar',
    locale,
    paint: 'light',
    data: { title: 'x', by: 'y', rows: [{ value: 'a', label }], columns: [{ value: '', label: 'n' }], counts: [[1]], total: 1 },
    alone: { source: 'z' },
  }).svg

test('a picture is the drawing twice as fine, with letters of every script', async () => {
  const drawings = [chartWith('Madagascar', 'en'), chartWith('مدغشقر', 'ar'), chartWith('马达加斯加', 'zh')]
  const missing = await pictureOf(chartWith('\u{10ffff}\u{10fffe}\u{10fffd}\u{10fffc}\u{10fffb}', 'zh'))

  for (const svg of drawings) {
    const picture = await pictureOf(svg)

    const { width, height, format } = await sharp(picture).metadata()
    const [wide, high] = /viewBox="0 0 (\d+) (\d+)/.exec(svg)!.slice(1).map(Number)
    assert.deepEqual([width, Math.abs(height! - high! * 2) <= 2, format], [wide! * 2, true, 'png'])
    assert.notDeepEqual(picture, missing)
  }
})

test('a drawing that cannot be read is refused', async () => {
  await assert.rejects(pictureOf('<svg'), { refusal: 'conflict', code: 'charts.failed' })
})
