import type { Reader } from './drawing.ts'

/** Most rows one list may have in a form. */
const mostRows = 500

/** The trimmed text of an input, or nothing when it is blank. */
export function textAt({ form }: Reader, name: string): string | undefined {
  const text = form.get(name)?.trim()
  return text === undefined || text === '' ? undefined : text
}

/** All non-blank values of inputs of one name (checkboxes). */
export const textsAt = ({ form }: Reader, name: string): readonly string[] => form.getAll(name).filter(text => text.trim() !== '')

/** The lines of a box where each line is one value. */
export function linesAt({ form }: Reader, name: string): readonly string[] | undefined {
  const lines = (form.get(name) ?? '')
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
  return lines.length === 0 ? undefined : lines
}

/** A text in each of the record's languages. */
export function localizedAt(reader: Reader, name: string): { readonly [language: string]: string } | undefined {
  const texts = reader.languages.flatMap(language => {
    const text = textAt(reader, `${name}/${language}`)
    return text === undefined ? [] : [[language, text] as const]
  })
  return texts.length === 0 ? undefined : Object.fromEntries(texts)
}

/** Pointers of the rows of a list, in the order of the form. */
export function rowsAt({ form }: Reader, name: string): readonly string[] {
  const rows = new Set<number>()
  for (const key of form.keys()) {
    const row = key.startsWith(`${name}/`) ? /^\d{1,4}/.exec(key.slice(name.length + 1))?.[0] : undefined
    if (row !== undefined) rows.add(Number(row))
  }
  return [...rows]
    .sort((a, b) => a - b)
    .slice(0, mostRows)
    .map(row => `${name}/${row}`)
}

/** An object without its absent parts, or nothing when none is left. */
export function present<Part>(parts: { readonly [name: string]: Part | undefined }): { readonly [name: string]: Part } | undefined {
  const held = Object.entries(parts).filter((entry): entry is [string, Part] => entry[1] !== undefined)
  return held.length === 0 ? undefined : Object.fromEntries(held)
}
