import { formatNamed, formatTitle, titleOf } from '#formats'
import { Refused } from '#platform/errors.ts'
import { inLocale } from '#platform/localized.ts'
import { conflictsOf, draftOf, issuesOf } from '#records'
import { reviewsOf } from '#reviews'
import type { Answer, Page, Visit } from '../page.ts'
import { beginningsOf } from './draft/begin.tsx'
import { withMine } from './draft/conflicts.tsx'
import { writtenFor } from './draft/create-here.ts'
import { offerChange } from './draft/no-draft.tsx'
import { drawingOf, type Asking } from './drawing.ts'
import { DraftForm, type Said } from './form.tsx'

/** The form of a draft. `?check` shows what is still missing for publication. Of a record without one, an offer to change it. */
export const edit: Page = {
  method: 'GET',
  path: '/records/:identifier/edit',
  needs: 'signed-in',
  answer: async visit => {
    try {
      return await opened(visit)
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== 'draft.none') throw error
      return offerChange(visit, error)
    }
  },
}

async function opened(visit: Visit): Promise<Answer> {
  const { record, draft } = await draftOf(visit.context, visit.params['identifier']!)
  const format = formatNamed(record.format)
  const [conflicts, issues, returned] = await Promise.all([
    conflictsOf(visit.context, draft),
    visit.query.has('check') ? issuesOf(visit.context, { record, draft }) : [],
    sentBack(visit, record.id),
  ])
  return formPage(
    { visit, record, format, data: withMine(draft.data, conflicts), issues, conflicts },
    { version: draft.version, savedAt: draft.savedAt, checked: visit.query.has('check'), locked: draft.state === 'submitted', ...returned },
  )
}

/** The newest review, if it sent the draft back. */
async function sentBack(visit: Visit, record: string): Promise<Pick<Said, 'returned'>> {
  const [newest] = await reviewsOf(visit.context, record)
  return newest?.state === 'returned' ? { returned: newest } : {}
}

/** The form with what it should say above: errors, a conflict, that it was saved. */
export async function formPage(asking: Asking, said: Said, status = 200): Promise<Answer> {
  const { visit, record, format, data, issues } = asking
  const [drawing, beginnings, source] = await Promise.all([
    drawingOf(asking),
    said.locked ? undefined : beginningsOf(visit, record, format, data),
    writtenFor(visit),
  ])
  const title = draftTitle(visit, asking)
  const kind = inLocale(formatTitle(format), visit.locale).text
  return {
    kind: 'page',
    status,
    title,
    trail: [{ label: visit.say('records.workspace'), path: '/workspace' }],
    wide: true,
    scripts: ['draft', 'upload'],
    body: DraftForm({ drawing, record, title, kind, said, issues, beginnings, ...(source === undefined ? {} : { source }) }),
  }
}

/** A draft is called by its title, or by its format while it has none. */
const draftTitle = (visit: Visit, { format, data }: Pick<Asking, 'format' | 'data'>): string =>
  inLocale(titleOf(format, data), visit.locale).text || visit.say('records.untitled', { format: inLocale(formatTitle(format), visit.locale).text })
