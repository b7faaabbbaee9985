const formats = new Map<string, Intl.ListFormat>()

/** Where words that just stand side by side would run into each other. */
const unparted = new Set(['zh'])

/** Words of a list as the language joins them: all of them, one of them, or just side by side. */
export function listed(parts: readonly string[], kind: 'conjunction' | 'disjunction' | 'unit', locale: string): string {
  const key = `${locale} ${kind}`
  const format = formats.get(key) ?? new Intl.ListFormat(locale, { type: kind === 'unit' && unparted.has(locale) ? 'conjunction' : kind })
  formats.set(key, format)
  return format.format(parts)
}
