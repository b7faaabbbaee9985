/** The characters a TrueType font has: its table `cmap` in the formats 4 and 12 (ISO/IEC 14496-22 §5.3). */
export function charactersOf(font: Buffer): ReadonlySet<number> {
  const found = new Set<number>()
  const table = placeOf(font, 'cmap')
  for (let index = 0; index < font.readUInt16BE(table + 2); index++) {
    const place = table + font.readUInt32BE(table + 4 + index * 8 + 4)
    for (const [first, last] of (readers[font.readUInt16BE(place)] ?? none)(font, place)) for (let code = first; code <= last; code++) found.add(code)
  }
  return found
}

type Span = readonly [first: number, last: number]
const none = (): readonly Span[] => []

const readers: { readonly [format: number]: (font: Buffer, place: number) => readonly Span[] } = {
  4: (font, place) => {
    const segments = font.readUInt16BE(place + 6) / 2
    return Array.from({ length: segments }, (_, index): Span => {
      const last = font.readUInt16BE(place + 14 + index * 2)
      return [font.readUInt16BE(place + 16 + segments * 2 + index * 2), last === 0xffff ? last - 1 : last]
    })
  },
  12: (font, place) =>
    Array.from({ length: font.readUInt32BE(place + 12) }, (_, index): Span => [
      font.readUInt32BE(place + 16 + index * 12),
      font.readUInt32BE(place + 20 + index * 12),
    ]),
}

function placeOf(font: Buffer, table: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const entry = 12 + index * 16
    if (font.toString('latin1', entry, entry + 4) === table) return font.readUInt32BE(entry + 8)
  }
  throw new Error(`The font has no table ${table}`)
}
