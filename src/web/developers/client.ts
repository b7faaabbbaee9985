import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from '../page.ts'
import { archive } from './archive.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const script = path.join(root, 'generated/typescript/openchm.js')

/** The package: what each file is called in it → where it is kept. */
const files: { readonly [name: string]: string } = {
  'package.json': 'clients/typescript/package.json',
  'README.md': 'clients/typescript/README.md',
  LICENSE: 'LICENSE',
  'openchm.js': 'generated/typescript/openchm.js',
  ...Object.fromEntries(['openchm', 'call', 'problem', 'send', 'api'].map(name => [`${name}.d.ts`, `generated/typescript/${name}.d.ts`])),
}

// made once: the files are those of this version
let packed: Buffer | undefined
const pack = (): Buffer =>
  (packed ??= gzipSync(
    archive(Object.entries(files).map(([name, file]) => ({ name: `package/${name}`, bytes: readFileSync(path.join(root, file)) }))),
  ))

/** The client as a package for npm, and as one script for pages of any site. */
export const clientPages: readonly Page[] = [
  {
    method: 'GET',
    path: '/developers/openchm-client.tgz',
    answer: () => ({
      kind: 'bytes',
      type: 'application/gzip',
      body: pack(),
      headers: { 'content-disposition': 'attachment; filename="openchm-client.tgz"', ...forAll },
    }),
  },
  {
    method: 'GET',
    path: '/developers/openchm.js',
    answer: () => ({ kind: 'bytes', type: 'text/javascript; charset=utf-8', body: readFileSync(script), headers: forAll }),
  },
]

const forAll = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin', 'cache-control': 'public, max-age=3600' }

/** How it is installed and used, from its README, with the address of this site. */
export function clientGuide(origin: string, locale: string): readonly [string, string] {
  const text = readFileSync(path.join(root, files['README.md']!), 'utf8')
    .replaceAll('https://chm.example.org/en', `${origin}/${locale}`)
    .replaceAll('https://chm.example.org', origin)
  const [install = '', program = ''] = [...text.matchAll(/^```\w+\n([\s\S]*?)\n```$/gm)].map(([, code]) => code!)
  return [install, program]
}
