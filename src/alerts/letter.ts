import { readFileSync } from 'node:fs'
import path from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import type { Correspondent } from '#accounts'
import { formatNamed, formatTitle } from '#formats'
import { directionOf, inLocale, type Locale } from '#platform/localized.ts'
import type { Letter } from '#platform/mail.ts'
import { say as sayText } from '#platform/messages.ts'
import type { Summary } from '#records'
import { countryName } from '#vocabularies'
import type { Alert } from './alert.ts'

/** What a letter is about: records found, the same to try it out, or a webhook that was switched off. */
export type About = {
  readonly kind: 'found' | 'test' | 'hook'
  readonly alert: Alert
  readonly reader: Correspondent
  readonly origin: string
  readonly found: readonly Summary[]
  readonly total: number
}

/** The letter of an alert in the reader's language, with the address that stops it in one click. */
export function letter({ kind, alert, reader, origin, found, total }: About): Letter {
  const { locale } = reader
  const say = (key: string, values: Values = {}) => said(key, locale, values)
  const stop = `${origin}/${locale}/alerts/stop?of=${alert.stop}`
  const values = {
    name: reader.name,
    alert: isolated(alert.name),
    count: total,
    hook: alert.hook ?? '',
    calls: `${origin}/${locale}/alerts/${alert.id}/calls`,
    problem: sayText(locale, 'alerts.problem', { problem: alert.hookProblem ?? '' }),
  }
  const items = found.map(one => itemOf(one, { locale, origin, zone: alert.zone }))
  const more = total > found.length ? [say('more', { count: total - found.length })] : []
  const all = `${origin}/${locale}/search?${alert.query}`
  const footer = [say('footer', { manage: `${origin}/${locale}/alerts/${alert.id}` }), say('footer.stop', { stop })]
  const parts = [say(`${kind}.text`, values), ...items, ...more, ...(kind === 'hook' ? [] : [say('all', { all })])]
  return {
    to: reader.email,
    subject: oneLine(say(`${kind}.subject`, values)),
    text: [...parts, '—', ...footer].join('\n\n'),
    html: html([...parts, ...footer], locale),
    unsubscribe: stop,
  }
}

type Reading = { readonly locale: Locale; readonly origin: string; readonly zone: string }

function itemOf(one: Summary, { locale, origin, zone }: Reading): string {
  const kind = inLocale(formatTitle(formatNamed(one.format)), locale).text
  const nation = one.government === null ? [] : [countryName(one.government, locale)]
  const published = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: zone }).format(one.publishedAt)
  return [
    `■ ${oneLine(inLocale(one.title, locale).text)}`,
    [...nation, kind, published].join(' · '),
    `${origin}/${locale}/records/${one.identifier}`,
  ].join('\n')
}

type Values = { readonly [name: string]: string | number }
type Words = { readonly [key: string]: { readonly [locale in Locale]: string } }
const words = JSON.parse(readFileSync(path.join(import.meta.dirname, 'letters.json'), 'utf8')) as Words

const said = (key: string, locale: Locale, values: Values): string =>
  String(new IntlMessageFormat(words[key]![locale], locale, undefined, { ignoreTag: true }).format(values))

const longestLine = 300
const oneLine = (text: string): string => [...text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()].slice(0, longestLine).join('')
const isolated = (text: string): string => `\u2068${oneLine(text)}\u2069`

function html(parts: readonly string[], locale: Locale): string {
  const body = parts.map(
    text =>
      `<p>${escaped(text)
        .replace(/https?:\/\/[^\s<]+/g, link => `<a href="${link}">${link}</a>`)
        .replaceAll('\n', '<br>')}</p>`,
  )
  return `<!doctype html>\n<html lang="${locale}" dir="${directionOf(locale)}"><meta charset="utf-8"><body>\n${body.join('\n')}\n</body></html>\n`
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => signs[sign]!)
const signs: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
