import { readConfig } from '#platform/config.ts'
import { openHouse, type House } from './main/open.ts'
import { toldToOperator } from './main/problem.ts'

const say = (sentence: string) => void process.stdout.write(`${sentence}\n`)

let house: House | undefined
let ending = false
let endingSince = 0
// Ctrl-C reaches the whole group of the terminal, and npm hands it on: the same wish arrives twice
const sameWishMilliseconds = 1500

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end(0))
process.on('uncaughtException', error => void end(1, error))
// one request that went wrong where nobody looked does not end the site
process.on('unhandledRejection', error => void process.stderr.write(`${toldToOperator(error)}\n`))

try {
  house = openHouse(readConfig(process.env), say, () => void end(1, new Error('Another program has taken the database over.')))
  say(`OpenCHM ready at ${await house.ready}`)
} catch (error) {
  await end(1, error)
}

/** Finish what is in progress and leave; asked again, leave at once. */
async function end(code: number, problem?: unknown): Promise<void> {
  if (ending) {
    if (problem === undefined && Date.now() - endingSince > sameWishMilliseconds) process.exit(130)
    return
  }
  ending = true
  endingSince = Date.now()
  if (problem !== undefined) process.stderr.write(`${toldToOperator(problem)}\n`)
  else say('Stopping: finishing what is in progress ...')
  await house?.close()
  if (problem === undefined) say('Stopped.')
  process.exit(code)
}
