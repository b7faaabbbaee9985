import { readFileSync } from 'node:fs'
import path from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import type { Context } from '#platform/context.ts'
import type { Locale } from '#platform/localized.ts'
import { sendMail } from '#platform/mail.ts'

/** The letters this module writes. */
export type LetterKind = 'verification' | 'known' | 'reset' | 'email' | 'email-changed' | 'password-changed' | 'invitation'

/** To whom, in which language, and where its link leads: `path` below the locale on the site `origin`. */
export type Addressed = {
  readonly to: string
  readonly locale: Locale
  readonly origin: string
  readonly path: string
  readonly secret?: string
  /** Name of the person, or of the one who invites. */
  readonly name: string
}

/** Write a letter; it leaves when the transaction has committed. Its link only shows a page. */
export async function send(unit: Context, kind: LetterKind, letter: Addressed): Promise<void> {
  const address = new URL(`/${letter.locale}${letter.path}`, letter.origin)
  if (letter.secret !== undefined) address.searchParams.set('link', letter.secret)
  const values = { name: letter.name, link: address.href, site: address.host }
  await sendMail(unit, { to: letter.to, subject: said(`${kind}.subject`, letter.locale, values), text: said(`${kind}.text`, letter.locale, values) })
}

type Words = { readonly [key: string]: { readonly [locale in Locale]: string } }
const words = JSON.parse(readFileSync(path.join(import.meta.dirname, 'letters.json'), 'utf8')) as Words

const said = (key: string, locale: Locale, values: Readonly<Record<string, string>>): string =>
  String(new IntlMessageFormat(words[key]![locale], locale, undefined, { ignoreTag: true }).format(values))
