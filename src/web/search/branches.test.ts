import assert from 'node:assert/strict'
import { test } from 'node:test'
import { house } from '#testing'
import { loadVocabularies, treeOf } from '#vocabularies'
import { branchesOf, holdsChosen } from './branches.ts'

test('terms stand below those they belong to, also when one between them has no count, and chosen ones come first', async () => {
  await loadVocabularies(await house())
  const parent = treeOf('cbd-subjects').find(({ narrower }) => narrower.length > 1)!
  const [first, second] = parent.narrower.map(({ term }) => term.identifier)
  const count = (value: string, selected = false) => ({ value, count: 1, selected })

  const [branch, ...others] = branchesOf('subject', [count('CBD-SUBJECT-X'), count(parent.term.identifier), count(first!), count(second!, true)])

  assert.equal(branch!.value, parent.term.identifier)
  assert.deepEqual(
    branch!.below.map(({ value }) => value),
    [first, second],
  )
  assert.ok(holdsChosen(branch!))
  assert.deepEqual(
    others.map(({ value }) => value),
    ['CBD-SUBJECT-X'],
  )
})

test('facets without branches stay flat', () => {
  const flat = branchesOf('format', [
    { value: 'news', count: 2, selected: false },
    { value: 'nbsap', count: 1, selected: true },
  ])

  assert.deepEqual(
    flat.map(({ value, below }) => [value, below.length]),
    [
      ['nbsap', 0],
      ['news', 0],
    ],
  )
})
