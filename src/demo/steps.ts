import { Readable } from 'node:stream'
import { formatNamed, type Data, type Kind } from '#formats'
import type { Actor, Context } from '#platform/context.ts'
import { amend, createDraft, depositFile, saveDraft, submit, withdraw } from '#records'
import { approve, returnWithReason, reviewOf } from '#reviews'
import { bodyOf } from './body.ts'
import type { Dates } from './calendar.ts'
import type { People } from './people.ts'
import { figureOf, idOf, type Sketch, type Stage, type Upload } from './sketch.ts'

/** One thing somebody did to a record on a day. */
export type StepTaken = { readonly at: number; readonly actor: Actor; readonly take: (context: Context) => Promise<unknown> }

const day = 86_400_000

/** All that happened to a record, by the people who would have done it. */
export function stepsOf(sketch: Sketch, { published, changed }: Dates, people: People): readonly StepTaken[] {
  const id = idOf(sketch.name)
  const { kind, closed } = formatNamed(sketch.format)
  const [author, reviewer] = closed ? [people('admin'), people('admin')] : partners[kind](sketch, people)
  const made = { at: published - (5 + figureOf(sketch.name, 3)) * day, actor: author, take: draft(sketch, id) }
  const stage = sketch.stage ?? 'published'
  if (stage === 'draft') return [made]

  const first = [made, ...handedIn(sketch, id, published, author, reviewer)]
  const later = changesOf(sketch).flatMap((data, index) => [
    { at: changed[index]! - 3 * day, actor: author, take: change(sketch, id, data, stage === 'revoked' && index === sketch.changes!.length - 1) },
    ...handedIn({ ...sketch, stage: 'published' }, id, changed[index]!, author, reviewer),
  ])
  return [...first, ...later, ...ending(sketch, id, (changed.at(-1) ?? published) + day, reviewer)]
}

/** What differs from the first body at each later revision: each keeps what the one before it changed. */
const changesOf = ({ changes = [] }: Sketch): readonly Data[] =>
  changes.map((_, index) => Object.assign({}, ...changes.slice(0, index + 1).map(({ data }) => data)) as Data)

const partners: { readonly [kind in Kind]: (sketch: Sketch, people: People) => readonly [author: Actor, reviewer: Actor] } = {
  national: ({ country, by }, people) => [people(by ?? `author.${country}`), people(`authority.${country}`)],
  contact: ({ country, by }, people) => [people(by ?? `author.${country}`), people(by ?? `author.${country}`)],
  reference: ({ country, by }, people) => [people(by ?? `author.${country}`), people('secretariat')],
  secretariat: (_sketch, people) => [people('secretariat'), people('secretariat')],
}

const draft =
  (sketch: Sketch, id: string) =>
  async (context: Context): Promise<void> => {
    const data = bodyOf(sketch)
    await createDraft(context, { format: sketch.format, id, data })
    const files = Object.entries(sketch.files ?? {})
    if (files.length === 0) return
    const shown: Record<string, unknown> = {}
    for (const [field, uploads] of files) shown[field] = await deposited(context, id, uploads)
    await saveDraft(context, { id, data: { ...data, ...shown } })
  }

/** The links of files put into a draft. */
async function deposited(context: Context, record: string, uploads: readonly Upload[]): Promise<readonly unknown[]> {
  const links = []
  for (const { name, content } of uploads) {
    const { url } = await depositFile(context, { record, name, bytes: Readable.from(Buffer.from(content)) })
    links.push({ url, name })
  }
  return links
}

const change = (sketch: Sketch, id: string, data: Sketch['data'], revokes: boolean) => async (context: Context) => {
  const { draft } = await amend(context, id, { intent: revokes ? 'revoke' : 'update' })
  const { amendmentIntent } = draft!.data
  await saveDraft(context, { id, data: { ...bodyOf(sketch, data), ...(amendmentIntent === undefined ? {} : { amendmentIntent }) } })
}

/** Handed in, and decided by somebody else where that is the way of the format. */
function handedIn(sketch: Sketch, id: string, on: number, author: Actor, reviewer: Actor): readonly StepTaken[] {
  const { stage = 'published', reason } = sketch
  const note = stage === 'submitted' && reason ? { note: reason } : {}
  const handing = { at: on - 2 * day, actor: author, take: (context: Context) => submit(context, id, note) }
  if (stage === 'submitted' || author === reviewer) return [handing]
  return [handing, { at: on, actor: reviewer, take: (decisions[stage] ?? approval)({ ...sketch, id }) }]
}

type Ending = (sketch: Sketch & { readonly id: string }) => (context: Context) => Promise<unknown>

const approval: Ending =
  ({ id }) =>
  async context =>
    approve(context, (await reviewOf(context, id))!.id)

const decisions: { readonly [stage in Stage]?: Ending } = {
  returned:
    ({ id, reason = '', remarks = [] }) =>
    async context =>
      returnWithReason(context, (await reviewOf(context, id))!.id, { reason, comments: remarks }),
}
const endings: { readonly [stage in Stage]?: Ending } = {
  withdrawn:
    ({ id, reason }) =>
    context =>
      withdraw(context, id, reason),
}

function ending(sketch: Sketch, id: string, at: number, reviewer: Actor): readonly StepTaken[] {
  const end = endings[sketch.stage ?? 'published']
  return end ? [{ at, actor: reviewer, take: end({ ...sketch, id }) }] : []
}
