import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** Run the work while no other program does: the second waits until the first has finished. A lock left by a dead program is taken over. */
export async function alone<Result>(lock: string, work: () => Promise<Result>): Promise<Result> {
  while (!taken(lock)) {
    const holder = content(lock)
    if (holder !== '' && !lives(holder) && content(lock) === holder) rmSync(lock, { force: true })
    else await pause(100)
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function taken(lock: string): boolean {
  try {
    writeFileSync(lock, thisProcess(), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function content(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** This process, as a lock or a note names it. */
export const thisProcess = (): string => `${process.pid} ${bornAt(process.pid)}`

/** Does the process still live that a lock or a note names? In containers a number is soon used again: only number and moment of birth together name a process. */
export function lives(holder: string): boolean {
  const [pid, born] = holder.split(' ')
  try {
    process.kill(Number(pid), 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return bornAt(Number(pid)) === born
}

/** Clock ticks from the start of the machine to the start of the process, where the system tells (Linux). */
function bornAt(pid: number): string {
  const fields = content(`/proc/${pid}/stat`)
  return fields.slice(fields.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}
