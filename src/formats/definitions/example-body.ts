import { cleaned, derived } from '../cleaned.ts'
import { exampleWorld } from '../example-world.ts'
import type { Data, Format } from '../format.ts'
import { issuesIn } from '../issues.ts'
import { sampleOf } from '../sample.ts'
import type { World } from '../world.ts'

/** For tests: a body that could be published, with these answers changed and then stored; `undefined` takes an answer away. */
export const exampleBody = (format: Format, changes: Data = {}, world: World = exampleWorld()): Data =>
  stored(format, { ...sampleOf(format, world), ...changes }, world)

/** For tests: a body as it is stored. */
export const stored = (format: Format, data: Data, world: World = exampleWorld()): Data => cleaned(format, derived(format, data, world))

/** For tests: what keeps a body from being published, as `/path code`. */
export const refusals = (format: Format, data: Data, world: World = exampleWorld()): readonly string[] =>
  issuesIn(format, data, world, { for: 'publication' }).map(({ path, code }) => `${path} ${code}`)
