import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, readdirSync } from 'node:fs'

/** A program that runs beside the bench. `seconds`: from its beginning to the line that says it is ready. */
export type Running = { readonly pid: number; readonly url: string; readonly seconds: number; readonly end: () => Promise<void> }

type Environment = { readonly [variable: string]: string }

/** A program of ours, as `npm start` begins it. */
export const asStarted = [process.execPath, '--max-semi-space-size=64', '--import', './tools/tsx.mjs'] as const

const ticksPerSecond = 100
const running = new Set<number>()
process.once('exit', () => {
  for (const pid of running) killGroup(pid, 'SIGTERM')
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

/** Start a program in a process group of its own and wait until it says that it is ready. */
export async function start(command: readonly string[], environment: Environment): Promise<Running> {
  const begun = performance.now()
  const kept = Object.fromEntries(['PATH', 'HOME'].map(name => [name, process.env[name]]))
  const child = spawn(command[0]!, command.slice(1), { env: { ...kept, PORT: '0', ...environment }, detached: true })
  const pid = child.pid!
  running.add(pid)
  const ended = once(child, 'close').finally(() => running.delete(pid))
  const url = await readyLine(child)
  return { pid, url, seconds: (performance.now() - begun) / 1000, end: async () => (child.kill('SIGTERM'), void (await ended)) }
}

async function readyLine(child: ChildProcess): Promise<string> {
  let output = ''
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk: Buffer) => (output += chunk))
  for (;;) {
    const line = /OpenCHM ready at (\S+)\n/.exec(output)
    if (line) return line[1]!
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The program ended: ${output}`)
    await new Promise(tick => setTimeout(tick, 10))
  }
}

function killGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** Seconds of processor time a process has used with all its threads. */
export const cpuOf = (pid: number): number => sumOf(statOf(pid).slice(ownTime, endedTime)) / ticksPerSecond

/** The same of a process, of all that it has started and that still run, and of those that have ended: PostgreSQL. */
export function cpuOfFamily(pid: number): number {
  const ended = sumOf(statOf(pid).slice(endedTime, endedTime + 2)) / ticksPerSecond
  return [pid, ...childrenOf(pid)].reduce((sum, one) => sum + cpuOf(one), ended)
}

const childrenOf = (pid: number): readonly number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter(one => one > 0 && statOf(one)[parent] === pid)

/** The figures that follow a process's name and state (proc_pid_stat(5)); none of one that has ended meanwhile. */
function statOf(pid: number): readonly number[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ').slice(1).map(Number)
  } catch {
    return []
  }
}

const [parent, ownTime, endedTime] = [0, 10, 12]
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** Megabytes of memory a process holds now. */
export const memoryOf = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024
