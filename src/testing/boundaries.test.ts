import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import floors from './floors.json' with { type: 'json' }

type Cruise = {
  readonly summary: {
    readonly totalCruised: number
    readonly violations: readonly { readonly from: string; readonly to: string; readonly rule: { readonly name: string } }[]
  }
}

test('every import goes down a floor, through a door, in no circle, and only stores speak SQL', async () => {
  const { totalCruised, violations } = (await cruised()).summary

  const told = violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)

  assert.deepEqual(told, [])
  // a checker that sees nothing finds nothing
  assert.ok(totalCruised >= floors.leastModules, `only ${totalCruised} modules were looked at`)
})

test('every module stands on a floor', () => {
  const known = new Set([...floors.floors.flat(), 'testing'])

  const folders = readdirSync('src', { withFileTypes: true }).filter(entry => entry.isDirectory())

  assert.deepEqual(
    folders.map(({ name }) => name).filter(name => !known.has(name)),
    [],
  )
})

async function cruised(): Promise<Cruise> {
  const program = path.resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const run = promisify(execFile)(process.execPath, [program, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'], {
    maxBuffer: 2 ** 28,
  })
  // it ends with the number of violations as its exit code, and says them all the same
  const { stdout } = await run.catch((error: { stdout: string }) => error)
  return JSON.parse(stdout) as Cruise
}
