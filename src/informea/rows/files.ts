import path from 'node:path'
import type { Part } from '../model/kinds.ts'
import type { Attached } from './attached.ts'
import { partId } from './ids.ts'
import { tidy } from './tidy.ts'

/**
 * Files and addresses as files of a row. Each has an address, a name and a language: without them it would not be taken. How large it is
 * we know of our own; nobody measures what lies elsewhere or is printed when it is asked for.
 */
export const filesOf = (row: string, linked: readonly Attached[], languages: readonly string[]): readonly Part[] =>
  linked.map(({ url, name, language, type, size }) => ({
    id: partId(row, url),
    url,
    content: null,
    mimeType: type,
    language: languageOf(url, language, languages),
    filename: type === 'application/pdf' && /\.pdf$/i.test(name ?? '') ? tidy(name!) : filenameOf(url, name),
    size: size ?? null,
  }))

/** Its own language, that in the name of the file (`cop-14-dec-25-fr.pdf`), that of the whole record, English. */
function languageOf(url: string, own: string | undefined, languages: readonly string[]): string {
  const named = /[-_.](en|fr|es|ar|ru|zh)\.[a-z0-9]+$/i.exec(pathOf(url))?.[1]
  return (own ?? named ?? (languages.length === 1 ? languages[0]! : 'en')).toLowerCase().split('-')[0]!
}

function filenameOf(url: string, name: string | undefined): string {
  const last = tidy(decoded(path.basename(pathOf(url))))
  return last || tidy(name ?? '') || (URL.canParse(url) ? new URL(url).hostname : 'file')
}

const pathOf = (url: string): string => (URL.canParse(url, 'http://localhost') ? new URL(url, 'http://localhost').pathname : url)

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
