// Lets Node run .tsx as it runs .ts: one transform per file and version, kept on disk. Everything else is Node's own type stripping.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { enableCompileCache, registerHooks } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync, version } from 'esbuild'

const kept = path.resolve(import.meta.dirname, '../node_modules/.cache/tsx')
mkdirSync(kept, { recursive: true })
enableCompileCache(path.resolve(import.meta.dirname, '../node_modules/.cache/compiled'))

/** Pages are written, not drawn (`src/web/markup`); the scripts of a browser are built with Preact's own. */
const options = { loader: 'tsx', jsx: 'automatic', jsxImportSource: '#markup', target: 'node22', sourcemap: 'inline' }

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx')) return nextLoad(url, context)
    return { format: 'module', shortCircuit: true, source: transformed(fileURLToPath(url)) }
  },
})

function transformed(file) {
  const source = readFileSync(file, 'utf8')
  const copy = path.join(
    kept,
    createHash('sha256')
      .update(version + JSON.stringify(options) + file + source)
      .digest('hex'),
  )
  try {
    return readFileSync(copy, 'utf8')
  } catch {
    const { code } = transformSync(source, { ...options, sourcefile: file })
    const half = `${copy}.${process.pid}`
    writeFileSync(half, code)
    renameSync(half, copy)
    return code
  }
}
