import { Refused } from '#platform/errors.ts'
import { matches } from '#platform/filter.ts'
import { manageable } from '#accounts'
import type { Answer, Page, Step, Visit } from '../page.ts'

/** A page for administrators. Others are refused `admin.only`. */
export const forAdministrators = (method: Page['method'], path: string, answer: (visit: Visit) => Promise<Answer> | Answer): Page => ({
  method,
  path,
  needs: 'signed-in',
  answer: visit => {
    if (!matches(manageable(visit.context.actor), {})) throw new Refused('forbidden', 'admin.only')
    return answer(visit)
  },
})

/** The step to the administration's first page. */
export const adminTrail = (visit: Visit): readonly Step[] => [{ label: visit.say('admin.title'), path: '/admin' }]

/** The page of a list that is asked for, from 1. */
export function pageOf(query: URLSearchParams): number {
  const asked = query.get('page') ?? ''
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1
}

/** A number from the address or a form; one that names nothing when it is none. */
export const numberIn = (text: string | null | undefined): number => (/^[1-9]\d{0,14}$/.test(text ?? '') ? Number(text) : 0)
