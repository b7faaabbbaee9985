import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A file of our own source. `path` from the root of the checkout, with slashes; `module` is its folder in `src`. */
export type SourceFile = { readonly path: string; readonly module: string; readonly text: string }

/** Every file below a folder whose name ends so. */
export function filesBelow(folder: string, ...endings: readonly string[]): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && endings.some(ending => entry.name.endsWith(ending)))
    .map(entry => path.join(entry.parentPath, entry.name).replaceAll(path.sep, '/'))
    .sort()
    .map(file => ({ path: file, module: file.split('/')[1] ?? '', text: readFileSync(file, 'utf8') }))
}

/** Is this a test, or made for tests? */
export const isForTests = ({ path: file, module }: SourceFile): boolean => module === 'testing' || /\.test\.tsx?$/.test(file)

/** The text without comments, so that a rule about code does not judge words. */
export const codeOf = ({ text }: SourceFile): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
