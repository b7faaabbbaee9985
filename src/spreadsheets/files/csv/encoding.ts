import { createReadStream } from 'node:fs'

const sampleBytes = 64 * 1024

/**
 * The encoding of a text file: what its first bytes say, UTF-8 if all of it is, UTF-16 if every second byte is zero, and otherwise
 * the one of the old encodings in which it reads most like a language.
 */
export async function encodingOf(path: string): Promise<string> {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  let first: Buffer | undefined
  let last: Buffer = Buffer.alloc(0)
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: sampleBytes })) {
      last = chunk as Buffer
      first ??= last
      const marked = marks.find(([mark]) => mark.every((byte, place) => first![place] === byte))?.[1]
      if (marked !== undefined) return marked
      if (first === last && isWide(first)) return first[0] === 0 ? 'utf-16be' : 'utf-16le'
      utf8.decode(last, { stream: true })
    }
    utf8.decode()
    return 'utf-8'
  } catch {
    return mostLikely(Buffer.concat([first ?? last, last]))
  }
}

const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

function isWide(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, 1000)
  const zeros = sample.filter(byte => byte === 0).length
  return sample.length > 3 && zeros > sample.length * 0.3 && zeros < sample.length * 0.7
}

/** What letters of each old encoding are common in what it was made for, and which are a sign that it is another. */
const old: readonly { readonly name: string; readonly likely: RegExp; readonly unlikely: RegExp }[] = [
  { name: 'windows-1252', likely: /[à-öø-ÿ’“”–—«»°§]/gu, unlikely: /[À-ÖØ-ß]{2,}|[¤¦¬¯¸×÷þðÞÐ\u0080-\u009f]|[a-z][À-ÖØ-ß¡-¿]|[à-öø-ÿ]{3,}/gu },
  { name: 'windows-1251', likely: /[а-яё]/gu, unlikely: /[а-яё][А-ЯЁ]|[ЂЃѓЉЊЌЋЏђљњќћџЎўЈҐЄЇІіґєјЅѕ¤¦¬\u0080-\u009f]|[a-z][а-я]|[а-я][a-z]/gu },
  { name: 'windows-1256', likely: /[\u0621-\u064a]/gu, unlikely: /[ےپچژگںھہڈڑٹکœâàèéêëîïôùûü¤¦¬]|[a-z][\u0621-\u064a]|[\u0621-\u064a][a-z]/gu },
  { name: 'gb18030', likely: /[\u4e00-\u9fa5，。、；：（）]/gu, unlikely: /[\ufffd\ue000-\uf8ff\u3400-\u4dbf]|[\u{20000}-\u{3ffff}]/gu },
]

const weight: { readonly [name: string]: number } = { gb18030: 2 }

function mostLikely(bytes: Buffer): string {
  const scored = old.map(({ name, likely, unlikely }) => {
    const text = new TextDecoder(name).decode(bytes)
    return { name, score: (weight[name] ?? 1) * (text.match(likely)?.length ?? 0) - 3 * (text.match(unlikely)?.length ?? 0) }
  })
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).name
}
