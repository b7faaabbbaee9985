import { isDeepStrictEqual } from 'node:util'
import { cleaned } from '../cleaned.ts'
import { exampleWorld } from '../example-world.ts'
import type { Format } from '../format.ts'
import { issuesIn } from '../issues.ts'
import type { Labels } from '../labels.ts'
import { sampleOf } from '../sample.ts'
import type { World } from '../world.ts'
import { at, type Fault, type Surroundings } from './fault.ts'
import { senseFaults, wordFaults } from './sense.ts'
import { shapeFaults } from './shape.ts'

/**
 * All that is wrong with a format before it may be used, never a throw: how definition and words are built, whether they agree with
 * each other, the vocabularies and the other formats, and at last whether a record of it could be published at all.
 */
export function faultsIn(definition: unknown, labels: unknown, around: Surroundings, world: World): readonly Fault[] {
  const shape = [...shapeFaults('definition', definition), ...shapeFaults('labels', labels)]
  if (shape.length > 0) return shape
  const format = definition as Format
  const sense = [...senseFaults(format, around), ...wordFaults(format, labels as Labels, around)]
  return sense.length > 0 ? sense : sampleFaults(format, { ...exampleWorld(), ...world, record: exampleWorld().record })
}

/** The sample of a sound format may be published and is stored as it stands. The records it refers to are examples. */
function sampleFaults(format: Format, world: World): readonly Fault[] {
  try {
    const sample = sampleOf(format, world)
    const issues = issuesIn(format, sample, world, { for: 'publication' })
    if (issues.length > 0) return issues.map(({ path, code }) => at('/fields', 'sample', { place: path, issue: code }))
    return isDeepStrictEqual(cleaned(format, sample), sample) ? [] : [at('/fields', 'unstable')]
  } catch (error) {
    return [at('/fields', 'broken', { problem: (error as Error).message.slice(0, 200) })]
  }
}
