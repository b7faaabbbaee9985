import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allows, movable, refuseStale, type ChmRecord, type Draft, type Held, type Standing, type State, type Step } from './record.ts'

const held = (state: State, standing: Standing): Held => ({
  record: { id: 'a-record-of-a-test', state } as ChmRecord,
  draft: standing === 'none' ? undefined : ({ state: standing, version: 7, data: { title: 'x' } } as unknown as Draft),
})
const states: readonly State[] = ['draft', 'published', 'withdrawn']
const standings: readonly Standing[] = ['none', 'open', 'submitted']

/** What can be done where, as the README says it. */
const possible: { readonly [place: string]: readonly Step[] } = {
  'draft open': ['save', 'discard', 'submit'],
  'draft submitted': ['save', 'recall', 'return', 'publish'],
  'published none': ['amend', 'withdraw'],
  'published open': ['save', 'discard', 'submit'],
  'published submitted': ['save', 'recall', 'return', 'publish'],
}
const steps: readonly Step[] = ['save', 'discard', 'submit', 'recall', 'return', 'publish', 'amend', 'withdraw']

test('every step is possible exactly where it should be, and refused everywhere else with the state that forbids it', () => {
  for (const state of states)
    for (const standing of standings)
      for (const step of steps) {
        const here = held(state, standing)
        const expected = (possible[`${state} ${standing}`] ?? []).includes(step)
        assert.equal(allows(here, step), expected, `${step} ${state} ${standing}`)
        if (expected) assert.equal(movable(here, step), here.draft)
        else assert.throws(() => movable(here, step), { refusal: 'conflict' }, `${step} ${state} ${standing}`)
      }
})

test('a withdrawn record is never touched again', () => {
  for (const standing of standings)
    for (const step of steps) assert.throws(() => movable(held('withdrawn', standing), step), { code: 'record.withdrawn' })
})

test('a version that is not the one that stands is refused with what stands', () => {
  const { draft } = held('draft', 'open')

  assert.throws(
    () => refuseStale(draft!, 6),
    (error: any) => error.code === 'draft.stale' && error.details.version === 7 && error.details.data.title === 'x',
  )
  assert.doesNotThrow(() => refuseStale(draft!, 7))
  assert.doesNotThrow(() => refuseStale(draft!, undefined))
})
