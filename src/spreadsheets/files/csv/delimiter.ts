/** Signs that part the columns of a text file. */
const delimiters = [',', ';', '\t', '|'] as const

/** The sign that parts the columns: the one the file names (`sep=;`), else the one by which the first lines fall into equally many columns. */
export function delimiterOf(beginning: string): string {
  const named = /^sep=(.)\r?\n/i.exec(beginning)?.[1]
  if (named !== undefined) return named
  const counted = delimiters.map(delimiter => {
    const widths = widthsOf(beginning, delimiter)
    const [first = 1] = widths
    const same = widths.filter(width => width === first).length / Math.max(1, widths.length)
    return { delimiter, score: first === 1 ? 0 : first * same }
  })
  return counted.reduce((best, one) => (one.score > best.score ? one : best)).delimiter
}

const mostLines = 50

/** How many columns each of the first lines has; delimiters between quotes do not count. */
function widthsOf(text: string, delimiter: string): readonly number[] {
  const widths: number[] = []
  let width = 1
  let quoted = false
  for (const sign of text) {
    if (sign === '"') quoted = !quoted
    else if (quoted) continue
    else if (sign === delimiter) width++
    else if (sign === '\n') {
      widths.push(width)
      width = 1
      if (widths.length === mostLines) return widths
    }
  }
  return widths.length === 0 ? [width] : widths
}
