import { readFileSync } from 'node:fs'
import path from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { directionOf, type Locale } from '#platform/localized.ts'
import type { Letter } from '#platform/mail.ts'

/** The letters this module writes. */
export type LetterKind = 'opened' | 'returned' | 'published'

/** What a letter speaks of; empty texts are left out with their line. */
export type Values = { readonly [name: string]: string }

/** A letter in the reader's language: one line of subject, plain text, and the same as simple HTML. */
export function letter(kind: LetterKind, to: string, locale: Locale, values: Values): Letter {
  const paragraphs = said(`${kind}.text`, locale, values)
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
  return { to, subject: oneLine(said(`${kind}.subject`, locale, values)), text: paragraphs.join('\n\n'), html: html(paragraphs, locale) }
}

type Words = { readonly [key: string]: { readonly [locale in Locale]: string } }
const words = JSON.parse(readFileSync(path.join(import.meta.dirname, 'letters.json'), 'utf8')) as Words

const said = (key: string, locale: Locale, values: Values): string =>
  String(new IntlMessageFormat(words[key]![locale], locale, undefined, { ignoreTag: true }).format(values))

const longestSubject = 180

const oneLine = (text: string): string => [...text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()].slice(0, longestSubject).join('')

function html(paragraphs: readonly string[], locale: Locale): string {
  const body = paragraphs.map(text => `<p>${escaped(text).replace(/https?:\/\/\S+/, link => `<a href="${link}">${link}</a>`)}</p>`).join('\n')
  return `<!doctype html>\n<html lang="${locale}" dir="${directionOf(locale)}"><meta charset="utf-8"><body>\n${body}\n</body></html>\n`
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => signs[sign]!)
const signs: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
