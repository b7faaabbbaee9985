import { growingBytes, growingWords } from './growing.ts'

/** Many short texts as bytes and where each begins (one more than there are texts). */
export type Texts = { readonly bytes: Uint8Array; readonly starts: Uint32Array }

/** Packs texts. */
export const packTexts = (texts: readonly string[]): Texts => packBytes(texts.map(text => Buffer.from(text)))

/** Packs what is bytes already. */
export function packBytes(pieces: readonly Uint8Array[]): Texts {
  const bytes = growingBytes()
  const starts = growingWords()
  for (const piece of pieces) {
    starts.push(bytes.length())
    bytes.append(piece)
  }
  starts.push(bytes.length())
  return { bytes: bytes.taken(), starts: starts.taken() }
}

/** Packs texts taken from other packs, in a new order. */
export function pickTexts(picks: number, from: (pick: number) => Texts, which: (pick: number) => number): Texts {
  const bytes = growingBytes(picks * 40)
  const starts = new Uint32Array(picks + 1)
  for (let pick = 0; pick < picks; pick++) {
    const texts = from(pick)
    const index = which(pick)
    bytes.append(texts.bytes.subarray(texts.starts[index], texts.starts[index + 1]))
    starts[pick + 1] = bytes.length()
  }
  return { bytes: bytes.taken(), starts }
}

/** One text. */
export const textAt = ({ bytes, starts }: Texts, index: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + starts[index]!, starts[index + 1]! - starts[index]!).toString()
