// npm forgets optional packages of other platforms that its registry does not have, and `npm ci` then refuses its own lock file.
// This writes them in again, by name and version: run it after every `npm install`.
import { readFileSync, writeFileSync } from 'node:fs'

const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['arm64', 'arm', 'ia32', 'x64', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el']

const file = 'package-lock.json'
const lock = JSON.parse(readFileSync(file, 'utf8'))
const missing = missingFrom(lock.packages)
for (const [name, entry] of missing) lock.packages[`node_modules/${name}`] = entry
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([one], [other]) => (one < other ? -1 : 1)))
if (missing.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${missing.length} packages of other platforms written into ${file}`)

function missingFrom(packages) {
  return Object.values(packages).flatMap(({ optionalDependencies = {}, license, dev }) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !packages[`node_modules/${name}`])
      .map(([name, version]) => [name, entryOf(name, version, license, dev)]),
  )
}

/** What a lock file says of a package that is not installed here; its platform stands in its name. */
function entryOf(name, version, license, dev) {
  const words = name.split(/[-/]/)
  const system = systems.find(word => words.includes(word))
  const processor = processors.find(word => words.includes(word))
  const libc = words.some(part => part.startsWith('musl')) ? 'musl' : words.some(part => part.startsWith('gnu')) ? 'glibc' : undefined
  return {
    version,
    ...(processor ? { cpu: [processor] } : {}),
    ...(dev ? { dev } : {}),
    ...(libc ? { libc: [libc] } : {}),
    ...(license ? { license } : {}),
    optional: true,
    ...(system ? { os: [system] } : {}),
  }
}
