import { formatNamed, formatTitle, titleOf } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { draftOf, issuesOf } from '#records'
import { reviewsOf } from '#reviews'
import type { Answer, Page, Visit } from '../page.ts'
import { drawingOf, type Asking } from './drawing.ts'
import { DraftForm, type Said } from './form.tsx'

/** The form of a draft. `?check` shows what is still missing for publication. */
export const edit: Page = {
  method: 'GET',
  path: '/records/:identifier/edit',
  needs: 'signed-in',
  answer: async visit => {
    const { record, draft } = await draftOf(visit.context, visit.params['identifier']!)
    const format = formatNamed(record.format)
    const data = draft.data
    const issues = visit.query.has('check') ? await issuesOf(visit.context, { record, draft }) : []
    return formPage(
      { visit, record, format, data, issues },
      {
        version: draft.version,
        savedAt: draft.savedAt,
        checked: visit.query.has('check'),
        locked: draft.state === 'submitted',
        ...(await sentBack(visit, record.id)),
      },
    )
  },
}

/** The newest review, if it sent the draft back. */
async function sentBack(visit: Visit, record: string): Promise<Pick<Said, 'returned'>> {
  const [newest] = await reviewsOf(visit.context, record)
  return newest?.state === 'returned' ? { returned: newest } : {}
}

/** The form with what it should say above: errors, a conflict, that it was saved. */
export async function formPage(asking: Asking, said: Said, status = 200): Promise<Answer> {
  const { visit, format, data } = asking
  const drawing = await drawingOf(asking)
  return {
    kind: 'page',
    status,
    title: draftTitle(visit, asking),
    trail: [{ label: visit.say('records.workspace'), path: '/workspace' }],
    wide: true,
    scripts: ['draft'],
    body: (
      <DraftForm
        drawing={drawing}
        record={asking.record}
        title={draftTitle(visit, asking)}
        kind={inLocale(formatTitle(format), visit.locale).text}
        said={said}
        data={data}
        issues={asking.issues}
      />
    ),
  }
}

/** A draft is called by its title, or by its format while it has none. */
const draftTitle = (visit: Visit, { format, data }: Pick<Asking, 'format' | 'data'>): string =>
  inLocale(titleOf(format, data), visit.locale).text || visit.say('records.untitled', { format: inLocale(formatTitle(format), visit.locale).text })
