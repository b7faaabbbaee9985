import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The languages of the examples. */
export const spoken = ['curl', 'javascript', 'python', 'php'] as const

/** One of them. */
export type Spoken = (typeof spoken)[number]

/** What the examples show. */
export type Recipe = 'country-records' | 'harvest' | 'search' | 'submit'

const folder = path.resolve(import.meta.dirname, '../../../examples')

const filesOf = (name: string): { readonly [language in Spoken]: string } => ({
  curl: path.join(folder, `curl/${name}.sh`),
  javascript: path.join(folder, `javascript/${name}.mjs`),
  python: path.join(folder, `python/${name.replaceAll('-', '_')}.py`),
  php: path.join(folder, `php/${name}.php`),
})

/** Recipe → its file in each language. They are run in the tests as they are shown. */
export const recipes: { readonly [recipe in Recipe]: { readonly [language in Spoken]: string } } = {
  'country-records': filesOf('country-records'),
  harvest: filesOf('harvest'),
  search: filesOf('search'),
  submit: filesOf('submit'),
}

/** The text of an example, without the line that names its interpreter. */
export const textOf = (recipe: Recipe, language: Spoken): string =>
  readFileSync(recipes[recipe][language], 'utf8')
    .replace(/^(#!.*|<\?php|\/\* eslint.*)\n/, '')
    .trim()
