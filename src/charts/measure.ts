/** How wide a text is about to be, in pixels: by kinds of letters, on the generous side, since each reader's machine has its own fonts. */
export function widthOf(text: string, size: number): number {
  let ems = 0
  for (const letter of text) ems += emsOf(letter)
  return ems * size
}

/** A text broken into lines no wider than this; the last ends with `…` where more would not fit. */
export function linesOf(text: string, size: number, width: number, most = 2): readonly string[] {
  const lines: string[] = ['']
  for (const part of text.match(breakable) ?? []) {
    const line = lines.at(-1)!
    if (line === '' || widthOf((line + part).trimEnd(), size) <= width) lines[lines.length - 1] = line + part
    else lines.push(part)
  }
  const whole = lines.map(line => line.trim()).filter(Boolean)
  const kept = whole.slice(0, most).map(line => shortened(line, size, width))
  const last = kept.at(-1)
  return whole.length > most && last !== undefined && !last.endsWith('…') ? [...kept.slice(0, -1), shortened(`${last} …`, size, width)] : kept
}

/** One line, cut where it would be too wide. */
export function shortened(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text
  const letters = [...text.replace(/ ?…$/, '')]
  while (letters.length > 1 && widthOf(`${letters.join('').trimEnd()}…`, size) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** Words with the blank behind them; scripts without blanks break at every character. */
const breakable =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303f\uff00-\uffef]\s*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303f\uff00-\uffef]+\s*/gu

/** Widths of letters in ems, the first that fits. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/\p{M}/u, 0],
  [/[\s.,:;'’!|ijlt()[\]/\-·]/u, 0.34],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef…—]/u, 1.02],
  [/[mwMW%@]/u, 0.92],
  [/\p{Script=Cyrillic}/u, 0.64],
  [/\p{Script=Arabic}/u, 0.56],
  [/\p{Lu}/u, 0.7],
]

const known = new Map<string, number>()

function emsOf(letter: string): number {
  const held = known.get(letter) ?? widths.find(([shape]) => shape.test(letter))?.[1] ?? 0.58
  if (known.size < mostKnown) known.set(letter, held)
  return held
}

const mostKnown = 20_000
