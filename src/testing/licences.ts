import { readFileSync } from 'node:fs'

/** A package that is installed, and the licence it names. */
export type Installed = { readonly name: string; readonly version: string; readonly licence: string | undefined; readonly development: boolean }

const allowed = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'Apache-2.0 WITH LLVM-exception',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'MIT-0',
  'CC0-1.0',
  'Unlicense',
  'Python-2.0',
  'OFL-1.1',
  'PostgreSQL',
])
/** Allowed for tools that build and test, never for what runs. */
const allowedForTools = new Set(['MPL-2.0', 'PSF-2.0'])
/** What a package means that names its licence in another way, each looked at by a person. */
const meanings: { readonly [licence: string]: string } = {
  '(MIT OR CC0-1.0)': 'MIT',
  '(MIT OR EUPL-1.1+)': 'MIT',
  'MIT AND OFL-1.1': 'OFL-1.1', // fonts, with the few lines that name their files
  '(MIT AND Zlib)': 'MIT', // Zlib asks less than MIT
}

/** Every package of the lock file, also those of other platforms. */
export function installedPackages(lockFile = 'package-lock.json'): readonly Installed[] {
  const { packages } = JSON.parse(readFileSync(lockFile, 'utf8')) as {
    packages: { [place: string]: { version: string; license?: string; dev?: boolean } }
  }
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, { version, license, dev }]) => ({
      name: place.replace(/^.*node_modules\//, ''),
      version,
      licence: license ?? licenceInside(place),
      development: dev === true,
    }))
}

/** The image library beside sharp: a binary of its own, linked when it runs, and so replaceable as its licence asks. */
const isImageLibrary = ({ name, licence }: Installed): boolean => name.startsWith('@img/sharp-') && /\bLGPL-3\.0-or-later\b/.test(licence ?? '')

/** May we use it? A package that names no licence may not be used. */
export function isAllowed(one: Installed): boolean {
  const { licence, development } = one
  const meant = meanings[licence ?? ''] ?? licence ?? ''
  return allowed.has(meant) || isImageLibrary(one) || (development && allowedForTools.has(meant))
}

function licenceInside(place: string): string | undefined {
  try {
    const { license } = JSON.parse(readFileSync(`${place}/package.json`, 'utf8')) as { license?: string | { type: string } }
    return typeof license === 'string' ? license : license?.type
  } catch {
    return undefined
  }
}
