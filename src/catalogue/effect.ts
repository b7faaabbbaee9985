import { isDeepStrictEqual } from 'node:util'
import { issuesIn, type Data, type Format } from '#formats'
import type { Context } from '#platform/context.ts'
import { bodiesOf, broughtUp, identifierOf, worldFor, type Body } from '#records'

/** What a version of a format would do to the records there are. */
export type Effect = {
  readonly published: number
  readonly drafts: number
  /** Bodies that read differently. */
  readonly changed: number
  /** Fields whose values would be shown no more, with how many bodies hold one. */
  readonly lost: readonly { readonly field: string; readonly count: number; readonly example: string }[]
  /** What would have to be mended before the next publication, with how many published records it concerns. */
  readonly issues: readonly { readonly path: string; readonly code: string; readonly count: number; readonly example: string }[]
}

/** A dry run over every record of the format; nothing is changed. `from` is the version in use. */
export async function effectOf(context: Context, format: Format, from: number): Promise<Effect> {
  const counts = { published: 0, drafts: 0, changed: 0 }
  const lost: Tally = new Map()
  const issues: Tally = new Map()
  for await (const body of bodiesOf(context, format.name)) {
    const data = broughtUp(format, body.data, from)
    counts[body.kind === 'draft' ? 'drafts' : 'published']++
    if (!isDeepStrictEqual(data, body.data)) counts.changed++
    for (const field of losses(format, body.data, data)) counted(lost, field, exampleOf(body))
    if (body.kind === 'revision') for (const issue of await issuesOf(context, format, body, data)) counted(issues, issue, exampleOf(body))
  }
  return {
    ...counts,
    lost: byCount(lost).map(({ name, ...told }) => ({ field: name, ...told })),
    issues: byCount(issues).map(({ name, ...told }) => {
      const [path = '', code = ''] = name.split(' ')
      return { path, code, ...told }
    }),
  }
}

/** Fields that hold a value now, and would hold none, or be unknown. */
const losses = (format: Format, before: Data, after: Data): readonly string[] => [
  ...Object.keys(before).filter(name => !Object.hasOwn(after, name) && !moved(format, name)),
  ...Object.keys(after).filter(name => !Object.hasOwn(format.fields, name)),
]

const moved = ({ migrations = [], legacyNames = {} }: Format, name: string): boolean =>
  Object.hasOwn(legacyNames, name) || migrations.some(({ steps }) => steps.some(step => step.kind === 'rename' && step.from === name))

async function issuesOf(context: Context, format: Format, { record }: Body, data: Data): Promise<readonly string[]> {
  const world = await worldFor(context, { record, data })
  const found = issuesIn(format, data, world, { for: 'publication' })
  return [...new Set(found.map(({ path, code }) => `${path.replaceAll(/\/\d+(?=\/|$)/g, '')} ${code}`))]
}

const exampleOf = ({ record }: Body): string => identifierOf(record)

type Tally = Map<string, { readonly count: number; readonly example: string }>

function counted(tally: Tally, name: string, example: string): void {
  const known = tally.get(name)
  tally.set(name, known ? { ...known, count: known.count + 1 } : { count: 1, example })
}

const byCount = (tally: Tally) => [...tally].map(([name, told]) => ({ name, ...told })).toSorted((one, other) => other.count - one.count)
