import { addAccount } from '#accounts'
import type { Actor, Context } from '#platform/context.ts'
import type { Locale } from '#platform/localized.ts'

/** A person of the demonstration: who it is, the one role, and what it is held for (a country code, or `*`). */
export type DemoAccount = {
  readonly email: string
  readonly name: string
  readonly password: string
  readonly role: string
  readonly for: string
  readonly country: string | undefined
  readonly language: Locale
}

/** The password of everybody in the demonstration. */
export const demoPassword = 'openchm-demo'

type Names = readonly [author: string, authority: string, focalPoint: string, editor: string]

const teams: { readonly [country: string]: readonly [Locale, Names] } = {
  cr: ['es', ['Valeria Quesada Mora', 'Rodrigo Alfaro Jiménez', 'Marcela Ugalde Solís', 'Esteban Brenes Rojas']],
  ke: ['en', ['Wanjiru Kamande', 'Peter Otieno Odhiambo', 'Amina Hassan Abdi', 'Brian Kiprotich Langat']],
  be: ['fr', ['Élise Vandenbroucke', 'Thomas Lemaire', 'An Desmedt', 'Youssef Claes']],
  cn: ['zh', ['林晓梅', '周建国', '陈思远', '赵一鸣']],
  eg: ['ar', ['سلمى عبد الرحمن', 'خالد منصور', 'نادية الشربيني', 'عمر فؤاد']],
  kz: ['ru', ['Айгерим Сапарова', 'Нурлан Жаксыбеков', 'Динара Оспанова', 'Ерлан Тулегенов']],
}

const elsewhere: { readonly [country: string]: readonly [Locale, readonly [author: string, authority: string]] } = {
  br: ['en', ['Juliana Tavares Pinto', 'Marcos Vinícius Prado']],
  in: ['en', ['Meenakshi Raghavan', 'Arvind Deshpande']],
  fj: ['en', ['Litia Naulumatua', 'Semi Waqainabete']],
  mg: ['fr', ['Voahirana Rasoanaivo', 'Hery Andriamanana']],
  ma: ['ar', ['هدى بنجلون', 'رشيد العلوي']],
  pe: ['es', ['Rosa Quispe Huamán', 'Julio Paredes Llanos']],
  no: ['en', ['Solveig Brattli', 'Anders Myhre']],
  za: ['en', ['Nomvula Dlamini', 'Johan Terblanche']],
}

const national = [
  ['author', 'authorised-user'],
  ['authority', 'publishing-authority'],
  ['focalpoint', 'focal-point'],
  ['editor', 'site-editor'],
] as const

const central: readonly DemoAccount[] = [
  person('admin', 'Ingrid Halvorsen', 'administrator', '*', 'en'),
  person('secretariat', 'Kofi Mensah Adjei', 'secretariat', '*', 'en'),
]

/** The accounts anybody may sign in with, in the order they are offered: the list of people, one for each role. */
export const demoAccounts: readonly DemoAccount[] = [
  ...central,
  ...Object.entries(teams).flatMap(([country, [language, names]]) => team(country, language, names)),
  person('user', 'Lucía Ferrer Castaño', 'registered-user', '', 'es'),
]

/** Those who look after the records of the other countries. */
const correspondents = Object.entries(elsewhere).flatMap(([country, [language, names]]) => team(country, language, names))

/** The countries whose people have a site of their own. */
export const countriesWithSites: readonly string[] = Object.keys(teams)

/** The language a country of the demonstration works in. */
export const languageOf = (country: string): Locale => (teams[country] ?? elsewhere[country])![0]

/** Who acts in the demonstration, by the part of the address before the @. */
export type People = (name: string) => Actor

/** Add everybody, verified and with their roles. */
export async function addPeople(context: Context): Promise<People> {
  const everybody = [...demoAccounts, ...correspondents]
  const numbers = await Promise.all(everybody.map(one => addAccount(context, { ...one, locale: one.language, roles: rolesOf(one) })))
  const actors = new Map(everybody.map((one, index) => [one.email, { id: `account:${numbers[index]}`, name: one.name, roles: rolesOf(one) }]))
  return name => actors.get(addressOf(name))!
}

function team(country: string, language: Locale, names: readonly string[]): readonly DemoAccount[] {
  return names.map((name, index) => person(`${national[index]![0]}.${country}`, name, national[index]![1], country, language))
}

function person(local: string, name: string, role: string, held: string, language: Locale): DemoAccount {
  const country = /^[a-z]{2}$/.test(held) ? held : undefined
  return { email: addressOf(local), name, password: demoPassword, role, for: held, country, language }
}

function addressOf(local: string): string {
  return `${local}@demo.example`
}

const rolesOf = ({ role, for: held }: DemoAccount) => (held === '' ? [] : [{ role, for: held }])
