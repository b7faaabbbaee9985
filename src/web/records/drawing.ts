import { threadsAbout } from '#comments'
import { factsOf, visibleFields, type Data, type Format, type Issue } from '#formats'
import { identifierOf, issuesOf, prefilledIn, worldFor, type ChmRecord, type Clash } from '#records'
import type { Drawing } from '../fields/drawing.ts'
import { fieldViews } from '../fields/index.ts'
import type { Visit } from '../page.ts'
import { candidatesFor, type Looked } from './draft/candidates.ts'
import { conflictsByQuestion } from './draft/conflicts.tsx'
import { decidingFields, issuesByQuestion } from './questions.ts'

/** What a form is drawn from. `conflicts`: places where its author has to choose; what they wrote stands in `data`. */
export type Asking = {
  readonly visit: Visit
  readonly record: ChmRecord
  readonly format: Format
  readonly data: Data
  readonly issues: readonly Issue[]
  readonly conflicts?: readonly Clash[]
  readonly looked?: Looked
}

/** A drawing of a whole form, with all issues of its body. */
export type FormDrawing = Drawing & { readonly standing: readonly Issue[] }

/** All that the inputs of a form need. */
export async function drawingOf({ visit, record, format, data, issues, conflicts = [], looked }: Asking): Promise<FormDrawing> {
  const [world, live, prefilled, talks] = await Promise.all([
    worldFor(visit.context, { record, data }),
    issuesOf(visit.context, { record, draft: { data } }),
    prefilledIn(visit.context, record.id),
    openTalks(visit, record),
  ])
  return {
    views: fieldViews,
    visit,
    format,
    data,
    facts: factsOf(format, data),
    visible: new Set(visibleFields(format, data)),
    issues: issuesByQuestion(format, issues),
    hints: issuesByQuestion(
      format,
      live.filter(issue => isHint(issue, data)),
    ),
    conflicts: conflictsByQuestion(format, conflicts, world, visit.locale),
    prefilled: new Set(prefilled?.fields),
    languages: languagesIn(data, visit.locale),
    candidates: await candidatesFor(visit, record, format, data, looked),
    deciding: decidingFields(format),
    standing: live,
    record: { identifier: identifierOf(record) },
    talks,
    ...(looked === undefined ? {} : { looked }),
  }
}

/** How many open threads stand at each question. */
async function openTalks({ context }: Visit, record: ChmRecord): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  for (const { first } of await threadsAbout(context, record.id))
    if (first.resolvedAt === null) counts.set(first.path, (counts.get(first.path) ?? 0) + 1)
  return counts
}

/** Is it said while somebody writes? Only what is wrong with an answer; what is missing yet is counted, and said when they ask. */
export const isHint = ({ code, path }: Issue, data: Data): boolean => !code.endsWith('.missing') && data[path.split('/')[1] ?? ''] !== undefined

/** The languages a body is written in; a new one begins in the author's. */
export const languagesIn = (data: Data, locale: string): readonly string[] => {
  const languages = Array.isArray(data['languages']) ? data['languages'].filter((code): code is string => typeof code === 'string') : []
  return languages.length > 0 ? languages : [locale]
}
