const formats = new Map<string, Intl.ListFormat>()

/** Words of a list as the language joins them: all of them, one of them, or just side by side. */
export function listed(parts: readonly string[], kind: 'conjunction' | 'disjunction' | 'unit', locale: string): string {
  const key = `${locale} ${kind}`
  const format = formats.get(key) ?? new Intl.ListFormat(locale, { type: kind })
  formats.set(key, format)
  return format.format(parts)
}
