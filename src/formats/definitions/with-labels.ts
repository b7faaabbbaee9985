import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Fields, Format } from '../format.ts'
import type { Labels } from '../labels.ts'

/** A format of this house with its words. */
export type Shipped = { readonly format: Format; readonly labels: Labels }

/** Words as they are written down; those of the format named in `like` (`joint/resource`) count where it has none of its own. */
type Written = Omit<Labels, 'sections'> & { readonly sections?: Labels['sections']; readonly like?: string }

/** Formats with the words that stand beside them in `<name>.labels.json`. */
export const withLabels = (folder: string, formats: readonly Format[]): readonly Shipped[] =>
  formats.map(format => ({ format, labels: wordsOf(format, path.join(folder, kebab(format.name))) }))

function wordsOf(format: Format, file: string): Labels {
  const { like, ...own } = written(file)
  if (like === undefined) return { ...own, sections: own.sections ?? {} }
  const model = wordsOf(format, path.join(import.meta.dirname, like))
  const shared = Object.entries(model.fields).filter(([field]) => has(format.fields, field.split('.')))
  const options = Object.entries(model.options ?? {}).filter(([field]) => has(format.fields, field.split('.')))
  return {
    ...own,
    sections: { ...model.sections, ...own.sections },
    fields: { ...Object.fromEntries(shared), ...own.fields },
    options: { ...Object.fromEntries(options), ...own.options },
  }
}

const written = (file: string) => JSON.parse(readFileSync(`${file}.labels.json`, 'utf8')) as Written

const has = (fields: Fields | undefined, [name, ...rest]: readonly string[]): boolean =>
  fields !== undefined && Object.hasOwn(fields, name!) && (rest.length === 0 || has(fields[name!]!.fields, rest))

/** `cpbNationalReport5` → `cpb-national-report-5`. */
const kebab = (name: string): string => name.replace(/[A-Z]|\d+/g, part => `-${part.toLowerCase()}`)
