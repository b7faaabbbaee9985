import { spawn } from 'node:child_process'
import { chmodSync, existsSync, globSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { provideChromium } from './chromium.ts'

/** What one stage found. `told` is what a person needs to repair it. */
type Outcome = { readonly passed: number; readonly failed: number; readonly told: string; readonly remark?: string }
type Stage = { readonly name: string; readonly run: () => Promise<Outcome> }

const quick = process.argv.includes('--quick')
const minutesPerStage = 15
const processesAtOnce = 2

const stages: readonly Stage[] = [
  { name: 'format', run: () => check('prettier', ['--check', '--log-level=warn', '.']) },
  { name: 'types', run: () => check('tsc', ['--noEmit', '--pretty', 'false']) },
  { name: 'lint', run: () => check('oxlint', []) },
  { name: 'unused code', run: () => check('knip', ['--no-progress']) },
  { name: 'tests', run: () => sharded(shards()) },
  ...(quick
    ? []
    : [
        { name: 'browser', run: browserTests },
        { name: 'bench', run: () => tests('bench/**/*.test.ts') },
      ]),
]

let [passed, failed] = [0, 0]
for (const { name, run } of stages) {
  const started = Date.now()
  const outcome = await run()
  passed += outcome.passed
  failed += outcome.failed
  if (outcome.failed > 0) console.log(`\n${outcome.told.trimEnd()}\n`)
  const figures = outcome.passed + outcome.failed > 1 ? `, ${outcome.passed} passed, ${outcome.failed} failed` : ''
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`${outcome.failed > 0 ? '✖' : '✔'} ${name} (${seconds} s${figures}${outcome.remark ? `, ${outcome.remark}` : ''})`)
}
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)

/** A tool that finds something or nothing: one check. */
async function check(tool: string, options: readonly string[]): Promise<Outcome> {
  const { code, output } = await run(path.join('node_modules/.bin', tool), options)
  return code === 0 ? { passed: 1, failed: 0, told: '' } : { passed: 0, failed: 1, told: output }
}

/** Tests of modules that share a process and a database; together they are all of them. The long ones begin first. */
function shards(): readonly string[] {
  const modules = readdirSync('src', { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
  const alone = ['web', 'facade', 'api', 'vocabularies', 'main', 'spreadsheets', 'records', 'search', 'interfaces', 'informea', 'demo', 'formats']
  const rest = modules.filter(name => !alone.includes(name))
  return [`{${rest.join()}}`, ...alone].map(names => `src/${names}/**/*.test.{ts,tsx}`)
}

/** Journeys that look at every page take as long as all the others. */
function journeys(): readonly string[] {
  const long = ['barriers', 'formats']
  return [...long.map(name => `e2e/${name}.test.ts`), `e2e/!(${long.join('|')}).test.ts`]
}

/** Each shard in a process of its own, some at a time. */
async function sharded(patterns: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const waiting = [...patterns]
  const outcomes: Outcome[] = []
  const worker = async () => {
    for (let pattern = waiting.shift(); pattern !== undefined; pattern = waiting.shift()) outcomes.push(await tests(pattern, environment))
  }
  await Promise.all(Array.from({ length: processesAtOnce }, worker))
  const sum = (figure: 'passed' | 'failed') => outcomes.reduce((whole, outcome) => whole + outcome[figure], 0)
  const remarks = outcomes.flatMap(({ remark }) => remark ?? [])
  const told = outcomes.filter(({ failed }) => failed > 0).map(outcome => outcome.told)
  return { passed: sum('passed'), failed: sum('failed'), told: told.join('\n'), ...(remarks.length > 0 ? { remark: remarks.join(', ') } : {}) }
}

/** All tests of a pattern in one process, on one database. */
async function tests(pattern: string, environment: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const files = globSync(pattern)
  if (files.length === 0) return { passed: 0, failed: 1, told: `There are no tests in ${pattern}` }

  // what the tests leave lying goes with their folder; a file is written to its end before the process goes, a pipe is not always
  const folder = mkdtempSync(path.join(os.tmpdir(), 'openchm-tests-'))
  chmodSync(folder, 0o755) // started by root, the database's user must pass through
  const report = path.join(folder, 'report.txt')
  const options = ['--test', '--test-isolation=none', '--test-force-exit', '--test-timeout=300000']
  const reporting = ['--test-reporter=./src/testing/reporter.ts', `--test-reporter-destination=${report}`]
  const { code, output: said } = await run(process.execPath, ['--import', './tools/tsx.mjs', ...options, ...reporting, ...files], {
    ...environment,
    TMPDIR: folder,
  })
  const output = said + (existsSync(report) ? readFileSync(report, 'utf8') : '')
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }).catch(() => {})
  const begun = [...output.matchAll(/^>>> (.*)$/gm)].at(-1)?.[1] ?? 'no test'
  const told = output.replace(/^(===|>>>).*\n/gm, '')
  const figures = /^=== (\d+) (\d+) (\d+)$/m.exec(output)
  if (!figures) return { passed: 0, failed: 1, told: `${told}\nThe tests ended early (${code}), in ${begun}` }

  const [good, bad, skipped] = figures.slice(1).map(Number) as [number, number, number]
  const unseen = code !== 0 && bad === 0 ? 1 : 0
  return { passed: good, failed: bad + unseen, told, ...(skipped > 0 ? { remark: `${skipped} skipped` } : {}) }
}

/** Journeys in a real browser. Where automation runs, a missing browser is a failure; on a laptop it is said and left out. */
async function browserTests(): Promise<Outcome> {
  if (!existsSync('e2e')) return { passed: 0, failed: 1, told: 'There is no folder e2e' }
  const browser = provideChromium()
  if ('path' in browser) return sharded(journeys(), { CHROMIUM_PATH: browser.path })
  const told = `There is no Chromium. Set CHROMIUM_PATH, or run as root:\n${browser.missing}`
  if (process.env['CI']) return { passed: 0, failed: 1, told }
  console.log(told)
  return { passed: 0, failed: 0, told: '', remark: 'NOT RUN: no Chromium' }
}

function run(
  program: string,
  options: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise(resolve => {
    const child = spawn(program, options, {
      env: { ...process.env, ...environment, NODE_TEST_CONTEXT: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const timer = setTimeout(() => child.kill('SIGKILL'), minutesPerStage * 60_000)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk))
    child.on('error', error => (output += error.message))
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve({ code: code ?? 1, output: signal ? `${output}\nended by ${signal} after ${minutesPerStage} minutes at most` : output })
    })
  })
}
