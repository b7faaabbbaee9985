import { readFileSync } from 'node:fs'
import path from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { directionOf, type Locale } from '#platform/localized.ts'
import type { Letter } from '#platform/mail.ts'
import type { LetterName } from './kinds.ts'

/** What a letter speaks of; empty texts are left out with their line. */
export type Values = { readonly [name: string]: string | number }

/** Where its reader chooses what to receive, and where one click stops letters of its kind. */
export type Ways = { readonly choices: string; readonly stop: string }

/** A letter in the reader's language: one line of subject, plain text, and the same as simple HTML. With `ways` it says how to receive fewer. */
export function letter(kind: LetterName | 'digest', to: string, locale: Locale, values: Values, { ways, items = [] }: Extras = {}): Letter {
  const paragraphs = [...linesOf(said(`${kind}.text`, locale, values)), ...items]
  const footer = ways ? linesOf(said('footer.text', locale, ways)) : []
  return {
    to,
    subject: oneLine(said(`${kind}.subject`, locale, values)),
    text: [...paragraphs, ...(ways ? ['—', ...footer] : [])].join('\n\n'),
    html: html([...paragraphs, ...footer], locale),
    ...(ways ? { unsubscribe: ways.stop } : {}),
  }
}

/** `items`: what stands between the words and the footer. */
type Extras = { readonly ways?: Ways; readonly items?: readonly string[] }

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)

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
