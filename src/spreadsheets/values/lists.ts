/** Signs between the entries of a list in one cell. `spaced`: entries are addresses, which may hold a semicolon themselves. */
export type Separation = 'plain' | 'spaced'

const ends: { readonly [separation in Separation]: RegExp } = { plain: /[;\n؛；]/, spaced: /\n|;(?=\s|$)|\s;|[؛；]/ }

/** The entries as one text: separated by semicolons, or by line ends where one holds a semicolon. Entries that would be read otherwise stand in quotes. */
export function joined(entries: readonly string[], separation: Separation = 'plain'): string {
  return entries.map(entry => (mustQuote(entry, separation) ? `"${entry.replaceAll('"', '""')}"` : entry)).join(separation === 'spaced' ? '\n' : '; ')
}

/** The entries of a text. Empty ones in quotes are kept, others are not: `a;; b` has two entries, `a; ""; b` three. */
export function split(text: string, separation: Separation = 'plain'): readonly string[] {
  if (!text.includes('"')) return text.split(ends[separation] === ends.plain ? ends.plain : /\n|;(?:\s|$)|\s;|[؛；]/).flatMap(entry => trimmed(entry))
  const entries: string[] = []
  let rest = text
  while (rest.trim() !== '') {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*(?:[;\n؛；]|$)/.exec(rest)
    if (quoted) {
      entries.push(quoted[1]!.replaceAll('""', '"'))
      rest = rest.slice(quoted[0].length)
      continue
    }
    const cut = rest.search(ends[separation])
    const [entry, after] = cut < 0 ? [rest, ''] : [rest.slice(0, cut), rest.slice(cut + (/^\s;/.test(rest.slice(cut)) ? 2 : 1))]
    entries.push(...trimmed(entry))
    rest = after
  }
  return entries
}

const trimmed = (entry: string): readonly string[] => (entry.trim() === '' ? [] : [entry.trim()])

const mustQuote = (entry: string, separation: Separation): boolean =>
  entry === '' || entry !== entry.trim() || entry.startsWith('"') || ends[separation].test(entry)
