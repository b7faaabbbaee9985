import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The built style sheets and scripts: where they lie, and the hashed address of each by its plain name (`site.css`, `work.css`). */
export type Assets = { readonly folder: string; readonly address: (name: string) => string; readonly has: (name: string) => boolean }

/** Where `tools/assets.mjs` puts them. */
export const builtAssets = path.resolve(import.meta.dirname, '../../../dist/assets')

/** The assets as built. */
export function openAssets(folder: string = builtAssets): Assets {
  const list = path.join(folder, 'manifest.json')
  if (!existsSync(list)) throw new Error(`No style sheets in ${folder}: run node tools/assets.mjs`)
  const manifest = JSON.parse(readFileSync(list, 'utf8')) as { readonly [name: string]: string }
  return {
    folder,
    has: name => name in manifest,
    address: name => {
      const file = manifest[name]
      if (file === undefined) throw new Error(`No asset ${name}`)
      return `/assets/${file}`
    },
  }
}
