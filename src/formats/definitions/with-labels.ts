import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Format } from '../format.ts'
import type { Labels } from '../labels.ts'

/** A format of this house with its words. */
export type Shipped = { readonly format: Format; readonly labels: Labels }

/** Formats with the words that stand beside them in `<name>.labels.json`. */
export const withLabels = (folder: string, formats: readonly Format[]): readonly Shipped[] =>
  formats.map(format => ({ format, labels: JSON.parse(readFileSync(path.join(folder, `${kebab(format.name)}.labels.json`), 'utf8')) as Labels }))

/** `cpbNationalReport5` → `cpb-national-report-5`. */
const kebab = (name: string): string => name.replace(/[A-Z]|\d+/g, part => `-${part.toLowerCase()}`)
