import type { VNode } from 'preact'
import { Refused } from '#platform/errors.ts'
import { wordsFor } from '../errors/errors.tsx'
import { ButtonLink, Buttons } from '../kit/button.tsx'
import { ErrorSummary, Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { isMessage } from '#platform/messages.ts'
import type { Answer, Visit } from '../page.ts'

/** Why a form was not accepted: words for the whole of it, and for its fields by name. */
export type Problem = { readonly status: number; readonly message?: string; readonly fields: { readonly [name: string]: string } }

/** Nothing is wrong yet. */
export const noProblem: Problem = { status: 200, fields: {} }

type Fault = { readonly path: string; readonly code: string; readonly values?: Readonly<Record<string, string | number>> }

const statuses = { invalid: 422, forbidden: 403, conflict: 409, 'not-found': 404 } as const

/** Try what a form asks; a refusal that its sender can mend draws the form again, with what was typed. */
export async function attempt(visit: Visit, act: () => Promise<Answer>, again: (problem: Problem) => Answer | Promise<Answer>): Promise<Answer> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const lost = `account.lost.${error.code}`
    if (isMessage(`${lost}.title`)) return lostPage(visit, lost)
    if (error.refusal === 'not-found') throw error
    return again(problemOf(visit, error))
  }
}

/** A page that needs something from its address; what is gone says so and where to go on. */
export const found = (visit: Visit, draw: () => Promise<Answer>): Promise<Answer> =>
  attempt(visit, draw, () => ({ kind: 'redirect', to: visit.to('/sign-in') }))

function lostPage(visit: Visit, key: string): Answer {
  const title = visit.say(`${key}.title`)
  const body = (
    <>
      <PageHead title={title} lead={visit.say(`${key}.lead`)} />
      <Buttons>
        <ButtonLink href={visit.to('/sign-in')}>{visit.say('account.sign-in.title')}</ButtonLink>
        <ButtonLink tone="quiet" href={visit.to('/account/reset')}>
          {visit.say('account.reset.link')}
        </ButtonLink>
      </Buttons>
    </>
  )
  return { kind: 'page', status: 410, title, body }
}

/** A refusal as the form shows it. */
export function problemOf(visit: Pick<Visit, 'say'>, error: Refused): Problem {
  const issues = error.details['issues'] as readonly Fault[] | undefined
  const status = error.code === 'limit.reached' ? 429 : statuses[error.refusal]
  if (!issues) return { status, message: wordsFor(visit, error), fields: {} }
  const words = issues.map(({ path, code, values = {} }) => [path.slice(1), wordsFor(visit, { refusal: 'invalid', code, details: values })] as const)
  return { status, fields: Object.fromEntries(words) }
}

/** What is wrong with a form, at its top; each message leads to its field. */
export function Problems({ problem, visit }: { readonly problem: Problem; readonly visit: Visit }): VNode | null {
  const fields = Object.entries(problem.fields).map(([field, message]) => ({ field, message }))
  if (fields.length > 0) return <ErrorSummary title={visit.say('account.problems')} errors={fields} />
  if (problem.message === undefined) return null
  return (
    <Notice tone="bad" announced>
      <p>{problem.message}</p>
    </Notice>
  )
}
