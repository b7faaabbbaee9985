import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The languages of the examples. */
export const spoken = ['curl', 'javascript', 'python', 'php'] as const

/** One of them. */
export type Spoken = (typeof spoken)[number]

/** What the examples show. */
export type Recipe = 'country-records' | 'search' | 'harvest' | 'follow' | 'submit' | 'webhook' | 'embed'

const folder = path.resolve(import.meta.dirname, '../../../examples')

const filesOf = (name: string): { readonly [language in Spoken]: string } => ({
  curl: path.join(folder, `curl/${name}.sh`),
  javascript: path.join(folder, `javascript/${name}.mjs`),
  python: path.join(folder, `python/${name.replaceAll('-', '_')}.py`),
  php: path.join(folder, `php/${name}.php`),
})

/** Recipe → its file in each language, in the order in which they are told. They are run in the tests as they are shown. */
export const recipes: { readonly [recipe in Recipe]: { readonly [language in Spoken]: string } } = {
  'country-records': filesOf('country-records'),
  search: filesOf('search'),
  harvest: filesOf('harvest'),
  follow: filesOf('follow'),
  submit: filesOf('submit'),
  webhook: filesOf('webhook'),
  embed: filesOf('embed'),
}

/** The text of an example, without the line that names its interpreter. */
export const textOf = (recipe: Recipe, language: Spoken): string =>
  readFileSync(recipes[recipe][language], 'utf8')
    .replace(/^(#!.*|<\?php|\/\* eslint.*)\n/, '')
    .trim()
