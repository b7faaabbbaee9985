import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import { readConfig, withoutPassword } from './config.ts'
import { usualFileLimits } from './files.ts'

test('nothing said means the demonstration on port 8080 of this machine', () => {
  const config = readConfig({})

  assert.deepEqual(config, {
    port: 8080,
    host: '127.0.0.1',
    dataDir: path.resolve('data'),
    databaseUrl: undefined,
    demo: true,
    publicUrl: undefined,
    mailUrl: undefined,
    fileLimits: usualFileLimits,
    antivirusUrl: undefined,
    logLevel: 'warn',
  })
})

test('what is said is taken', () => {
  const environment = {
    PORT: '0',
    HOST: '::',
    DATA_DIR: '/srv/chm',
    DATABASE_URL: 'postgres://a:b@db/chm',
    DEMO: '0',
    PUBLIC_URL: 'https://chm.example.org/',
    MAIL_URL: 'smtps://mail',
    CLAMAV_URL: 'tcp://clamav:3310',
    FILE_MOST: '200 MB',
    ACCOUNT_FILES_MOST: '2GB',
    FILES_MOST: '3 tb',
    LOG_LEVEL: 'debug',
  }

  const config = readConfig(environment)

  assert.deepEqual(config, {
    port: 0,
    host: '::',
    dataDir: '/srv/chm',
    databaseUrl: 'postgres://a:b@db/chm',
    demo: false,
    publicUrl: 'https://chm.example.org',
    mailUrl: 'smtps://mail',
    fileLimits: { each: 200 * 1024 ** 2, account: 2 * 1024 ** 3, all: 3 * 1024 ** 4 },
    antivirusUrl: 'tcp://clamav:3310',
    logLevel: 'debug',
  })
})

const wrong: readonly (readonly [variable: string, value: string])[] = [
  ['PORT', '80a'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['HOST', 'a b'],
  ['DATABASE_URL', 'mysql://x'],
  ['DATABASE_URL', 'postgres'],
  ['DEMO', 'yes'],
  ['PUBLIC_URL', 'chm.example.org'],
  ['PUBLIC_URL', 'https://chm.example.org/path'],
  ['PUBLIC_URL', 'ftp://chm.example.org'],
  ['MAIL_URL', 'http://mail'],
  ['LOG_LEVEL', 'loud'],
]
for (const [variable, value] of wrong) {
  test(`${variable}=${value} stops the start and says what is allowed`, () => {
    assert.throws(
      () => readConfig({ [variable]: value }),
      ({ code, details }) =>
        code === 'config.values' &&
        details.problems[0].variable === variable &&
        details.problems[0].value === value &&
        details.problems[0].allowed !== '',
    )
  })
}

test('all problems are told at once', () => {
  assert.throws(
    () => readConfig({ PORT: 'x', DEMO: 'x', LOG_LEVEL: 'x' }),
    ({ details }) => details.problems.length === 3,
  )
})

test('a wrong address is shown without its password', () => {
  assert.equal(withoutPassword('mysql://chm:secret@db/x'), 'mysql://chm:***@db/x')
})
