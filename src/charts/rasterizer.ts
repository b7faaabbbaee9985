import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { decompress } from 'wawoff2'
import { answerApart } from '#platform/apart.ts'
import { escaped } from './canvas.ts'

/** What the rasterizer is asked: a drawing, how many pixels for each of its own, and where fonts may be unpacked. */
export type Rasterizing = { readonly svg: string; readonly scale: number; readonly folder: string }

const packages = path.resolve(import.meta.dirname, '../../node_modules')
const chinese = path.join(packages, '@fontsource/noto-sans-sc/files')
const weights = [400, 700] as const

answerApart(async ({ svg, scale, folder }: Rasterizing): Promise<Uint8Array> => {
  await unpackChinese(folder)
  const settings = path.join(folder, 'fonts.conf')
  await writeWhole(settings, Buffer.from(fontSettings(folder)))
  // read once, when the first letter is drawn
  process.env['FONTCONFIG_FILE'] = settings
  const { default: sharp } = await import('sharp')
  return sharp(Buffer.from(svg), { density: 72 * scale, limitInputPixels: 60_000_000 })
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer()
})

/** Chinese comes packed for the web; what draws here reads it unpacked. */
async function unpackChinese(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  for (const weight of weights) {
    const place = path.join(folder, `noto-sans-sc-${weight}.ttf`)
    if (existsSync(place)) continue
    const packed = await readFile(path.join(chinese, `noto-sans-sc-chinese-simplified-${weight}-normal.woff2`))
    await writeWhole(place, Buffer.from(await decompress(packed)))
  }
}

/** Several may do so at once; nobody reads half a file. */
async function writeWhole(place: string, bytes: Buffer): Promise<void> {
  const half = `${place}.${process.pid}`
  await writeFile(half, bytes, { mode: 0o600 })
  await rename(half, place)
}

/** Only fonts of ours, so that a chart looks the same wherever it is drawn. */
const fontSettings = (folder: string): string =>
  [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    ...['noto-sans/400Regular', 'noto-sans/700Bold', 'noto-sans-arabic/400Regular', 'noto-sans-arabic/700Bold'].map(
      family => `<dir>${escaped(path.join(packages, '@expo-google-fonts', family))}</dir>`,
    ),
    `<dir>${escaped(folder)}</dir><cachedir>${escaped(path.join(folder, 'cache'))}</cachedir>`,
    '</fontconfig>',
  ].join('')
