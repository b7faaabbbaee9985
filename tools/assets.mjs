// Builds the style sheet and the islands into dist/assets: minified, named by their content, compressed ahead, with a manifest. Does nothing when no source changed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const root = path.resolve(import.meta.dirname, '..')
const web = path.join(root, 'src/web')

/** Build what changed; `folder` is where it goes. Answers the manifest: plain name → name with hash. */
export async function buildAssets(folder = path.join(root, 'dist/assets')) {
  const sources = [...styles(), ...scripts(), ...shared()].sort()
  const stamp = hashOf([
    readFileSync(import.meta.filename),
    readFileSync(path.join(root, 'package-lock.json')),
    ...sources.flatMap(file => [file, readFileSync(file)]),
  ])
  const list = path.join(folder, 'manifest.json')
  if (existsSync(list) && readStamp(folder) === stamp) return JSON.parse(readFileSync(list, 'utf8'))

  const { build } = await import('esbuild')
  const half = `${folder}.${process.pid}`
  mkdirSync(half, { recursive: true })
  const options = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: true,
    metafile: true,
    outdir: half,
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    logLevel: 'error',
  }
  const sheet = (name, contents) =>
    build({
      ...options,
      stdin: { contents, resolveDir: web, sourcefile: name, loader: 'css' },
      entryNames: `${name.replace('.css', '')}-[hash]`,
      target: ['chrome123', 'firefox120', 'safari17.5'],
    })
  const [ofWork, ofAll] = parted(styles().filter(file => !file.includes(`${path.sep}assets${path.sep}`)))
  const sheets = [
    ['site.css', await sheet('site.css', [`@import './assets/site.css';`, ...pageStyles(ofAll)].join('\n'))],
    ['work.css', await sheet('work.css', pageStyles(ofWork).join('\n'))],
  ]
  const built = [
    await build({
      ...options,
      entryPoints: scripts(),
      format: 'esm',
      splitting: true,
      target: 'es2022',
      jsx: 'automatic',
      jsxImportSource: 'preact',
    }),
  ]
  const manifest = Object.fromEntries([
    ...sheets.map(([name, { metafile }]) => [name, path.basename(Object.keys(metafile.outputs)[0])]),
    ...built.flatMap(({ metafile }) => outputs(metafile)),
  ])
  writeFileSync(path.join(half, 'manifest.json'), JSON.stringify(manifest, null, 1))
  writeFileSync(path.join(half, '.stamp'), stamp)
  for (const file of readdirSync(half).filter(name => /\.(css|js)$/.test(name))) compress(path.join(half, file))

  // a running site still hands out the files of its own start: add ours, then point to them, and forget what nobody can be using any more
  mkdirSync(folder, { recursive: true })
  for (const file of readdirSync(half).sort((one, other) => Number(pointers.has(one)) - Number(pointers.has(other))))
    renameSync(path.join(half, file), path.join(folder, file))
  rmSync(half, { recursive: true, force: true })
  const old = readdirSync(folder).filter(file => Date.now() - statSync(path.join(folder, file)).mtimeMs > keptFor && !isNamed(manifest, file))
  for (const file of old) rmSync(path.join(folder, file))
  return manifest
}

const keptFor = 24 * 60 * 60 * 1000
const pointers = new Set(['manifest.json', '.stamp'])
const isNamed = (manifest, file) => pointers.has(file) || file.startsWith('part-') || Object.values(manifest).some(name => file.startsWith(name))

/** What only those who work here see, once they have signed in: readers are spared it. */
const working = /(?:admin|alerts|catalogue|comments|exports|imports|reviews|workspace)\.css$|records.draft\.css$/

const parted = files => [files.filter(file => working.test(file)), files.filter(file => !working.test(file))]

/** The sheet of each folder of pages, above the common ones. */
const pageStyles = files => files.map(file => `@import './${path.relative(web, file).replaceAll(path.sep, '/')}' layer(pages);`)

const folders = () =>
  readdirSync(web, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => path.join(web, entry.name))
    .sort()
const filesIn = (folder, fits) =>
  readdirSync(folder)
    .filter(fits)
    .map(name => path.join(folder, name))
    .sort()
const styles = () => folders().flatMap(folder => filesIn(folder, name => name.endsWith('.css')))

/** Every file of islands/ that is no part of another, and `<name>.island.ts(x)` of any folder. */
function scripts() {
  return [
    ...filesIn(path.join(web, 'islands'), name => /^(?!.*\.test\.)[^_].*\.tsx?$/.test(name)),
    ...folders().flatMap(folder => filesIn(folder, name => /\.island\.tsx?$/.test(name))),
  ]
}

const shared = () => filesIn(path.join(web, 'islands'), name => name.startsWith('_'))

function outputs(metafile) {
  return Object.entries(metafile.outputs)
    .filter(([, output]) => output.entryPoint !== undefined)
    .map(([file, output]) => [plainName(output.entryPoint), path.basename(file)])
}

const plainName = source => path.basename(source).replace(/(\.island)?\.tsx?$/, '.js')

function compress(file) {
  const bytes = readFileSync(file)
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
}

const hashOf = parts => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex')
const readStamp = folder => (existsSync(path.join(folder, '.stamp')) ? readFileSync(path.join(folder, '.stamp'), 'utf8') : '')

if (process.argv[1] && fileURLToPath(import.meta.url) === path.resolve(process.argv[1])) await buildAssets()
