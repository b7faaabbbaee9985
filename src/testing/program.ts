import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** The program as `npm start` runs it, in a process of its own. */
export type Program = {
  /** Its address, once it is ready; fails with what it said if it ends before. */
  readonly ready: () => Promise<string>
  /** Its exit code and all it said, once it has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>
  readonly output: () => string
  readonly signal: (signal: NodeJS.Signals) => void
}

type Environment = { readonly [variable: string]: string }

const running = new Set<number>()
const folders = new Set<string>()
process.once('exit', () => {
  for (const pid of running) process.kill(pid, 'SIGTERM')
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** Start the program on any free port; only what is given stands in its environment. */
export function startProgram(environment: Environment & { readonly DATA_DIR: string }): Program {
  const kept = Object.fromEntries(['PATH', 'HOME'].map(name => [name, process.env[name]]))
  const child = spawn(process.execPath, ['--import', './tools/tsx.mjs', 'src/main.ts'], { env: { ...kept, PORT: '0', ...environment } })
  running.add(child.pid!)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk))
  const ended = once(child, 'close').then(([code]) => (running.delete(child.pid!), { code: code as number | null, output }))

  const ready = async () => {
    for (;;) {
      const line = /OpenCHM ready at (\S+)\n/.exec(output)
      if (line) return line[1]!
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the program ended: ${output}`)
      await new Promise(tick => setTimeout(tick, 20))
    }
  }
  return { ready, ended, output: () => output, signal: signal => void child.kill(signal) }
}

/** A folder for data that is gone with this process. The user of the database may pass through it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'openchm-start-'))
  chmodSync(folder, 0o755)
  folders.add(folder)
  return folder
}
