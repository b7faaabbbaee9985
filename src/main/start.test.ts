import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { test } from 'node:test'
import { startProgram, temporaryFolder } from '#testing'

const folder = temporaryFolder()
const data = path.join(folder, 'data')
const program = (environment: { readonly [variable: string]: string } = {}) => startProgram({ DATA_DIR: data, DEMO: '0', ...environment })

const databaseRuns = () => existsSync(path.join(data, 'pg/postmaster.pid'))

test('an empty house starts, is healthy, invites its first administrator, refuses a second start, and stops in order', async () => {
  const first = program()
  const url = await first.ready()

  const health = await fetch(`${url}/health`)
  const home = await fetch(url)
  const second = await program().ended
  first.signal('SIGTERM')
  const { code, output } = await first.ended

  assert.deepEqual([health.status, ((await health.json()) as { status: string }).status], [200, 'ok'])
  assert.equal(home.status, 200)
  assert.match(output, /Become the first one here.*\/en\/\S+link=/)
  assert.match(output.trim().split('\n').at(-3)!, /^OpenCHM ready at http:\/\/localhost:\d+$/)
  assert.equal(second.code, 1)
  assert.match(second.output, new RegExp(`OpenCHM already runs on the data folder ${data} .*${url}`))
  assert.equal(code, 0)
  assert.equal(databaseRuns(), false)
})

test('after kill -9 the next start adopts the database and is healthy', async () => {
  const killed = program()
  await killed.ready()
  killed.signal('SIGKILL')
  await killed.ended
  const survived = databaseRuns() && readFileSync(path.join(data, 'pg/postmaster.pid'), 'utf8')

  const next = program()
  const health = await fetch(`${await next.ready()}/health`)
  const adopted = readFileSync(path.join(data, 'pg/postmaster.pid'), 'utf8')
  // Ctrl-C under npm arrives twice: from the terminal and from npm
  next.signal('SIGINT')
  await new Promise(tick => setTimeout(tick, 30))
  next.signal('SIGINT')
  const { code } = await next.ended

  assert.equal(health.status, 200)
  assert.equal(adopted, survived)
  assert.equal(code, 0)
  assert.equal(databaseRuns(), false)
})

test('a signal during the start stops it, and nothing is left running', async () => {
  const early = program()
  while (!early.output().includes('Starting PostgreSQL')) await new Promise(tick => setTimeout(tick, 5))

  early.signal('SIGTERM')
  const { code } = await early.ended

  assert.equal(code, 0)
  assert.equal(databaseRuns(), false)
})

test('a wrong value stops the start before anything else, naming variable, value and what is allowed', async () => {
  const { code, output } = await program({ PORT: '80a', DEMO: 'yes', DATA_DIR: path.join(folder, 'never') }).ended

  assert.equal(code, 1)
  assert.match(output, /PORT=80a is not possible. PORT is a whole number from 0 .* to 65535/)
  assert.match(output, /DEMO=yes is not possible/)
  assert.equal(existsSync(path.join(folder, 'never')), false)
})

test('a taken port stops the start before the database is made', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as { port: number }

  const { code, output } = await program({ PORT: String(port), DATA_DIR: path.join(folder, 'other') }).ended
  other.close()

  assert.equal(code, 1)
  assert.match(output, new RegExp(`^Port ${port} on 127.0.0.1 is taken`))
  assert.equal(existsSync(path.join(folder, 'other/pg')), false)
})
