import { readFileSync } from 'node:fs'
import path from 'node:path'
import { decompress } from 'wawoff2'
import { charactersOf } from './font-characters.ts'

/** The fonts a text needs, and their families in the order in which they are tried. */
export type Fonts = { readonly blobs: readonly Buffer[]; readonly families: readonly string[] }

const packages = path.resolve(import.meta.dirname, '../../node_modules')
const truetype = (family: string, style: string, file: string) =>
  readFileSync(path.join(packages, '@expo-google-fonts', family, style, `${file}_${style}.ttf`))
const slices = path.join(packages, '@fontsource/noto-sans-sc')
const weights = [400, 700] as const

/** Noto Sans for Latin, Greek and Cyrillic; Arabic and Chinese are added when the text has any. Chinese comes packed for the web and is unpacked here, in a tenth of a second. */
export async function fontsFor(text: string): Promise<Fonts> {
  const latin = ['400Regular', '700Bold', '400Regular_Italic'].map(style => truetype('noto-sans', style, 'NotoSans'))
  const arabic = /\p{Script=Arabic}/u.test(text) ? ['400Regular', '700Bold'].map(style => truetype('noto-sans-arabic', style, 'NotoSansArabic')) : []
  const chinese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u.test(text)
    ? await chineseFor(text)
    : []
  return { blobs: [...latin, ...arabic, ...chinese], families: ['Noto Sans', 'Noto Sans Arabic', 'Noto Sans SC'] }
}

/** The two weights of simplified Chinese, and the slices with the rarer characters this text has. */
async function chineseFor(text: string): Promise<readonly Buffer[]> {
  const main = await unpacked(weights.map(weight => `noto-sans-sc-chinese-simplified-${weight}-normal`))
  const held = charactersOf(main[0]!)
  const rare = [...new Set(text.match(/\p{Script=Han}/gu) ?? [])].map(character => character.codePointAt(0)!).filter(code => !held.has(code))
  return [...main, ...(await unpacked(slicesWith(rare).map(slice => `noto-sans-sc-${slice}-400-normal`)))]
}

/** One after the other: the unpacker has one memory. */
async function unpacked(names: readonly string[]): Promise<readonly Buffer[]> {
  const fonts: Buffer[] = []
  for (const name of names) fonts.push(Buffer.from(await decompress(readFileSync(path.join(slices, 'files', `${name}.woff2`)))))
  return fonts
}

/** The numbered slices of the font that hold one of these characters. */
function slicesWith(codes: readonly number[]): readonly string[] {
  if (codes.length === 0) return []
  const ranges = JSON.parse(readFileSync(path.join(slices, 'unicode.json'), 'utf8')) as { readonly [slice: string]: string }
  return Object.entries(ranges)
    .filter(([slice, range]) => /^\[\d+\]$/.test(slice) && codes.some(code => within(code, range)))
    .map(([slice]) => slice.slice(1, -1))
}

const within = (code: number, range: string): boolean =>
  range.split(',').some(part => {
    const [first, last = first] = part.trim().replace(/^U\+/i, '').split('-')
    return code >= parseInt(first!, 16) && code <= parseInt(last!, 16)
  })
