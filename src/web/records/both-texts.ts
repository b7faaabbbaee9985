import { namesOf } from '#accounts'
import { worldFor, type Draft } from '#records'
import type { Answer } from '../page.ts'
import type { Asking } from './drawing.ts'
import { formPage } from './edit.tsx'

/** The form with what its author typed, beside the text that somebody else has stored. Saving it again puts it in the place of the other. */
export async function bothTexts(
  { visit, record, format, data: typed }: Omit<Asking, 'issues'>,
  { version, data, savedAt, savedBy }: Pick<Draft, 'version' | 'data' | 'savedAt' | 'savedBy'>,
): Promise<Answer> {
  const names = savedBy === null ? new Map<string, string>() : await namesOf(visit.context, [savedBy])
  const theirs = { data, savedAt, by: names.get(savedBy ?? ''), world: await worldFor(visit.context, { record, data }) }
  return formPage({ visit, record, format, data: typed, issues: [] }, { version, savedAt, theirs }, 409)
}
