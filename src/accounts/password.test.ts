import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hashed, isPassword, isWeaklyHashed, passwordFaults } from './password.ts'

test('a password is stored as argon2id with 19 MiB, two passes and one lane', async () => {
  const stored = await hashed('seven small herons')

  assert.match(stored, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  assert.equal(await isPassword('seven small herons', stored), true)
  assert.equal(await isPassword('seven small heron', stored), false)
  assert.notEqual(await hashed('seven small herons'), stored)
})

test('composed and decomposed letters are the same password', async () => {
  const stored = await hashed('café au lait matin')

  assert.equal(await isPassword('cafe\u0301 au lait matin', stored), true)
})

test('nobody has a password, and asking costs a hash all the same', async () => {
  await isPassword('warm up', undefined)
  const began = performance.now()

  assert.equal(await isPassword('seven small herons', undefined), false)
  assert.equal(await isPassword('seven small herons', null), false)

  assert.ok(performance.now() - began > 4, 'two hashes were computed')
})

test('more hashes than two wait in line and all end, even when some fail', async () => {
  const stored = await hashed('seven small herons')

  const answers = await Promise.allSettled([
    ...Array.from({ length: 5 }, () => hashed('seven small herons')),
    isPassword('x', 'not a hash'),
    isPassword('seven small herons', stored),
  ])

  assert.deepEqual(
    answers.map(({ status }) => status),
    ['fulfilled', 'fulfilled', 'fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'fulfilled'],
  )
})

test('a hash with weaker settings is known as such', async () => {
  const { hash } = await import('@node-rs/argon2')

  assert.equal(isWeaklyHashed(await hash('x', { memoryCost: 8192, timeCost: 1, parallelism: 1 })), true)
  assert.equal(isWeaklyHashed(await hashed('x')), false)
})

test('short, long, common and personal passwords are refused, others of any characters accepted', () => {
  const known = ['ana.mora@example.org', 'Ana Mora']
  const codes = (password: string) => passwordFaults(password, known).map(({ code }) => code)

  assert.deepEqual(codes('elevenchars'), ['password.short'])
  assert.deepEqual(codes('x'.repeat(129)), ['password.long'])
  for (const common of ['Password1234', 'aaaaaaaaaaaaaaa', '1234567890123', 'qwertyuiopas', 'ana.mora@example.org', 'abababababab']) {
    assert.deepEqual(codes(common), ['password.common'], common)
  }
  for (const good of ['openchm-demo', 'seven small herons', '七只小小的苍鹭站在湖水边上', '        a b c d     ', 'correct horse 9']) {
    assert.deepEqual(codes(good), [], good)
  }
})
