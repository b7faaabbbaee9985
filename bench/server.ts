// The program as `npm start` runs it, without the budgets that keep one caller from asking as fast as a measurement does.
import { readConfig } from '../src/platform/config.ts'
import { openHouse } from '../src/main/open.ts'

const say = (sentence: string) => void process.stdout.write(`${sentence}\n`)
const house = openHouse({ ...readConfig(process.env), limited: false }, say, () => process.exit(1))
process.once('SIGTERM', () => void house.close().then(() => process.exit(0)))
say(`OpenCHM ready at ${await house.ready}`)
