import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Format } from './format.ts'
import { migrated } from './migrated.ts'
import type { Migration } from './migration.ts'
import { formatNamed } from './registry.ts'

const withSteps = (version: number, ...migrations: readonly Migration[]): Format => ({ ...formatNamed('news'), version, migrations })

test('a value follows its field to the new name, unless something stands there already', () => {
  const format = withSteps(2, { to: 2, steps: [{ kind: 'rename', from: 'teaser', to: 'summary' }] })

  assert.deepEqual(migrated(format, { teaser: { en: 'a' } }, 1), { summary: { en: 'a' } })
  assert.deepEqual(migrated(format, { teaser: { en: 'a' }, summary: { en: 'b' } }, 1), { summary: { en: 'b' } })
  assert.deepEqual(migrated(format, {}, 1), {})
})

test('steps reach into groups and every row of a list', () => {
  const steps: Migration['steps'] = [
    { kind: 'rename', from: 'people/name', to: 'people/title' },
    { kind: 'remove', field: 'people/fax' },
    { kind: 'fill', field: 'people/kind', value: 'person' },
  ]
  const before = { people: [{ name: 'A', fax: '1' }, { name: 'B', kind: 'office' }, 'stray'] }

  const after = migrated(withSteps(2, { to: 2, steps }), before, 1)

  assert.deepEqual(after, { people: [{ title: 'A', kind: 'person' }, { title: 'B', kind: 'office' }, 'stray'] })
  assert.deepEqual(before.people[0], { name: 'A', fax: '1' })
})

test('a term or an option is replaced wherever the field holds it', () => {
  const steps: Migration['steps'] = [
    { kind: 'replace', field: 'subjects', from: 'OLD', to: 'NEW' },
    { kind: 'replace', field: 'mood', from: 'glad', to: 'happy' },
  ]
  const format = withSteps(3, { to: 3, steps })

  assert.deepEqual(migrated(format, { subjects: [{ identifier: 'OLD', customValue: { en: 'x' } }, { identifier: 'KEPT' }], mood: 'glad' }, 2), {
    subjects: [{ identifier: 'NEW', customValue: { en: 'x' } }, { identifier: 'KEPT' }],
    mood: 'happy',
  })
})

test('only what happened after the version a body was written with is done, in order', () => {
  const format = withSteps(
    3,
    { to: 3, steps: [{ kind: 'rename', from: 'b', to: 'c' }] },
    { to: 2, steps: [{ kind: 'rename', from: 'a', to: 'b' }] },
    { to: 4, steps: [{ kind: 'remove', field: 'c' }] },
  )

  assert.deepEqual(migrated(format, { a: 1 }, 1), { c: 1 })
  assert.deepEqual(migrated(format, { a: 1 }, 2), { a: 1 })
  assert.deepEqual(migrated(format, { c: 1 }, 3), { c: 1 })
})

test('whatever a body holds, bringing it up neither fails nor touches other fields', () => {
  const steps: Migration['steps'] = [
    { kind: 'rename', from: 'a/b', to: 'a/c' },
    { kind: 'remove', field: 'd/e/f' },
    { kind: 'fill', field: 'g', value: 1 },
    { kind: 'replace', field: 'h', from: 1, to: 2 },
  ]
  const format = withSteps(2, { to: 2, steps })
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('a', 'd', 'g', 'h', 'kept', '__proto__'), fc.jsonValue()), data => {
      const before = JSON.stringify(data)
      const after = migrated(format, data, 1)
      assert.deepEqual(after['kept'], data['kept'])
      assert.equal(JSON.stringify(data), before)
    }),
  )
})
