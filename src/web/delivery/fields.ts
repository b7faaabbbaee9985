import { Refused } from '#platform/errors.ts'
import { controls, plainText } from '#platform/plain-text.ts'

/** What a form may bring. */
export const formLimits = { bytes: 4 * 1024 * 1024, fields: 5000, nameLength: 300, depth: 24 } as const

/** The fields of a posted form (`application/x-www-form-urlencoded`). Refuses what is not UTF-8, is too much or too deep, or has a name that no form of ours has. */
export function fieldsOfBody(body: Buffer): URLSearchParams {
  const pairs = decodedUtf8(body).split('&').filter(Boolean)
  if (pairs.length > formLimits.fields) throw new Refused('invalid', 'form.fields', { most: formLimits.fields })

  const form = new URLSearchParams()
  for (const pair of pairs) {
    const cut = pair.indexOf('=')
    addField(form, decodedPart(cut < 0 ? pair : pair.slice(0, cut)), decodedPart(cut < 0 ? '' : pair.slice(cut + 1)))
  }
  return form
}

/** Add one field, if its name is fit. Control characters, which come along when people copy from other programs, are left out of its value; those that break lines do. */
export function addField(form: URLSearchParams, name: string, value: string): void {
  if (name.length > formLimits.nameLength || name.split('/').length > formLimits.depth) throw new Refused('invalid', 'form.name')
  if (name.split('/').some(part => unsafeNames.has(part))) throw new Refused('invalid', 'form.name')
  if (name.search(controls) >= 0) throw new Refused('invalid', 'form.name')
  form.append(name, plainText(value.replace(/\r\n?|[\v\f]/g, '\n')))
}

/** The query of an address. Whatever is written there becomes text: readers type anything. */
export function fieldsOfQuery(url: string): URLSearchParams {
  const cut = url.indexOf('?')
  const query = new URLSearchParams()
  if (cut < 0) return query
  for (const [name, value] of new URLSearchParams(url.slice(cut + 1))) query.append(name.replace(controls, ''), value.replace(controls, ' '))
  return query
}

/** The text of these bytes. Refuses `form.encoding`. */
export function decodedUtf8(body: Buffer): string {
  try {
    return utf8.decode(body)
  } catch {
    throw new Refused('invalid', 'form.encoding')
  }
}

function decodedPart(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '))
  } catch {
    throw new Refused('invalid', 'form.encoding')
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const unsafeNames = new Set(['__proto__', 'constructor', 'prototype'])
