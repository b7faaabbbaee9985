import { fork } from 'node:child_process'
import { readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refused } from './errors.ts'

/** What work apart may take. `reads`: the only paths it sees, beside the program itself; it writes nothing and starts nothing. Without `reads` it may load native parts and see all. */
export type Apart = { readonly seconds: number; readonly megabytes: number; readonly reads?: readonly string[] }

type Answer<Result> = { readonly result: Result } | { readonly problem: string }

/**
 * Have one of our files do its work (`answerApart`) in a process of its own, which is ended when it takes too long or too much memory:
 * what it reads comes from strangers, and must not take the house with it. Refuses `work.time`, `work.memory`, `work.failed`.
 */
export function apart<Result>(file: URL, input: unknown, { seconds, megabytes, reads }: Apart): Promise<Result> {
  const child = fork(fileURLToPath(file), [], {
    execArgv: [`--max-old-space-size=${megabytes}`, '--no-warnings', ...(reads ? permissions(reads) : [])],
    env: { NODE_ENV: 'production' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  return new Promise<Result>((resolve, reject) => {
    const end = (code: string, details = {}) => {
      reject(new Refused('invalid', code, details))
      child.kill('SIGKILL')
    }
    const clock = setTimeout(() => end('work.time', { seconds }), seconds * 1000)
    const watch = setInterval(() => residentMegabytes(child.pid) > megabytes && end('work.memory', { megabytes }), 100)
    child.once('message', (answer: Answer<Result>) => {
      if ('result' in answer) resolve(answer.result)
      else end('work.failed', { problem: answer.problem })
    })
    child.once('error', () => end('work.failed'))
    child.once('exit', (_code, signal) => end(signal === 'SIGABRT' ? 'work.memory' : 'work.failed', { signal }))
    child.once('exit', () => (clearTimeout(clock), clearInterval(watch)))
    child.send(input as object)
  })
}

/** In the process apart: do the work once, with what was sent, and leave. */
export function answerApart<Input, Result>(work: (input: Input) => Promise<Result>): void {
  process.once('message', (input: Input) => {
    const answer: Promise<Answer<Result>> = work(input).then(
      result => ({ result }),
      (problem: unknown) => ({ problem: problem instanceof Error ? problem.message : String(problem) }),
    )
    void answer.then(said => process.send!(said, () => process.disconnect()))
  })
}

const program = path.resolve(import.meta.dirname, '../..')

/** The packages may be a link to elsewhere. */
const permissions = (reads: readonly string[]): readonly string[] => [
  '--permission',
  ...[program, realpathSync(path.join(program, 'node_modules')), ...reads].map(place => `--allow-fs-read=${place}`),
]

/** The memory a process really holds; 0 where the system does not tell. */
function residentMegabytes(pid: number | undefined): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes ?? 0) / 1024
  } catch {
    return 0
  }
}
