import { Refused } from '#platform/errors.ts'
import { identifierOf } from '#records'
import { approve, returnWithReason } from '#reviews'
import type { Answer, Page, Visit } from '../page.ts'
import { reviewPage } from './review.tsx'

/** Publish what the reviewer saw. */
export const approval: Page = {
  method: 'POST',
  path: '/reviews/:number/approval',
  needs: 'signed-in',
  answer: async visit => {
    const version = Number(visit.form.get('version'))
    try {
      const checked = visit.form.getAll('checked')
      const { record } = await approve(visit.context, numberOf(visit), {
        checked,
        ...(Number.isSafeInteger(version) && version > 0 ? { version } : {}),
      })
      const key = record.state === 'withdrawn' ? 'reviews.withdrawn' : 'reviews.approved'
      return { kind: 'redirect', to: visit.to(`/records/${identifierOf(record, record.revision)}`), flash: { key } }
    } catch (error) {
      return notDecided(visit, error)
    }
  },
}

/** Give it back to its author. */
export const returning: Page = {
  method: 'POST',
  path: '/reviews/:number/return',
  needs: 'signed-in',
  answer: async visit => {
    const reason = visit.form.get('reason') ?? ''
    const remarks = new Map(
      [...visit.form].flatMap(([name, text]) => (name.startsWith(remark) && text.trim() ? [[name.slice(remark.length), text]] : [])),
    )
    const comments = [...remarks].map(([path, text]) => ({ path, text }))
    try {
      await returnWithReason(visit.context, numberOf(visit), { reason, comments })
      return { kind: 'redirect', to: visit.to('/reviews'), flash: { key: 'reviews.sent-back' } }
    } catch (error) {
      const code = error instanceof Refused && error.refusal === 'invalid' ? error.code : undefined
      return code === undefined
        ? notDecided(visit, error)
        : reviewPage(visit, { reason, remarks, error: visit.say(`reviews.wrong-${code.replace('.', '-')}`) })
    }
  },
}

const remark = 'remark:'
const numberOf = (visit: Visit): number => Number(visit.params['number'])

/** Why nothing was decided, told on the page of the review as it stands now. */
const reasons: { readonly [code: string]: string } = {
  'draft.stale': 'reviews.changed',
  'draft.open': 'reviews.over',
  'draft.none': 'reviews.over',
  'record.withdrawn': 'reviews.over',
  'review.closed': 'reviews.over',
  'record.data': 'reviews.not-complete',
  'record.second-person': 'reviews.second-person',
}

function notDecided(visit: Visit, error: unknown): Answer {
  const key = error instanceof Refused && Object.hasOwn(reasons, error.code) ? reasons[error.code] : undefined
  if (key === undefined) throw error
  return { kind: 'redirect', to: visit.to(`/reviews/${numberOf(visit)}`), flash: { key, tone: 'warning' } }
}
