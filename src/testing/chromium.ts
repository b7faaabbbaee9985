import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome']
const packages = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk']
const install = ['install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', ...packages]

/** Options that a Chromium needs here: without a sandbox (containers, root) and without calling home. */
export const chromiumOptions = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where Chromium is: `CHROMIUM_PATH`, or one of the usual names. */
export function chromiumPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  const places = folders.flatMap(folder => names.map(name => path.join(folder, name)))
  return [process.env['CHROMIUM_PATH'], ...places].find(place => place && existsSync(place))
}

/** Chromium, installed from Debian's packages if it is missing and we may; otherwise the command that a person must run. */
export function provideChromium(): { readonly path: string } | { readonly missing: string } {
  const found = chromiumPath()
  if (found) return { path: found }
  const command = `apt-get update && apt-get ${install.join(' ')}`
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return { missing: command }

  spawnSync('apt-get', ['update'], { stdio: 'ignore' })
  spawnSync('apt-get', install, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  const made = chromiumPath()
  return made ? { path: made } : { missing: command }
}
